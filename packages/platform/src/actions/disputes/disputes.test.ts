import { describe, expect, it } from 'vitest'
import { auditTrailOf } from '../../audit-trail/index.ts'
import { createTestOrgan, createTestPlatform, sampleRequestForm } from '../../testing/index.ts'
import { rebuildViews } from '../../views/index.ts'
import { readAnnualReport } from '../annual-report/index.ts'
import { registerRequest } from '../requests/index.ts'
import {
  addDisputeDocument,
  amendDisputeDecision,
  appealDispute,
  type DisputeChanged,
  decideDisputeCase,
  disputeDetail,
  disputeList,
  disputesAwaitingReply,
  fileDispute,
  readDisputeDocument,
  receiveDisputeNotice,
  replyToDispute,
} from './index.ts'

const platform = await createTestPlatform()
const organ = await createTestOrgan(platform, 'sifa')
const other = await createTestOrgan(platform, 'shuiwu')
const { officer, handler, supervisor, organId } = organ

const done = (changed: DisputeChanged) => {
  if (!changed.ok) throw new Error(`${changed.kind}: ${changed.message}`)
  return { disputeId: changed.disputeId, expectedVersion: changed.version }
}

const file = async (more: Partial<Parameters<typeof fileDispute>[2]> = {}) =>
  done(
    await fileDispute(platform, officer, {
      organId,
      kind: 'reconsideration',
      decidedBy: '示范市人民政府',
      day: '2026-02-24',
      ...more,
    }),
  )

async function detailOf(disputeId: string, actor = officer) {
  const result = await disputeDetail(platform, actor, disputeId)
  if (!result.ok) throw new Error(result.message)
  return result.dispute
}

async function report() {
  const result = await readAnnualReport(platform, officer, organId, 2026)
  if (!result.ok) throw new Error(result.message)
  return result.report
}

