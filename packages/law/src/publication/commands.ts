import type { Day } from '../day.ts'
import type { Role } from '../people/roles.ts'
import type { ItemEvent, PublicationChannel } from './events.ts'

interface Dated {
  /** The day it happened; today when left out. Never in the future, never before the latest event. */
  day?: Day
}

/** What each command about an item must be told. `category` is a key of the catalogue. */
export interface ItemCommands {
  draft: Dated & { title: string; category: string }
  revise: Dated & { title: string; category: string }
  askReview: Dated
  /** `basis`: on what ground the item may be disclosed, or what was checked. OGI 17. */
  reviewSecrecy: Dated & { basis: string }
  approve: Dated
  sendBack: Dated & { reason: string }
  publish: Dated & { indexNo: string; channels: readonly PublicationChannel[] }
  withdraw: Dated & { reason: string }
}

export type ItemCommandName = keyof ItemCommands

export type ItemCommand = { [Name in ItemCommandName]: { command: Name } & ItemCommands[Name] }[ItemCommandName]

/** All that a decision may look at besides the state and the command. */
export interface ItemContext {
  today: Day
  /** The id of the acting person: four eyes are judged by it. */
  by: string
  /** The roles of the acting person towards this item. */
  roles: readonly Role[]
  events: readonly ItemEvent[]
}

/** New events to append, or every reason (Chinese sentences) why the command is refused. */
export type ItemDecision = { ok: true; events: ItemEvent[] } | { ok: false; reasons: string[] }
