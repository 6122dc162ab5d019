import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readReport } from '@gongkai/documents/annual-report'
import { beforeAll, describe, expect, test } from 'vitest'
import { createTestOrgan, createTestPlatform, type TestOrgan } from '../../testing/index.ts'
import { confirmFinding } from './decide-finding.ts'
import {
  chooseOrgan,
  countImportedReports,
  exportImportedReports,
  type ImportedReportFilter,
  importReports,
  listImportedReports,
  readImportedReport,
  rollUpRegion,
} from './index.ts'

const platform = await createTestPlatform()
let city: TestOrgan
let county: TestOrgan
let elsewhere: TestOrgan

const sample = (name: string) => readFileSync(join(import.meta.dirname, '../../../../../samples/reports', name))
const faulty = 'd033.html'
const questioned = 'anning-2024.txt'

beforeAll(async () => {
  city = await createTestOrgan(platform, 'shifan')
  county = await createTestOrgan(platform, 'chengguan', { parentId: 'shifan' })
  elsewhere = await createTestOrgan(platform, 'elsewhere')
  const files = [
    { fileName: faulty, bytes: sample(faulty) },
    { fileName: questioned, bytes: sample(questioned) },
    { fileName: '扫描.png', bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]) },
  ]
  const result = await importReports(platform, county.officer, { organId: 'chengguan', files }, (file) =>
    readReport(file.fileName, file.bytes),
  )
  if (!result.ok) throw new Error(result.message)
})

const names = async (query: Parameters<typeof listImportedReports>[2], actor = city.supervisor) =>
  (await listImportedReports(platform, actor, query)).rows.map(({ fileName }) => fileName)

test('the worst stand first, and what could not be read before all', async () => {
  expect(await names({ order: 'worst' })).toEqual(['扫描.png', faulty, questioned])
  const first = await listImportedReports(platform, city.supervisor, { order: 'worst', limit: 2 })
  expect(first.rows).toHaveLength(2)
  expect(await names({ order: 'worst', limit: 2, cursor: first.next ?? '' })).toEqual([questioned])
})

describe('filters', () => {
  const cases: [ImportedReportFilter, string[]][] = [
    [{ light: 'unreadable' }, ['扫描.png']],
    [{ light: 'errors' }, [faulty]],
    [{ light: 'warnings' }, [questioned]],
    [{ light: 'clean' }, []],
    [{ code: 'SHARE_ROUNDED', year: 2024 }, [questioned]],
    [{ code: "x'; drop table organ; --" }, []],
    [{ organId: 'chengguan', words: 'anning' }, [questioned]],
    [{ organId: 'elsewhere' }, []],
    [{ words: '100%' }, []],
    [{ batchId: 'nix' }, []],
  ]
  test.each(cases)('%o', async (filter, wanted) => {
    expect(await names({ ...filter, order: 'worst' })).toEqual(wanted)
  })

  test('nobody sees the reports of organs out of reach', async () => {
    expect(await names({}, elsewhere.supervisor)).toEqual([])
    expect((await countImportedReports(platform, elsewhere.supervisor)).codes).toEqual([])
  })
})

test('counts say how many reports each light has, and by what they can be filtered', async () => {
  const counts = await countImportedReports(platform, city.supervisor, { light: 'errors' })
  expect(counts.lights).toEqual({ unreadable: 1, errors: 1, doubtful: 0, warnings: 1, clean: 0, decided: 0 })
  expect(counts.years).toEqual([2022])
  expect((await countImportedReports(platform, city.supervisor)).codes).toContainEqual({
    code: 'SHARE_ROUNDED',
    reports: 1,
  })
})