describe('a dispute', () => {
  it('walks from filing to an adverse decision, with its due dates and what it orders', async () => {
    const filed = await file({ caseNo: '示政复〔2026〕9号' })
    expect(await detailOf(filed.disputeId)).toMatchObject({ status: 'filed', level: 'paused', replyDueOn: null })
    const noticed = done(
      await receiveDisputeNotice(platform, officer, { ...filed, day: '2026-02-26', procedure: 'simplified' }),
    )
    const awaiting = await detailOf(filed.disputeId)
    expect(awaiting).toMatchObject({ status: 'awaitingReply', replyDueOn: '2026-03-04', level: 'dueSoon', daysLeft: 2 })
    expect((await disputesAwaitingReply(platform, officer)).map(({ id }) => id)).toContain(filed.disputeId)
    const replied = done(await replyToDispute(platform, officer, { ...noticed, day: '2026-02-28' }))
    expect(await detailOf(filed.disputeId)).toMatchObject({ status: 'awaitingDecision', replyDueOn: null })
    done(
      await decideDisputeCase(platform, officer, {
        ...replied,
        decision: 'orderedToPerform',
        decisionNo: '示政复决字〔2026〕9号',
        workingDays: 15,
      }),
    )
    expect(await detailOf(filed.disputeId)).toMatchObject({
      status: 'decided',
      outcome: 'corrected',
      order: { workingDays: 15 },
      level: 'closed',
      history: [
        { label: '登记复议、诉讼' },
        { label: '收到答复通知' },
        {},
        { detail: expect.stringContaining('15个工作日') },
      ],
    })
    const trail = await auditTrailOf(platform.database, 'dispute', filed.disputeId)
    expect(trail.filter(({ outcome }) => outcome === 'done')).toHaveLength(4)
  })

  it('is counted in the cells of the annual report by its last decision, or as pending after an appeal', async () => {
    const filed = await file({ kind: 'litigationDirect', decidedBy: '示范市人民法院' })
    const decided = done(
      await decideDisputeCase(platform, officer, { ...filed, decision: 'maintained', decisionNo: '一审' }),
    )
    const cell = async (address: string) => (await report()).cells[address]
    expect((await cell('disputes.litigationDirect.upheld'))?.records).toContain(filed.disputeId)
    const amended = done(
      await amendDisputeDecision(platform, officer, {
        ...decided,
        decision: 'changed',
        decisionNo: '一审',
        reason: '登记时选错',
      }),
    )
    expect((await cell('disputes.litigationDirect.corrected'))?.records).toContain(filed.disputeId)
    done(await appealDispute(platform, officer, { ...amended, court: '示范市中级人民法院' }))
    expect((await cell('disputes.litigationDirect.pending'))?.records).toContain(filed.disputeId)
  })

  it('as a co-sued reconsideration organ stays out of the table', async () => {
    const filed = await file({ kind: 'litigationAfterReconsideration', role: 'reconsiderationOrgan' })
    const { uncounted } = await report()
    expect(uncounted.map(({ id }) => id)).toContain(filed.disputeId)
  })

  it('several follow each other about one request of the organ, and no other', async () => {
    const registered = await registerRequest(platform, officer, {
      organId,
      channel: 'inPerson',
      receivedOn: '2026-02-02',
      form: sampleRequestForm,
    })
    if (!registered.ok) throw new Error(registered.message)
    const { requestId } = registered
    const first = await file({ requestId })
    const second = await file({ requestId, kind: 'litigationAfterReconsideration', previous: first.disputeId })
    const { rows } = await disputeList(platform, officer, { requestId })
    expect(rows.map(({ id }) => id).sort()).toEqual([first.disputeId, second.disputeId].sort())
    const stranger = await fileDispute(platform, other.officer, {
      organId: other.organId,
      requestId,
      kind: 'reconsideration',
      decidedBy: '示范市人民政府',
    })
    expect(stranger).toMatchObject({ ok: false, fields: { requestId: expect.stringContaining('不是本机关') } })
    const wrong = await fileDispute(platform, officer, {
      organId,
      kind: 'litigationAfterReconsideration',
      decidedBy: '示范市人民法院',
      previous: second.disputeId,
    })
    expect(wrong).toMatchObject({ ok: false, fields: { previous: expect.any(String) } })
  })

  it('refuses strangers, people without the role and older versions, and says who did what', async () => {
    const filed = await file()
    const step = { ...filed, procedure: 'ordinary' as const }
    expect(await receiveDisputeNotice(platform, other.officer, step)).toMatchObject({ kind: 'forbidden' })
    expect(await receiveDisputeNotice(platform, handler, step)).toMatchObject({ kind: 'forbidden' })
    expect(await disputeDetail(platform, handler, filed.disputeId)).toMatchObject({ kind: 'forbidden' })
    expect((await detailOf(filed.disputeId, supervisor)).actions).toEqual([])
    const [one, two] = await Promise.all([
      receiveDisputeNotice(platform, officer, step),
      receiveDisputeNotice(platform, organ.leader, step),
    ])
    const lost = one.ok ? two : one
    expect(one.ok !== two.ok).toBe(true)
    expect(lost).toMatchObject({ kind: 'conflict', message: expect.stringContaining('收到答复通知') })
  })

  it('keeps documents sealed and records who read them', async () => {
    const filed = await file()
    const bytes = Buffer.from('行政复议申请书副本')
    done(await addDisputeDocument(platform, officer, { ...filed, fileName: '申请书.txt', bytes }))
    const [document] = (await detailOf(filed.disputeId)).documents
    const read = await readDisputeDocument(platform, officer, filed.disputeId, document?.id ?? '')
    expect(read).toMatchObject({ ok: true, fileName: '申请书.txt', bytes })
    expect(await readDisputeDocument(platform, other.officer, filed.disputeId, document?.id ?? '')).toMatchObject({
      kind: 'forbidden',
    })
  })

  it('pages by keyset and comes back from its events', async () => {
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await disputeList(platform, officer, { limit: 2, ...(cursor === undefined ? {} : { cursor }) })
      seen.push(...page.rows.map(({ id }) => id))
      cursor = page.next ?? undefined
    } while (cursor !== undefined)
    expect(new Set(seen).size).toBe(seen.length)
    const found = await disputeList(platform, officer, { q: '〔2026〕9号' })
    expect(found.rows.map(({ caseNo }) => caseNo)).toEqual(['示政复〔2026〕9号'])
    expect((await disputeList(platform, other.officer, { q: '〔2026〕9号' })).rows).toEqual([])
    const before = await platform.database.kysely.selectFrom('dispute').selectAll().orderBy('id').execute()
    expect(seen).toHaveLength(before.length)
    await platform.database.kysely.updateTable('dispute').set({ status: 'lost', outcome: null }).execute()
    await rebuildViews(platform)
    expect(await platform.database.kysely.selectFrom('dispute').selectAll().orderBy('id').execute()).toEqual(before)
  })
})
