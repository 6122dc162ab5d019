import { parseDay } from '../calendar/index.ts'
import type { Day } from '../day.ts'

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checkDigits = '10X98765432'

/** What a resident identity number (公民身份号码) says about its bearer. */
export interface ResidentId {
  /** 18 digits of GB 11643, or 15 of the form before 1999, which has no check digit. */
  form: 18 | 15
  birthday: Day
  sex: 'male' | 'female'
}

/**
 * Reads a resident identity number; null if it is none. The check digit `X` may be written small. A number of 15
 * digits cannot be verified by a check digit, only by its date of birth (always 19xx).
 */
export function parseResidentId(text: string): ResidentId | null {
  const id = text.toUpperCase()
  if (/^[1-9]\d{14}$/.test(id)) return read(15, `19${id.slice(6, 12)}`, Number(id[14]))
  if (!/^[1-9]\d{16}[\dX]$/.test(id)) return null
  const sum = weights.reduce((total, weight, index) => total + weight * Number(id[index]), 0)
  return id[17] === checkDigits[sum % 11] ? read(18, id.slice(6, 14), Number(id[16])) : null
}

function read(form: 18 | 15, date: string, order: number): ResidentId | null {
  const birthday = parseDay(`${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6, 8)}`)
  if (birthday === null || birthday >= '2100') return null
  return { form, birthday, sex: order % 2 === 1 ? 'male' : 'female' }
}

export function isResidentId(text: string): boolean {
  return parseResidentId(text) !== null
}
