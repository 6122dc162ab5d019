import type { AuditRule, Observation } from '../audit/audit-rule.ts'
import { sectionName } from '../audit/wording.ts'

/** A paragraph cannot end here: the sentence goes on. */
const unfinished = /[、，,]\s{0,3}$|(?:其中|分别为|以及|并且)[:：]?\s{0,3}$/

/** The next paragraph opens something new, so that it is no continuation. */
const startsAnew =
  /^\s{0,4}(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|[㈠-㈩]|[（(]?[0-9]{1,2}[）)、.．]|[①-⑳]|[一二三四五六七八九十]{1,2}是|第[一二三四五六七八九十]{1,2}[，、])/

/** A paragraph that breaks off in the middle of a sentence. */
export const truncatedSentence: AuditRule = {
  code: 'TRUNCATED_SENTENCE',
  lawId: null,
  severity: 'warning',
  title: '段落语句完整',
  basis: '公文表述应当完整，句子不得中断',
  check({ passages }) {
    const seen: Observation[] = []
    passages.forEach(({ section, text }, index) => {
      const tail = text.slice(-12)
      if (!unfinished.test(tail)) return
      const next = passages[index + 1]
      if (next && next.section === section && !startsAnew.test(next.text)) return
      const plain = text.trimEnd()
      const from = Math.max(plain.lastIndexOf('。', plain.length - 2) + 1, plain.length - 40, 0)
      const quote = plain.slice(from).trimStart()
      seen.push({
        where: section,
        message: `“${sectionName(section)}”有一段话没有写完，停在“…${quote.slice(-20)}”，请补全。`,
        cells: [],
        quote,
      })
    })
    return seen
  },
}
