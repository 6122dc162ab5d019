import { itemRows } from '../audit/item-rows.ts'
import { plain } from '../audit/wording.ts'
import type { YearRule } from '../audit/year-rule.ts'

/** 上一年项目数量 of a report is what the report before ended with. 2019 format. */
export const previousItemsMismatch: YearRule = {
  code: 'PREVIOUS_ITEMS_MISMATCH',
  lawId: 'R-A4',
  severity: 'warning',
  title: '上一年项目数量与上一年度报告衔接',
  basis: '年度报告格式（2019）第二部分：上一年项目数量为上一年度项目数量加增减后的数量',
  check({ report, previous, year }) {
    if (report.format !== '2019' || previous.format !== '2019') return []
    const before = new Map(itemRows(previous.tables.proactive).map((row) => [row.key, row]))
    return itemRows(report.tables.proactive).flatMap(({ key, name, previousItems }) => {
      const earlier = before.get(key)
      if (!earlier) return []
      const expected = earlier.previousItems + earlier.change
      if (expected === previousItems) return []
      return [
        {
          where: `proactive.${key}`,
          message:
            `“${name}”上一年项目数量填写为${plain(previousItems)}，而${year - 1}年度报告为` +
            `${plain(earlier.previousItems)}、增减${plain(earlier.change)}，应为${plain(expected)}，请核对。`,
          cells: [`proactive.${key}.previousItems`],
          found: previousItems,
          expected,
        },
      ]
    })
  },
}
