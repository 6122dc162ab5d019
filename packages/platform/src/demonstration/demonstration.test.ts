import { fileURLToPath } from 'node:url'
import { readReport } from '@gongkai/documents/annual-report'
import { describe, expect, it } from 'vitest'
import { readAnnualReport, readAnnualReportCell } from '../actions/annual-report/index.ts'
import { listImportedReports } from '../actions/imported-reports/index.ts'
import { itemList } from '../actions/items/index.ts'
import { requestList, workList } from '../actions/requests/index.ts'
import { actorOf, may, personById, signIn } from '../people/index.ts'
import type { Platform } from '../platform.ts'
import { createTestPlatform } from '../testing/index.ts'
import { rebuildViews } from '../views/index.ts'
import { region, street } from './demonstration-organs.ts'
import { createDemonstration, readDemonstration } from './index.ts'

const samplesFolder = fileURLToPath(new URL('../../../../samples/reports', import.meta.url))

// Late in a year, in its first days, and in a year whose holidays are not announced.
const days = ['2026-11-22', '2026-01-08', '2027-03-01']
const platforms = await Promise.all(days.map(() => createTestPlatform()))
const interrupted = await createTestPlatform()

const make = (platform: Platform) =>
  createDemonstration(platform, {
    samplesFolder,
    read: ({ fileName, bytes }) => readReport(fileName, bytes),
    say: () => {},
  })

async function personNamed(platform: Platform, username: string) {
  const { kysely } = platform.database
  const { id } = await kysely
    .selectFrom('person')
    .select('id')
    .where('username', '=', username)
    .executeTakeFirstOrThrow()
  const person = await personById(kysely, id)
  if (person === null) throw new Error(`no ${username}`)
  return actorOf(person)
}

async function counts(platform: Platform): Promise<number[]> {
  const tables = ['event', 'request', 'item', 'organ', 'person', 'imported_report', 'annual_report', 'dispute']
  const results = await Promise.all(
    tables.map((table) => platform.database.pool.query<{ count: number }>(`select count(*) from ${table}`)),
  )
  return results.map(({ rows }) => rows[0]?.count ?? 0)
}

