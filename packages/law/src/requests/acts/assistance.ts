import type { Day } from '../../day.ts'
import type { RequestEvent } from '../events.ts'

/** A piece of help inside the organ (协办), from its asking to its return. It never stops the clock. */
export interface Assistance {
  id: string
  /** The person who was asked. */
  to: string
  what: string
  askedOn: Day
  dueOn: Day
  remindedOn: Day[]
  /** Null while it is awaited. */
  returned: { on: Day; text: string } | null
}

/** All assistance of a history, in the order it was asked. */
export function assistanceOf(events: readonly RequestEvent[]): Assistance[] {
  const pieces = new Map<string, Assistance>()
  for (const event of events) {
    if (event.type === 'assistanceAsked') {
      const { id, to, what, day, dueOn } = event
      pieces.set(id, { id, to, what, askedOn: day, dueOn, remindedOn: [], returned: null })
    }
    if (event.type === 'assistanceReminded') pieces.get(event.id)?.remindedOn.push(event.day)
    if (event.type === 'assistanceReturned') {
      const piece = pieces.get(event.id)
      if (piece !== undefined) piece.returned = { on: event.day, text: event.text }
    }
  }
  return [...pieces.values()]
}

export const openAssistance = (events: readonly RequestEvent[]): Assistance[] =>
  assistanceOf(events).filter(({ returned }) => returned === null)