test('the export gives every report of the filter with what was found, and what could not be read', async () => {
  const outcomes = []
  for await (const outcome of exportImportedReports(platform, city.supervisor)) outcomes.push(outcome)
  outcomes.sort((one, next) => (one.path < next.path ? -1 : 1))
  expect(outcomes.map(({ path, result }) => [path, result.ok])).toEqual([
    [questioned, true],
    [faulty, true],
    ['扫描.png', false],
  ])
  expect(outcomes[0]?.findings?.map(({ code }) => code)).toEqual(['SHARE_ROUNDED'])
})

test('a report whose organ the name did not tell gets it from a person, once', async () => {
  const row = (await listImportedReports(platform, county.officer, { words: questioned })).rows[0]
  expect(row?.aboutOrganId).toBeNull()
  const target = { importedReportId: row?.id ?? '', expectedVersion: 1 }
  expect(await chooseOrgan(platform, county.officer, { ...target, aboutOrganId: 'elsewhere' })).toMatchObject({
    ok: false,
    kind: 'invalid',
  })
  expect(await chooseOrgan(platform, elsewhere.officer, { ...target, aboutOrganId: 'chengguan' })).toMatchObject({
    ok: false,
    kind: 'forbidden',
  })
  expect(await chooseOrgan(platform, county.officer, { ...target, aboutOrganId: 'chengguan' })).toMatchObject({
    ok: true,
    version: 2,
  })
  const again = { importedReportId: row?.id ?? '', expectedVersion: 2, aboutOrganId: 'chengguan' }
  expect(await chooseOrgan(platform, county.officer, again)).toMatchObject({ ok: false, kind: 'refused' })
})

test('a report about which everything is decided has its own light', async () => {
  const row = (await listImportedReports(platform, county.officer, { words: questioned })).rows[0]
  const read = await readImportedReport(platform, county.officer, row?.id ?? '')
  if (!read.ok) throw new Error(read.message)
  for (const { fingerprint, severity } of read.report.findings) {
    if (severity === 'info') continue
    const target = { importedReportId: read.report.id, expectedVersion: read.report.version, fingerprint }
    expect(await confirmFinding(platform, county.officer, target)).toMatchObject({ ok: true })
  }
  expect(await names({ light: 'decided' })).toEqual([questioned])
})

test('a region adds up what is stored and names who is missing', async () => {
  await createTestOrgan(platform, 'xinqu', { parentId: 'shifan' })
  const wanted = { organId: 'shifan', year: 2024 }
  const summed = await rollUpRegion(platform, city.supervisor, wanted)
  if (!summed.ok) throw new Error(summed.message)
  expect(summed.rolledUp).toMatchObject({
    counted: ['示范市chengguan局'],
    missing: ['示范市xinqu局'],
    leftOut: [],
    differences: null,
  })
  const cell = summed.rolledUp.cells.find(({ address }) => address === 'requests.newReceived.total')
  expect(cell).toMatchObject({ value: 0, known: 1, unknown: [] })
  // the region's own report, while an organ is missing, is held against the sum as a lower bound only
  const own = { ...(await readReport('own.txt', sample(questioned))) }
  if (!own.ok) throw new Error(own.reason)
  const larger = structuredClone(own)
  const row = larger.reading.tables.requests?.newReceived
  if (row) row.total = 7
  const files = [{ fileName: 'own.txt', bytes: Buffer.from('own') }]
  const kept = await importReports(platform, city.supervisor, { organId: 'shifan', files }, async () => larger)
  const importedReportId = kept.ok ? (kept.ids[0] ?? '') : ''
  await chooseOrgan(platform, city.supervisor, { importedReportId, expectedVersion: 1, aboutOrganId: 'shifan' })
  const held = await rollUpRegion(platform, city.supervisor, wanted)
  expect(held).toMatchObject({ ok: true, rolledUp: { differences: [] } })
  expect(await rollUpRegion(platform, elsewhere.supervisor, wanted)).toMatchObject({ ok: false, kind: 'forbidden' })
  expect(await rollUpRegion(platform, city.supervisor, { ...wanted, year: 1999 })).toMatchObject({ kind: 'invalid' })
})
