/** A figure in prose with its unit and what the words around it leave open. */
export interface Figure {
  value: number
  /** The figure is somewhere from `low` to `high`: 余 and 约 widen it, 以上 opens it upwards. */
  low: number
  high: number
  /** `条`, `件`, `%` … */
  unit: string
  /** Said with 约, 近, 余, 以上 … */
  vague: boolean
  /** Offsets in the text: of the first digit, and behind unit and following word. */
  start: number
  end: number
}

// Every repetition is bounded, so that hostile text costs time in proportion to its length.
const pattern =
  /((?:[0-9]{1,3}(?:[,，][0-9]{3}){1,5}|[0-9]{1,15})(?:\.[0-9]{1,8})?)\s{0,3}(余|多|来)?\s{0,3}(人次|篇次|批次|万元|亿元|万条|万件|万|[条件篇期次个项份人场部宗批类则元户处名家页起册本段幅套辆]|[%％])次?(以上|左右|以内)?/g

/** Words right before a figure that leave it open. */
const openingWord = /(约|近|超过|超|逾|不少于|至少)\s{0,3}$/

/** The worth of the last digit that is not a trailing zero: 230 → 10, 300 → 100, 1382 → 1, 96.6 → 0.1. */
function precision(text: string): number {
  const decimals = text.includes('.') ? (text.split('.')[1]?.length ?? 0) : 0
  if (decimals > 0) return 10 ** -decimals
  const zeros = /0*$/.exec(text)?.[0].length ?? 0
  return 10 ** Math.min(zeros, Math.max(text.length - 1, 0))
}

function interval(value: number, digits: string, before: string, more: string, after: string): [number, number] {
  const step = Math.max(precision(digits), 1)
  if (more) return [value, value + Math.max(step, 10)]
  if (after === '以上' || before === '超过' || before === '超' || before === '逾')
    return [value, Number.POSITIVE_INFINITY]
  if (before === '不少于' || before === '至少') return [value, Number.POSITIVE_INFINITY]
  if (before === '近') return [value - Math.max(step, value * 0.1), value]
  if (before || after) return [value - Math.max(step / 2, value * 0.05), value + Math.max(step / 2, value * 0.05)]
  return [value, value]
}

/** Half-width digits of the same length, so that offsets stay those of the text as printed. */
function halfWidthDigits(text: string): string {
  return /[０-９．]/.test(text)
    ? text.replace(/[０-９．]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    : text
}

/** All figures with a unit, in reading order. Years, dates and bare numbers are no figures. */
export function figuresIn(text: string): Figure[] {
  const plain = halfWidthDigits(text)
  const figures: Figure[] = []
  for (const match of plain.matchAll(pattern)) {
    const [all, printed = '', more = '', unit = '', after = ''] = match
    const start = match.index
    // A digit or letter right before the figure makes it part of a name or number: FM997, 国办发14.
    if (/[0-9A-Za-z.．〔]/.test(plain[start - 1] ?? '')) continue
    const before = openingWord.exec(plain.slice(Math.max(0, start - 6), start))?.[1] ?? ''
    const digits = printed.replace(/[,，]/g, '')
    const value = Number(digits)
    const [low, high] = interval(value, digits, before, more, after)
    figures.push({
      value,
      low,
      high,
      unit: unit === '％' ? '%' : unit,
      vague: Boolean(before || more || after),
      start,
      end: start + all.length,
    })
  }
  return figures
}

/** The text with what stands in brackets blanked out, offsets unchanged: asides are no part of a list. */
export function withoutAsides(text: string): string {
  return text.replace(/[（(][^（()）]{0,200}[)）]/g, (aside) => ' '.repeat(aside.length))
}
