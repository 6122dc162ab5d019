import type { Day } from '@gongkai/law'
import type { Insertable } from 'kysely'
import type { Database, EventTable, StreamKind, Transaction } from '../database/schema.ts'

/** A fact as a lifecycle of the law states it. */
export interface Fact {
  type: string
  day: Day
}

/** A fact as it is recorded: with its place in the stream, who entered it and when. */
export interface RecordedEvent<Event extends Fact = Fact> {
  version: number
  event: Event
  personId: string | null
  recordedAt: Date
}

export interface Append<Event extends Fact> {
  organId: string
  streamKind: StreamKind
  streamId: string
  /** The version the decision was taken on; 0 for a stream that begins. */
  expectedVersion: number
  events: readonly Event[]
  personId: string | null
  recordedAt: Date
}

/** Somebody else appended to the stream first. The transaction must be given up: the decision has lost its ground. */
export class StreamMovedOn extends Error {
  readonly streamId: string
  constructor(streamId: string) {
    super(`stream ${streamId} has moved on`)
    this.streamId = streamId
  }
}

/** The rows of new facts, numbered behind `expectedVersion`. */
export function eventRows<Event extends Fact>(append: Append<Event>): Insertable<EventTable>[] {
  const { organId, streamKind, streamId, expectedVersion, personId, recordedAt } = append
  return append.events.map(({ type, day, ...body }, index) => ({
    organ_id: organId,
    stream_kind: streamKind,
    stream_id: streamId,
    version: expectedVersion + index + 1,
    type,
    day,
    body: JSON.stringify(body),
    person_id: personId,
    recorded_at: recordedAt,
  }))
}

/** The same facts as they will be read back. */
export function recordedEvents<Event extends Fact>(append: Append<Event>): RecordedEvent<Event>[] {
  const { expectedVersion, personId, recordedAt } = append
  return append.events.map((event, index) => ({ version: expectedVersion + index + 1, event, personId, recordedAt }))
}

/**
 * Appends facts behind `expectedVersion` and answers the new version. Throws `StreamMovedOn` when the stream stands
 * elsewhere; the primary key of the table decides, so that this holds whatever else the caller has locked.
 */
export async function appendEvents<Event extends Fact>(tx: Transaction, append: Append<Event>): Promise<number> {
  if (append.events.length === 0) return append.expectedVersion
  const appended = await tx
    .insertInto('event')
    .values(eventRows(append))
    .onConflict((conflict) => conflict.columns(['stream_id', 'version']).doNothing())
    .returning('version')
    .execute()
  if (appended.length !== append.events.length) throw new StreamMovedOn(append.streamId)
  return append.expectedVersion + appended.length
}

/** All facts of a stream, oldest first. */
export async function loadEvents<Event extends Fact>(
  database: Database | Transaction,
  streamId: string,
): Promise<RecordedEvent<Event>[]> {
  const rows = await database
    .selectFrom('event')
    .select(['version', 'type', 'day', 'body', 'person_id', 'recorded_at'])
    .where('stream_id', '=', streamId)
    .orderBy('version')
    .execute()
  return rows.map((row) => ({
    version: row.version,
    event: { type: row.type, day: row.day, ...row.body } as unknown as Event,
    personId: row.person_id,
    recordedAt: row.recorded_at,
  }))
}

/** The facts themselves, for folds that do not ask who and when. */
export const factsOf = <Event extends Fact>(recorded: readonly RecordedEvent<Event>[]): Event[] =>
  recorded.map(({ event }) => event)
