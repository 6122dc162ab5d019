const end = /[。；;！？!?\n]/

/** The clause (up to 。 or ；) around an offset, verbatim. */
export function clauseAround(text: string, offset: number): string {
  let from = offset
  while (from > 0 && !end.test(text[from - 1] ?? '')) from--
  let to = offset
  while (to < text.length && !end.test(text[to] ?? '')) to++
  return text.slice(from, to).trim()
}
