import { describe, expect, it } from 'vitest'
import { auditTrailOf } from '../../audit-trail/index.ts'
import { type Actor, publicActor } from '../../people/index.ts'
import {
  createTestOrgan,
  createTestPerson,
  createTestPlatform,
  giveAnswer,
  sampleRequestForm,
} from '../../testing/index.ts'
import {
  answer,
  askCorrection,
  assign,
  closeConsultation,
  confirmReceipt,
  deliver,
  draftAnswer,
  extend,
  noticeFee,
  openConsultation,
  proposeExtension,
  type RequestChanged,
  receiveCorrection,
  receivePayment,
  refuseExtension,
  registerRequest,
  requestDetail,
  requestStatus,
  submitRequest,
  withdraw,
} from './index.ts'

const platform = await createTestPlatform()
const organ = await createTestOrgan(platform, 'zhujian')
const { officer, leader, handler, supervisor, administrator } = organ

/** A request received on 2026-03-02, at version 2. */
async function receivedRequest(organId = organ.organId, actor: Actor = officer): Promise<string> {
  platform.setNow('2026-03-02')
  const registered = await registerRequest(platform, actor, {
    organId,
    channel: 'inPerson',
    receivedOn: '2026-03-02',
    form: sampleRequestForm,
  })
  if (!registered.ok) throw new Error(registered.message)
  return registered.requestId
}

async function detailOf(requestId: string, actor: Actor = officer) {
  const detail = await requestDetail(platform, actor, requestId)
  if (!detail.ok) throw new Error(detail.message)
  return detail.request
}

const done = (changed: RequestChanged): number => {
  if (!changed.ok) throw new Error(`${changed.kind}: ${changed.message}`)
  return changed.version
}

const jobs = async (): Promise<string[]> => {
  const { rows } = await platform.database.pool.query<{ job: string }>(
    `select tasks.identifier || ' ' || coalesce(j.payload->>'occasion', '') as job
     from graphile_worker._private_jobs j join graphile_worker._private_tasks tasks on tasks.id = j.task_id order by j.id`,
  )
  return rows.map(({ job }) => job)
}

const denial = {
  kind: 'notResponsible',
  content: '该信息由示范市财政局负责公开。',
  reasons: '不属于本机关职责。',
  rightOrganName: '示范市财政局',
  rightOrganContact: '0533-0000000',
} as const