describe.each(days.map((day, index) => [day, index] as const))('a demonstration made on %s', (day, index) => {
  const platform = platforms[index]
  if (platform === undefined) throw new Error('a platform a day')
  const thisYear = Number(day.slice(0, 4))

  it('stands after the first run, and a second run adds nothing', async () => {
    platform.setNow(`${day}`)
    expect(await readDemonstration(platform)).toBeNull()
    const made = await make(platform)
    const before = await counts(platform)
    expect(await make(platform)).toEqual(made)
    expect(await counts(platform)).toEqual(before)
    expect(await readDemonstration(platform)).toEqual(made)
  }, 120_000)

  it('opens with its password, and opens nothing else', async () => {
    const made = await make(platform)
    for (const { username } of made.accounts) {
      const result = await signIn(platform, { username, password: made.password })
      expect(result, username).toMatchObject({ ok: true, session: { mustChangePassword: false } })
    }
    const supervisor = await personNamed(platform, 'supervisor')
    const elsewhere = { organId: 'elsewhere', organPath: '/elsewhere/' }
    expect(may(supervisor, 'request.read', elsewhere).allowed).toBe(false)
  })

  it('has a request in every state, and a desk with something of each urgency', async () => {
    const officer = await personNamed(platform, 'officer')
    const { rows } = await requestList(platform, officer, { limit: 200 })
    expect(new Set(rows.map(({ status }) => status))).toEqual(
      new Set([
        'submitted',
        'handling',
        'awaitingCorrection',
        'consulting',
        'awaitingPayment',
        'answered',
        'delivered',
        'withdrawn',
        'split',
        'concluded',
      ]),
    )
    const { counts: work } = await workList(platform, officer)
    for (const [name, number] of Object.entries(work)) expect(number, name).toBeGreaterThan(0)
  })

  it('has items at every step and in every category of the Regulation’s article 20', async () => {
    const officer = await personNamed(platform, 'officer')
    const { rows } = await itemList(platform, officer, { limit: 200 })
    expect(new Set(rows.map(({ status }) => status))).toEqual(
      new Set(['draft', 'secrecyReview', 'approval', 'approved', 'published', 'withdrawn']),
    )
    expect(new Set(rows.map(({ category }) => category)).size).toBeGreaterThanOrEqual(15)
  })

  it('shows the faults of the five published reports', async () => {
    const supervisor = await personNamed(platform, 'supervisor')
    const { rows } = await listImportedReports(platform, supervisor)
    expect(rows).toHaveLength(5)
    for (const row of rows) {
      expect(row.readable, row.fileName).toBe(true)
      expect(row.aboutOrganId, row.fileName).not.toBeNull()
    }
    expect(rows.filter(({ errors, warnings }) => errors + warnings > 0).length).toBeGreaterThanOrEqual(3)
    const anning = await readAnnualReport(platform, supervisor, 'anning', 2024)
    expect(anning).toMatchObject({ ok: true, report: { source: 'imported', status: 'published' } })
  })

  it('composes reports whose cells name their records', async () => {
    const officer = await personNamed(platform, 'officer')
    const last = await readAnnualReport(platform, officer, street, thisYear - 1)
    if (!last.ok) throw new Error(last.message)
    expect(last.report.status).toBe(day >= `${thisYear}-01-21` ? 'published' : 'draft')
    expect(last.report.findings.filter(({ severity }) => severity === 'error')).toEqual([])
    const { requests } = last.report.tables
    const received = Number(requests?.newReceived?.total)
    // early in a year the stories of the last weeks belong to last year as well
    if (day === '2026-11-22') expect(received).toBe(10)
    else expect(received).toBeGreaterThan(10)
    expect(received).toBe(Number(requests?.totalHandled?.total) + Number(requests?.carriedForward?.total))
    const cell = await readAnnualReportCell(platform, officer, street, thisYear - 1, 'requests.granted.naturalPerson')
    if (!cell.ok) throw new Error(cell.message)
    expect(cell.cell.value).toBeGreaterThanOrEqual(2)
    expect(cell.cell.records).toHaveLength(Number(cell.cell.value))
    expect(cell.cell.records.every(({ kind, href }) => kind === 'request' && href !== null)).toBe(true)
    const current = await readAnnualReport(platform, officer, street, thisYear)
    if (!current.ok) throw new Error(current.message)
    expect(current.report.status).toBe('draft')
    expect(current.report.tables.requests?.carriedOver?.total).toBe(requests?.carriedForward?.total)
  })
})

describe('the demonstration', () => {
  const platform = platforms[0]
  if (platform === undefined) throw new Error('a platform a day')

  it('is marked as such on every organ', async () => {
    const organs = await platform.database.kysely.selectFrom('organ').select(['id', 'demonstration']).execute()
    expect(organs.length).toBe(7)
    expect(organs.every(({ demonstration }) => demonstration)).toBe(true)
    expect(organs.map(({ id }) => id)).toContain(region)
  })

  it('comes back whole from its events when the views are lost', async () => {
    const views = ['annual_report', 'annual_figure'] as const
    const rowsOf = async () => {
      const { pool } = platform.database
      const rows = await Promise.all(views.map((view) => pool.query(`select * from ${view} order by 1, 2, 3`)))
      return rows.map((result) => result.rows)
    }
    const before = await rowsOf()
    expect(before.every((rows) => rows.length > 0)).toBe(true)
    await platform.database.pool.query('delete from annual_report')
    await platform.database.pool.query('update annual_figure set value = value + 1')
    expect(await rebuildViews(platform)).toMatchObject({ requests: 39, annualReports: 6 })
    expect(await rowsOf()).toEqual(before)
  })
})

describe('a demonstration that was interrupted', () => {
  it('is completed by the next start, without doubles', async () => {
    const platform = interrupted
    platform.setNow('2026-11-22')
    const stop = new Error('killed')
    const interruptedMake = createDemonstration(platform, {
      samplesFolder,
      read: ({ fileName, bytes }) => readReport(fileName, bytes),
      say: (line) => {
        if (line.includes('条信息')) throw stop
      },
    })
    await expect(interruptedMake).rejects.toBe(stop)
    expect(await readDemonstration(platform)).toBeNull()
    await make(platform)
    expect(await readDemonstration(platform)).not.toBeNull()
    const whole = platforms[0]
    expect(await counts(platform)).toEqual(whole === undefined ? [] : await counts(whole))
  })
})
