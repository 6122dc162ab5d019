import type { Citation } from '../citation.ts'

/** A bracket of the tariff: units `from` to `through` (null: open end) cost `yuan` each. */
export interface FeeBracket {
  from: number
  through: number | null
  yuan: number
}

/** One line of the explanation of a fee. */
export interface FeeStep {
  /** A Chinese sentence, e.g. `第11至30件，20件 × 100元 = 2000元`. */
  text: string
  units: number
  yuan: number
}

/** A processing fee (信息处理费) in yuan with the steps that lead to it. */
export interface ProcessingFee {
  yuan: number
  steps: FeeStep[]
  citation: Citation
}

const title = '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）'

/** By item (按件计收): requests of one applicant in one calendar month; 31 and up rise by 100 yuan every 10 items. */
export const itemTariff = {
  brackets: [
    { from: 1, through: 10, yuan: 0 },
    { from: 11, through: 30, yuan: 100 },
  ] satisfies FeeBracket[],
  /** From here on, bands of `size` items, the first at `yuan`, each next one `rise` yuan dearer. */
  bands: { from: 31, size: 10, yuan: 200, rise: 100 },
  citation: { source: 'FEE', article: `${title}第四条` },
}

/** By volume (按量计收): pages of one request, A4 single side. */
export const pageTariff = {
  brackets: [
    { from: 1, through: 30, yuan: 0 },
    { from: 31, through: 100, yuan: 10 },
    { from: 101, through: 200, yuan: 20 },
    { from: 201, through: null, yuan: 40 },
  ] satisfies FeeBracket[],
  citation: { source: 'FEE', article: `${title}第五条` },
}

function checkCount(count: number): void {
  if (!Number.isInteger(count) || count < 0 || count > 1_000_000)
    throw new RangeError(`Not a number of units: ${count}`)
}

function itemBrackets(items: number): FeeBracket[] {
  const { from, size, yuan, rise } = itemTariff.bands
  const brackets: FeeBracket[] = [...itemTariff.brackets]
  for (let band = 0; from + band * size <= items; band++) {
    brackets.push({ from: from + band * size, through: from + (band + 1) * size - 1, yuan: yuan + band * rise })
  }
  return brackets
}

/** The bracket of the tariff by item that an ordinal falls into. */
export function itemBracketOf(ordinal: number): FeeBracket | null {
  checkCount(ordinal)
  return itemBrackets(ordinal).find(({ from, through }) => ordinal >= from && ordinal <= (through ?? ordinal)) ?? null
}

function feeOf(count: number, unit: string, brackets: readonly FeeBracket[], citation: Citation): ProcessingFee {
  const steps: FeeStep[] = []
  for (const { from, through, yuan } of brackets) {
    const units = Math.min(count, through ?? count) - from + 1
    if (units <= 0) continue
    const last = from + units - 1
    const range = last === from ? `第${from}${unit}` : `第${from}至${last}${unit}`
    const text = yuan === 0 ? `${range}，不收费` : `${range}，${units}${unit} × ${yuan}元 = ${units * yuan}元`
    steps.push({ text, units, yuan: units * yuan })
  }
  return { yuan: steps.reduce((sum, step) => sum + step.yuan, 0), steps, citation }
}

/**
 * The fee by item for all requests of one applicant in one calendar month, counted together. FEE 4.
 * Throws a RangeError for a count that is negative or not whole.
 */
export function itemFee(items: number): ProcessingFee {
  checkCount(items)
  return feeOf(items, '件', itemBrackets(items), itemTariff.citation)
}

/** What the `ordinal`-th request of the month adds to the fee by item. */
export function itemPrice(ordinal: number): number {
  return itemFee(ordinal).yuan - itemFee(ordinal - 1).yuan
}

/** The fee by volume for the pages of one request; pages of other requests do not add up. FEE 5. */
export function pageFee(pages: number): ProcessingFee {
  checkCount(pages)
  return feeOf(pages, '页', pageTariff.brackets, pageTariff.citation)
}
