import type { AuditRule } from '../audit/audit-rule.ts'
import { itemRows } from '../audit/item-rows.ts'
import { plain } from '../audit/wording.ts'

/** More items cannot be dropped than there were. 2019 format. */
export const itemsBelowZero: AuditRule = {
  code: 'ITEMS_BELOW_ZERO',
  lawId: null,
  severity: 'warning',
  title: '减少的项目不超过上一年的项目数量',
  basis: '年度报告格式（2019）第二部分：本年增/减为项目数量较上一年增加或减少的数量',
  check({ proactive, format }) {
    if (format !== '2019') return []
    return itemRows(proactive)
      .filter(({ previousItems, change }) => previousItems >= 0 && previousItems + change < 0)
      .map(({ key, name, previousItems, change }) => ({
        where: `proactive.${key}`,
        message: `“${name}”上一年项目数量为${plain(previousItems)}，本年减少${plain(-change)}，减少数大于原有数，请核对。`,
        cells: [`proactive.${key}.previousItems`, `proactive.${key}.change`],
        found: change,
        expected: `不小于${plain(-previousItems)}`,
      }))
  },
}
