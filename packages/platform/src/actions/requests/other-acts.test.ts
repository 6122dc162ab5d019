import { describe, expect, it } from 'vitest'
import { createTestOrgan, createTestPlatform, sampleRequestForm } from '../../testing/index.ts'
import { rebuildViews } from '../../views/index.ts'
import { recomputeDueDays, loadHolidayNotice, dueChanges } from '../calendar/index.ts'
import {
  askAssistance,
  askCorrection,
  askReasons,
  assistanceTasks,
  closeConsultation,
  concludeRecordCorrection,
  confirmReceipt,
  delay,
  draftAnswer,
  judgeReasons,
  openConsultation,
  type RequestChanged,
  type RequestForm,
  proposeProactive,
  receiveCorrection,
  receiveReasons,
  registerArrival,
  registerRequest,
  registerUnreachable,
  remindAssistance,
  requestDetail,
  requestStatus,
  returnAssistance,
  split,
  submitRequest,
} from './index.ts'

const platform = await createTestPlatform()
const { organId, officer, handler, leader, supervisor } = await createTestOrgan(platform, 'jie')

function done<Value extends object>(
  outcome: ({ ok: true } & Value) | { ok: false; message: string; reasons: string[] },
) {
  if (!outcome.ok) throw new Error(`${outcome.message} ${outcome.reasons.join()}`)
  return outcome
}

async function received(form: Partial<RequestForm> = {}, more: object = {}) {
  platform.setNow('2026-03-02')
  return done(
    await registerRequest(platform, officer, {
      organId,
      channel: 'inPerson',
      receivedOn: '2026-03-02',
      form: { ...sampleRequestForm, ...form },
      ...more,
    }),
  )
}

const detail = async (actor: typeof officer, requestId: string, withIdentity = false) =>
  done(await requestDetail(platform, actor, requestId, { withIdentity })).request

const refusedOf = (changed: RequestChanged) => (changed.ok ? '' : changed.message)

describe('excessive requests', () => {
  it('are asked for reasons, judged, and delayed to a told day', async () => {
    const { requestId } = await received()
    let target = { requestId, expectedVersion: 2 }
    const step = async (changed: Promise<RequestChanged>) => {
      target = { requestId, expectedVersion: done(await changed).version }
    }
    await step(askReasons(platform, officer, { ...target, facts: '本月第40件', replyBy: '2026-03-20' }))
    await step(receiveReasons(platform, officer, { ...target, statement: '用于撰写论文' }))
    await step(judgeReasons(platform, officer, { ...target, reasonable: 'yes', note: '用途具体' }))
    await step(delay(platform, officer, { ...target, until: '2026-06-01', reason: '涉及三年的档案' }))
    const request = await detail(officer, requestId)
    expect(request.dueOn).toBe('2026-06-01')
    expect(request.form.content).toContain('【说明理由 2026-03-02】用于撰写论文')
    const { rows } = await platform.database.pool.query(`select body::text from event where stream_id = $1`, [
      requestId,
    ])
    expect(rows.map(({ body }) => body).join()).not.toContain('论文')
  })
})

describe('third parties', () => {
  it('lie sealed beside the request, masked, and never in an event', async () => {
    const { requestId } = await received()
    const target = { requestId, expectedVersion: 2 }
    const party = { party: 'thirdParty' as const, name: '赵某某', contact: '13900139000' }
    done(await openConsultation(platform, officer, { ...target, ...party }))
    done(await registerArrival(platform, officer, { requestId, expectedVersion: 3, id: '1', arrivedOn: '2026-03-02' }))
    const objection = { requestId, expectedVersion: 4, id: '1', outcome: 'objection', grounds: 'reasonable' } as const
    expect(refusedOf(await closeConsultation(platform, officer, objection))).not.toBe('')
    done(await closeConsultation(platform, officer, { ...objection, reply: '涉及我的报价' }))
    const { rows } = await platform.database.pool.query(
      `select body::text from event where stream_id = $1 union all select encode(name, 'escape') from third_party`,
      [requestId],
    )
    expect(JSON.stringify(rows)).not.toMatch(/赵某某|13900139000|报价/)
    const masked = (await detail(leader, requestId)).consultations[0]
    expect(masked).toMatchObject({
      name: '赵**',
      contact: null,
      replyDue: '2026-03-23',
      effect: expect.stringContaining('不予公开'),
    })
    expect((await detail(officer, requestId, true)).consultations[0]).toMatchObject({
      name: '赵某某',
      reply: '涉及我的报价',
    })
  })
})

