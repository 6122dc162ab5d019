import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readReport } from '@gongkai/documents/annual-report'
import { siblingRuleCode } from '@gongkai/law/annual-report'
import type pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { importReports, type ReadReport } from '../actions/imported-reports/index.ts'
import { createOrgan } from '../actions/organs/index.ts'
import { migrate, readMigrations } from '../database/migrate.ts'
import { createDemonstration } from '../demonstration/index.ts'
import { jobCounts } from '../jobs/index.ts'
import { startJobs } from '../jobs/run-jobs.ts'
import { systemActor } from '../people/index.ts'
import type { Platform } from '../platform.ts'
import { createTestDatabase, createTestOrgan, createTestPlatform } from '../testing/index.ts'
import { judgeSiblings } from './judge-siblings.ts'
import { resumeUpgrade, upgradeViews } from './upgrade-views.ts'

const samplesFolder = fileURLToPath(new URL('../../../../samples/reports', import.meta.url))
const read: ReadReport = ({ fileName, bytes }) => readReport(fileName, bytes)

/** The schema of an installation that was made before counts of requests, joint handling, siblings and case files. */
const OLD = 15
const views = ['request', 'item', 'dispute', 'annual_report', 'annual_figure', 'imported_report', 'sibling_sentence']

const today = await createTestPlatform()
const older = await createTestDatabase()
const said: string[] = []
const upgraded: Platform = {
  ...today,
  database: older,
  log: { ...today.log, info: (message, detail) => said.push(`${message} ${JSON.stringify(detail)}`) },
}

/** Two offices of a county whose reports have the same wording. */
async function importCopies(): Promise<void> {
  const { organId, supervisor } = await createTestOrgan(today, 'shiqiao')
  const bytes = readFileSync(`${samplesFolder}/d033.html`)
  for (const [index, name] of ['石桥县水利局', '石桥县教育局'].entries()) {
    const organ = { id: `shiqiao-${index}`, parentId: organId, name, shortName: name, kind: 'department' } as const
    await createOrgan(today, systemActor, { ...organ, organCode: null, documentMark: null })
    const readCopy: ReadReport = async (file) => {
      const result = await read(file)
      return result.ok ? { ok: true, reading: { ...result.reading, organ: name } } : result
    }
    const files = [{ fileName: `${name}.html`, bytes }]
    await importReports(today, supervisor, { organId, files }, readCopy)
  }
  for (const organId of ['shiqiao-0', 'shiqiao-1']) await judgeSiblings(today, { organId, year: 2022, everybody: true })
}

/** Tables in the order they were made, so that rows come after those they refer to. */
async function tablesOf(pool: pg.Pool): Promise<{ name: string; columns: string[] }[]> {
  const { rows } = await pool.query(`
    select relname as name, array_agg(attname order by attnum)::text[] as columns
    from pg_class join pg_attribute on attrelid = pg_class.oid
    where relnamespace = 'public'::regnamespace and relkind = 'r' and attnum > 0 and not attisdropped and attgenerated = ''
      and relname <> 'schema_migration'
    group by pg_class.oid, relname order by pg_class.oid`)
  return rows
}

/** Copies everything that the old schema has a place for. */
async function copyInto(to: pg.Pool, from: pg.Pool): Promise<void> {
  const known = new Map((await tablesOf(from)).map(({ name, columns }) => [name, columns]))
  for (const { name, columns } of await tablesOf(to)) {
    const common = columns.filter((column) => known.get(name)?.includes(column))
    const list = common.map((column) => `"${column}"`).join()
    const { rows } = await from.query(
      `select coalesce(jsonb_agg(to_jsonb(row)), '[]')::text as all from "${name}" as row`,
    )
    // the one row that a migration has put there
    if (name === 'public_content') await to.query('delete from public_content')
    await to.query(
      `insert into "${name}" (${list}) overriding system value
       select ${list} from jsonb_populate_recordset(null::"${name}", $1::jsonb)`,
      [rows[0].all],
    )
  }
}

async function viewsOf(pool: pg.Pool) {
  const rows: Record<string, unknown[]> = {}
  for (const view of views) {
    const { rows: found } = await pool.query(`select to_jsonb(row) as row from ${view} as row order by 1`)
    rows[view] = found.map(({ row }) => row)
  }
  const counts = await pool.query(
    'select organ_id, month, what, key, sum(count) as count from request_month_count group by 1, 2, 3, 4 having sum(count) <> 0 order by 1, 2, 3, 4',
  )
  return { ...rows, counts: counts.rows } as Record<string, unknown[]>
}

beforeAll(async () => {
  today.setNow('2026-11-22')
  await createDemonstration(today, { samplesFolder, read, say: () => {} })
  await importCopies()
  await older.pool.query('drop schema graphile_worker cascade; drop schema public cascade; create schema public')
  await migrate(
    older,
    readMigrations().filter(({ version }) => version <= OLD),
  )
  await copyInto(older.pool, today.database.pool)
}, 120_000)

let jobs: Awaited<ReturnType<typeof startJobs>> | undefined
afterAll(() => jobs?.stop())

it('an installation of an older version starts with the new one, and every view comes to be as if it had been made by it', async () => {
  // what the version of then wrote otherwise than this one does
  await older.pool.query(`update imported_report set findings = '[]', errors = 0, warnings = 0`)
  await older.pool.query(`update request set status = 'delivered', due_on = null`)
  expect(await migrate(older)).toHaveLength(readMigrations().filter(({ version }) => version > OLD).length)

  await resumeUpgrade(upgraded)
  // a server that was stopped after three pages goes on with the fourth
  for (let page = 0; page < 3; page++) await upgradeViews(upgraded, read)
  const before = said.length
  jobs = await startJobs(upgraded, { readReport: read })
  await expect.poll(() => jobCounts(older.kysely), { timeout: 60_000 }).toEqual({ waiting: 0, failed: 0 })

  const [now, expected] = [await viewsOf(older.pool), await viewsOf(today.database.pool)]
  for (const view of [...views, 'counts']) expect(now[view], view).toEqual(expected[view])
  for (const [view, rows] of Object.entries(expected)) expect(rows.length, view).toBeGreaterThan(1)
  const copies = await older.pool.query(`select from imported_report where findings @> $1::jsonb`, [
    JSON.stringify([{ code: siblingRuleCode }]),
  ])
  expect(copies.rowCount).toBe(2)
  const steps = said.slice(before).flatMap((line) => /"step":"(\d)\/8"/.exec(line)?.[1] ?? [])
  expect(steps).toEqual(['4', '5', '6', '7', '8'])
  expect(said.at(-1)).toContain('all views are of this version')
}, 120_000)

it('has nothing to do when it starts again', async () => {
  const before = said.length
  await resumeUpgrade(upgraded)
  expect(said.length).toBe(before)
})
