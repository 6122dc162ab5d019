import { describe, expect, it } from 'vitest'
import {
  createTestOrgan,
  createTestPerson,
  createTestPlatform,
  giveAnswer,
  sampleRequestForm,
} from '../../testing/index.ts'
import { addNote, requestNotes } from '../notes/index.ts'
import { appraisalList, archiveRequests, setRetention } from '../archive/index.ts'
import { handOver, handovers } from '../handover/index.ts'
import { saveReasonTemplate } from '../reason-templates/index.ts'
import { deleteView, saveView, savedViews } from '../saved-views/index.ts'
import { requestStatistics } from '../statistics/index.ts'
import {
  assign,
  assignMany,
  deliver,
  registerRequest,
  requestCount,
  requestDetail,
  type RequestListQuery,
  requestList,
  requestStatus,
  workList,
} from './index.ts'

const platform = await createTestPlatform()
const organ = await createTestOrgan(platform, 'desk')
const below = await createTestOrgan(platform, 'desk-below', { parentId: organ.organId })
const { officer, handler, leader, supervisor } = organ
const second = await createTestPerson(platform, 'desk-second', organ.organId, 'departmentHandler')

async function register(
  content: string,
  receivedOn: string,
  more: { channel?: 'inPerson' | 'fax'; at?: typeof organ; applicantKind?: 'research' } = {},
): Promise<string> {
  const { channel = 'inPerson', at = organ } = more
  const form = { ...sampleRequestForm, content }
  const input = { organId: at.organId, channel, receivedOn, form }
  const registered = await registerRequest(platform, at.officer, input)
  if (!registered.ok) throw new Error(registered.message)
  return registered.requestId
}

platform.setNow('2026-03-30')
const overdue = await register('城市更新征收补偿方案', '2026-02-24')
const faxed = await register('学校招生计划', '2026-03-20', { channel: 'fax' })
const answered = await register('财政预算', '2026-03-06')
const late = await register('绿化养护合同', '2026-02-25')
const inBranch = await register('下级的城市更新', '2026-03-10', { at: below })
const reply = { kind: 'disclosed', content: '见附件。' } as const
await giveAnswer(platform, organ, { requestId: answered, expectedVersion: 2 }, reply)
await deliver(platform, officer, { requestId: answered, expectedVersion: 5, mode: 'internet' })
await giveAnswer(platform, organ, { requestId: late, expectedVersion: 2 }, reply)
await deliver(platform, officer, { requestId: late, expectedVersion: 5, mode: 'internet' })
await assign(platform, officer, { requestId: faxed, expectedVersion: 2, to: handler.personId })

const ids = async (query: RequestListQuery, actor = officer) =>
  (await requestList(platform, actor, query)).rows.map(({ id }) => id)

describe('the filters of the list', () => {
  it.each<[string, RequestListQuery, string[]]>([
    ['level', { level: 'overdue' }, [overdue]],
    ['channel', { channel: 'fax' }, [faxed]],
    ['assignee', { assignedTo: handler.personId }, [faxed]],
    ['nobody', { assignedTo: 'nobody', open: true }, [overdue]],
    ['received range', { receivedFrom: '2026-02-24', receivedTo: '2026-02-25' }, [late, overdue]],
    ['due range', { dueFrom: '2026-04-01', dueTo: '2026-04-30' }, [answered, faxed]],
    ['answer kind', { answerKind: 'disclosed' }, [late, answered].sort().reverse()],
    ['late answers', { inTime: false }, [late]],
    ['answers in time', { inTime: true }, [answered]],
    ['closed', { open: false, channel: 'fax' }, []],
    ['a word', { q: '城市更新' }, [overdue]],
    ['a single sign', { q: '校' }, [faxed]],
    ['two words', { q: '招生 学校' }, [faxed]],
    ['a word of nobody', { q: '不存在' }, []],
  ])('%s', async (_name, query, expected) => {
    expect(await ids(query)).toEqual(expected)
    expect(await requestCount(platform, officer, query)).toBe(expected.length)
  })

  it('my own requests are mine, a branch is an organ with those below it', async () => {
    expect(await ids({ assignedTo: 'me' }, handler)).toEqual([faxed])
    expect(await ids({ organId: organ.organId, q: '城市更新' }, supervisor)).toEqual([overdue])
    expect((await ids({ organId: organ.organId, below: true, q: '城市更新' }, supervisor)).sort()).toEqual(
      [overdue, inBranch].sort(),
    )
  })

  it('is the same in pages of any size, in every order', async () => {
    for (const query of [{}, { sort: 'due' as const }, { receivedFrom: '2026-01-01' }, { answerKind: 'disclosed' }]) {
      const whole = await ids(query, supervisor)
      const seen: string[] = []
      let cursor: string | undefined
      do {
        const page = await requestList(platform, supervisor, { ...query, limit: 2, cursor })
        seen.push(...page.rows.map(({ id }) => id))
        cursor = page.next ?? undefined
      } while (cursor !== undefined)
      expect(seen).toEqual(whole)
    }
  })

  it('narrows the work list, whose counts stay whole', async () => {
    const { rows, counts } = await workList(platform, officer, { channel: 'fax' })
    expect(rows.map(({ id }) => id)).toEqual([faxed])
    expect(counts).toMatchObject({ overdue: 1, running: 1 })
  })
})

