import { useState } from 'react'
import type { RequestRow } from '../api/types.ts'

export interface Selection {
  has: (id: string) => boolean
  toggle: (id: string) => void
  /** Ticks all rows, or none where all are ticked. */
  toggleAll: () => void
  clear: () => void
  /** The ticked rows that are still in the list. */
  rows: RequestRow[]
}

/** The most that can be done at once. */
const most = 200

/** Ticked rows of a list. A row that leaves the list is no longer ticked. */
export function useSelection(rows: readonly RequestRow[]): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  const ticked = rows.filter(({ id }) => ids.has(id)).slice(0, most)
  return {
    has: (id) => ids.has(id),
    toggle: (id) =>
      setIds((before) => {
        const changed = new Set(before)
        if (!changed.delete(id)) changed.add(id)
        return changed
      }),
    toggleAll: () =>
      setIds(new Set(ticked.length === Math.min(rows.length, most) ? [] : rows.slice(0, most).map(({ id }) => id))),
    clear: () => setIds(new Set()),
    rows: ticked,
  }
}
