/** One page of a list, and the cursor of the next one; null when this is the last. */
export interface Page<Row> {
  rows: Row[]
  next: string | null
}

export interface PageRequest {
  cursor?: string | undefined
  limit?: number | undefined
}

const DEFAULT_LIMIT = 50
const MAX_LIMIT = 200

export const limitOf = ({ limit }: PageRequest): number => Math.min(Math.max(limit ?? DEFAULT_LIMIT, 1), MAX_LIMIT)

/** A place in an ordered list: the sort value of the last row (null sorts last) and its id. Opaque to callers. */
export interface Place {
  value: string | null
  id: string
}

export const packPlace = ({ value, id }: Place): string =>
  Buffer.from(JSON.stringify([value, id])).toString('base64url')

/** Reads a cursor; null when there is none or it is not one of ours: the list then begins at its beginning. */
export function unpackPlace(cursor: string | undefined): Place | null {
  if (cursor === undefined) return null
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (!Array.isArray(read) || read.length !== 2) return null
    const [value, id] = read as unknown[]
    const fits = (value === null || typeof value === 'string') && typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id)
    return fits ? { value, id } : null
  } catch {
    return null
  }
}

/** Cuts the rows of a query for `limit + 1` to one page. */
export function pageOf<Row>(rows: readonly Row[], limit: number, placeOf: (row: Row) => Place): Page<Row> {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { rows: shown, next: rows.length > limit && last !== undefined ? packPlace(placeOf(last)) : null }
}
