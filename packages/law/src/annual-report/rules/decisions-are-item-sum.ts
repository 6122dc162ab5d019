import type { AuditRule } from '../audit/audit-rule.ts'
import { itemRows } from '../audit/item-rows.ts'
import { plain } from '../audit/wording.ts'

/** 处理决定数量 is a number of decisions, not the sum of the two item columns beside it. 2019 format. */
export const decisionsAreItemSum: AuditRule = {
  code: 'DECISIONS_ARE_ITEM_SUM',
  lawId: 'R-A5',
  severity: 'warning',
  title: '处理决定数量不应是项目数量的相加',
  basis: '年度报告格式（2019）第二部分：处理决定数量统计本年作出的决定件数，与项目数量是两个口径',
  check({ proactive, format }) {
    if (format !== '2019') return []
    return itemRows(proactive).flatMap(({ key, name, previousItems, change, decisions }) => {
      if (decisions === null || decisions === 0 || previousItems === 0 || change === 0) return []
      if (previousItems + change !== decisions) return []
      return [
        {
          where: `proactive.${key}`,
          message:
            `“${name}”处理决定数量${plain(decisions)}恰为上一年项目数量${plain(previousItems)}与本年增/减${plain(change)}之和，` +
            '可能把项目数量相加填入了处理决定数量，请核对口径。',
          cells: [`proactive.${key}.previousItems`, `proactive.${key}.change`, `proactive.${key}.decisions`],
          found: decisions,
        },
      ]
    })
  },
}
