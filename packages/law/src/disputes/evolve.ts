import type { DisputeEvent, DisputeState, DisputeStatus } from './events.ts'

export const initialDispute: DisputeState = { status: 'none' }

type StateIn<Status extends DisputeStatus> = Extract<DisputeState, { status: Status }>

function inStatus<Status extends DisputeStatus>(
  state: DisputeState,
  event: DisputeEvent,
  ...statuses: Status[]
): StateIn<Status> {
  if (!(statuses as DisputeStatus[]).includes(state.status)) {
    throw new Error(`Event ${event.type} of ${event.day} cannot follow status ${state.status}`)
  }
  return state as StateIn<Status>
}

/** The state after an event; a pair that cannot happen is a fault of the stored history and throws. */
export function evolveDispute(state: DisputeState, event: DisputeEvent): DisputeState {
  switch (event.type) {
    case 'filed': {
      inStatus(state, event, 'none')
      const { kind, role, day, decidedBy, caseNo } = event
      return { status: 'filed', kind, role, filedOn: day, decidedBy, caseNo: caseNo ?? null, instance: 1 }
    }
    case 'noticeReceived': {
      const filed = inStatus(state, event, 'filed')
      const caseNo = event.caseNo ?? filed.caseNo
      return { ...filed, status: 'awaitingReply', noticedOn: event.day, procedure: event.procedure, caseNo }
    }
    case 'replied':
      return { ...inStatus(state, event, 'awaitingReply'), status: 'awaitingDecision', extensionDays: 0 }
    case 'decisionExtended':
      return { ...inStatus(state, event, 'awaitingDecision'), extensionDays: event.days }
    case 'decided': {
      const { kind, role, filedOn, decidedBy, caseNo, instance } = inStatus(
        state,
        event,
        'filed',
        'awaitingReply',
        'awaitingDecision',
      )
      const { day: decidedOn, decision, decisionNo } = event
      return { status: 'decided', kind, role, filedOn, decidedBy, caseNo, instance, decidedOn, decision, decisionNo }
    }
    case 'appealed': {
      const { kind, role, filedOn, caseNo } = inStatus(state, event, 'decided')
      return {
        status: 'filed',
        kind,
        role,
        filedOn,
        decidedBy: event.court,
        caseNo: event.caseNo ?? caseNo,
        instance: 2,
      }
    }
    case 'decisionAmended':
      return { ...inStatus(state, event, 'decided'), decision: event.decision, decisionNo: event.decisionNo }
  }
}

/** The state after a whole history. */
export function foldDispute(events: readonly DisputeEvent[]): DisputeState {
  return events.reduce(evolveDispute, initialDispute)
}
