/** An index number (索引号): the organ's code, the year of creation and a serial number within that year. */
export interface IndexNo {
  organCode: string
  year: number
  serial: number
}

/**
 * Reads `organCode/year-serial`, e.g. `000014349/2026-00012`: code of 2 to 20 capital letters and digits, four-digit
 * year from 1949, serial of exactly five digits from 00001. Null if the text has another form; numbers that came with
 * imported items stay opaque texts and are not read.
 */
export function parseIndexNo(text: string): IndexNo | null {
  const match = /^([0-9A-Z]{2,20})\/(\d{4})-(\d{5})$/.exec(text)
  if (match === null) return null
  const [, organCode = '', year, serial] = match
  const index = { organCode, year: Number(year), serial: Number(serial) }
  return index.year >= 1949 && index.serial >= 1 ? index : null
}

/** Writes an index number. The parts come from our own records: a part out of range is a fault and throws. */
export function formatIndexNo({ organCode, year, serial }: IndexNo): string {
  const text = `${organCode}/${year}-${String(serial).padStart(5, '0')}`
  if (parseIndexNo(text) === null) throw new RangeError(`Not an index number: ${text}`)
  return text
}
