import chineseDays from 'chinese-days'
import type { ClockEvent } from '../clock-event.ts'

/** What the oracle has to say about a history. */
export interface OracleVerdict {
  due: string | null
  running: boolean
  provisional: boolean
  /** Indexes of the events that are not allowed. */
  refused: number[]
}

const dayMilliseconds = 86_400_000
const later = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMilliseconds).toISOString().slice(0, 10)

const working = new Map<string, boolean>()
/** Another calendar than ours, made by other people from the same notices. */
const isWorkday = (day: string): boolean => {
  const known = working.get(day)
  if (known !== undefined) return known
  const answer = chineseDays.isWorkday(day)
  working.set(day, answer)
  return answer
}

type Of<Type extends ClockEvent['type']> = Extract<ClockEvent, { type: Type }>
const ofType = <Type extends ClockEvent['type']>(events: ClockEvent[], type: Type): Of<Type>[] =>
  events.filter((event): event is Of<Type> => event.type === type)

const opens = (event: ClockEvent, id: string): boolean => event.type === 'consultationOpened' && event.id === id
const closes = (event: ClockEvent, id: string): boolean => event.type === 'consultationClosed' && event.id === id

/** Consultations as pairs of days; the second is null while it is open. */
function consultations(accepted: ClockEvent[]): { id: string; from: string; to: string | null }[] {
  return accepted.flatMap((event, index) => {
    if (event.type !== 'consultationOpened') return []
    const closing = accepted.slice(index + 1).find((other) => closes(other, event.id))
    return [{ id: event.id, from: event.day, to: closing?.day ?? null }]
  })
}

const waiting = (accepted: ClockEvent[]): 'correction' | 'payment' | null => {
  if (ofType(accepted, 'correctionAsked').length > ofType(accepted, 'correctionReceived').length) return 'correction'
  return ofType(accepted, 'feeNoticed').length > ofType(accepted, 'feePaid').length ? 'payment' : null
}

const startOf = (accepted: ClockEvent[]): string | null =>
  accepted.filter(({ type }) => type === 'received' || type === 'correctionReceived' || type === 'feePaid').at(-1)
    ?.day ?? null

/** Walks the calendar from the day after the start and ticks off working days that no consultation covers. */
function walk(accepted: ClockEvent[]): string | null {
  const start = startOf(accepted)
  if (start === null || waiting(accepted) !== null) return null
  const pauses = consultations(accepted)
  const lastEvent = accepted.at(-1)?.day ?? start
  let left = 20 + ofType(accepted, 'extended').reduce((sum, event) => sum + event.workingDays, 0)
  for (let day = later(start, 1); ; day = later(day, 1)) {
    const covering = pauses.filter((pause) => day > pause.from && (pause.to === null || day <= pause.to))
    if (covering.length === 0 && isWorkday(day)) left--
    if (left === 0) return day
    if (day > lastEvent && covering.some((pause) => pause.to === null)) return null
  }
}

function allowed(accepted: ClockEvent[], event: ClockEvent): boolean {
  const closed = accepted.some(({ type }) => type === 'answered' || type === 'withdrawn')
  const last = accepted.at(-1)
  if (closed || (last !== undefined && event.day < last.day)) return false
  const received = ofType(accepted, 'received').length > 0
  if (event.type === 'received') return !received
  if (event.type === 'withdrawn') return true
  if (!received) return false
  const due = walk(accepted)
  switch (event.type) {
    case 'correctionAsked':
      return ofType(accepted, 'correctionAsked').length === 0 && waiting(accepted) === null
    case 'correctionReceived':
      return waiting(accepted) === 'correction'
    case 'consultationOpened':
      return (
        accepted.findLast((other) => opens(other, event.id) || closes(other, event.id))?.type !== 'consultationOpened'
      )
    case 'consultationClosed':
      return (
        accepted.findLast((other) => opens(other, event.id) || closes(other, event.id))?.type === 'consultationOpened'
      )
    case 'extended':
      return (
        ofType(accepted, 'extended').length === 0 &&
        [...Array(20).keys()].includes(event.workingDays - 1) &&
        waiting(accepted) === null &&
        (due === null || event.day <= due)
      )
    case 'feeNoticed':
      return waiting(accepted) === null
    case 'feePaid':
      return waiting(accepted) === 'payment'
    default:
      return true
  }
}

/** Judges a history the slow way: no state, no arithmetic, every question asked of the list of accepted events. */
export function judge(events: readonly ClockEvent[]): OracleVerdict {
  const accepted: ClockEvent[] = []
  const refused: number[] = []
  for (const [index, event] of events.entries()) {
    if (event.type === 'submitted' || event.type === 'delivered') continue
    if (allowed(accepted, event)) accepted.push(event)
    else refused.push(index)
  }
  const due = walk(accepted)
  const start = startOf(accepted)
  const years = due === null || start === null ? [] : [Number(later(start, 1).slice(0, 4)), Number(due.slice(0, 4))]
  const over = accepted.some(({ type }) => type === 'answered' || type === 'withdrawn')
  const open = consultations(accepted).some(({ to }) => to === null)
  return {
    due,
    running: start !== null && !over && !open && waiting(accepted) === null,
    provisional: years.some((year) => year < 2019 || year > 2026),
    refused,
  }
}
