import { describe, expect, it } from 'vitest'
import { loadOrganRecords } from '../annual-report/organ-records.ts'
import {
  createTestOrgan,
  createTestPerson,
  createTestPlatform,
  giveAnswer,
  sampleRequestForm,
} from '../../testing/index.ts'
import { answerSettingsOf, editAnswerSettings } from '../organs/index.ts'
import { auditTrailOf } from '../../audit-trail/index.ts'
import {
  answer,
  deliver,
  draftAnswer,
  failService,
  noticeFee,
  type RequestChanged,
  registerRequest,
  reopen,
  requestDetail,
  requestList,
  requestStatus,
  reviewAnswer,
  signService,
} from './index.ts'

const platform = await createTestPlatform()
const organ = await createTestOrgan(platform, 'zhujian')
const { officer, leader, administrator } = organ
const colleague = await createTestPerson(platform, 'second-officer', organ.organId, 'disclosureOfficer')
const secondLeader = await createTestPerson(platform, 'second-leader', organ.organId, 'approvingLeader')

const granted = { kind: 'disclosed', content: '见附件。' } as const

async function receivedRequest(changes: Partial<typeof sampleRequestForm> = {}) {
  platform.setNow('2026-03-02')
  const registered = await registerRequest(platform, officer, {
    organId: organ.organId,
    channel: 'inPerson',
    receivedOn: '2026-03-02',
    form: { ...sampleRequestForm, ...changes },
  })
  if (!registered.ok) throw new Error(registered.message)
  return registered
}

const done = (changed: RequestChanged): number => {
  if (!changed.ok) throw new Error(`${changed.kind}: ${changed.message}`)
  return changed.version
}

async function detailOf(requestId: string, actor = officer) {
  const detail = await requestDetail(platform, actor, requestId)
  if (!detail.ok) throw new Error(detail.message)
  return detail.request
}

const settings = {
  steps: [],
  singleHanded: false,
  draftDueBefore: 5,
  approvalDueBefore: 2,
  jointAnswers: 'anyApplicants' as const,
}

describe('a draft', () => {
  it('is replaced while it is not approved, and keeps every version in the history', async () => {
    const { requestId } = await receivedRequest()
    let version = done(await draftAnswer(platform, officer, { requestId, expectedVersion: 2, parts: [granted] }))
    version = done(
      await reviewAnswer(platform, leader, {
        requestId,
        expectedVersion: version,
        verdict: 'return',
        note: '写明附件名称',
      }),
    )
    expect(await detailOf(requestId)).toMatchObject({
      nextStep: { step: 'draft' },
      draft: { version: 1, steps: [{ state: 'returned', note: '写明附件名称', byName: 'zhujian-approvingLeader' }] },
    })
    const parts = [{ ...granted, content: '附件：资金分配表。' }]
    version = done(await draftAnswer(platform, officer, { requestId, expectedVersion: version, parts }))
    const detail = await detailOf(requestId)
    expect(detail.draft).toMatchObject({
      version: 2,
      byName: 'zhujian-disclosureOfficer',
      steps: [{ state: 'awaited' }],
    })
    expect(detail.actions.find(({ command }) => command === 'draftAnswer')?.fields[0]?.suggestion).toEqual([
      expect.objectContaining({ content: '附件：资金分配表。' }),
    ])
    expect(detail.internalDue).toEqual({ draft: '2026-03-23', approval: '2026-03-26' })
    expect(detail.history.filter(({ type }) => type === 'answerDrafted')).toHaveLength(2)
    version = done(await reviewAnswer(platform, leader, { requestId, expectedVersion: version, verdict: 'pass' }))
    done(await answer(platform, officer, { requestId, expectedVersion: version }))
    const answered = await detailOf(requestId)
    expect(answered).toMatchObject({
      draft: null,
      answer: { content: '附件：资金分配表。' },
      nextStep: { step: 'serve' },
    })
    expect(answered.history.at(-1)?.detail).toContain('zhujian-approvingLeader负责人审批')
  })

  it('links only to items that are published', async () => {
    const { requestId } = await receivedRequest()
    const part = { kind: 'alreadyPublic', content: '已经公开。', whereToGet: '网站', publishedItemId: 'x' } as const
    const refused = await draftAnswer(platform, officer, { requestId, expectedVersion: 2, parts: [part] })
    expect(refused).toMatchObject({ ok: false, kind: 'invalid' })
  })

  it('stays inside: the applicant reads no draft and no review', async () => {
    const { requestId, queryCode } = await receivedRequest()
    done(await draftAnswer(platform, officer, { requestId, expectedVersion: 2, parts: [granted] }))
    const seen = await requestStatus(platform, queryCode)
    if (!seen.ok) throw new Error(seen.message)
    expect(seen.status.history.map(({ type }) => type)).toEqual(['submitted', 'received'])
    expect(JSON.stringify(seen.status)).not.toContain('见附件')
  })

  it('reviewed by two leaders at once is reviewed once, and the other learns who did what', async () => {
    const { requestId } = await receivedRequest()
    const version = done(await draftAnswer(platform, officer, { requestId, expectedVersion: 2, parts: [granted] }))
    const pass = { requestId, expectedVersion: version, verdict: 'pass' } as const
    const results = await Promise.all([
      reviewAnswer(platform, leader, pass),
      reviewAnswer(platform, secondLeader, { ...pass, verdict: 'return', note: '缺理由' }),
    ])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    const lost = results.find(({ ok }) => !ok)
    expect(lost).toMatchObject({ ok: false, kind: 'conflict' })
    expect(lost?.ok === false && lost.message).toMatch(/zhujian-approvingLeader已于|second-leader已于/)
  })
})

