import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Reading, readReport } from '@gongkai/documents/annual-report'
import { beforeEach, describe, expect, it } from 'vitest'
import { systemActor } from '../../people/index.ts'
import { createTestOrgan, createTestPlatform } from '../../testing/index.ts'
import { createOrgan } from '../organs/index.ts'
import {
  confirmFinding,
  dismissFinding,
  importReports,
  issueRectification,
  previewRectification,
  type ReadReport,
  readImportedReport,
  readRectificationFile,
  sendBackFinding,
  takeBackDecision,
} from './index.ts'

const platform = await createTestPlatform()
const { organId, supervisor, handler, leader } = await createTestOrgan(platform, 'shiqiao')
const created = await createOrgan(platform, systemActor, {
  id: 'minzheng',
  parentId: organId,
  name: '石桥县民政局',
  shortName: '县民政局',
  kind: 'department',
  organCode: null,
  documentMark: null,
})
if (!created.ok) throw new Error(created.message)

const bytes = readFileSync(fileURLToPath(new URL('../../../../../samples/reports/d033.html', import.meta.url)))
const read: ReadReport = ({ fileName, bytes: content }) => readReport(fileName, content)

async function imported(reader: ReadReport = read, fileName = 'd033.html'): Promise<string> {
  const result = await importReports(platform, supervisor, { organId, files: [{ fileName, bytes }] }, reader)
  if (!result.ok) throw new Error(result.message)
  return result.ids[0] ?? ''
}

async function reportOf(id: string) {
  const result = await readImportedReport(platform, supervisor, id)
  if (!result.ok) throw new Error(result.message)
  return result.report
}

async function on(id: string, code: string, where?: string) {
  const { version, findings } = await reportOf(id)
  const finding = findings.find((each) => each.code === code && (where === undefined || each.where === where))
  if (finding === undefined) throw new Error(`no ${code}`)
  return { importedReportId: id, expectedVersion: version, fingerprint: finding.fingerprint }
}

/** A report of 石桥县民政局 for 2022 with two findings for the letter, and one that was dismissed. */
async function judged(): Promise<string> {
  const id = await imported()
  await dismissFinding(platform, supervisor, { ...(await on(id, 'DIS_SUM')), reason: '含上年结转一件' })
  await confirmFinding(platform, supervisor, await on(id, 'REQ_BALANCE', 'total'))
  await sendBackFinding(platform, supervisor, { ...(await on(id, 'PUBLISHED_LATE')), reason: '请说明逾期原因' })
  return id
}

const issue = async (id: string, more: { replyBy?: string; another?: boolean } = {}) =>
  issueRectification(platform, supervisor, {
    importedReportId: id,
    expectedVersion: (await reportOf(id)).version,
    replyBy: '2026-03-20',
    ...more,
  })

const stored = async () => {
  const { rows } = await platform.database.pool.query<{ letters: number; last: number | null; events: number }>(
    `select (select count(*)::int from letter) as letters,
            (select sum(last)::int from number_sequence where sequence = 'letter:改') as last,
            (select count(*)::int from event where type = 'rectificationIssued') as events`,
  )
  return rows[0] ?? { letters: 0, last: null, events: 0 }
}

beforeEach(() => platform.setNow('2026-03-02'))