describe('a request from submission to delivery', () => {
  it('walks every step, moves the clock and keeps the history', async () => {
    platform.setNow('2026-03-01')
    const submitted = await submitRequest(platform, publicActor, { organId: organ.organId, form: sampleRequestForm })
    if (!submitted.ok) throw new Error(submitted.message)
    const { requestId } = submitted
    platform.setNow('2026-03-02')
    done(await confirmReceipt(platform, officer, { requestId, expectedVersion: 1 }))
    expect(await detailOf(requestId)).toMatchObject({ dueOn: '2026-03-30', clockRunning: true, status: 'handling' })

    platform.setNow('2026-03-09')
    done(
      await openConsultation(platform, officer, { requestId, expectedVersion: 2, party: 'thirdParty', name: '王某' }),
    )
    expect(await detailOf(requestId)).toMatchObject({ dueOn: null, level: 'paused', status: 'consulting' })
    platform.setNow('2026-03-25')
    done(await closeConsultation(platform, officer, { requestId, expectedVersion: 3, id: '1', outcome: 'replied' }))
    expect(await detailOf(requestId)).toMatchObject({ dueOn: '2026-04-16', level: 'running', daysLeft: 15 })
    const proposal = { workingDays: 20, reason: '需要汇总三个年度的资料' }
    done(await proposeExtension(platform, officer, { requestId, expectedVersion: 4, ...proposal }))
    expect(await detailOf(requestId)).toMatchObject({
      dueOn: '2026-04-16',
      nextStep: { step: 'extensionConsent' },
      extensionProposal: { workingDays: 20, byName: 'zhujian-disclosureOfficer' },
    })
    done(await extend(platform, leader, { requestId, expectedVersion: 5 }))
    expect(await detailOf(requestId)).toMatchObject({ dueOn: '2026-05-18' })
    platform.setNow('2026-04-10')
    done(
      await giveAnswer(
        platform,
        organ,
        { requestId, expectedVersion: 6 },
        { item: '资金分配表', kind: 'disclosed', content: '资金分配表见附件。' },
        { item: '报价清单', kind: 'deniedThirdParty', content: '不予公开。', reasons: '属于第三方的商业秘密。' },
      ),
    )
    expect(await detailOf(requestId)).toMatchObject({
      status: 'answered',
      level: 'running',
      clockRunning: false,
      answer: { documentNo: '示测公开〔2026〕1号', kind: 'partiallyDisclosed', answeredOn: '2026-04-10' },
    })
    const before = await requestStatus(platform, submitted.queryCode)
    expect(before).toMatchObject({ ok: true, status: { answer: null } })

    done(await deliver(platform, officer, { requestId, expectedVersion: 9, mode: 'post', trackingNo: 'EX123456789CN' }))
    const closed = await detailOf(requestId)
    expect(closed).toMatchObject({ status: 'delivered', level: 'closed', daysLeft: null, version: 10, nextStep: null })
    expect(closed.history.map(({ label, personName }) => [label, personName])).toEqual([
      ['提交申请', null],
      ['收到申请', 'zhujian-disclosureOfficer'],
      ['开始征求意见', 'zhujian-disclosureOfficer'],
      ['征求意见结束', 'zhujian-disclosureOfficer'],
      ['提请延长答复期限', 'zhujian-disclosureOfficer'],
      ['延长答复期限', 'zhujian-approvingLeader'],
      ['起草答复', 'zhujian-disclosureOfficer'],
      ['审核答复', 'zhujian-approvingLeader'],
      ['作出答复', 'zhujian-disclosureOfficer'],
      ['送达答复', 'zhujian-disclosureOfficer'],
    ])
    expect(closed.history[5]?.detail).toContain('zhujian-approvingLeader同意')
    expect(await requestStatus(platform, submitted.queryCode)).toMatchObject({
      ok: true,
      status: { level: 'closed', answer: { content: '一、资金分配表\n资金分配表见附件。\n二、报价清单\n不予公开。' } },
    })
    expect((await auditTrailOf(platform.database, 'request', requestId)).map(({ action }) => action)).toEqual([
      'request.submit',
      'request.confirmReceipt',
      'request.openConsultation',
      'request.closeConsultation',
      'request.proposeExtension',
      'request.extend',
      'request.draftAnswer',
      'request.reviewAnswer',
      'request.answer',
      'request.readStatus',
      'request.deliver',
      'request.readStatus',
    ])
  })

  it('begins afresh after a correction, and the words of the correction stand beside the first ones', async () => {
    const requestId = await receivedRequest()
    const asked = { items: '请写明年度', guidance: '例如 2025 年度', replyBy: '2026-03-23' }
    done(await askCorrection(platform, officer, { requestId, expectedVersion: 2, ...asked }))
    expect(await detailOf(requestId)).toMatchObject({ status: 'awaitingCorrection', dueOn: null })
    platform.setNow('2026-03-10')
    done(await receiveCorrection(platform, officer, { requestId, expectedVersion: 3, correction: '2025 年度' }))
    const detail = await detailOf(requestId)
    expect(detail).toMatchObject({ status: 'handling', dueOn: '2026-04-08' })
    expect(detail.form.content).toBe(`${sampleRequestForm.content}\n\n【补正 2026-03-10】2025 年度`)
  })

  it('stops for a fee and begins afresh when it is paid', async () => {
    const requestId = await receivedRequest()
    done(await noticeFee(platform, officer, { requestId, expectedVersion: 2, basis: 'pages', pages: 100 }))
    expect((await detailOf(requestId)).history.at(-1)?.detail).toMatch(/^700 元；.*第31至100页，70页 × 10元 = 700元$/)
    platform.setNow('2026-03-10')
    done(await receivePayment(platform, officer, { requestId, expectedVersion: 3 }))
    expect(await detailOf(requestId)).toMatchObject({ status: 'handling', dueOn: '2026-04-08' })
  })

  it('is withdrawn by the applicant who has the query code, and by nobody else without a role', async () => {
    platform.setNow('2026-03-02')
    const submitted = await submitRequest(platform, publicActor, { organId: organ.organId, form: sampleRequestForm })
    if (!submitted.ok) throw new Error(submitted.message)
    const { requestId } = submitted
    const target = { requestId, expectedVersion: 1 }
    const stranger: Actor = { kind: 'applicant', requestId: await receivedRequest() }
    expect(await withdraw(platform, stranger, target)).toMatchObject({ ok: false, kind: 'forbidden' })
    expect(await withdraw(platform, publicActor, target)).toMatchObject({ ok: false, kind: 'forbidden' })
    done(await withdraw(platform, { kind: 'applicant', requestId }, target))
    expect(await detailOf(requestId)).toMatchObject({ status: 'withdrawn', level: 'closed' })
  })
})