describe('the settings of an organ', () => {
  it('are set by the administrator, recorded with what was before, and judged', async () => {
    const small = await createTestOrgan(platform, 'small')
    const edit = (given: Parameters<typeof editAnswerSettings>[3]) =>
      editAnswerSettings(platform, small.administrator, 'small', given)
    expect(await answerSettingsOf(platform, small.officer, 'small')).toMatchObject({
      settings: { steps: ['approval'] },
    })
    expect(await editAnswerSettings(platform, small.officer, 'small', settings)).toMatchObject({ kind: 'forbidden' })
    expect(await editAnswerSettings(platform, administrator, 'small', settings)).toMatchObject({ kind: 'forbidden' })
    expect(await edit({ ...settings, approvalDueBefore: 6 })).toMatchObject({
      kind: 'invalid',
      fields: { approvalDueBefore: expect.stringContaining('不能比起草的多') },
    })
    expect(await edit({ ...settings, steps: ['approval'], singleHanded: true })).toMatchObject({ kind: 'invalid' })
    expect(await edit({ ...settings, draftDueBefore: 8 })).toMatchObject({ ok: true })
    expect(await answerSettingsOf(platform, small.officer, 'small')).toMatchObject({ settings: { draftDueBefore: 8 } })
    expect((await auditTrailOf(platform.database, 'organ', 'small')).at(-1)).toMatchObject({
      action: 'organ.editAnswerSettings',
      outcome: 'done',
    })
  })

  it('decide whether a second person issues', async () => {
    const set = (singleHanded: boolean) =>
      editAnswerSettings(platform, administrator, organ.organId, { ...settings, singleHanded })
    await set(false)
    const { requestId } = await receivedRequest()
    const version = done(await draftAnswer(platform, officer, { requestId, expectedVersion: 2, parts: [granted] }))
    expect(await answer(platform, officer, { requestId, expectedVersion: version })).toMatchObject({
      ok: false,
      message: expect.stringContaining('应当由另一人确认后作出'),
    })
    done(await answer(platform, colleague, { requestId, expectedVersion: version }))
    await set(true)
    const alone = await receivedRequest()
    const own = { requestId: alone.requestId, expectedVersion: 2 }
    const drafted = done(await draftAnswer(platform, officer, { ...own, parts: [granted] }))
    done(await answer(platform, officer, { ...own, expectedVersion: drafted }))
    expect((await detailOf(alone.requestId)).history.at(-1)?.detail).toContain('按本机关设置由一人办理')
    await editAnswerSettings(platform, administrator, organ.organId, { ...settings, steps: ['legalCheck', 'approval'] })
    const both = await receivedRequest()
    const target = { requestId: both.requestId, expectedVersion: 2 }
    let at = done(await draftAnswer(platform, officer, { ...target, parts: [granted] }))
    at = done(await reviewAnswer(platform, colleague, { ...target, expectedVersion: at, verdict: 'pass' }))
    expect(await detailOf(both.requestId)).toMatchObject({
      draft: { steps: [{ state: 'passed' }, { state: 'awaited' }] },
    })
    at = done(await reviewAnswer(platform, leader, { ...target, expectedVersion: at, verdict: 'pass' }))
    done(await answer(platform, officer, { ...target, expectedVersion: at }))
    await editAnswerSettings(platform, administrator, organ.organId, { ...settings, steps: ['approval'] })
  })
})

