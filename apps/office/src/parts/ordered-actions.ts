import type { Action } from '../api/types.ts'

/** The primary action first, then the other allowed ones, then the forbidden ones; otherwise in the order given. */
export function orderedActions(actions: readonly Action[]): Action[] {
  return [...actions].sort((a, b) => rank(a) - rank(b))
}

function rank(action: Action): number {
  if (!action.allowed) return 2
  return action.primary ? 0 : 1
}
