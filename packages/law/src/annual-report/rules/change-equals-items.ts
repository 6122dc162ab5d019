import type { AuditRule } from '../audit/audit-rule.ts'
import { itemRows } from '../audit/item-rows.ts'
import { plain } from '../audit/wording.ts'

/** 本年增/减 is a difference; a row of 21, 21 and 0 shows that the number of items itself was filled in. 2019 format. */
export const changeEqualsItems: AuditRule = {
  code: 'CHANGE_EQUALS_ITEMS',
  lawId: 'R-A5',
  severity: 'warning',
  title: '本年增/减应填增减数，不是项目总数',
  basis: '年度报告格式（2019）第二部分：本年增/减为项目数量较上一年增加或减少的数量',
  check({ proactive, format }) {
    if (format !== '2019') return []
    return itemRows(proactive).flatMap(({ key, name, previousItems, change, decisions }) => {
      if (previousItems === 0 || change !== previousItems) return []
      const shown = [previousItems, change, ...(decisions === null ? [] : [decisions])].map(plain).join('/')
      return [
        {
          where: `proactive.${key}`,
          message:
            `“${name}”一行填写为${shown}：本年增/减与上一年项目数量同为${plain(change)}，` +
            '可能把项目数量填入了增减栏；项目数量没有变化的应填0，请核对。',
          cells: [
            `proactive.${key}.previousItems`,
            `proactive.${key}.change`,
            ...(decisions === null ? [] : [`proactive.${key}.decisions`]),
          ],
          found: change,
        },
      ]
    })
  },
}
