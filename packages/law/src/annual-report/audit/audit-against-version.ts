import { cellAt, cellLabel, formCells } from '../form/cell-addresses.ts'
import type { AnnualReport, CellValue, Finding } from '../report.ts'
import { type AuditOptions, findingsOf } from './audit.ts'
import type { Observation } from './audit-rule.ts'
import { versionRule } from './version-rule.ts'

const correctionNote = /更正|勘误|订正|修订说明|修改说明/

/** Cells named in the sentence; all of them stand in the finding. */
const named = 5

const printed = (value: CellValue) => (value === null ? '空白' : String(value))

/**
 * Holds a report against an earlier stored version of the same report (R-D2): figures that changed without a word
 * about it. Versions of different formats or years are not versions of one report and are not compared.
 */
export function auditAgainstVersion(
  report: AnnualReport,
  earlier: AnnualReport,
  options: AuditOptions = {},
): Finding[] {
  const { format } = report
  if (format === null || format !== earlier.format || report.year !== earlier.year) return []
  const check = (): Observation[] => {
    const changed = formCells(format).filter(
      ({ address }) => cellAt(report.tables, address) !== cellAt(earlier.tables, address),
    )
    const prose = [...Object.values(report.narrative), ...Object.values(report.proseElsewhere ?? {})].join('\n')
    if (changed.length === 0 || correctionNote.test(prose)) return []
    const shown = changed.slice(0, named).map(({ address }) => {
      const before = printed(cellAt(earlier.tables, address))
      return `“${cellLabel(address, format)}”由${before}变为${printed(cellAt(report.tables, address))}`
    })
    return [
      {
        where: 'document',
        message: `与先前公布的版本相比有${changed.length}处数据不同，却没有更正说明：${shown.join('；')}${changed.length > named ? ' 等' : ''}。`,
        cells: changed.map(({ address }) => address),
      },
    ]
  }
  return findingsOf(versionRule, check, options)
}
