import type { AuditRule } from '../audit/audit-rule.ts'
import { numberingBreaks } from '../audit/prose/numbering.ts'
import { shorten } from '../audit/wording.ts'

/** No two headings of a series carry the same number, and none goes back. */
export const numberingDoubled: AuditRule = {
  code: 'NUMBERING_DOUBLED',
  lawId: null,
  severity: 'warning',
  title: '标题编号不重复、不倒退',
  basis: '年度报告格式：六个部分依次编号；公文层次序数应当连续',
  check({ report }) {
    return numberingBreaks(report.headings)
      .filter(({ kind }) => kind !== 'skipped')
      .map(({ kind, before, heading }) => {
        const title = `${heading.mark}${shorten(heading.text, 24)}`
        const earlier = `${before.mark}${shorten(before.text, 24)}`
        const same = heading.text.trim() === before.text.trim()
        return {
          where: heading.section ?? 'document',
          message:
            kind === 'backward'
              ? `编号倒退：“${title}”排在“${earlier}”之后，请调整编号。`
              : same
                ? `标题“${title}”出现了两次，请合并或改正编号。`
                : `编号“${heading.mark.trim()}”重复：“${earlier}”之后又有“${title}”，请改正编号。`,
          cells: [],
          found: heading.number,
          expected: before.number + 1,
          quote: `${heading.mark}${heading.text}`,
          line: heading.line,
        }
      })
  },
}
