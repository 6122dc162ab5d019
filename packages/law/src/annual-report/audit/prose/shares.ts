import { type Figure, figuresIn, withoutAsides } from './figures.ts'
import { listedSums } from './lists.ts'

/** A count and the share of a whole that the prose gives it. */
export interface StatedShare {
  count: Figure
  /** As printed, in percent. */
  share: Figure
  /** 约 stands at the share. */
  about: boolean
}

/** Shares in one sentence and the whole that they are shares of. */
export interface ShareGroup {
  shares: StatedShare[]
  /** The whole: the total of the list, or the sum of the counts where their shares make up about 100 %. */
  base: number
  quote: string
}

/** What introduces a share: `占比20%`, `约占比20%`, `占总数的20%`, `占 20%`. */
const shareWords = /(约)?占(?:比|总数|全部|总量|总条数|公开总数)?(?:例)?(?:的|为|约|达|了|:|：)?(?:约)?\s{0,3}$/

const sentenceEnd = /[。！？!?\n]/

interface Sentence {
  start: number
  text: string
}

function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  for (let position = 0; position <= text.length; position++) {
    if (position < text.length && !sentenceEnd.test(text[position] ?? '')) continue
    if (position > start) sentences.push({ start, text: text.slice(start, position) })
    start = position + 1
  }
  return sentences
}

/** Pairs of a count and its share within one sentence. */
function statedShares(sentence: string): StatedShare[] {
  const figures = figuresIn(sentence)
  const found: StatedShare[] = []
  figures.forEach((share, index) => {
    if (share.unit !== '%') return
    const introduced = shareWords.exec(sentence.slice(Math.max(0, share.start - 12), share.start))
    const count = figures[index - 1]
    if (!introduced || !count || count.unit === '%' || share.start - count.end > 14) return
    found.push({ count, share, about: introduced[0].includes('约') || share.vague })
  })
  return found
}

/** All groups of shares whose whole the prose makes known. */
export function shareGroups(text: string): ShareGroup[] {
  if (!/占/.test(text) || !/[%％]/.test(text)) return []
  const plain = withoutAsides(text)
  const listOfPart = new Map(listedSums(text).flatMap((list) => list.parts.map((part) => [part.start, list] as const)))
  const groups: ShareGroup[] = []
  for (const sentence of sentencesOf(plain)) {
    const shares = statedShares(sentence.text)
    const [first] = shares
    const last = shares.at(-1)
    if (!first || !last) continue
    const sameUnit = shares.every(({ count }) => count.unit === first.count.unit)
    const percent = shares.reduce((sum, { share }) => sum + share.value, 0)
    const list = listOfPart.get(sentence.start + first.count.start)
    const counted = shares.reduce((sum, { count }) => sum + count.value, 0)
    const base = list
      ? list.total.value
      : sameUnit && shares.length > 1 && Math.abs(percent - 100) <= 2
        ? counted
        : null
    if (base === null || base <= 0) continue
    const from = sentence.start + first.count.start
    groups.push({ shares, base, quote: text.slice(from, sentence.start + last.share.end) })
  }
  return groups
}
