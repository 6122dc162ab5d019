const end = /[。；;！？!?\n]/

/** Longer clauses are cut, so that text without punctuation costs no more than its length. */
const reach = 200

/** The clause (up to 。 or ；) around an offset, verbatim, at most 200 characters to either side. */
export function clauseAround(text: string, offset: number): string {
  let from = offset
  while (from > 0 && offset - from < reach && !end.test(text[from - 1] ?? '')) from--
  let to = offset
  while (to < text.length && to - offset < reach && !end.test(text[to] ?? '')) to++
  return text.slice(from, to).trim()
}
