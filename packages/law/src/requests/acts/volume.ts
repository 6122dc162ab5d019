import type { Day } from '../../day.ts'
import type { RequestEvent } from '../events.ts'

/** How far the reasons for a clearly excessive number or frequency of requests have been asked. OGI 35. */
export interface Volume {
  asked: { on: Day; facts: string; replyBy: Day } | null
  receivedOn: Day | null
  judged: { on: Day; reasonable: boolean; note: string } | null
  delayed: { on: Day; until: Day; reason: string } | null
}

/** The facts about volume of a history. */
export function volumeOf(events: readonly RequestEvent[]): Volume {
  const volume: Volume = { asked: null, receivedOn: null, judged: null, delayed: null }
  for (const event of events) {
    if (event.type === 'reasonsAsked') volume.asked = { on: event.day, facts: event.facts, replyBy: event.replyBy }
    if (event.type === 'reasonsReceived') volume.receivedOn = event.day
    if (event.type === 'reasonsJudged') {
      volume.judged = { on: event.day, reasonable: event.reasonable, note: event.note }
    }
    if (event.type === 'delayed') volume.delayed = { on: event.day, until: event.until, reason: event.reason }
  }
  return volume
}

/** Why a request cannot be answered as excessive (无正当理由大量反复申请): reasons come before, and must be unreasonable. OGI 35. */
export function excessiveHindrances(events: readonly RequestEvent[]): string[] {
  const { asked, judged } = volumeOf(events)
  if (asked === null) return ['认定无正当理由大量反复申请以前，应当先要求申请人说明理由。']
  if (judged === null) return ['已经要求申请人说明理由，还没有认定理由是否合理；请先认定。']
  return judged.reasonable ? ['申请人的理由已经认定为合理，不能按无正当理由大量反复申请答复；可以延迟答复。'] : []
}
