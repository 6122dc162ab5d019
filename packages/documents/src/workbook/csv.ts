import type { Row } from './report-rows.ts'

/** A CSV file begins with it; without it spreadsheet programs take Chinese for something else. */
export const byteOrderMark = '\ufeff'

/** A row of CSV. Text that a spreadsheet would run as a formula is disarmed; fields with separators are quoted. */
export function csvLine(row: Row): string {
  return `${row.map(csvField).join(',')}\r\n`
}

function csvField(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const text = /^[=+\-@\t\r]/.test(value) && !/^-?\d+(?:\.\d+)?$/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
