import { addWorkingDays, type WorkingDayCalendar } from '../../calendar/index.ts'
import { timeLimits } from '../../clock/time-limits.ts'
import type { Day } from '../../day.ts'
import type { ConsultationOutcome, ConsultationParty, RequestEvent } from '../events.ts'
import type { ObjectionGrounds } from './act-events.ts'

/** One consultation (征求意见) from the letter to its outcome. Who is asked is not here: it is personal data. */
export interface Consultation {
  id: string
  party: ConsultationParty
  sentOn: Day
  /** The day the letter arrived; null while it is not known. */
  arrivedOn: Day | null
  closed: { on: Day; outcome: ConsultationOutcome; grounds: ObjectionGrounds | null } | null
  /** The third party was told in writing that its information will be disclosed all the same. */
  informedOn: Day | null
}

/** All consultations of a history, in the order they were opened. */
export function consultationsOf(events: readonly RequestEvent[]): Consultation[] {
  const all = new Map<string, Consultation>()
  for (const event of events) {
    if (event.type === 'consultationOpened') {
      const { id, party, day } = event
      all.set(id, { id, party, sentOn: day, arrivedOn: null, closed: null, informedOn: null })
    }
    if (event.type === 'consultationArrived') change(all, event.id, { arrivedOn: event.arrivedOn })
    if (event.type === 'consultationClosed') {
      const { day, outcome, grounds = null } = event
      change(all, event.id, { closed: { on: day, outcome, grounds } })
    }
    if (event.type === 'thirdPartyInformed') change(all, event.id, { informedOn: event.day })
  }
  return [...all.values()]
}

function change(all: Map<string, Consultation>, id: string, changes: Partial<Consultation>): void {
  const known = all.get(id)
  if (known !== undefined) all.set(id, { ...known, ...changes })
}

/**
 * The last day for the opinion: 15 working days from the arrival of the letter. Null while the arrival is not known,
 * and for other organs, for which no statute sets a number. OGI 32, 34.
 */
export function consultationDue(
  { party, arrivedOn }: Pick<Consultation, 'party' | 'arrivedOn'>,
  calendar: WorkingDayCalendar,
): Day | null {
  if (party === 'otherOrgan' || arrivedOn === null) return null
  const limit = party === 'thirdParty' ? timeLimits.thirdPartyReply : timeLimits.coAuthorReply
  return addWorkingDays(arrivedOn, limit.workingDays, calendar)
}

/** What the law makes of the end of a consultation, in one sentence. */
export function consultationEffect({ party, closed }: Pick<Consultation, 'party' | 'closed'>): string | null {
  if (closed === null) return null
  const { outcome, grounds } = closed
  if (outcome === 'consent') return '同意公开，可以公开。'
  if (outcome === 'replied') return '已经回复意见，由本机关决定。'
  if (outcome === 'silence') {
    return party === 'coAuthor' ? '逾期未答复，视为同意公开。' : '逾期未答复，由本机关决定是否公开。'
  }
  if (party !== 'thirdParty') return '不同意公开，由本机关依法决定。'
  return grounds === 'unreasonable'
    ? '不同意公开但没有合理理由，由本机关决定是否公开。'
    : '不同意公开且有合理理由，不予公开；不公开可能对公共利益造成重大影响的，可以决定公开并书面告知第三方。'
}

/** Third parties whose reasonable objection stands, whether they were informed or not. */
export const standingObjections = (events: readonly RequestEvent[]): Consultation[] =>
  consultationsOf(events).filter(
    ({ party, closed }) =>
      party === 'thirdParty' && closed?.outcome === 'objection' && closed.grounds !== 'unreasonable',
  )

/**
 * Why information cannot be handed over against a third party: each that objected with reasonable grounds must first
 * be told in writing what is disclosed and why the public interest demands it. OGI 32.
 */
export function objectionHindrances(events: readonly RequestEvent[]): string[] {
  const waiting = standingObjections(events).filter(({ informedOn }) => informedOn === null)
  return waiting.map(
    ({ id }) =>
      `第${id}次征求意见的第三方不同意公开且有合理理由；决定予以公开的，送达答复以前应当写明公共利益的理由，书面告知该第三方。`,
  )
}

/** Why the answer of a history cannot be served yet: it hands over what a third party objected to. OGI 32. */
export function deliveryHindrances(events: readonly RequestEvent[]): string[] {
  const answered = events.findLast((event) => event.type === 'answered')
  if (answered === undefined) return []
  const kinds = answered.parts?.map(({ kind }) => kind) ?? [answered.kind]
  // Where something is held back for the sake of a third party, the objection was respected; an answer that holds back
  // nothing goes over it.
  const respected = kinds.includes('partiallyDisclosed') || kinds.includes('deniedThirdParty')
  return kinds.includes('disclosed') && !respected ? objectionHindrances(events) : []
}
