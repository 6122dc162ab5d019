import { randomFillSync } from 'node:crypto'

/**
 * A new UUID, version 7 (RFC 9562): the leading 48 bits are the time, so that rows made together lie together in
 * the index and intake does not touch a random page for every request.
 */
export function newId(now: Date = new Date()): string {
  const bytes = randomFillSync(Buffer.allocUnsafe(16))
  bytes.writeUIntBE(now.getTime(), 0, 6)
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f)
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f)
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** True when the text can be the id of a record; anything else cannot be found and must not reach the database. */
export const isId = (text: string): boolean => uuid.test(text)