describe('statistics', () => {
  const period = { from: '2026-01-01', to: '2026-03-31', organId: organ.organId }

  it('every number is the length of its list', async () => {
    const statistics = await requestStatistics(platform, officer, period)
    expect(statistics).toMatchObject({ organs: 1, received: 4, answered: 2, closed: 2, overdueNow: 1, openNow: 2 })
    expect(statistics).toMatchObject({ inTime: 1, late: 1, unjudged: 0 })
    const organId = organ.organId
    const received = { organId, receivedFrom: period.from, receivedTo: period.to }
    const closed = { organId, closedFrom: period.from, closedTo: period.to }
    expect(await requestCount(platform, officer, received)).toBe(statistics.received)
    expect(await requestCount(platform, officer, closed)).toBe(statistics.closed)
    for (const { key, count } of statistics.byChannel) {
      expect(await requestCount(platform, officer, { ...received, channel: key })).toBe(count)
    }
    expect(statistics.byChannel.map(({ key, count }) => [key, count])).toEqual([
      ['inPerson', 3],
      ['fax', 1],
    ])
    expect(statistics.months.map(({ month, received: count }) => [month, count])).toEqual([
      ['2026-01', 0],
      ['2026-02', 2],
      ['2026-03', 2],
    ])
  })

  it('tells working days to the answer, and nothing where nothing was answered', async () => {
    const { medianDays, ninetiethDays } = await requestStatistics(platform, officer, period)
    // 6 March to 30 March are 16 working days, 25 February to 30 March 24 (28 February is worked)
    expect([medianDays, ninetiethDays]).toEqual([20, 23.2])
    const empty = await requestStatistics(platform, officer, { from: '2020-01-01', to: '2020-12-31' })
    expect(empty).toMatchObject({ medianDays: null, ninetiethDays: null, received: 0, byChannel: [] })
  })

  it('reaches no further than the permission', async () => {
    const branch = await requestStatistics(platform, supervisor, { ...period, below: true })
    expect(branch).toMatchObject({ organs: 2, received: 5 })
    expect(await requestStatistics(platform, handler, period)).toMatchObject({ organs: 0, received: 0 })
  })
})

describe('saved views', () => {
  it('belong to one person; at most one opens by itself', async () => {
    const filter = { channel: 'fax' }
    await saveView(platform, officer, { list: 'requests', name: '传真', filter, isDefault: true })
    await saveView(platform, officer, { list: 'requests', name: '超期', filter: { level: 'overdue' }, isDefault: true })
    const views = await savedViews(platform, officer, 'requests')
    expect(views.map(({ name, isDefault }) => [name, isDefault]).sort()).toEqual([
      ['传真', false],
      ['超期', true],
    ])
    expect(await savedViews(platform, leader, 'requests')).toEqual([])
    const [view] = views
    expect(await deleteView(platform, leader, view?.id ?? '')).toMatchObject({ ok: false, kind: 'notFound' })
    expect(await deleteView(platform, officer, view?.id ?? '')).toEqual({ ok: true })
  })

  it('is written over under the same name, and refused without one', async () => {
    await saveView(platform, leader, { list: 'work', name: '我的', filter: { q: '甲' }, isDefault: false })
    await saveView(platform, leader, { list: 'work', name: '我的', filter: { q: '乙' }, isDefault: false })
    expect((await savedViews(platform, leader, 'work')).map(({ filter }) => filter)).toEqual([{ q: '乙' }])
    const unnamed = await saveView(platform, leader, { list: 'work', name: ' ', filter: {}, isDefault: false })
    expect(unnamed).toMatchObject({ ok: false, fields: { name: '请写视图的名称' } })
  })
})

