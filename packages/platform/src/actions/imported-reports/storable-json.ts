/**
 * JSON of a value that came out of a stranger's file. A database cannot hold the character U+0000 and halves of
 * surrogate pairs in JSON: they are shown as the replacement character, as an editor would.
 */
export function storableJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'string' ? inner.replace(/[\0\p{Surrogate}]/gu, '\ufffd') : inner,
  )
}
