import type { AuditRule } from '../audit/audit-rule.ts'
import { numberingBreaks } from '../audit/prose/numbering.ts'
import { shorten } from '../audit/wording.ts'

/** The numbers of a series of headings leave none out. */
export const numberingSkipped: AuditRule = {
  code: 'NUMBERING_SKIPPED',
  lawId: null,
  severity: 'warning',
  title: '标题编号不跳号',
  basis: '年度报告格式：六个部分依次编号；公文层次序数应当连续',
  check({ report }) {
    return numberingBreaks(report.headings)
      .filter(({ kind }) => kind === 'skipped')
      .map(({ before, heading }) => {
        const missing = Array.from(
          { length: heading.number - before.number - 1 },
          (_, index) => before.number + 1 + index,
        )
        return {
          where: heading.section ?? 'document',
          message:
            `编号由“${before.mark.trim()}”跳到“${heading.mark.trim()}”（${shorten(heading.text, 24)}），` +
            `缺第${missing.join('、')}项，请核对是否漏了内容或编错序号。`,
          cells: [],
          found: heading.number,
          expected: before.number + 1,
          quote: `${heading.mark}${heading.text}`,
          line: heading.line,
        }
      })
  },
}
