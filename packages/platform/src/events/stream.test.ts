import { describe, expect, it } from 'vitest'
import { newId } from '../new-id.ts'
import { createTestPlatform } from '../testing/index.ts'
import { type Append, appendEvents, factsOf, loadEvents, StreamMovedOn } from './index.ts'

const platform = await createTestPlatform()
const { database } = platform
await database.kysely
  .insertInto('organ')
  .values({ id: 'zhujian', path: '/zhujian/', name: '示范市住建局', short_name: '住建局', kind: 'department' })
  .execute()

type Fact = { type: 'opened' | 'closed'; day: string; note?: string }

const append = (streamId: string, expectedVersion: number, events: Fact[]): Append<Fact> => ({
  organId: 'zhujian',
  streamKind: 'request',
  streamId,
  expectedVersion,
  events,
  personId: null,
  recordedAt: platform.now(),
})

describe('a stream', () => {
  it('reads back what was appended, in order, with its day untouched by time zones', async () => {
    const streamId = newId()
    const facts: Fact[] = [
      { type: 'opened', day: '2026-03-02', note: '中文' },
      { type: 'closed', day: '2026-03-03' },
    ]
    const version = await database.transaction((tx) => appendEvents(tx, append(streamId, 0, facts)))
    expect(version).toBe(2)
    const recorded = await loadEvents<Fact>(database.kysely, streamId)
    expect(factsOf(recorded)).toEqual(facts)
    expect(recorded[0]).toMatchObject({ version: 1, personId: null, recordedAt: platform.now() })
  })

  it('takes one of many who append to the same version, and tells the others', async () => {
    const streamId = newId()
    const results = await Promise.allSettled(
      Array.from({ length: 6 }, (_, index) =>
        database.transaction((tx) =>
          appendEvents(tx, append(streamId, 0, [{ type: 'opened', day: '2026-03-02', note: String(index) }])),
        ),
      ),
    )
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const result of results) {
      if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(StreamMovedOn)
    }
    expect(await loadEvents(database.kysely, streamId)).toHaveLength(1)
  })

  it('stays as it is when nothing is appended', async () => {
    expect(await database.transaction((tx) => appendEvents(tx, append(newId(), 3, [])))).toBe(3)
  })
})