describe('a step that is not allowed', () => {
  it('is refused with every reason, changes nothing and is recorded', async () => {
    const requestId = await receivedRequest()
    const refused = await draftAnswer(platform, officer, {
      requestId,
      expectedVersion: 2,
      parts: [{ kind: 'notExist', content: '' }],
    })
    expect(refused).toMatchObject({ ok: false, kind: 'refused' })
    if (refused.ok) return
    expect(refused.reasons).toHaveLength(3)
    expect(await detailOf(requestId)).toMatchObject({ version: 2, answer: null })
    const trail = await auditTrailOf(platform.database, 'request', requestId)
    expect(trail.at(-1)).toMatchObject({ action: 'request.draftAnswer', outcome: 'refused' })
  })

  it('takes no document number', async () => {
    const first = await receivedRequest()
    const sequence = () =>
      platform.database.kysely
        .selectFrom('number_sequence')
        .select('last')
        .where('organ_id', '=', organ.organId)
        .where('sequence', '=', 'documentNo')
        .executeTakeFirst()
    const before = await sequence()
    const tooEarly = await answer(platform, officer, { requestId: first, expectedVersion: 2 })
    expect(tooEarly).toMatchObject({ ok: false, message: '还没有起草答复，应当先起草。' })
    expect(await sequence()).toEqual(before)
    done(await giveAnswer(platform, organ, { requestId: first, expectedVersion: 2 }, denial))
    expect((await sequence())?.last).toBe((before?.last ?? 0) + 1)
  })

  it('is refused to people of another organ and to other roles, and the refusal is recorded', async () => {
    const requestId = await receivedRequest()
    const other = await createTestOrgan(platform, 'caizheng')
    for (const actor of [other.leader, officer, handler, organ.supervisor, publicActor]) {
      const refused = await extend(platform, actor, { requestId, expectedVersion: 2, workingDays: 5, reason: '资料多' })
      expect(refused).toMatchObject({ ok: false, kind: 'forbidden' })
    }
    const trail = await auditTrailOf(platform.database, 'request', requestId)
    expect(trail.filter(({ outcome }) => outcome === 'refused')).toHaveLength(5)
  })

  it('is extended by the leader alone, with the terms of the proposal or their own', async () => {
    const requestId = await receivedRequest()
    const terms = { workingDays: 5, reason: '资料多' }
    done(await proposeExtension(platform, officer, { requestId, expectedVersion: 2, ...terms }))
    done(await refuseExtension(platform, leader, { requestId, expectedVersion: 3, reason: '可以按期答复' }))
    done(await extend(platform, leader, { requestId, expectedVersion: 4, ...terms }))
    const again = await proposeExtension(platform, officer, { requestId, expectedVersion: 5, ...terms })
    expect(again).toMatchObject({ ok: false, kind: 'refused' })
  })

  it('does not find what is not there', async () => {
    for (const requestId of ['1', '00000000-0000-7000-8000-000000000000']) {
      const target = { requestId, expectedVersion: 1 }
      expect(await confirmReceipt(platform, officer, target)).toMatchObject({ ok: false, kind: 'notFound' })
      expect(await requestDetail(platform, officer, requestId)).toMatchObject({ ok: false, kind: 'notFound' })
    }
  })
})

