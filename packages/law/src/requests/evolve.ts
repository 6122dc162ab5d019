import type { RequestEvent } from './events.ts'
import type { RequestState, RequestStatus } from './state.ts'
import { requestTransitions } from './transitions.ts'

export const initialRequest: RequestState = { status: 'none' }

type StateIn<Status extends RequestStatus> = Extract<RequestState, { status: Status }>
type Received = Omit<StateIn<'handling'>, 'status'>

const received = (state: Received): Received => ({
  submittedOn: state.submittedOn,
  channel: state.channel,
  applicantKind: state.applicantKind,
  receivedOn: state.receivedOn,
  extension: state.extension,
  correctionAskedOn: state.correctionAskedOn,
  draft: state.draft,
  drafts: state.drafts,
  extensionProposal: state.extensionProposal,
  joint: state.joint,
  reopened: state.reopened,
  earlierAnswers: state.earlierAnswers,
})

/** The statuses that the table lets an event leave from. */
const statusesBefore = ({ type }: RequestEvent): readonly RequestStatus[] =>
  requestTransitions.find(({ event }) => event === type)?.from ?? []

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

/** Events after which an approval still holds: all others may change what has to be answered. */
const keepsApproval: ReadonlySet<RequestEvent['type']> = new Set([
  'answerDrafted',
  'answerReviewed',
  'extensionProposed',
  'extensionRefused',
  'extended',
  'consultationArrived',
  'thirdPartyInformed',
  'assistanceAsked',
  'assistanceReminded',
  'proactiveProposed',
  'separated',
])

/** What was let pass is reviewed again when something has happened since that the reviewers could not know. */
function reviewAnew(state: RequestState): RequestState {
  if (!('draft' in state) || state.draft === null || state.draft.passed.length === 0) return state
  return { ...state, draft: { ...state.draft, passed: [] } }
}

/**
 * The state after an event. A draft of the answer stays through what happens meanwhile, its approvals do not.
 * Throws for a pair that cannot happen, see `follow`.
 */
export function evolve(state: RequestState, event: RequestEvent): RequestState {
  const next = follow(state, event)
  return keepsApproval.has(event.type) ? next : reviewAnew(next)
}

/** Statuses in which an answer can be drafted, reviewed and extended. */
const drafting = ['handling', 'consulting', 'awaitingCorrection', 'awaitingPayment'] as const

/**
 * The event is a fact that `decide` once allowed, so a pair that cannot happen is a fault of
 * the stored history and throws.
 */
function follow(state: RequestState, event: RequestEvent): RequestState {
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
      return {
        ...before,
        status: 'handling',
        receivedOn: event.day,
        extension: null,
        correctionAskedOn: null,
        draft: null,
        drafts: 0,
        extensionProposal: null,
        joint: null,
        reopened: null,
        earlierAnswers: [],
      }
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
      return { ...before, extension: { workingDays: event.workingDays, on: event.day }, extensionProposal: null }
    }
    case 'extensionProposed': {
      const before = inStatus(state, event, 'handling', 'consulting')
      const { workingDays, reason, by, day } = event
      return { ...before, extensionProposal: { workingDays, reason, by, on: day } }
    }
    case 'extensionRefused': {
      const before = inStatus(state, event, 'handling', 'consulting')
      if (before.extensionProposal === null) throw impossible(state, event)
      return { ...before, extensionProposal: null }
    }
    case 'answerDrafted': {
      const before = inStatus(state, event, ...drafting)
      const { draft: version, by, day: on, parts, kind, steps } = event
      return {
        ...before,
        draft: { version, by, on, parts, kind, steps, passed: [], returned: null },
        drafts: version,
      }
    }
    case 'answerReviewed': {
      const before = inStatus(state, event, ...drafting)
      const { draft } = before
      if (draft === null || draft.version !== event.draft) throw impossible(state, event)
      const { step, by, day: on, note } = event
      return event.verdict === 'pass'
        ? { ...before, draft: { ...draft, passed: [...draft.passed, { step, by, day: on }] } }
        : { ...before, draft: { ...draft, returned: { step, by, on, note } } }
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
    case 'split': {
      const before = inStatus(state, event, 'handling')
      const { submittedOn, channel, applicantKind, receivedOn } = before
      return {
        status: 'split',
        submittedOn,
        channel,
        applicantKind,
        receivedOn,
        splitOn: event.day,
        parts: event.parts,
      }
    }
    case 'recordCorrectionConcluded': {
      const before = inStatus(state, event, 'handling')
      const { submittedOn, channel, applicantKind, receivedOn } = before
      const { day: concludedOn, outcome } = event
      return { status: 'concluded', submittedOn, channel, applicantKind, receivedOn, concludedOn, outcome }
    }
    case 'joined': {
      const before = inStatus(state, event, 'handling')
      const { lead, members } = event
      // who is taken along is answered by the draft of the request that leads
      if (lead !== null) return { ...before, draft: null, joint: { lead, members: [] } }
      return { ...before, joint: { lead: null, members: [...(before.joint?.members ?? []), ...members] } }
    }
    case 'separated': {
      const before = inStatus(state, event, ...drafting)
      const gone = new Set(event.members.map(({ id }) => id))
      const members = (before.joint?.members ?? []).filter(({ id }) => !gone.has(id))
      return { ...before, joint: members.length === 0 ? null : { lead: null, members } }
    }
    case 'contactFailed':
    case 'reasonsAsked':
    case 'reasonsReceived':
    case 'reasonsJudged':
    case 'delayed':
    case 'consultationArrived':
    case 'thirdPartyInformed':
    case 'assistanceAsked':
    case 'assistanceReminded':
    case 'assistanceReturned':
    case 'proactiveProposed':
    case 'madeProactive':
      return inStatus(state, event, ...statusesBefore(event))
    case 'answered': {
      const before = inStatus(state, event, 'handling', 'awaitingCorrection', 'awaitingPayment')
      return {
        ...received(before),
        draft: null,
        extensionProposal: null,
        status: 'answered',
        answeredOn: event.day,
        kind: event.kind,
        documentNo: event.documentNo,
        failedServices: 0,
      }
    }
    case 'delivered': {
      const before = inStatus(state, event, 'answered')
      return {
        ...before,
        status: 'delivered',
        deliveredOn: event.day,
        mode: event.mode,
        signedOn: event.signedOn ?? null,
      }
    }
    case 'serviceSigned':
      return { ...inStatus(state, event, 'delivered'), signedOn: event.day }
    case 'serviceFailed': {
      const before = inStatus(state, event, 'delivered')
      const { answeredOn, kind, documentNo, failedServices } = before
      return {
        ...received(before),
        status: 'answered',
        answeredOn,
        kind,
        documentNo,
        failedServices: failedServices + 1,
      }
    }
    case 'reopened': {
      const before = inStatus(state, event, 'answered', 'delivered')
      const { answeredOn, kind, documentNo } = before
      const { day: on, ground, decisionNo, workingDays } = event
      return {
        ...received(before),
        status: 'handling',
        extension: null,
        joint: null,
        reopened: { on, ground, decisionNo, workingDays },
        earlierAnswers: [...before.earlierAnswers, { answeredOn, kind, documentNo }],
      }
    }
  }
}

/** The state after a whole history. */
export function foldRequest(events: readonly RequestEvent[]): RequestState {
  return events.reduce(evolve, initialRequest)
}
