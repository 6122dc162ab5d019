import type { ItemCommandName, ItemContext } from './commands.ts'
import type { ItemState } from './events.ts'
import { itemTransitions } from './transitions.ts'

/** A button: what it does, what follows from it, and if it cannot be pressed by this person, every reason. */
export interface AvailableItemAction {
  command: ItemCommandName
  label: string
  consequence: string
  article: string
  primary: boolean
  allowed: boolean
  reasons: string[]
}

/** The buttons of an item for a person: the arrows that leave its status and that one of the roles may walk. */
export function availableItemActions(
  state: ItemState,
  context: Pick<ItemContext, 'by' | 'roles' | 'events'>,
): AvailableItemAction[] {
  return itemTransitions
    .filter(({ from, by }) => from.includes(state.status) && by.some((role) => context.roles.includes(role)))
    .map(({ command, label, consequence, article, primary, hindrances }) => {
      const reasons = hindrances?.(context.by, context.events) ?? []
      return { command, label, consequence, article, primary: primary ?? false, allowed: reasons.length === 0, reasons }
    })
}
