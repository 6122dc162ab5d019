import type { Role } from '../people/roles.ts'
import type { DisputeCommandName } from './commands.ts'
import type { DisputeState } from './events.ts'
import { disputeTransitions } from './transitions.ts'

/** A button: what it does, what follows from it, and if it cannot be pressed now, every reason. */
export interface AvailableDisputeAction {
  command: DisputeCommandName
  label: string
  consequence: string
  article: string
  primary: boolean
  allowed: boolean
  reasons: string[]
}

/** The buttons of a dispute for a person: the arrows that leave its status and that one of the roles may walk. */
export function availableDisputeActions(state: DisputeState, roles: readonly Role[]): AvailableDisputeAction[] {
  return disputeTransitions
    .filter(({ from, by }) => from.includes(state.status) && by.some((role) => roles.includes(role)))
    .map(({ command, label, consequence, article, primary, hindrances }) => {
      const reasons = hindrances?.(state) ?? []
      return { command, label, consequence, article, primary: primary ?? false, allowed: reasons.length === 0, reasons }
    })
}
