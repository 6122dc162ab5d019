import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readReport } from '@gongkai/documents/annual-report'
import { auditRules } from '@gongkai/law/annual-report'
import { beforeAll, describe, expect, test } from 'vitest'
import { createTestOrgan, createTestPlatform, type TestOrgan } from '../../testing/index.ts'
import { judgeRegion } from '../../views/judge-region.ts'
import { findingsOf } from '../annual-report/compose-report.ts'
import { importReports } from '../imported-reports/index.ts'
import { readAuditRules, setAuditRule } from './index.ts'

const platform = await createTestPlatform()
let city: TestOrgan
let county: TestOrgan

beforeAll(async () => {
  city = await createTestOrgan(platform, 'shifan')
  county = await createTestOrgan(platform, 'chengguan', { parentId: 'shifan' })
})

const bytes = readFileSync(join(import.meta.dirname, '../../../../../samples/reports/anning-2024.txt'))

const rule = async (organ: TestOrgan, code: string) => {
  const read = await readAuditRules(platform, organ.supervisor, organ.organId)
  if (!read.ok) throw new Error(read.message)
  return read.auditRules.rules.find((one) => one.code === code)
}

async function storedCodes(): Promise<string[]> {
  const row = await platform.database.kysely.selectFrom('imported_report').selectAll().executeTakeFirstOrThrow()
  return (row.findings as { code: string; severity: string }[]).map(({ code, severity }) => `${code} ${severity}`)
}

test('a setting is inherited downwards, set nearer, and taken back; every audit follows it', async () => {
  const result = await importReports(
    platform,
    county.officer,
    { organId: 'chengguan', files: [{ fileName: '安宁.txt', bytes }] },
    ({ fileName, bytes: content }) => readReport(fileName, content),
  )
  expect(result.ok).toBe(true)
  expect(await storedCodes()).toEqual(['SHARE_ROUNDED warning'])

  const off = { organId: 'shifan', code: 'SHARE_ROUNDED', setting: 'off', reason: '占比只作参考' } as const
  expect(await setAuditRule(platform, city.supervisor, off)).toMatchObject({ ok: true })
  expect(await rule(county, 'SHARE_ROUNDED')).toMatchObject({
    setting: 'off',
    setBy: 'shifan',
    own: null,
    origin: { organName: 'shifan', reason: '占比只作参考', personName: 'shifan-supervisor' },
  })
  expect(await judgeRegion(platform, { organId: 'shifan' })).toBe(1)
  expect(await storedCodes()).toEqual([])

  const louder = { organId: 'chengguan', code: 'SHARE_ROUNDED', setting: 'error', reason: '本县从严' } as const
  expect(await setAuditRule(platform, county.supervisor, louder)).toMatchObject({ ok: true })
  await judgeRegion(platform, { organId: 'chengguan' })
  expect(await storedCodes()).toEqual(['SHARE_ROUNDED error'])
  expect(await rule(city, 'SHARE_ROUNDED')).toMatchObject({ setting: 'off', own: 'off' })

  expect(
    await setAuditRule(platform, county.supervisor, { ...louder, setting: 'inherit', reason: '与市里一致' }),
  ).toMatchObject({ ok: true })
  expect(await rule(county, 'SHARE_ROUNDED')).toMatchObject({ setting: 'off', setBy: 'shifan', own: null })
})

test('composed reports are judged by the same settings', async () => {
  const reading = await readReport('安宁.txt', bytes)
  if (!reading.ok) throw new Error(reading.reason)
  const database = platform.database.kysely
  expect((await findingsOf(database, 'chengguan', reading.reading)).map(({ code }) => code)).toEqual([])
  const stranger = await createTestOrgan(platform, 'elsewhere')
  const codes = (await findingsOf(database, stranger.organId, reading.reading)).map(({ code }) => code)
  expect(codes).toEqual(['SHARE_ROUNDED'])
})

test('all rules are shown with basis and version', async () => {
  const read = await readAuditRules(platform, county.officer, 'chengguan')
  if (!read.ok) throw new Error(read.message)
  expect(read.auditRules.rules.map(({ code }) => code)).toEqual(auditRules.map(({ code }) => code))
  expect(read.auditRules.maySet).toBe(false)
})

describe('it refuses', () => {
  const wish = { organId: 'chengguan', code: 'LIST_SUM', setting: 'off', reason: '理由' } as const
  test.each([
    ['without a reason', { reason: ' ' }, '请写明为什么'],
    ['an unknown rule', { code: 'NIX' }, '没有“NIX”这条规则'],
    ['what is so already', { setting: 'inherit' as const }, '没有改动'],
  ])('%s', async (_, change, sentence) => {
    const result = await setAuditRule(platform, county.supervisor, { ...wish, ...change })
    expect(result).toMatchObject({ ok: false, kind: 'invalid', message: expect.stringContaining(sentence) })
  })

  test('an officer, and a supervisor of a region below', async () => {
    expect(await setAuditRule(platform, county.officer, wish)).toMatchObject({ ok: false, kind: 'forbidden' })
    const up = { ...wish, organId: 'shifan' }
    expect(await setAuditRule(platform, county.supervisor, up)).toMatchObject({ ok: false, kind: 'forbidden' })
    expect(await readAuditRules(platform, county.officer, 'shifan')).toMatchObject({ ok: false, kind: 'forbidden' })
  })

  test('to change what was once set', async () => {
    await expect(platform.database.pool.query("update audit_rule_setting set reason = 'x'")).rejects.toThrow(
      'never changed',
    )
  })
})
