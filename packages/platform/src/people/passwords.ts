import { randomInt } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

/** Argon2id with 19 MiB and two passes: about 40 ms, the least that OWASP advises. The library's default is Argon2id. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFKC'), cost)

export const verifyPassword = (passwordHash: string, password: string): Promise<boolean> =>
  verify(passwordHash, password.normalize('NFKC'))

/** A hash that no password fits: verified for unknown names, so that an answer takes as long as for known ones. */
let decoy: Promise<string> | null = null
export const decoyHash = (): Promise<string> => {
  decoy ??= hashPassword(oneTimePassword())
  return decoy
}

const MIN_LENGTH = 10
const MAX_LENGTH = 128

/** Why a new password is not good enough: every reason, empty when it is. */
export function passwordFaults(password: string, username: string): string[] {
  const faults: string[] = []
  const length = [...password].length
  if (length < MIN_LENGTH) faults.push(`新密码至少 ${MIN_LENGTH} 个字符，现在是 ${length} 个`)
  if (length > MAX_LENGTH) faults.push(`新密码最多 ${MAX_LENGTH} 个字符，现在是 ${length} 个`)
  if (!/\p{L}/u.test(password) || !/\p{N}/u.test(password)) faults.push('新密码应同时有字母和数字')
  if (new Set(password).size < 5) faults.push('新密码中不同的字符太少')
  if (password.toLowerCase().includes(username.toLowerCase())) faults.push('新密码不能包含用户名')
  return faults
}

/** Letters and digits that cannot be mistaken for one another, in print or on the phone. */
const clearCharacters = '23456789abcdefghjkmnpqrstuvwxyz'

/** Random characters in groups of four, `k7md-2xqp`: 4.95 bits each. */
export function clearCode(groups: number): string {
  const group = (): string =>
    Array.from({ length: 4 }, () => clearCharacters[randomInt(clearCharacters.length)]).join('')
  return Array.from({ length: groups }, group).join('-')
}

/** The password a new person signs in with once. */
export function oneTimePassword(): string {
  for (;;) {
    const code = clearCode(4)
    if (/\d/.test(code)) return code
  }
}
