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
  return createHash('sha256').update(`gongkai query code ${typed}`).digest()
}
