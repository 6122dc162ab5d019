import { csvLine } from '@gongkai/documents/workbook'
import { readRows } from '@gongkai/documents/formats'
import { describe, expect, it } from 'vitest'
import { loadEvents } from '../../events/index.ts'
import { rebuildViews } from '../../views/index.ts'
import { createTestOrgan, createTestPlatform } from '../../testing/index.ts'
import { composeCells } from '../annual-report/compose-cells.ts'
import { loadOrganRecords } from '../annual-report/organ-records.ts'
import { registerRequest } from '../requests/submit-request.ts'
import {
  importPastRequests,
  leftOutRows,
  listPastRows,
  previewPastRequests,
  readPastImport,
  startPastImport,
} from './index.ts'

const platform = await createTestPlatform()
const { kysely } = platform.database
const organ = await createTestOrgan(platform, 'taizhang')
const other = await createTestOrgan(platform, 'linjin')

const row = (changed: Record<string, string>): Record<string, string> => ({
  申请编号: '2025-0031',
  收到日期: '2025-03-04',
  提交方式: '网上',
  申请人类型: '公民',
  申请人: '张三丰',
  联系电话: '13800000000',
  申请内容: '某路改造项目的批复',
  办理结果: '',
  答复日期: '',
  答复文号: '',
  送达日期: '',
  送达方式: '',
  ...changed,
})
const answered = (no: string, outcome: string, closed: string, serial: number, more = {}) =>
  row({
    申请编号: no,
    办理结果: outcome,
    答复日期: closed,
    答复文号: `示测公开〔${closed.slice(0, 4)}〕${serial}号`,
    送达日期: closed,
    送达方式: '邮寄',
    ...more,
  })

const rows = [
  answered('2025-0031', '予以公开', '2025-03-20', 41),
  answered('2025-0032', '信息不存在', '2025-04-01', 42, { 申请人类型: '企业', 申请人: '某公司' }),
  answered('旧-7', '部分公开', '2025-01-20', 40, { 收到日期: '2024-12-25' }),
  row({ 申请编号: '2025-0033', 办理结果: '撤回', 答复日期: '2025-05-06' }),
  row({ 申请编号: '2025-0034', 收到日期: '2025-12-25' }),
  row({ 申请编号: '2025-0035', 收到日期: '很久以前', 提交方式: '' }),
]

function ledger(given: readonly Record<string, string>[]): Buffer {
  const headings = Object.keys(row({}))
  return Buffer.from(
    [headings, ...given.map((one) => headings.map((heading) => one[heading] ?? ''))].map(csvLine).join(''),
  )
}

async function read(given: readonly Record<string, string>[], organId = 'taizhang', actor = organ.officer) {
  const result = await previewPastRequests(platform, actor, { organId, fileName: '台账.csv', bytes: ledger(given) })
  if (!result.ok) throw new Error(result.message)
  return result.importId
}

async function importAll(importId: string) {
  expect(await startPastImport(platform, organ.officer, importId)).toEqual({ ok: true })
  await importPastRequests(platform, { importId }, { attempt: 1 })
}

const counts = async (importId: string) => {
  const found = await readPastImport(platform, organ.officer, importId)
  if (!found.ok) throw new Error(found.message)
  const { state, total, faulty, done, imported } = found.found
  return { state, total, faulty, done, imported }
}

const requestCount = async () =>
  (await kysely.selectFrom('request').select('id').where('organ_id', '=', 'taizhang').execute()).length

let first = ''

