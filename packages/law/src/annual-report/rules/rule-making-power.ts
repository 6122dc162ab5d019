import type { AuditRule } from '../audit/audit-rule.ts'
import { plain } from '../audit/wording.ts'
import { lacksRuleMakingPower } from '../organ-kind.ts'

/** Only State Council departments and governments of provinces, 设区的市 and 自治州 make 规章. */
export const ruleMakingPower: AuditRule = {
  code: 'RULE_MAKING_POWER',
  lawId: 'R-A6',
  severity: 'warning',
  title: '没有规章制定权的机关不应填报规章',
  basis: '《立法法》第九十一条、第九十三条：规章由国务院部门和省、设区的市、自治州人民政府制定',
  check({ report, proactive, organKind, label }) {
    if (!lacksRuleMakingPower(organKind)) return []
    const row = proactive?.regulations
    if (!row) return []
    const filled = Object.entries(row).flatMap(([column, value]) =>
      typeof value === 'number' && value > 0 ? [{ address: `proactive.regulations.${column}`, value }] : [],
    )
    if (filled.length === 0) return []
    const shown = filled
      .map(({ address, value }) => `${label(address).split(' · ')[1] ?? ''}${plain(value)}`)
      .join('、')
    return [
      {
        where: 'proactive.regulations',
        message: `${report.organ ?? '本机关'}没有规章制定权，规章一行却填写了${shown}，可能误填了规范性文件或其他文件，请核对。`,
        cells: filled.map(({ address }) => address),
        found: filled[0]?.value ?? null,
        expected: 0,
      },
    ]
  },
}
