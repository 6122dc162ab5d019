import type { ItemEvent, ItemState, ItemStatus } from './events.ts'

export const initialItem: ItemState = { status: 'none' }

type StateIn<Status extends ItemStatus> = Extract<ItemState, { status: Status }>

function inStatus<Status extends ItemStatus>(
  state: ItemState,
  event: ItemEvent,
  ...statuses: Status[]
): StateIn<Status> {
  if (!(statuses as ItemStatus[]).includes(state.status)) {
    throw new Error(`Event ${event.type} of ${event.day} cannot follow status ${state.status}`)
  }
  return state as StateIn<Status>
}

/** The state after an event; a pair that cannot happen is a fault of the stored history and throws. */
export function evolveItem(state: ItemState, event: ItemEvent): ItemState {
  switch (event.type) {
    case 'drafted':
      inStatus(state, event, 'none')
      return { status: 'draft', author: event.by, sentBackReason: null }
    case 'revised':
      return { ...inStatus(state, event, 'draft'), author: event.by }
    case 'reviewAsked':
      return { status: 'secrecyReview', author: inStatus(state, event, 'draft').author }
    case 'secrecyReviewed': {
      const { author } = inStatus(state, event, 'secrecyReview')
      return { status: 'approval', author, secrecyReviewer: event.by }
    }
    case 'approved':
      return { ...inStatus(state, event, 'approval'), status: 'approved', approver: event.by }
    case 'sentBack': {
      const { author } = inStatus(state, event, 'secrecyReview', 'approval', 'approved')
      return { status: 'draft', author, sentBackReason: event.reason }
    }
    case 'published': {
      const { author } = inStatus(state, event, 'approved')
      return { status: 'published', author, publishedOn: event.day, indexNo: event.indexNo, channels: event.channels }
    }
    case 'withdrawn': {
      const { author, publishedOn, indexNo } = inStatus(state, event, 'published')
      return { status: 'withdrawn', author, publishedOn, indexNo, withdrawnOn: event.day, reason: event.reason }
    }
  }
}

/** The state after a whole history. */
export function foldItem(events: readonly ItemEvent[]): ItemState {
  return events.reduce(evolveItem, initialItem)
}
