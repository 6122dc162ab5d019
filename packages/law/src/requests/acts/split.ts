import type { RequestEvent } from '../events.ts'

/** Facts that a part shares with the request it was split from: they decide receipt day, pauses and due day. */
const inherited: ReadonlySet<RequestEvent['type']> = new Set([
  'received',
  'correctionAsked',
  'correctionReceived',
  'consultationOpened',
  'consultationArrived',
  'consultationClosed',
  'extended',
  'feeNoticed',
  'feePaid',
  'reasonsAsked',
  'reasonsReceived',
  'reasonsJudged',
  'delayed',
])

/**
 * The history with which a part begins: the same submission, receipt and everything that moved the clock, so that its
 * answer is due on the same day. `origin` is the id of the request that was split.
 */
export function historyOfPart(events: readonly RequestEvent[], origin: string): RequestEvent[] {
  return events.flatMap((event): RequestEvent[] => {
    if (event.type === 'submitted') return [{ ...event, splitFrom: origin }]
    return inherited.has(event.type) ? [event] : []
  })
}