describe('assistance', () => {
  it('lets a colleague see and return what was asked, and nothing else', async () => {
    const { requestId } = await received()
    expect(await requestDetail(platform, handler, requestId)).toMatchObject({ ok: false, kind: 'forbidden' })
    const ask = { requestId, expectedVersion: 2, to: handler.personId, what: '找2024年的合同', dueOn: '2026-03-06' }
    expect(await askAssistance(platform, officer, { ...ask, to: supervisor.personId })).toMatchObject({ ok: false })
    done(await askAssistance(platform, officer, ask))
    done(await remindAssistance(platform, officer, { requestId, expectedVersion: 3, id: '1' }))
    expect(await assistanceTasks(platform, handler)).toMatchObject([{ requestId, dueOn: '2026-03-06', daysLeft: 4 }])
    const seen = await detail(handler, requestId)
    expect(seen.actions.map(({ command }) => command)).toEqual(['returnAssistance'])
    expect(seen.identityReadable).toBe(false)
    const forbidden = await openConsultation(platform, handler, { requestId, expectedVersion: 4, party: 'otherOrgan' })
    expect(forbidden).toMatchObject({ ok: false, kind: 'forbidden' })
    done(await returnAssistance(platform, handler, { requestId, expectedVersion: 4, id: '1', text: '合同已找到' }))
    expect(await assistanceTasks(platform, handler)).toEqual([])
    expect((await detail(officer, requestId)).assistance).toMatchObject([
      { personId: handler.personId, returnedOn: '2026-03-02', text: '合同已找到', remindedOn: ['2026-03-02'] },
    ])
    expect((await detail(officer, requestId)).dueOn).toBe('2026-03-30')
  })
})

describe('splitting', () => {
  it('makes requests with numbers and codes of their own, due on the same day; rebuilt they are the same', async () => {
    const { requestId, queryCode } = await received()
    done(
      await askCorrection(platform, officer, {
        requestId,
        expectedVersion: 2,
        items: '两项信息',
        guidance: '请分别写明',
        replyBy: '2026-03-20',
      }),
    )
    done(await receiveCorrection(platform, officer, { requestId, expectedVersion: 3 }))
    const parts = { requestId, expectedVersion: 4, parts: '2024年的合同\n\n2025年的合同', reason: '两项互不相关的信息' }
    expect(await split(platform, officer, { ...parts, parts: '只有一段' })).toMatchObject({ ok: false })
    done(await split(platform, officer, parts))
    const request = await detail(officer, requestId)
    expect(request).toMatchObject({ status: 'split', level: 'closed' })
    expect(request.parts.map(({ subject }) => subject)).toEqual(['2024年的合同', '2025年的合同'])
    const part = await detail(officer, request.parts[1]?.id ?? '', true)
    expect(part).toMatchObject({
      receivedOn: '2026-03-02',
      dueOn: '2026-03-30',
      status: 'handling',
      splitFrom: { id: requestId },
    })
    expect(part.form.name).toBe(sampleRequestForm.name)
    expect(done(await requestStatus(platform, `${queryCode}-2`)).status.requestNo).toBe(part.requestNo)
    expect(await requestStatus(platform, `${queryCode}-3`)).toMatchObject({ ok: false })

    const views = async () => (await platform.database.pool.query('select * from request order by id')).rows
    const written = await views()
    await rebuildViews(platform)
    expect(await views()).toEqual(written)
  })
})

describe('repeated requests', () => {
  it('are found by the applicant and the text; the key is made again by a rebuild', async () => {
    const form = { name: '钱某', identityNumber: '110105194912310038', content: '2025年公共停车位规划图' }
    const first = await received({ ...form, identityKind: 'otherProof' as const })
    await received({ content: '公开2025年公共停车位规划图' })
    const again = await received({
      ...form,
      identityKind: 'otherProof' as const,
      name: ' 钱 某',
      content: '再次申请：2025年公共停车位规划图',
    })
    const { related } = await detail(officer, again.requestId)
    expect(related.sameApplicant).toMatchObject([{ id: first.requestId, similar: true }])
    expect(related.sameInformation).toHaveLength(1)
    const answer = (repeats: string) =>
      draftAnswer(platform, officer, {
        requestId: again.requestId,
        expectedVersion: 2,
        parts: [{ kind: 'repeatedRequest', content: '不再重复处理', reasons: '内容相同', repeats }],
      })
    expect(await answer(first.requestNo)).toMatchObject({ ok: false, message: expect.stringContaining('还没有答复') })
    expect(await answer('2026-9999')).toMatchObject({ ok: false, message: expect.stringContaining('没有这个申请人') })
    expect(await answer('2019年纸质申请第三号')).toMatchObject({ ok: true })
    const keys = async () =>
      (await platform.database.pool.query('select applicant_key from request_form order by request_id')).rows
    const before = await keys()
    await platform.database.pool.query('update request_form set applicant_key = null')
    await rebuildViews(platform)
    expect(await keys()).toEqual(before)
  })
})