describe('past requests', () => {
  it('are looked at first: nothing is imported, every fault has its row', async () => {
    first = await read(rows)
    expect(await requestCount()).toBe(0)
    expect(await counts(first)).toEqual({ state: 'read', total: 6, faulty: 1, done: 0, imported: 0 })
    const faulty = await listPastRows(platform, organ.officer, first, { faultyOnly: true, after: 0, limit: 50 })
    expect(faulty).toMatchObject({
      rows: [{ row: 7, faults: ['没有填写提交方式', expect.stringContaining('“很久以前”不是日期')], requestId: null }],
      next: null,
    })
    expect(JSON.stringify(faulty)).not.toContain('张三丰')
  })

  it('are imported by the officer of the organ alone', async () => {
    for (const actor of [organ.administrator, organ.leader, organ.supervisor, other.officer]) {
      expect(await startPastImport(platform, actor, first)).toMatchObject({ ok: false, kind: 'forbidden' })
      expect(await readPastImport(platform, actor, first)).toMatchObject({ ok: false, kind: 'forbidden' })
    }
    expect(await readPastImport(platform, organ.officer, 'nonsense')).toMatchObject({ ok: false, kind: 'notFound' })
  })

  it('become requests with their whole history, marked as imported', async () => {
    await importAll(first)
    expect(await counts(first)).toEqual({ state: 'finished', total: 6, faulty: 1, done: 6, imported: 5 })
    const found = await kysely
      .selectFrom('request')
      .select(['request_no', 'status', 'received_on', 'answered_on', 'answer_kind', 'document_no', 'closed_on'])
      .select(['id', 'in_time', 'answer_days'])
      .where('request_no', '=', '2025-0031')
      .executeTakeFirstOrThrow()
    expect(found).toMatchObject({
      status: 'delivered',
      received_on: '2025-03-04',
      answered_on: '2025-03-20',
      answer_kind: 'disclosed',
      document_no: '示测公开〔2025〕41号',
      closed_on: '2025-03-20',
      in_time: true,
      answer_days: 12,
    })
    const [submitted] = await loadEvents(kysely, found.id)
    expect(submitted).toMatchObject({
      event: { type: 'submitted', day: '2025-03-04', requestNo: '2025-0031', imported: { importId: first, row: 2 } },
      personId: organ.officer.personId,
    })
  })

  it('keep personal data encrypted', async () => {
    const dump = await platform.database.pool.query(
      `select (select string_agg(r::text, '') from request r) || (select string_agg(f::text, '') from request_form f)
        || (select string_agg(p::text, '') from past_request_row p) || (select string_agg(e::text, '') from event e)
        || (select string_agg(a::text, '') from audit_intake a) as text`,
    )
    expect(dump.rows[0].text).toContain('某路改造项目的批复')
    for (const secret of ['张三丰', '13800000000']) expect(dump.rows[0].text).not.toContain(secret)
  })

  it('count in the annual report of their year', async () => {
    const { records } = await loadOrganRecords(kysely, 'taizhang', 2025)
    const cells = composeCells(records, '示范市taizhang局', 2025)?.cells ?? {}
    const value = (address: string) => cells[`requests.${address}`]?.value
    expect({
      new: value('newReceived.naturalPerson'),
      newBusiness: value('newReceived.business'),
      carriedOver: value('carriedOver.naturalPerson'),
      granted: value('granted.naturalPerson'),
      notHeld: value('unavailableNotHeld.business'),
      partial: value('partiallyGranted.naturalPerson'),
      withdrawn: value('otherMisc.naturalPerson'),
      carriedForward: value('carriedForward.naturalPerson'),
    }).toEqual({
      new: 3,
      newBusiness: 1,
      carriedOver: 1,
      granted: 1,
      notHeld: 1,
      partial: 1,
      withdrawn: 1,
      carriedForward: 1,
    })
  })

  it('move the sequences on, so that no number is given twice', async () => {
    const last = await kysely.selectFrom('number_sequence').selectAll().where('organ_id', '=', 'taizhang').execute()
    expect(last.map(({ sequence, year, last: number }) => [sequence, year, number]).sort()).toEqual([
      ['documentNo', 2025, 42],
      ['request', 2025, 34],
    ])
    platform.setNow('2025-12-30')
    const registered = await registerRequest(platform, organ.officer, {
      organId: 'taizhang',
      channel: 'inPerson',
      receivedOn: '2025-12-30',
      form: {
        applicantKind: 'naturalPerson',
        name: '李四',
        identityKind: 'otherProof',
        identityNumber: 'A1',
        phone: '13800000001',
        content: '预算',
        provisionForm: 'paper',
        obtainingRoute: 'inPerson',
      },
    })
    platform.setNow('2026-03-02')
    expect(registered).toMatchObject({ ok: true, requestNo: '2025-0035' })
  })

  it('are the same after the views were built anew', async () => {
    const all = () => kysely.selectFrom('request').selectAll().orderBy('id').execute()
    const before = await all()
    await rebuildViews(platform)
    expect(await all()).toEqual(before)
  })

  it('are refused by number the second time, and an import runs once', async () => {
    const before = await requestCount()
    expect(await startPastImport(platform, organ.officer, first)).toMatchObject({ ok: false, kind: 'conflict' })
    await importPastRequests(platform, { importId: first }, { attempt: 1 })
    const again = await read(rows)
    expect(await counts(again)).toMatchObject({ total: 6, faulty: 6 })
    expect(await startPastImport(platform, organ.officer, again)).toMatchObject({ ok: false, kind: 'refused' })
    expect(await requestCount()).toBe(before)
  })

  it('that were registered between the look and the import are left out, and nothing is lost', async () => {
    const given = [row({ 申请编号: 'X-1' }), row({ 申请编号: 'X-2' }), row({ 申请编号: 'X-3', 收到日期: '' })]
    const [one, two] = [await read(given), await read(given.slice(0, 1))]
    await importAll(two)
    await importAll(one)
    expect(await counts(one)).toEqual({ state: 'finished', total: 3, faulty: 2, done: 3, imported: 1 })
    const file = await leftOutRows(platform, organ.officer, one)
    const sheets = file.ok ? readRows(file.bytes) : null
    const [head, ...left] = (sheets?.ok && sheets.sheets[0]?.rows.map(({ cells }) => cells)) || []
    expect(head?.slice(-2)).toEqual(['原来的行号', '没有导入的原因'])
    expect(left.map((cells) => [cells[0], cells[4], ...cells.slice(-2)])).toEqual([
      ['X-1', '张三丰', '2', '申请编号“X-1”已经有了，不能重复导入'],
      ['X-3', '张三丰', '4', '没有填写收到申请日期'],
    ])
    expect(await leftOutRows(platform, other.officer, one)).toMatchObject({ ok: false, kind: 'forbidden' })
  })

  it('go on where a job that died stood', async () => {
    const importId = await read([row({ 申请编号: 'Y-1' }), row({ 申请编号: 'Y-2' })])
    expect(await startPastImport(platform, organ.officer, importId)).toEqual({ ok: true })
    const dying = importPastRequests(platform, { importId }, { attempt: 1 }, () => {
      throw new Error('the process died')
    })
    await expect(dying).rejects.toThrow('died')
    expect(await counts(importId)).toMatchObject({ state: 'importing', done: 1, imported: 1 })
    await importPastRequests(platform, { importId }, { attempt: 2 })
    expect(await counts(importId)).toMatchObject({ state: 'finished', done: 2, imported: 2, faulty: 0 })
  })
})