describe('fees by item', () => {
  it('count the requests of the applicant in the month, this one included', async () => {
    const who = { name: '常申请', identityNumber: '110105194912310038', phone: '13900000000' }
    const all: string[] = []
    for (let index = 1; index <= 11; index++) all.push((await receivedRequest(who)).requestId)
    const [first = ''] = all
    const last = all.at(-1) ?? ''
    const free = await noticeFee(platform, officer, { requestId: first, expectedVersion: 2, basis: 'items' })
    expect(free).toMatchObject({ ok: false, message: expect.stringContaining('第1件申请，第1至10件不收费') })
    done(await noticeFee(platform, officer, { requestId: last, expectedVersion: 2, basis: 'items' }))
    expect((await detailOf(last)).history.at(-1)?.detail).toBe('100 元；该申请人本月第11件申请，第11至30件每件100元')
  })
})

describe('service and what comes after', () => {
  it('that failed is repeated, and both attempts stand in the record', async () => {
    const { requestId } = await receivedRequest()
    let version = done(await giveAnswer(platform, organ, { requestId, expectedVersion: 2 }, granted))
    const post = (trackingNo: string) =>
      deliver(platform, officer, { requestId, expectedVersion: version, mode: 'post', trackingNo })
    version = done(await post('EX123456789CN'))
    platform.setNow('2026-03-12')
    version = done(await failService(platform, officer, { requestId, expectedVersion: version, reason: '退回' }))
    expect(await detailOf(requestId)).toMatchObject({
      status: 'answered',
      level: 'running',
      nextStep: { step: 'serve' },
    })
    version = done(await post('EX123456780CN'))
    platform.setNow('2026-03-13')
    done(await signService(platform, officer, { requestId, expectedVersion: version }))
    expect((await detailOf(requestId)).service).toMatchObject({
      attempts: [
        { trackingNo: 'EX123456789CN', failedOn: '2026-03-12', failure: '退回', signedOn: null },
        { trackingNo: 'EX123456780CN', signedOn: '2026-03-13', failedOn: null },
      ],
      judgement: { inTime: true },
    })
  })

  it('is undone by a decision: a new clock, the first answer stays, and the report counts once', async () => {
    const { requestId, queryCode } = await receivedRequest()
    const denial = { kind: 'deniedProcessInfo', content: '不予公开。', reasons: '讨论记录。' } as const
    let version = done(await giveAnswer(platform, organ, { requestId, expectedVersion: 2 }, denial))
    version = done(await deliver(platform, officer, { requestId, expectedVersion: version, mode: 'internet' }))
    const countOf = async () => {
      const { records } = await loadOrganRecords(platform.database.kysely, organ.organId, 2026)
      return records.requests?.find(({ id }) => id === requestId)
    }
    const counted = await countOf()
    platform.setNow('2026-06-01')
    const ground = { ground: 'reconsideration', decisionNo: '示府复决〔2026〕8号' } as const
    version = done(await reopen(platform, officer, { requestId, expectedVersion: version, ...ground }))
    expect(await detailOf(requestId)).toMatchObject({
      status: 'handling',
      dueOn: '2026-06-30',
      level: 'running',
      earlierAnswers: [{ kindLabel: '不予公开：属于四类过程性信息' }],
    })
    expect(await countOf()).toEqual(counted)
    expect(await requestStatus(platform, queryCode)).toMatchObject({ status: { answer: { content: '不予公开。' } } })
    version = done(await giveAnswer(platform, organ, { requestId, expectedVersion: version }, granted))
    done(await deliver(platform, officer, { requestId, expectedVersion: version, mode: 'internet' }))
    expect(await countOf()).toEqual(counted)
    expect(await requestStatus(platform, queryCode)).toMatchObject({ status: { answer: { content: '见附件。' } } })
    const { rows } = await requestList(platform, officer, {})
    expect(rows.filter(({ id }) => id === requestId)).toHaveLength(1)
  })
})
