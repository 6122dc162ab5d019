import { createHash } from 'node:crypto'
import { clearCode } from '../../people/passwords.ts'

/** A new query code (查询码), told once to the applicant: four groups of four clear characters, 79 bits. */
export const newQueryCode = (): string => clearCode(4).toUpperCase()

/** What is kept of a query code: the SHA-256 of its characters, however they were spaced and typed. */
export function queryCodeHash(code: string): Buffer {
  const typed = code
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
  const whole = hashOf(typed.slice(0, codeCharacters))
  const part = typed.slice(codeCharacters)
  if (part === '') return whole
  return /^[1-9]\d{0,2}$/.test(part) ? partCodeHash(whole, Number(part)) : hashOf(typed)
}

/** Characters of a query code without its strokes. */
const codeCharacters = 16

const hashOf = (typed: string): Buffer => createHash('sha256').update(`gongkai query code ${typed}`).digest()

/**
 * The hash for the n-th part of a request that was split (一事一申请): the applicant types the code of the request and
 * the number of the part behind it, `……-1`. Nobody has to be told a new code.
 */
export const partCodeHash = (origin: Buffer, part: number): Buffer =>
  createHash('sha256')
    .update(`gongkai part code ${origin.toString('hex')} ${part}`)
    .digest()
