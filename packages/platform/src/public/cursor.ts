/**
 * A place in a list ordered by a key: the key of the last row shown, packed for an address. Opaque to people, never
 * trusted: whatever does not unpack to the expected parts is null.
 */
export function packCursor(parts: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url')
}

/** The parts of a cursor, if it has exactly these kinds of parts; otherwise null. */
export function unpackCursor<const Kinds extends readonly ('string' | 'number')[]>(
  cursor: string,
  kinds: Kinds,
): { [Index in keyof Kinds]: Kinds[Index] extends 'string' ? string : number } | null {
  let parts: unknown
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return null
  }
  if (!Array.isArray(parts) || parts.length !== kinds.length) return null
  if (!parts.every((part, index) => typeof part === kinds[index])) return null
  // the database takes no text with a zero character
  if (parts.some((part) => typeof part === 'string' && part.includes('\u0000'))) return null
  return parts as never
}
