import { similarity } from '../audit/prose/similarity.ts'
import { sectionName } from '../audit/wording.ts'
import type { YearRule } from '../audit/year-rule.ts'

/** Above this the text is last year's. */
const limit = 0.9

/** Sections 一 and 五 are written for the year, not copied from the year before. */
export const boilerplate: YearRule = {
  code: 'BOILERPLATE',
  lawId: 'R-N5',
  severity: 'warning',
  title: '文字部分不照搬上一年度',
  basis: '国办公开办函〔2021〕30号：据实报告，防止模板化、千篇一律',
  check({ report, previous, year }) {
    return (['overview', 'problems'] as const).flatMap((section) => {
      const now = report.narrative[section]
      const before = previous.narrative[section]
      const alike = now && before ? similarity(now, before) : null
      if (alike === null || alike <= limit) return []
      const percent = Math.floor(alike * 100)
      return [
        {
          where: section,
          message: `“${sectionName(section)}”与${year - 1}年度报告的文字相似度为${percent}%，可能照搬了上一年度，请据实改写。`,
          cells: [],
          found: `${percent}%`,
          expected: `不超过${limit * 100}%`,
        },
      ]
    })
  },
}
