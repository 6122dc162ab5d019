import { itemBracketOf, itemTariff, pageFee, type ProcessingFee } from './processing-fee.ts'

/** By item or by volume; for each request the organ picks one, never both. FEE 3. */
export type FeeBasis = 'items' | 'pages'

export const feeBasisLabels: Record<FeeBasis, string> = { items: '按件计收', pages: '按量计收' }

/**
 * The processing fee (信息处理费) of one request. `items`: `units` is the ordinal of this request among those of its
 * applicant in the calendar month, and the fee is what this one adds. `pages`: `units` is its pages, A4 single side.
 * Throws a RangeError for a count that is negative or not whole, and for an ordinal of 0.
 */
export function requestFee(basis: FeeBasis, units: number): ProcessingFee {
  if (basis === 'pages') return pageFee(units)
  if (units < 1) throw new RangeError(`Not an ordinal: ${units}`)
  const bracket = itemBracketOf(units)
  if (bracket === null) throw new RangeError(`Not an ordinal: ${units}`)
  const { from, through, yuan } = bracket
  const range = `第${from}至${through ?? ''}件`
  const text = `该申请人本月第${units}件申请，${range}${yuan === 0 ? '不收费' : `每件${yuan}元`}`
  return { yuan, steps: [{ text, units: 1, yuan }], citation: itemTariff.citation }
}
