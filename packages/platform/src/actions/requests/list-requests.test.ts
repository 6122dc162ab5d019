import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { PersonActor } from '../../testing/index.ts'
import { createTestOrgan, createTestPlatform, giveAnswer, sampleRequestForm } from '../../testing/index.ts'
import {
  assign,
  deliver,
  openConsultation,
  registerRequest,
  requestCount,
  requestList,
  submitRequest,
  workList,
} from './index.ts'

const platform = await createTestPlatform()
const organ = await createTestOrgan(platform, 'zhujian')
const below = await createTestOrgan(platform, 'zhiliang', { parentId: organ.organId })
const { officer, handler, supervisor } = organ

async function register(actor: PersonActor, organId: string, receivedOn: string, content: string): Promise<string> {
  const form = { ...sampleRequestForm, content }
  const registered = await registerRequest(platform, actor, { organId, channel: 'inPerson', receivedOn, form })
  if (!registered.ok) throw new Error(registered.message)
  return registered.requestId
}

platform.setNow('2026-03-30')
const overdue = await register(officer, organ.organId, '2026-02-24', '逾期的')
const dueToday = await register(officer, organ.organId, '2026-03-02', '今天到期的')
const paused = await register(officer, organ.organId, '2026-03-04', '征求意见的')
const answered = await register(officer, organ.organId, '2026-03-06', '已答复待送达的')
const delivered = await register(officer, organ.organId, '2026-03-05', '已办结的')
const running = await register(officer, organ.organId, '2026-03-20', '刚收到的')
const belowRunning = await register(below.officer, below.organId, '2026-03-23', '下级的')
platform.setNow(new Date('2026-03-30T11:00:00+08:00'))
const unconfirmed = await submitRequest(
  platform,
  { kind: 'public' },
  { organId: organ.organId, form: { ...sampleRequestForm, content: '未确认的' } },
)
await openConsultation(platform, officer, { requestId: paused, expectedVersion: 2, party: 'otherOrgan' })
const reply = { kind: 'disclosed', content: '见附件。' } as const
await giveAnswer(platform, organ, { requestId: answered, expectedVersion: 2 }, reply)
await giveAnswer(platform, organ, { requestId: delivered, expectedVersion: 2 }, reply)
await deliver(platform, officer, { requestId: delivered, expectedVersion: 5, mode: 'internet' })
await assign(platform, officer, { requestId: running, expectedVersion: 2, to: handler.personId })

describe('the work list', () => {
  it('shows open requests due soonest first, those without a date last, with the reason of each date', async () => {
    const { rows, next } = await workList(platform, officer)
    expect(rows.map(({ subject, level, daysLeft }) => [subject, level, daysLeft])).toEqual([
      ['逾期的', 'overdue', -5],
      ['今天到期的', 'dueSoon', 0],
      ['已答复待送达的', 'running', 4],
      ['刚收到的', 'running', 14],
      ['征求意见的', 'paused', null],
      ['未确认的', 'unconfirmed', null],
    ])
    expect(next).toBeNull()
    expect(rows[1]?.why.at(-1)?.text).toContain('最迟在2026年3月30日（星期一）答复')
    expect(rows.every(({ applicantName }) => applicantName === '王**')).toBe(true)
  })

  it('counts what waits', async () => {
    const { counts } = await workList(platform, officer)
    expect(counts).toEqual({
      overdue: 1,
      dueSoon: 1,
      running: 2,
      paused: 1,
      unconfirmed: 1,
      itemsInReview: 0,
      erasureWaiting: 0,
    })
  })

  it('is the same in pages of any size', async () => {
    const whole = (await workList(platform, officer)).rows.map(({ id }) => id)
    for (const limit of [1, 2, 4]) {
      const seen: string[] = []
      let cursor: string | undefined
      do {
        const page = await workList(platform, officer, { limit, cursor })
        seen.push(...page.rows.map(({ id }) => id))
        cursor = page.next ?? undefined
      } while (cursor !== undefined)
      expect(seen).toEqual(whole)
    }
  })

  it('shows a handler what is assigned to them, a supervisor everything below, the public nothing', async () => {
    const of = async (actor: Parameters<typeof workList>[1]) =>
      (await workList(platform, actor)).rows.map(({ id }) => id)
    expect(await of(handler)).toEqual([running])
    expect((await workList(platform, handler)).counts).toMatchObject({ running: 1, overdue: 0 })
    expect(await of(supervisor)).toContain(belowRunning)
    expect(await of(supervisor)).toContain(overdue)
    expect(await of(below.officer)).toEqual([belowRunning])
    expect(await of({ kind: 'public' })).toEqual([])
  })
})