describe('a request to correct a record', () => {
  it('has its outcomes and is no row of the annual report', async () => {
    const { requestId } = await received({}, { matter: 'recordCorrection' })
    const request = await detail(officer, requestId)
    expect(request.matter).toBe('recordCorrection')
    expect(request.actions.map(({ command }) => command)).not.toContain('draftAnswer')
    const conclusion = { requestId, expectedVersion: 2, outcome: 'corrected' as const, content: '已更正登记的地址' }
    done(await concludeRecordCorrection(platform, officer, conclusion))
    expect(await detail(officer, requestId)).toMatchObject({ status: 'concluded', level: 'closed' })
  })
})

describe('intake', () => {
  it('alerts about unconfirmed requests and notes failed tries to reach the applicant', async () => {
    platform.setNow('2026-03-02')
    const { requestId } = done(await submitRequest(platform, { kind: 'public' }, { organId, form: sampleRequestForm }))
    platform.setNow('2026-03-04')
    expect((await detail(officer, requestId)).intakeAlert).toMatchObject({ late: true })
    done(await registerUnreachable(platform, officer, { requestId, expectedVersion: 1, note: '无人接听' }))
    expect((await detail(officer, requestId)).intakeAlert?.text).toContain('没有联系上')
    done(await confirmReceipt(platform, officer, { requestId, expectedVersion: 2 }))
    expect((await detail(officer, requestId)).intakeAlert).toBeNull()
  })
  it('takes agents with their papers, e-mail where it is announced, and oral requests only when read back', async () => {
    platform.setNow('2026-03-02')
    const base = { organId, channel: 'oral' as const, receivedOn: '2026-03-02', form: sampleRequestForm }
    expect(await registerRequest(platform, officer, base)).toMatchObject({ ok: false })
    done(await registerRequest(platform, officer, { ...base, readBack: true }))
    const agent = { ...sampleRequestForm, agentName: '孙某' }
    expect(await registerRequest(platform, officer, { ...base, channel: 'inPerson', form: agent })).toMatchObject({
      ok: false,
    })
    const { requestId } = await received({ agentName: '孙某', agentIdentityNumber: 'X1' })
    expect((await detail(officer, requestId)).form.agentName).toBe('孙*')
    await platform.database.pool.query(`update organ set guide = '{"fax":"000"}' where id = $1`, [organId])
    const email = await registerRequest(platform, officer, { ...base, channel: 'email', receivedOn: null })
    expect(email.ok ? '' : email.message).toContain('没有公布电子邮件')
  })
})

describe('proposals', () => {
  it('come from the applicant once', async () => {
    const { requestId } = await received()
    const applicant = { kind: 'applicant', requestId } as const
    done(await proposeProactive(platform, applicant, { requestId, expectedVersion: 2, note: '很多邻居都想知道' }))
    expect(await proposeProactive(platform, applicant, { requestId, expectedVersion: 3 })).toMatchObject({ ok: false })
  })
})

describe('a holiday notice', () => {
  const notice = {
    year: 2027,
    title: '国务院办公厅关于2027年部分节假日安排的通知',
    documentNo: '国办发明电〔2026〕9号',
    publishedOn: '2026-11-05',
    off: [{ name: '元旦', from: '2027-01-01', to: '2027-01-03' }],
    makeupWorkdays: [],
  }
  it('makes provisional due days firm and lists what changed; a second run changes nothing', async () => {
    platform.setNow('2026-12-14')
    const { requestId } = done(
      await registerRequest(platform, officer, {
        organId,
        channel: 'inPerson',
        receivedOn: '2026-12-14',
        form: sampleRequestForm,
      }),
    )
    expect(await detail(officer, requestId)).toMatchObject({ dueOn: '2027-01-11', dueProvisional: true })
    expect(await loadHolidayNotice(platform, officer, { notice })).toMatchObject({ ok: false, kind: 'forbidden' })
    expect(await loadHolidayNotice(platform, { kind: 'system' }, { notice: { ...notice, off: [] } })).toMatchObject({
      ok: false,
    })
    done(await loadHolidayNotice(platform, { kind: 'system' }, { notice }))
    expect(await loadHolidayNotice(platform, { kind: 'system' }, { notice })).toMatchObject({ ok: false })
    const { changed } = await recomputeDueDays(platform, { documentNo: notice.documentNo })
    expect(changed).toBe(1)
    expect(await detail(officer, requestId)).toMatchObject({ dueOn: '2027-01-12', dueProvisional: false })
    expect((await dueChanges(platform, officer)).rows).toMatchObject([
      { requestId, dueBefore: '2027-01-11', dueAfter: '2027-01-12', provisionalBefore: true, provisionalAfter: false },
    ])
    expect((await dueChanges(platform, { kind: 'public' })).rows).toEqual([])
    expect(await recomputeDueDays(platform, { documentNo: notice.documentNo })).toMatchObject({ changed: 0 })
  })
})