describe('many at once', () => {
  it('assigns each by itself and says each refusal', async () => {
    const targets = [
      { requestId: overdue, expectedVersion: 2 },
      { requestId: answered, expectedVersion: 6 },
      { requestId: faxed, expectedVersion: 1 },
    ]
    const results = await assignMany(platform, officer, targets, second.personId)
    expect(results.map(({ ok }) => ok)).toEqual([true, false, false])
    expect(results[1]?.message).toContain('已经办结')
    expect(results[2]?.message).toContain('分派')
    expect(results[0]?.requestNo).toMatch(/./)
  })

  it('hands all open work of a person over and keeps the list', async () => {
    const input = { organId: organ.organId, from: second.personId, to: handler.personId, reason: '岗位调整' }
    const done = await handOver(platform, officer, input)
    expect(done.ok && done.requests.map(({ requestId, ok }) => [requestId, ok])).toEqual([[overdue, true]])
    expect((await ids({ assignedTo: handler.personId })).sort()).toEqual([overdue, faxed].sort())
    const [row] = await handovers(platform, officer)
    expect(row).toMatchObject({ fromName: 'desk-second', toName: 'desk-departmentHandler' })
    expect(await handOver(platform, handler, input)).toMatchObject({ ok: false, kind: 'forbidden' })
    expect(await handOver(platform, officer, { ...input, to: input.from })).toMatchObject({ ok: false })
  })
})

describe('notes', () => {
  it('are read by colleagues, stand in the history without their words, and never reach the applicant', async () => {
    const input = { organId: organ.organId, channel: 'inPerson' as const, receivedOn: '2026-03-27' }
    const form = { ...sampleRequestForm, content: '供水管网图' }
    const registered = await registerRequest(platform, officer, { ...input, form })
    if (!registered.ok) throw new Error(registered.message)
    const { requestId, queryCode } = registered
    expect(await addNote(platform, officer, requestId, '已电话联系张三')).toMatchObject({ ok: true, version: 3 })
    const read = await requestNotes(platform, leader, requestId)
    expect(read.ok && read.notes.map(({ text, personName }) => [text, personName])).toEqual([
      ['已电话联系张三', 'desk-disclosureOfficer'],
    ])
    const detail = await requestDetail(platform, officer, requestId)
    expect(detail.ok && detail.request.history.at(-1)).toMatchObject({ label: '内部备注', detail: null })
    expect(JSON.stringify(await requestStatus(platform, queryCode))).not.toContain('备注')
    const events = await platform.database.kysely
      .selectFrom('event')
      .select('body')
      .where('type', '=', 'noted')
      .execute()
    expect(JSON.stringify(events)).not.toContain('张三')
  })

  it('are refused when empty, and to people who have nothing to do with the request', async () => {
    expect(await addNote(platform, officer, overdue, '  ')).toMatchObject({ ok: false, kind: 'invalid' })
    expect(await addNote(platform, supervisor, overdue, '看看')).toMatchObject({ ok: false, kind: 'forbidden' })
    expect(await requestNotes(platform, second, overdue)).toMatchObject({ ok: false, kind: 'forbidden' })
  })
})

describe('templates of reasons', () => {
  it('stand in the draft form before the reasons and fill them', async () => {
    const text = '您申请的信息不予公开，理由如下。'
    const saved = await saveReasonTemplate(platform, officer, {
      organId: organ.organId,
      use: 'answer',
      name: '通用',
      text,
    })
    expect(saved.ok).toBe(true)
    const detail = await requestDetail(platform, officer, overdue)
    const draft = detail.ok ? detail.request.actions.find(({ command }) => command === 'draftAnswer') : undefined
    const parts = draft?.fields.find(({ name }) => name === 'parts')?.fields ?? []
    const at = parts.findIndex(({ name }) => name === 'reasonTemplate')
    expect(parts[at + 1]?.name).toBe('reasons')
    expect(parts[at]?.options).toMatchObject([{ label: '通用', fills: { reasons: text } }])
  })
})

describe('the archive', () => {
  it('takes closed requests for the term of the organ and tells whose term has run out', async () => {
    expect(await setRetention(platform, officer, organ.organId, 'tenYears')).toMatchObject({ ok: true })
    const targets = [
      { requestId: answered, expectedVersion: 6 },
      { requestId: faxed, expectedVersion: 3 },
    ]
    const results = await archiveRequests(platform, officer, targets)
    expect(results.map(({ ok, message }) => [ok, message])).toEqual([
      [true, null],
      [false, '申请还没有办结，不能归档。'],
    ])
    expect(await ids({ archived: true })).toEqual([answered])
    expect(await archiveRequests(platform, officer, [{ requestId: answered, expectedVersion: 7 }])).toMatchObject([
      { ok: true },
    ])
    expect((await appraisalList(platform, officer)).rows).toEqual([])
    const { rows } = await appraisalList(platform, officer, { until: '2037-01-01' })
    expect(rows).toMatchObject([{ id: answered, termLabel: '10年', appraiseOn: '2037-01-01', closedOn: '2026-03-30' }])
    expect(await archiveRequests(platform, handler, targets)).toMatchObject([{ ok: false }, { ok: false }])
  })
})
