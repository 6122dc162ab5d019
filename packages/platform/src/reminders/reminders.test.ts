import { describe, expect, it } from 'vitest'
import { assign, registerRequest, submitRequest } from '../actions/requests/index.ts'
import { jobCounts } from '../jobs/index.ts'
import { publicActor } from '../people/index.ts'
import { createTestOrgan, createTestPlatform, sampleRequestForm } from '../testing/index.ts'
import {
  calendarOf,
  createCalendarFeed,
  makeReminders,
  readReminders,
  remindersOf,
  revokeCalendarFeed,
} from './index.ts'

const platform = await createTestPlatform()
const organ = await createTestOrgan(platform, 'zhujian')
const other = await createTestOrgan(platform, 'chengguan')

/** Registered on 2026-03-02: due on 2026-03-30. */
async function register(): Promise<{ requestId: string; requestNo: string; version: number }> {
  const registered = await registerRequest(platform, organ.officer, {
    organId: 'zhujian',
    channel: 'inPerson',
    receivedOn: '2026-03-02',
    form: sampleRequestForm,
  })
  if (!registered.ok) throw new Error(registered.message)
  return registered
}

const own = await register()
const assigned = await register()
await assign(platform, organ.officer, {
  requestId: assigned.requestId,
  expectedVersion: assigned.version,
  to: organ.handler.personId,
})
const submitted = await submitRequest(platform, publicActor, { organId: 'zhujian', form: sampleRequestForm })
if (!submitted.ok) throw new Error(submitted.message)

const told = async (personId: string) => {
  const { reminders } = await remindersOf(platform, personId)
  return reminders.map(({ kind, requestNo }) => `${kind} ${requestNo}`)
}

describe('reminders', () => {
  it('are quiet on the day of submission and long before a due day', async () => {
    expect(await makeReminders(platform)).toBe(0)
    expect(await remindersOf(platform, organ.officer.personId)).toEqual({ day: null, unread: 0, reminders: [] })
  })

  it('come once a day for each fact, to whoever works on it', async () => {
    platform.setNow('2026-03-25')
    expect(await makeReminders(platform)).toBe(3)
    expect(await makeReminders(platform)).toBe(0)
    expect(await told(organ.officer.personId)).toEqual([
      `dueSoon ${own.requestNo}`,
      `unconfirmedReceipt ${submitted.requestNo}`,
    ])
    expect(await told(organ.handler.personId)).toEqual([`dueSoon ${assigned.requestNo}`])
    expect(await told(other.officer.personId)).toEqual([])
  })

  it('are read by their person alone, and the next day begins anew', async () => {
    const { reminders } = await remindersOf(platform, organ.officer.personId)
    const ids = reminders.map(({ id }) => id)
    await readReminders(platform, organ.handler.personId, ids)
    expect((await remindersOf(platform, organ.officer.personId)).unread).toBe(2)
    await readReminders(platform, organ.officer.personId, ids.slice(0, 1))
    expect((await remindersOf(platform, organ.officer.personId)).unread).toBe(1)
    await readReminders(platform, organ.officer.personId, null)
    expect((await remindersOf(platform, organ.officer.personId)).unread).toBe(0)
    platform.setNow('2026-03-26')
    await makeReminders(platform)
    expect(await remindersOf(platform, organ.officer.personId)).toMatchObject({ day: '2026-03-26', unread: 2 })
  })

  it('of what is overdue go to the officer too', async () => {
    platform.setNow('2026-04-01')
    await makeReminders(platform)
    expect(await told(organ.officer.personId)).toEqual([
      `overdue ${own.requestNo}`,
      `overdue ${assigned.requestNo}`,
      `unconfirmedReceipt ${submitted.requestNo}`,
    ])
  })

  it('make no mail without a channel', async () => {
    const { rows } = await platform.database.pool.query(
      `select from graphile_worker.jobs where task_identifier = 'mailReminders'`,
    )
    expect(rows).toEqual([])
    expect((await jobCounts(platform.database.kysely)).failed).toBe(0)
  })
})

describe('the calendar of a person', () => {
  it('has the due days of their organ by number alone', async () => {
    const { token } = await createCalendarFeed(platform, organ.officer.personId)
    const text = await calendarOf(platform, token)
    expect(text).toContain(`SUMMARY:${own.requestNo} 答复到期`)
    expect(text).toContain('DTSTART;VALUE=DATE:20260330')
    expect(text?.match(/BEGIN:VEVENT/g)).toHaveLength(2)
    expect(text).not.toContain('王')
    expect(text).not.toContain('分配表')
  })

  it('of a handler has what is assigned to them, of another organ nothing', async () => {
    const handler = await createCalendarFeed(platform, organ.handler.personId)
    expect((await calendarOf(platform, handler.token))?.match(/SUMMARY:.*/g)).toEqual([
      `SUMMARY:${assigned.requestNo} 答复到期`,
    ])
    const stranger = await createCalendarFeed(platform, other.officer.personId)
    expect(await calendarOf(platform, stranger.token)).not.toContain('VEVENT')
  })

  it('has one address at a time, which can be taken away', async () => {
    const { personId } = organ.leader
    const first = await createCalendarFeed(platform, personId)
    const second = await createCalendarFeed(platform, personId)
    expect(await calendarOf(platform, first.token)).toBeNull()
    expect(await calendarOf(platform, second.token)).not.toBeNull()
    await revokeCalendarFeed(platform, personId)
    expect(await calendarOf(platform, second.token)).toBeNull()
    expect(await calendarOf(platform, 'nix')).toBeNull()
  })
})