describe('two officers at once', () => {
  it('one wins, the other reads who did what', async () => {
    const colleague = await createTestPerson(platform, 'second-officer', organ.organId, 'disclosureOfficer')
    const requestId = await receivedRequest()
    const results = await Promise.all([
      draftAnswer(platform, officer, { requestId, expectedVersion: 2, parts: [denial] }),
      proposeExtension(platform, colleague, { requestId, expectedVersion: 2, workingDays: 5, reason: '资料多' }),
    ])
    const lost = results.filter((result) => !result.ok)
    expect(results.filter((result) => result.ok)).toHaveLength(1)
    expect(lost[0]).toMatchObject({ ok: false, kind: 'conflict' })
    const winner = results[0]?.ok ? 'zhujian-disclosureOfficer已于' : 'second-officer已于'
    expect(lost[0]?.ok === false && lost[0].message).toContain(winner)
    expect(await detailOf(requestId)).toMatchObject({ version: 3 })
  })

  it('who saw a version that is not there yet is asked to look again', async () => {
    const requestId = await receivedRequest()
    const refused = await withdraw(platform, officer, { requestId, expectedVersion: 9 })
    expect(refused).toMatchObject({ ok: false, kind: 'conflict', message: '页面上的内容不是最新的，请刷新后再办理' })
  })
})

describe('assigning', () => {
  it('lets a handler read and consult, tells them once, and stays quiet when repeated', async () => {
    const requestId = await receivedRequest()
    expect(await requestDetail(platform, handler, requestId)).toMatchObject({ ok: false, kind: 'forbidden' })
    const before = await jobs()
    done(await assign(platform, officer, { requestId, expectedVersion: 2, to: handler.personId }))
    expect(done(await assign(platform, officer, { requestId, expectedVersion: 3, to: handler.personId }))).toBe(3)
    expect((await jobs()).slice(before.length)).toEqual(['notifyStaff requestAssigned'])
    const detail = await detailOf(requestId, handler)
    expect(detail.actions.map(({ command }) => command)).toEqual(
      expect.arrayContaining(['openConsultation', 'draftAnswer', 'proposeExtension']),
    )
    expect(detail.assignees).toEqual([])
    done(await openConsultation(platform, handler, { requestId, expectedVersion: 3, party: 'otherOrgan' }))
  })

  it('refuses people of other organs, people who do not handle requests, and requests that are closed', async () => {
    const requestId = await receivedRequest()
    const other = await createTestOrgan(platform, 'minzheng')
    const target = { requestId, expectedVersion: 2, to: other.handler.personId }
    expect(await assign(platform, officer, target)).toMatchObject({ ok: false, kind: 'invalid' })
    for (const { personId } of [supervisor, administrator]) {
      const idle = await assign(platform, officer, { requestId, expectedVersion: 2, to: personId })
      expect(idle).toMatchObject({ ok: false, kind: 'invalid' })
    }
    done(await withdraw(platform, officer, { requestId, expectedVersion: 2 }))
    const closed = await assign(platform, officer, { requestId, expectedVersion: 3, to: handler.personId })
    expect(closed).toMatchObject({ ok: false, kind: 'refused', message: '申请已经办结，不能再分派。' })
  })
})

describe('what an applicant wrote about themselves', () => {
  it('is masked until it is asked for, and each reading is recorded', async () => {
    const requestId = await receivedRequest()
    const masked = await detailOf(requestId)
    expect(masked.applicantName).toBe('王**')
    expect(masked.form).toMatchObject({
      identityShown: false,
      name: '王**',
      identityNumber: null,
      identityNumberMasked: '110***********002X',
      phone: '138****8000',
      email: 'w****@example.cn',
    })
    const shown = await requestDetail(platform, officer, requestId, { withIdentity: true })
    expect(shown).toMatchObject({
      ok: true,
      request: { form: { identityShown: true, name: '王小明', identityNumber: '11010519491231002X' } },
    })
    const refused = await requestDetail(platform, leader, requestId, { withIdentity: true })
    expect(refused).toMatchObject({ ok: false, kind: 'forbidden' })
    const trail = await auditTrailOf(platform.database, 'request', requestId)
    expect(trail.filter(({ action }) => action === 'request.readIdentity')).toMatchObject([
      { personId: officer.personId, outcome: 'done' },
      { personId: leader.personId, outcome: 'refused' },
    ])
  })
})

describe('events', () => {
  it('refuse to be changed, removed or truncated', async () => {
    await receivedRequest()
    const { pool } = platform.database
    await expect(pool.query(`update event set day = '2020-01-01'`)).rejects.toThrow('never changed')
    await expect(pool.query('delete from event')).rejects.toThrow('never changed')
    await expect(pool.query('truncate event')).rejects.toThrow('never changed')
  })
})
