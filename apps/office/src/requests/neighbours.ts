/** The ids before and after `id` in the list that a page was opened from; null where it was opened otherwise. */
export function neighboursOf(state: unknown, id: string): { before: string | null; after: string | null } {
  const list = typeof state === 'object' && state !== null && 'neighbours' in state ? state.neighbours : null
  const at = Array.isArray(list) ? list.indexOf(id) : -1
  if (!Array.isArray(list) || at === -1) return { before: null, after: null }
  return { before: idAt(list, at - 1), after: idAt(list, at + 1) }
}

function idAt(list: readonly unknown[], index: number): string | null {
  const id = list[index]
  return typeof id === 'string' ? id : null
}
