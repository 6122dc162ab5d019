import type { AuditContext } from '../audit/audit-context.ts'
import type { AuditRule, Observation } from '../audit/audit-rule.ts'
import { sectionName } from '../audit/wording.ts'

/** `一是`, `二是` … at the start of a clause. */
const ordinal = /(?:^|[。；;：:，,、\s”])([一二三四五六七八九十]{1,3})是/g

const digits = '一二三四五六七八九'

/** 一 to 九十九; 0 for anything else. */
function chineseNumber(text: string): number {
  const ten = text.indexOf('十')
  if (ten < 0) return text.length === 1 ? digits.indexOf(text) + 1 : 0
  const tens = ten === 0 ? 1 : ten === 1 ? digits.indexOf(text[0] ?? '') + 1 : 0
  const ones = text.slice(ten + 1)
  return ones.length > 1 ? 0 : tens * 10 + (ones === '' ? 0 : digits.indexOf(ones) + 1)
}

/** The ordinals 一是, 二是, 三是 of a section leave none out and repeat none. */
export const ordinalSkipped: AuditRule = {
  code: 'ORDINAL_SKIPPED',
  lawId: null,
  severity: 'warning',
  title: '“一是”“二是”等序数连续',
  basis: '公文层次序数应当连续',
  check({ passages }: AuditContext) {
    const seen: Observation[] = []
    let section: string | null = null
    let before: { number: number; words: string } | null = null
    for (const passage of passages) {
      if (passage.section !== section) {
        section = passage.section
        before = null
      }
      for (const match of passage.text.matchAll(ordinal)) {
        const words = `${match[1] ?? ''}是`
        const number = chineseNumber(match[1] ?? '')
        if (number === 0) continue
        if (before && number !== 1 && number !== before.number + 1) {
          const from = match.index + match[0].indexOf(words)
          seen.push({
            where: passage.section,
            message:
              `“${sectionName(passage.section)}”中“${before.words}”之后是“${words}”，` +
              `${number > before.number ? '中间缺项' : '序数重复或倒退'}，请核对。`,
            cells: [],
            found: number,
            expected: before.number + 1,
            quote: passage.text.slice(from, from + 40),
          })
        }
        before = { number, words }
      }
    }
    return seen
  },
}
