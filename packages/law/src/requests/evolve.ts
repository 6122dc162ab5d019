import type { RequestEvent } from './events.ts'
import type { RequestState, RequestStatus } from './state.ts'

export const initialRequest: RequestState = { status: 'none' }

type StateIn<Status extends RequestStatus> = Extract<RequestState, { status: Status }>
type Received = Pick<
  StateIn<'handling'>,
  'submittedOn' | 'channel' | 'applicantKind' | 'receivedOn' | 'extension' | 'correctionAskedOn'
>

const received = (state: Received): Received => ({
  submittedOn: state.submittedOn,
  channel: state.channel,
  applicantKind: state.applicantKind,
  receivedOn: state.receivedOn,
  extension: state.extension,
  correctionAskedOn: state.correctionAskedOn,
})

const impossible = (state: RequestState, event: RequestEvent): Error =>
  new Error(`Event ${event.type} of ${event.day} cannot follow status ${state.status}`)

/** Narrows a state to the statuses an event can follow; anything else means that the stored history is broken. */
function inStatus<Status extends RequestStatus>(
  state: RequestState,
  event: RequestEvent,
  ...statuses: Status[]
): StateIn<Status> {
  if (!(statuses as RequestStatus[]).includes(state.status)) throw impossible(state, event)
  return state as StateIn<Status>
}

/**
 * The state after an event. The event is a fact that `decide` once allowed, so a pair that cannot happen is a fault of
 * the stored history and throws.
 */
export function evolve(state: RequestState, event: RequestEvent): RequestState {
  switch (event.type) {
    case 'submitted': {
      inStatus(state, event, 'none')
      return {
        status: 'submitted',
        submittedOn: event.day,
        channel: event.channel,
        applicantKind: event.applicantKind,
      }
    }
    case 'received': {
      const before = inStatus(state, event, 'submitted')
      return { ...before, status: 'handling', receivedOn: event.day, extension: null, correctionAskedOn: null }
    }
    case 'correctionAsked': {
      const before = inStatus(state, event, 'handling')
      return { ...before, status: 'awaitingCorrection', correctionAskedOn: event.day, replyBy: event.replyBy }
    }
    case 'correctionReceived':
      return { status: 'handling', ...received(inStatus(state, event, 'awaitingCorrection')) }
    case 'consultationOpened': {
      const before = inStatus(state, event, 'handling', 'consulting')
      const open = before.status === 'consulting' ? before.open : []
      return {
        ...received(before),
        status: 'consulting',
        open: [...open, { id: event.id, party: event.party, on: event.day }],
      }
    }
    case 'consultationClosed': {
      const before = inStatus(state, event, 'consulting')
      const open = before.open.filter((consultation) => consultation.id !== event.id)
      if (open.length === before.open.length) throw impossible(state, event)
      return open.length === 0 ? { status: 'handling', ...received(before) } : { ...before, open }
    }
    case 'extended': {
      const before = inStatus(state, event, 'handling', 'consulting')
      return { ...before, extension: { workingDays: event.workingDays, on: event.day } }
    }
    case 'feeNoticed': {
      const before = inStatus(state, event, 'handling')
      return { ...before, status: 'awaitingPayment', noticedOn: event.day, amountYuan: event.amountYuan }
    }
    case 'feePaid':
      return { status: 'handling', ...received(inStatus(state, event, 'awaitingPayment')) }
    case 'withdrawn': {
      const before = inStatus(
        state,
        event,
        'submitted',
        'handling',
        'awaitingCorrection',
        'consulting',
        'awaitingPayment',
      )
      return {
        status: 'withdrawn',
        submittedOn: before.submittedOn,
        channel: before.channel,
        applicantKind: before.applicantKind,
        withdrawnOn: event.day,
        receivedOn: before.status === 'submitted' ? null : before.receivedOn,
      }
    }
    case 'answered': {
      const before = inStatus(state, event, 'handling', 'awaitingCorrection', 'awaitingPayment')
      return {
        ...received(before),
        status: 'answered',
        answeredOn: event.day,
        kind: event.kind,
        documentNo: event.documentNo,
      }
    }
    case 'delivered': {
      const before = inStatus(state, event, 'answered')
      return { ...before, status: 'delivered', deliveredOn: event.day, mode: event.mode }
    }
  }
}

/** The state after a whole history. */
export function foldRequest(events: readonly RequestEvent[]): RequestState {
  return events.reduce(evolve, initialRequest)
}
