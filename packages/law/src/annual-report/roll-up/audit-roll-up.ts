import { type AuditOptions, findingsOf } from '../audit/audit.ts'
import type { Observation } from '../audit/audit-rule.ts'
import { rollUpRule } from '../audit/roll-up-rule.ts'
import { plain } from '../audit/wording.ts'
import { cellAt, cellLabel } from '../form/cell-addresses.ts'
import type { AnnualReport, Finding } from '../report.ts'
import { type RollUpMember, rollUp } from './roll-up.ts'

/**
 * Holds a consolidated report against the sum of its members, cell by cell (R-X1). Where a member's figure is unknown
 * the sum is only a lower bound, and only a smaller consolidated figure is reported. The caller sees to it that the
 * members are all of them.
 */
export function auditRollUp(
  parent: AnnualReport,
  members: readonly RollUpMember[],
  options: AuditOptions = {},
): Finding[] {
  const { format, year } = parent
  if (format === null || members.length === 0) return []
  const sums = rollUp(members, { format, year })
  if (sums.coverage.counted.length === 0) return []
  const check = (): Observation[] =>
    Object.values(sums.cells).flatMap(({ address, value, known, unknown }) => {
      const stated = cellAt(parent.tables, address)
      if (typeof stated !== 'number' || value === null || address.startsWith('proactive.procurement')) return []
      const whole = unknown.length === 0 && sums.coverage.leftOut.length === 0
      if (whole ? stated === value : stated >= value) return []
      return [
        {
          where: address,
          message:
            `“${cellLabel(address, format)}”：汇总报告填写为${plain(stated)}，所属${known.length}个机关合计` +
            `${whole ? '' : '至少'}为${plain(value)}${whole ? '' : `（另有${unknown.length + sums.coverage.leftOut.length}个机关数据未知）`}，请核对。`,
          cells: [address],
          found: stated,
          expected: whole ? value : `不小于${plain(value)}`,
        },
      ]
    })
  return findingsOf(rollUpRule, check, options)
}
