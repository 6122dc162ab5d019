import type { AuditRule, Observation } from '../audit/audit-rule.ts'
import { statedShareLists } from '../audit/prose/share-lists.ts'
import { plain, sectionName } from '../audit/wording.ts'

/** Three or more shares that plainly mean to make up the whole, but do not make 100 %. */
export const shareTotal: AuditRule = {
  code: 'SHARE_TOTAL',
  lawId: 'R-N2',
  severity: 'warning',
  title: '各项占比之和应为100%',
  basis: '年度报告数据应当准确；同一总数的各项占比之和应为100%（允许四舍五入的尾差）',
  check({ passages }) {
    const seen: Observation[] = []
    for (const { section, text } of passages) {
      for (const { shares, quote } of statedShareLists(text)) {
        const sum = shares.reduce((total, share) => total + share, 0)
        const rounding = shares.length
        const misses = Math.abs(sum - 100)
        // Far from 100 the list is not meant to be whole; within the rounding of its members it is.
        if (misses <= rounding || misses > 12) continue
        seen.push({
          where: section,
          message: `“${sectionName(section)}”中各项占比${shares.map((share) => `${plain(share)}%`).join('+')}合计为${plain(sum)}%，不是100%，请核对。`,
          cells: [],
          found: Math.round(sum * 100) / 100,
          expected: 100,
          quote,
        })
      }
    }
    return seen
  },
}