describe('the list of requests', () => {
  const subjects = async (query: Parameters<typeof requestList>[2], actor: PersonActor = officer) =>
    (await requestList(platform, actor, query)).rows.map(({ subject }) => subject)

  it('shows all, newest first, in pages', async () => {
    const whole = await subjects({})
    expect(whole).toHaveLength(7)
    expect(whole[0]).toBe('未确认的')
    expect(whole).toContain('已办结的')
    const first = await requestList(platform, officer, { limit: 3 })
    const second = await requestList(platform, officer, { limit: 4, cursor: first.next ?? '' })
    expect([...first.rows, ...second.rows].map(({ subject }) => subject)).toEqual(whole)
    expect(second.next).toBeNull()
  })

  it('is filtered by status, organ and words', async () => {
    expect(await subjects({ status: 'delivered' })).toEqual(['已办结的'])
    expect(await subjects({ q: '今天 到期' })).toEqual(['今天到期的'])
    expect(await subjects({ q: '_' })).toEqual([])
    expect(await subjects({ organId: below.organId })).toEqual([])
    expect(await subjects({ organId: below.organId }, supervisor)).toEqual(['下级的'])
    expect(unconfirmed.ok && (await subjects({ q: unconfirmed.requestNo }))).toEqual(['未确认的'])
  })

  it('closes what is done', async () => {
    const [row] = (await requestList(platform, officer, { status: 'delivered' })).rows
    expect(row).toMatchObject({ id: delivered, level: 'closed', daysLeft: null, dueOn: '2026-04-02' })
    expect((await requestList(platform, officer, { q: '今天' })).rows[0]?.id).toBe(dueToday)
  })

  it('finds rare words behind thousands of newer requests', async () => {
    const busy = await createTestOrgan(platform, 'zhiku')
    await register(busy.officer, busy.organId, '2026-02-24', '罕见的检测报告')
    await register(busy.officer, busy.organId, '2026-02-25', '罕见的检验报告')
    await register(busy.officer, busy.organId, '2026-02-26', '罕见的检测报告续')
    // more than are looked through one by one; without forms, they stand in no list
    await sql`
      insert into request (id, organ_id, request_no, query_code_hash, status, channel, applicant_kind, subject,
        submitted_on, version)
      select gen_random_uuid(), ${busy.organId}, 'N' || i, decode(md5(i::text), 'hex'), 'submitted', 'internet',
        'naturalPerson', '常见的罕见检测', '2026-03-01', 1
      from generate_series(1, 8100) i`.execute(platform.database.kysely)
    expect(await subjects({ q: '罕见的检测' }, busy.officer)).toEqual(['罕见的检测报告续', '罕见的检测报告'])
    const first = await requestList(platform, busy.officer, { q: '罕见的检测', limit: 1 })
    const second = await requestList(platform, busy.officer, { q: '罕见的检测', limit: 1, cursor: first.next ?? '' })
    expect(second.rows.map(({ subject }) => subject)).toEqual(['罕见的检测报告'])
    expect(second.next).toBeNull()
    // the same behind more than are looked through for a count
    expect(await requestCount(platform, busy.officer, { q: '罕见的检测' })).toBe(2)
    expect(await requestCount(platform, busy.officer, { q: '罕见 报告' })).toBe(3)
    expect(await requestCount(platform, busy.officer, { q: '罕见的检测', status: 'submitted' })).toBe(0)
    expect(await requestCount(platform, busy.officer, { q: '罕见的检测', organId: below.organId })).toBe(0)
    expect(await requestCount(platform, busy.officer, { q: '常见的罕见' })).toBeNull()
    expect(await requestCount(platform, busy.officer, { q: 'N801' })).toBe(11)
  })

  it('does not mind capitals in words', async () => {
    const { officer: clerk, organId } = await createTestOrgan(platform, 'zhishi')
    await register(clerk, organId, '2026-03-23', 'PM2.5监测点的Ａ级报告')
    for (const q of ['pm2.5监测点', 'PM2.5', 'Pm2.5 监测', 'ａ级', '监测点的']) {
      expect(await subjects({ q }, clerk)).toEqual(['PM2.5监测点的Ａ级报告'])
      expect(await requestCount(platform, clerk, { q })).toBe(1)
    }
  })
})
