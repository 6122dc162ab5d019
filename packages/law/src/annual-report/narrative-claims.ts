import { type Figure, figuresIn } from './audit/prose/figures.ts'
import type { ClaimExactness, ClaimSubject, NarrativeClaim } from './report.ts'

/** Words between the subject and its figure: no other figure, no end of a clause. */
const words = (limit: number) => `[^0-9０-９，。；;,\\n]{0,${limit}}`

/** What the words before a figure make it a figure of, the most telling first. */
const subjects: [ClaimSubject, RegExp][] = [
  ['carriedOver', new RegExp(`(?:上一?年度?|往年)结转${words(20)}$`)],
  ['carriedForward', new RegExp(`结转(?:至|到)?下一?年度?${words(16)}$`)],
  ['reconsideration', new RegExp(`行政复议(?!决定)${words(12)}$`)],
  ['litigation', new RegExp(`行政诉讼(?!判决)${words(12)}$`)],
  ['feesCharged', new RegExp(`收取?(?:政府)?信息(?:公开信息)?处理费${words(8)}$`)],
  ['normativeDocumentsIssued', new RegExp(`(?:制发|印发|出台|制定|发布)${words(8)}规范性文件${words(4)}$`)],
  [
    'newReceived',
    new RegExp(`(?:新收到?|收到|接收|受理|接到)${words(24)}(?:信息公开的?申请|依申请公开|公开申请)${words(12)}$`),
  ],
  ['published', new RegExp(`公开(?:各类)?(?:政府|政务)?信息(?!公开)${words(8)}$`)],
]

/** Every subject has one of these words before its figure. */
const telling = /结转|复议|诉讼|处理费|规范性文件|申请|公开/

/** `收到3件政府信息公开申请`: the subject stands behind its figure. */
const receivedBefore = new RegExp(`(?:新收到?|收到|接收|受理|接到)${words(8)}$`)
const requestsBehind = /^(?:政府)?(?:信息公开|依申请)[^0-9０-９，。；;,\n]{0,8}申请/

/** Words that make a figure one of a part, of another year or of another matter than the subject's whole. */
const somethingElse = /去年|同期|同比|年均|平均|其中|纠正|维持|撤销|败诉|驳回|审结|补正|撤回|不再|未/

const unitsOf: Partial<Record<ClaimSubject, RegExp>> = {
  feesCharged: /元$/,
  published: /^[条篇件]/,
}
const countOf = /^[件条个份起宗]/

function exactnessOf({ value, low, high, vague }: Figure, before: string): ClaimExactness {
  if (/(?:不足|不到|少于|低于)\s*$/.test(before)) return 'below'
  if (!vague) return 'exact'
  if (high === Number.POSITIVE_INFINITY) return 'atLeast'
  return low === value ? 'more' : 'about'
}

/**
 * What a paragraph of prose says in figures about things that the tables of the report hold as well: each with its
 * number, its unit and how exact it is. Figures about anything else are left out. Linear in the length of the text.
 */
export function narrativeClaims(text: string): Omit<NarrativeClaim, 'section' | 'line'>[] {
  const claims: Omit<NarrativeClaim, 'section' | 'line'>[] = []
  for (const figure of figuresIn(text)) {
    const before = text
      .slice(Math.max(0, figure.start - 60), figure.start)
      .replace(/约\s*$|近\s*$|超过?\s*$|不足\s*$/, '')
    const clause = before.slice(
      Math.max(...['，', '。', '；', ';', ',', '\n'].map((end) => before.lastIndexOf(end))) + 1,
    )
    if (somethingElse.test(clause)) continue
    const named = telling.test(clause) ? subjects.find(([, pattern]) => pattern.test(clause))?.[0] : undefined
    const subject =
      named ?? (receivedBefore.test(clause) && requestsBehind.test(text.slice(figure.end)) ? 'newReceived' : null)
    if (!subject || !(unitsOf[subject] ?? countOf).test(figure.unit)) continue
    const exactness = exactnessOf(figure, text.slice(Math.max(0, figure.start - 6), figure.start))
    const step = Math.max(1, figure.value * 0.1)
    claims.push({
      what: subject,
      value: figure.value,
      unit: figure.unit,
      exactness,
      low: exactness === 'below' ? figure.value - step : figure.low,
      high: exactness === 'below' ? figure.value : figure.high === Number.POSITIVE_INFINITY ? null : figure.high,
      raw: text.slice(text.lastIndexOf(clause, figure.start), figure.end).trim(),
    })
  }
  return claims
}

/** Whether a number is one that a claim leaves open. */
export const agrees = ({ low, high }: Pick<NarrativeClaim, 'low' | 'high'>, number: number): boolean =>
  number >= low && (high === null || number <= high)