describe('an issued rectification letter', () => {
  it('has the next number of the organ that writes, is listed, and is the same file whenever it is asked for', async () => {
    const id = await judged()
    expect(await issue(id)).toMatchObject({ ok: true, version: 5 })
    const { letters, history } = await reportOf(id)
    expect(letters).toMatchObject([
      {
        documentNo: '示测公开改〔2026〕1号',
        date: '2026-03-02',
        replyBy: '2026-03-20',
        toOrgan: '石桥县民政局',
        points: 2,
        personName: 'shiqiao-supervisor',
        upToDate: true,
      },
    ])
    expect(history.at(-1)).toMatchObject({
      label: '印发整改通知',
      detail: '示测公开改〔2026〕1号，发给石桥县民政局，2处问题，2026年3月20日前报送',
    })
    const letterId = letters[0]?.id ?? ''
    const file = async (format: 'docx' | 'pdf') => {
      const found = await readRectificationFile(platform, leader, id, letterId, format)
      if (!found.ok) throw new Error(found.message)
      return found
    }
    const [word, pdf] = [await file('docx'), await file('pdf')]
    expect(word.fileName).toBe('整改通知（示测公开改〔2026〕1号）.docx')
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-')
    platform.setNow('2026-04-01')
    await takeBackDecision(platform, supervisor, await on(id, 'PUBLISHED_LATE'))
    expect((await file('docx')).bytes.equals(word.bytes)).toBe(true)
    expect((await file('pdf')).bytes.equals(pdf.bytes)).toBe(true)

    expect(await readRectificationFile(platform, handler, id, letterId, 'pdf')).toMatchObject({ kind: 'forbidden' })
    const nobody = '00000000-0000-7000-8000-000000000000'
    expect(await readRectificationFile(platform, supervisor, id, nobody, 'pdf')).toMatchObject({ kind: 'notFound' })
    const other = await imported()
    expect(await readRectificationFile(platform, supervisor, other, letterId, 'pdf')).toMatchObject({
      kind: 'notFound',
    })
  })

  it('is not issued again for the same points unless another is asked for; other points make a new one', async () => {
    const id = await judged()
    await issue(id)
    const first = (await reportOf(id)).letters[0]?.documentNo ?? ''
    const before = await stored()
    const again = await issue(id, { replyBy: '2026-04-01' })
    expect(again).toMatchObject({ ok: false, kind: 'refused', message: expect.stringContaining(first) })
    expect(await stored()).toEqual(before)

    expect(await issue(id, { another: true })).toMatchObject({ ok: true })
    expect((await reportOf(id)).letters.map(({ upToDate }) => upToDate)).toEqual([true, true])
    await sendBackFinding(platform, supervisor, { ...(await on(id, 'PUBLISHED_LATE')), reason: '请书面说明' })
    expect((await reportOf(id)).letters.map(({ upToDate }) => upToDate)).toEqual([false, false])
    expect(await issue(id)).toMatchObject({ ok: true })
    const after = await stored()
    expect(after).toEqual({ letters: before.letters + 2, last: (before.last ?? 0) + 2, events: before.events + 2 })
  })

  it('of two at once only one is issued and one number is taken', async () => {
    const id = await judged()
    const before = await stored()
    const results = await Promise.all([issue(id), issue(id)])
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(results.find(({ ok }) => !ok)).toMatchObject({ kind: 'conflict' })
    const after = await stored()
    expect(after).toEqual({ letters: before.letters + 1, last: (before.last ?? 0) + 1, events: before.events + 1 })
  })

  it('is refused with all reasons, and then takes no number', async () => {
    const open = await imported()
    const id = await judged()
    const before = await stored()
    expect(await issue(open)).toMatchObject({ ok: false, message: expect.stringContaining('还没有“属实”') })
    expect(await issue(id, { replyBy: '2026-03-02' })).toMatchObject({ fields: { replyBy: '整改期限应当在今天之后' } })
    const input = { importedReportId: id, expectedVersion: 4, replyBy: '2026-03-20' }
    expect(await issueRectification(platform, leader, input)).toMatchObject({ kind: 'forbidden' })
    const stale = { ...input, expectedVersion: 3 }
    expect(await issueRectification(platform, supervisor, stale)).toMatchObject({ kind: 'conflict' })
    expect(await stored()).toEqual(before)
  })

  it('can be looked at before, without a number and without a trace in the records', async () => {
    const id = await judged()
    const before = await stored()
    const seen = await previewRectification(platform, supervisor, id, { replyBy: '2026-03-20' })
    expect(seen).toMatchObject({ ok: true, fileName: '预览-整改通知.pdf' })
    expect(await stored()).toEqual(before)
    expect((await reportOf(id)).letters).toEqual([])
    const leaderSees = await previewRectification(platform, leader, id, { replyBy: '2026-03-20' })
    expect(leaderSees).toMatchObject({ kind: 'forbidden' })
    const late = await previewRectification(platform, supervisor, id, { replyBy: '2026-03-01' })
    expect(late).toMatchObject({ fields: { replyBy: expect.any(String) } })
  })
})

describe('the amended report', () => {
  /** The balance is put right, the late publication stays. */
  const amending: ReadReport = async (file) => {
    const result = await read(file)
    if (!result.ok) return result
    const { requests } = result.reading.tables
    const carriedForward = { ...requests?.carriedForward, total: 32 }
    const tables = { ...result.reading.tables, requests: { ...requests, carriedForward } }
    return { ok: true, reading: { ...result.reading, tables } as Reading }
  }

  it('is the next one of the organ and year after the letter, with the points settled and left', async () => {
    platform.setNow('2026-05-06')
    const id = await judged()
    await issue(id, { replyBy: '2026-05-20' })
    expect((await reportOf(id)).amended).toBeNull()
    platform.setNow('2026-05-18')
    const nextYear: ReadReport = async (file) => {
      const result = await read(file)
      return result.ok ? { ok: true, reading: { ...result.reading, year: 2023 } } : result
    }
    await imported(nextYear)
    expect((await reportOf(id)).amended).toBeNull()
    const amended = await imported(amending, '整改后.html')
    expect((await reportOf(id)).amended).toMatchObject({
      id: amended,
      fileName: '整改后.html',
      settled: [expect.stringContaining('不平衡')],
      left: [expect.stringContaining('公布')],
    })
    await dismissFinding(platform, supervisor, { ...(await on(amended, 'PUBLISHED_LATE')), reason: '已经说明' })
    expect((await reportOf(id)).amended?.left).toEqual([])
    expect((await reportOf(amended)).amended).toBeNull()
  })
})
