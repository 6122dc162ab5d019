import { type Figure, figuresIn, withoutAsides } from './figures.ts'

/** A total in prose and the parts that follow it. */
export interface ListedSum {
  total: Figure
  parts: Figure[]
  /** The words promise all parts (分别为, 包括, a colon), so that they must make the total exactly. */
  complete: boolean
  /** The parts stand as a list of their own (其中： or a new sentence), not in passing. */
  announced: boolean
  /** Verbatim passage from the total to the last part. */
  quote: string
}

/** Between a total and the first part: `，其中`, `。其中：`, `，包括`, `，分别为`, `：`. */
const connector = /^\s{0,3}([。，,；;、]?)\s{0,3}(其中|包括|分别为|分别是|分为|具体为|具体是|即)?\s{0,3}([：:，,]?)/

/** A part that opens with such a word tells of something else than the list before it. */
const ownStatement =
  /^(?:通过|利用|依托|借助|发布|推送|受理|办理|办结|回复|答复|收到|开展|组织|举办|召开|全年|累计|共|同比|较|比|参训|调整|编发|另)/

/** What stands between two parts: a separator and a label without figures, except in a name like FM997. */
const gap = /^([，,；;、。和及以与\s]{0,7})((?:[A-Za-z][0-9]{1,6}|[^0-9０-９。；;：:]){0,40})$/

/** Figures that tell of a part's share stand between parts without ending the list. */
const isShare = (figure: Figure) => figure.unit === '%'

interface Scan {
  text: string
  figures: Figure[]
}

/** The parts that follow the figure at `index` as a list in the same unit. */
function partsAfter({ text, figures }: Scan, index: number, from: number, semicolonEnds: boolean): Figure[] {
  const total = figures[index]
  const parts: Figure[] = []
  let position = from
  let firstLabel: string | null = null
  for (let next = index + 1; total && next < figures.length; next++) {
    const figure = figures[next]
    if (!figure) break
    const between = text.slice(position, figure.start)
    if (between.length > 48) break
    if (isShare(figure)) {
      position = figure.end
      continue
    }
    const match = gap.exec(between)
    if (!match) break
    const [, separator = '', words = ''] = match
    if (parts.length > 0 && semicolonEnds && /[；;]/.test(separator)) break
    if (parts.length > 0 && separator.includes('。') && (words.length > 12 || words.length === 0)) break
    // The words between two separators: only the last clause labels the figure.
    const label = words.replace(/^.*[，,、]/, '').trim()
    if (figure.unit !== total.unit || (parts.length > 0 && /其中|包括/.test(words))) break
    if (firstLabel === null) firstLabel = label
    else if (ownStatement.test(words.trim()) && !ownStatement.test(firstLabel)) break
    parts.push(figure)
    position = figure.end
  }
  return parts
}

/** Without one of these no list follows a total. */
const listWord = /其中|包括|分别|分为|具体|即|[：:]/

/** All totals followed by a list of parts. Linear in the length of the text. */
export function listedSums(text: string): ListedSum[] {
  if (!listWord.test(text)) return []
  const plain = withoutAsides(text)
  const figures = figuresIn(plain)
  const found: ListedSum[] = []
  let index = 0
  while (index < figures.length - 1) {
    const total = figures[index]
    if (!total) break
    const rest = plain.slice(total.end, total.end + 24)
    const [all = '', before = '', word = '', after = ''] = connector.exec(rest) ?? []
    const colon = after === '：' || after === ':'
    const opens = !isShare(total) && (word !== '' || (colon && before === ''))
    if (!opens) {
      index++
      continue
    }
    const announced = colon || before === '。' || before === '；' || before === ';'
    const parts = partsAfter({ text: plain, figures }, index, total.end + all.length, !announced)
    const last = parts.at(-1)
    if (!last || parts.length < 2) {
      index++
      continue
    }
    found.push({
      total,
      parts,
      complete: word !== '其中' && word !== '包括',
      announced,
      quote: text.slice(total.start, last.end),
    })
    while (figures[index] !== last) index++
  }
  return found
}

/** The least and the most that the parts can add up to. */
export function sumInterval(parts: readonly Figure[]): { value: number; low: number; high: number } {
  return {
    value: parts.reduce((sum, part) => sum + part.value, 0),
    low: parts.reduce((sum, part) => sum + part.low, 0),
    high: parts.reduce((sum, part) => sum + part.high, 0),
  }
}
