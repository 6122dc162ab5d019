import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Reading, readReport } from '@gongkai/documents/annual-report'
import { cellAt, ruleSetVersion } from '@gongkai/law/annual-report'
import { describe, expect, it } from 'vitest'
import { createTestOrgan, createTestPlatform } from '../../testing/index.ts'
import { rebuildViews } from '../../views/index.ts'
import { storedReport } from '../annual-report/stored-reports.ts'
import { createOrgan } from '../organs/index.ts'
import { systemActor } from '../../people/index.ts'
import {
  confirmFinding,
  correctCell,
  dismissFinding,
  type FindingView,
  importReports,
  publishImportedReport,
  type ReadReport,
  readImportedReport,
  readOriginalFile,
  rectificationOf,
  rereadReport,
  sendBackFinding,
  takeBackCorrection,
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

const bytesOf = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../../../../samples/reports/${name}`, import.meta.url)))
const read: ReadReport = ({ fileName, bytes }) => readReport(fileName, bytes)

/** A report of 石桥县民政局 for 2022 whose balance and dispute sum are wrong. */
async function imported(fileName = 'd033.html', reader = read): Promise<string> {
  const files = [{ fileName, bytes: bytesOf(fileName) }]
  const result = await importReports(platform, supervisor, { organId, files }, reader)
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

const target = async (id: string) => ({ importedReportId: id, expectedVersion: (await reportOf(id)).version })
const findingOf = (findings: readonly FindingView[], code: string, where?: string) =>
  findings.find((each) => each.code === code && (where === undefined || each.where === where))

const auditsOf = async (id: string, action: string) =>
  (
    await platform.database.pool.query(
      `select outcome from audit_intake where object_id = $1 and action = $2
       union all select outcome from audit_entry where object_id = $1 and action = $2`,
      [id, action],
    )
  ).rows.map(({ outcome }) => outcome)

describe('a decision about a finding', () => {
  it('is kept with person, time and reason, counts in the list, and can be taken back', async () => {
    const id = await imported()
    const before = await reportOf(id)
    expect(before).toMatchObject({ errors: 3, warnings: 1, undecided: 4, version: 1, aboutOrganName: '石桥县民政局' })

    platform.setNow('2026-03-03')
    const reason = '复议总计含上年结转一件，原文脚注有说明'
    expect(await dismissFinding(platform, supervisor, { ...(await on(id, 'DIS_SUM')), reason })).toMatchObject({
      ok: true,
      version: 2,
    })
    expect(await confirmFinding(platform, supervisor, await on(id, 'REQ_BALANCE', 'total'))).toMatchObject({ ok: true })
    const sent = await sendBackFinding(platform, supervisor, {
      ...(await on(id, 'REQ_BALANCE', 'naturalPerson')),
      reason: '请对照台账核实后更正',
    })
    expect(sent).toMatchObject({ ok: true, version: 4 })

    const after = await reportOf(id)
    expect(after).toMatchObject({ errors: 2, warnings: 1, undecided: 1 })
    expect(findingOf(after.findings, 'DIS_SUM')?.decision).toEqual({
      kind: 'dismissed',
      reason,
      personName: 'shiqiao-supervisor',
      at: '2026-03-03T02:00:00.000Z',
    })
    expect(after.history.map(({ label }) => label)).toEqual(['导入', '认定不成立', '确认属实', '退回整改'])
    expect(after.history[1]).toMatchObject({ day: '2026-03-03', personName: 'shiqiao-supervisor' })

    expect(await takeBackDecision(platform, supervisor, await on(id, 'DIS_SUM'))).toMatchObject({ ok: true })
    const open = await reportOf(id)
    expect(findingOf(open.findings, 'DIS_SUM')).toMatchObject({ decision: null, earlier: null })
    expect(open).toMatchObject({ errors: 3, undecided: 2 })
    expect(await auditsOf(id, 'importedReport.decide')).toEqual(['done', 'done', 'done', 'done'])
  })

  it('is refused without a reason, on other ground, twice, on an old version and without the right', async () => {
    const id = await imported()
    const finding = await on(id, 'DIS_SUM')
    const dismissed = await dismissFinding(platform, supervisor, { ...finding, reason: '  ' })
    expect(dismissed).toMatchObject({ ok: false, kind: 'invalid', fields: { reason: '请写明不成立的理由' } })
    const other = await confirmFinding(platform, supervisor, { ...finding, fingerprint: '0123456789abcdef' })
    expect(other).toMatchObject({ ok: false, kind: 'refused', message: expect.stringContaining('依据已经变化') })
    expect(await takeBackDecision(platform, supervisor, finding)).toMatchObject({ ok: false, kind: 'refused' })
    for (const stranger of [handler, leader]) {
      const refused = await confirmFinding(platform, stranger, finding)
      expect(refused).toMatchObject({ ok: false, kind: 'forbidden' })
    }
    expect((await reportOf(id)).version).toBe(1)

    expect(await confirmFinding(platform, supervisor, finding)).toMatchObject({ ok: true })
    const stale = await dismissFinding(platform, supervisor, { ...finding, reason: '另有说明' })
    expect(stale).toMatchObject({ ok: false, kind: 'conflict', message: expect.stringContaining('确认属实') })
    const again = await confirmFinding(platform, supervisor, await on(id, 'DIS_SUM'))
    expect(again).toMatchObject({ ok: false, kind: 'refused', message: expect.stringContaining('不用再次') })
  })
})

describe('a correction of a misread cell', () => {
  const cell = 'requests.carriedForward.naturalPerson'

  it('lies over the reading: the audit takes it, both values are shown, and it can be taken back', async () => {
    const id = await imported()
    const reason = '原文为28，识别成了30'
    const corrected = await correctCell(platform, supervisor, { ...(await target(id)), cell, value: 28, reason })
    expect(corrected).toMatchObject({ ok: true, version: 2 })
    const report = await reportOf(id)
    expect(cellAt(report.reading?.tables ?? nothing, cell)).toBe(30)
    expect(cellAt(report.effective?.tables ?? nothing, cell)).toBe(28)
    expect(report.corrections).toMatchObject([
      { cell, value: 28, from: 30, readNow: 30, reason, personName: 'shiqiao-supervisor' },
    ])
    expect(findingOf(report.findings, 'REQ_BALANCE', 'naturalPerson')).toBeUndefined()
    expect(findingOf(report.findings, 'REQ_ROW_SUM', 'carriedForward')).toBeDefined()

    await takeBackCorrection(platform, supervisor, { ...(await target(id)), cell })
    const back = await reportOf(id)
    expect(back.corrections).toEqual([])
    expect(findingOf(back.findings, 'REQ_BALANCE', 'naturalPerson')).toBeDefined()
    expect(back.history.at(-2)?.detail).toContain('读为30，更正为28')
  })

  it('can say that a cell is blank, and needs a known cell, a number, a reason and something to correct', async () => {
    const id = await imported()
    const wrong = async (more: object) => {
      const input = { ...(await target(id)), cell, value: 28 as number | string | null, reason: '读错', ...more }
      return correctCell(platform, supervisor, input)
    }
    expect(await wrong({ cell: 'requests.nothing.total' })).toMatchObject({ ok: false, kind: 'invalid' })
    expect(await wrong({ value: '二十八' })).toMatchObject({ ok: false, fields: { value: expect.any(String) } })
    expect(await wrong({ value: Number.NaN })).toMatchObject({ ok: false, fields: { value: expect.any(String) } })
    expect(await wrong({ reason: ' ' })).toMatchObject({ ok: false, fields: { reason: expect.any(String) } })
    expect(await wrong({ value: 30 })).toMatchObject({ ok: false, message: expect.stringContaining('没有需要更正') })
    const forbidden = await correctCell(platform, handler, { ...(await target(id)), cell, value: 1, reason: '读错' })
    expect(forbidden).toMatchObject({ ok: false, kind: 'forbidden' })
    expect((await reportOf(id)).version).toBe(1)
    expect(await wrong({ value: null })).toMatchObject({ ok: true })
    expect((await reportOf(id)).effective?.tables.requests?.carriedForward?.naturalPerson).toBeNull()
  })

  it('keeps decisions whose figures are the same, and opens those whose figures changed, saying what was decided', async () => {
    const id = await imported()
    await dismissFinding(platform, supervisor, { ...(await on(id, 'DIS_SUM')), reason: '含上年结转一件' })
    const balance = await on(id, 'REQ_BALANCE', 'total')
    await dismissFinding(platform, supervisor, { ...balance, reason: '口径不同' })
    const total = 'requests.carriedForward.total'
    await correctCell(platform, supervisor, { ...(await target(id)), cell: total, value: 33, reason: '原文为33' })

    const { findings, undecided } = await reportOf(id)
    expect(findingOf(findings, 'DIS_SUM')?.decision?.kind).toBe('dismissed')
    expect(findingOf(findings, 'REQ_BALANCE', 'total')).toMatchObject({
      decision: null,
      earlier: {
        kind: 'dismissed',
        reason: '口径不同',
        personName: 'shiqiao-supervisor',
        changes: [{ cell: total, before: 34, now: 33 }],
      },
    })
    expect(undecided).toBeGreaterThan(0)

    await takeBackCorrection(platform, supervisor, { ...(await target(id)), cell: total })
    expect(findingOf((await reportOf(id)).findings, 'REQ_BALANCE', 'total')?.decision?.kind).toBe('dismissed')
  })
})

describe('reading again', () => {
  /** A reader that reads one figure otherwise than the usual one. */
  const misreading =
    (row: string, column: string, value: number): ReadReport =>
    async (file) => {
      const result = await read(file)
      if (!result.ok) return result
      const { requests } = result.reading.tables
      const tables = {
        ...result.reading.tables,
        requests: { ...requests, [row]: { ...requests?.[row], [column]: value } },
      }
      return { ok: true, reading: { ...result.reading, tables } as Reading }
    }

  it('keeps decisions on unchanged ground and corrections, and tells what the newer reader reads otherwise', async () => {
    const id = await imported('d033.html', misreading('carriedForward', 'total', 84))
    await dismissFinding(platform, supervisor, { ...(await on(id, 'DIS_SUM')), reason: '含上年结转一件' })
    await confirmFinding(platform, supervisor, await on(id, 'REQ_BALANCE', 'total'))
    const cell = 'requests.carriedForward.business'
    await correctCell(platform, supervisor, { ...(await target(id)), cell, value: 2, reason: '原文为2' })

    expect(await rereadReport(platform, supervisor, await target(id), read)).toMatchObject({ ok: true })
    const report = await reportOf(id)
    expect(report.reading?.tables.requests?.carriedForward?.total).toBe(34)
    expect(report.effective?.tables.requests?.carriedForward?.business).toBe(2)
    expect(findingOf(report.findings, 'DIS_SUM')?.decision?.kind).toBe('dismissed')
    expect(findingOf(report.findings, 'REQ_BALANCE', 'total')).toMatchObject({
      decision: null,
      earlier: { kind: 'confirmed', changes: [{ before: 84, now: 34 }] },
    })
    expect(report.history.at(-1)).toMatchObject({
      label: '重新读取并核对',
      detail: `规则版本 ${ruleSetVersion}，1格的读数有变化`,
    })
    expect(await auditsOf(id, 'importedReport.reread')).toEqual(['done'])
  })

  it('makes a file readable that a newer reader can read', async () => {
    const id = await imported('d033.html', async ({ fileName }) => ({ ok: false, file: fileName, reason: '读不出。' }))
    expect(await reportOf(id)).toMatchObject({ readable: false, reason: '读不出。', reading: null, findings: [] })
    const cell = 'requests.carriedForward.total'
    const early = await correctCell(platform, supervisor, { ...(await target(id)), cell, value: 1, reason: '读错' })
    expect(early).toMatchObject({ ok: false, message: expect.stringContaining('没有读出来') })
    await rereadReport(platform, supervisor, await target(id), read)
    expect(await reportOf(id)).toMatchObject({ readable: true, reason: null, errors: 3, aboutOrganId: 'minzheng' })
  })

  it('changes nothing when the file cannot be read this time, and is not for everybody', async () => {
    const id = await imported()
    const failing: ReadReport = async ({ fileName }) => ({ ok: false, file: fileName, reason: '读取超过 30 秒。' })
    expect(await rereadReport(platform, supervisor, await target(id), failing)).toMatchObject({
      ok: false,
      kind: 'refused',
      message: '这次没有读出来：读取超过 30 秒。原来读出的内容保留不变。',
    })
    expect(await rereadReport(platform, handler, await target(id), read)).toMatchObject({ kind: 'forbidden' })
    expect(await reportOf(id)).toMatchObject({ version: 1, readable: true, errors: 3 })
    expect(await auditsOf(id, 'importedReport.reread')).toEqual(['refused', 'refused'])
  })
})

describe('what follows from an imported report', () => {
  it('takes the effective figures: publication, the stored report of the year, and the views made again', async () => {
    const id = await imported()
    const cell = 'requests.carriedForward.total'
    await correctCell(platform, supervisor, { ...(await target(id)), cell, value: 32, reason: '原文为32' })
    expect(await publishImportedReport(platform, supervisor, id)).toMatchObject({ ok: true, organId: 'minzheng' })
    const stored = async () => (await storedReport(platform.database.kysely, 'minzheng', 2022))?.tables
    const published = async () =>
      (await platform.database.pool.query('select tables from annual_report where imported_report_id = $1', [id])).rows
    expect(cellAt((await stored()) ?? nothing, cell)).toBe(32)
    expect(cellAt((await published())[0].tables, cell)).toBe(32)

    await correctCell(platform, supervisor, { ...(await target(id)), cell, value: 31, reason: '再看一次，原文为31' })
    await dismissFinding(platform, supervisor, { ...(await on(id, 'DIS_SUM')), reason: '含上年结转一件' })
    expect(cellAt((await published())[0].tables, cell)).toBe(31)

    const { pool } = platform.database
    const views = async () => ({
      imported: (await pool.query('select * from imported_report order by id')).rows,
      published: (await pool.query('select * from annual_report order by id')).rows,
    })
    // Rows written before the year was published know nothing of it; made again once, they stay as they are.
    await rebuildViews(platform, read)
    const standing = await views()
    await pool.query(`update imported_report set corrections = '{}', findings = '[]', errors = 0, version = 1`)
    await pool.query('delete from imported_report where id = $1', [id])
    await rebuildViews(platform, read)
    expect(await views()).toEqual(standing)
    expect((await reportOf(id)).corrections).toHaveLength(1)
  })

  it('holds the report of the next year against corrected figures, in whatever order they came', async () => {
    const nextYear: ReadReport = async (file) => {
      const result = await read(file)
      return result.ok ? { ok: true, reading: { ...result.reading, year: 2023 } } : result
    }
    const next = await imported('d033.html', nextYear)
    const carriedOver = async () => {
      const { findings } = await reportOf(next)
      return findingOf(findings, 'CARRY_OVER_MISMATCH', 'business')?.expected ?? null
    }
    platform.setNow('2026-03-04')
    const id = await imported()
    const cell = 'requests.carriedForward.business'
    const correct = async (value: number) =>
      correctCell(platform, supervisor, { ...(await target(id)), cell, value, reason: '对照原文' })
    // The latest import of 2022 counts here: nothing of 2022 about this organ has been published with other figures.
    await platform.database.pool.query('delete from annual_report')
    await correct(5)
    expect(await carriedOver()).toBe(5)
    await correct(6)
    expect(await carriedOver()).toBeNull()
  })

  it('gives the file back as it came in, to those who may read it, and records each download', async () => {
    const id = await imported()
    const file = await readOriginalFile(platform, supervisor, id)
    expect(file).toMatchObject({ ok: true, fileName: 'd033.html', mediaType: 'text/html' })
    expect(file.ok && file.bytes.equals(bytesOf('d033.html'))).toBe(true)
    expect(await readOriginalFile(platform, handler, id)).toMatchObject({ ok: false, kind: 'forbidden' })
    expect(await auditsOf(id, 'importedReport.read')).toEqual(['done', 'refused'])
    const nobody = '00000000-0000-7000-8000-000000000000'
    expect(await readOriginalFile(platform, supervisor, nobody)).toMatchObject({ ok: false, kind: 'notFound' })
    expect(await readOriginalFile(platform, supervisor, 'x')).toMatchObject({ ok: false, kind: 'notFound' })
  })

  it('is a rectification letter that lists what was confirmed or sent back, and nothing else', async () => {
    const id = await imported()
    await dismissFinding(platform, supervisor, { ...(await on(id, 'DIS_SUM')), reason: '含上年结转一件' })
    await confirmFinding(platform, supervisor, await on(id, 'REQ_BALANCE', 'total'))
    const back = await on(id, 'PUBLISHED_LATE')
    await sendBackFinding(platform, supervisor, { ...back, reason: '请说明逾期原因' })
    const report = await reportOf(id)
    const title = report.reading?.title ?? null
    const notice = rectificationOf(
      { ...report, title, format: '2021' },
      {
        year: 2022,
        replyBy: '2026-03-16',
        date: '2026-03-02',
        sender: {
          organ: '石桥县人民政府办公室',
          headMark: null,
          phone: '0512-0000',
          imprint: { use: 'none', issuer: '石桥县人民政府办公室', copyTo: [] },
        },
      },
    )
    expect(notice).toMatchObject({
      toOrgan: '石桥县民政局',
      reportTitle: '石桥县民政局关于2022年度政府信息公开工作的年度报告',
      year: 2022,
      fromOrgan: '石桥县人民政府办公室',
      phone: '0512-0000',
      replyBy: '2026-03-16',
      date: '2026-03-02',
    })
    expect(notice.findings.map(({ no, place, found, expected }) => [no, place, found, expected])).toEqual([
      [1, expect.stringContaining('三、收到和处理政府信息公开申请情况：'), '409', '407'],
      [2, '全文', '2023-03-07', '2023-01-31'],
    ])
    expect(notice.findings[1]?.suggestion).toBe('请说明逾期原因。')
  })
})

const nothing = { proactive: null, requests: null, disputes: null }
