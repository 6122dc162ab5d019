/** A document number (发文字号): the organ's mark, the year in 六角括号, the serial number. GB/T 9704-2012. */
export interface DocumentNo {
  mark: string
  year: number
  serial: number
}

/** Reads `国办函〔2026〕1号`: brackets 〔〕, no leading zero, no 第. Null if the text has another form. */
export function parseDocumentNo(text: string): DocumentNo | null {
  const match = /^([^\s〔〕]+)〔(\d{4})〕([1-9]\d*)号$/.exec(text)
  if (match === null) return null
  const [, mark = '', year, serial] = match
  return { mark, year: Number(year), serial: Number(serial) }
}

/** Writes a document number as GB/T 9704 wants it. */
export function formatDocumentNo({ mark, year, serial }: DocumentNo): string {
  return `${mark}〔${year}〕${serial}号`
}

/**
 * The right form of a document number written with other brackets, blanks, 第 or leading zeros, to offer as a
 * correction. Null if the text is right already, or too far from a document number to guess.
 */
export function suggestDocumentNo(text: string): string | null {
  if (parseDocumentNo(text) !== null) return null
  const compact = text.normalize('NFKC').replace(/\s+/g, '')
  const match = /^(.+?)[[(〔【<{](\d{4})[\])〕】>}]第?0*([1-9]\d*)号?$/.exec(compact)
  if (match === null) return null
  const [, mark = '', year, serial] = match
  return formatDocumentNo({ mark, year: Number(year), serial: Number(serial) })
}
