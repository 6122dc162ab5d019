import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { dailyRound } from '../../reminders/index.ts'
import { createTestOrgan, createTestPlatform } from '../../testing/index.ts'
import { drawn } from '../../testing/request-year/drawn.ts'
import { createWorld, inventRequests, type RequestPlay } from '../../testing/request-year/index.ts'
import { rebuildViews } from '../../views/index.ts'
import { subjectOf } from '../requests/request-form.ts'
import { readRequest, requestColumns } from '../requests/request-record.ts'
import { recountRequests } from './request-counts.ts'
import { requestStatistics } from './index.ts'

const lastDay = '2026-02-10'
const platform = await createTestPlatform()
platform.setNow(lastDay)
const { pool, kysely } = platform.database
const top = await createTestOrgan(platform, 'zhujian')
const below = await createTestOrgan(platform, 'zhiliang', { parentId: top.organId })
const draw = drawn(20260210)

const plays = [top, below].flatMap(({ organId, officer, leader, handler }, number) =>
  inventRequests(
    createWorld({
      organId,
      officer: officer.personId,
      leader: leader.personId,
      handler: handler.personId,
      calendar: platform.calendar,
      lastDay,
    }),
    { year: 2025, count: 120, seed: 7 + number },
  ),
)

/** The view row of a request after so many of its events, as the actions write it. */
const rowOf = ({ id, world, content, history }: RequestPlay, events: number) => ({
  id,
  organ_id: world.organId,
  subject: subjectOf(content),
  ...requestColumns(readRequest(history.slice(0, events), platform.calendar)),
})

async function write(play: RequestPlay, events: number): Promise<void> {
  const row = rowOf(play, events)
  await kysely
    .insertInto('request')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
}

/** Every request grows from its first event to its last in leaps of some events. */
async function grow(play: RequestPlay): Promise<void> {
  for (let events = 1; events < play.history.length; events += draw.between(1, 3)) await write(play, events)
  await write(play, play.history.length)
}

/** The kept counts, as the sums of their lines. */
async function kept() {
  const { rows } = await pool.query(
    `select organ_id, month, what, key, sum(count)::int as count from request_month_count
     group by 1, 2, 3, 4 having sum(count) <> 0 order by 1, 2, 3, 4`,
  )
  return rows
}

/** What has been folded into the counts by year, with the months that are not folded yet. */
async function keptByYear() {
  const { rows } = await pool.query(
    `select organ_id, year, what, key, sum(count)::int as count from (
       select organ_id, year, what, key, count from request_year_count
       union all
       select organ_id, year, year_what, year_key, count from request_month_count
       cross join lateral counts_of_year(month, what, key) where not folded
     ) kept (organ_id, year, what, key, count)
     group by 1, 2, 3, 4 having sum(count) <> 0 order by 1, 2, 3, 4`,
  )
  return rows
}

const lines = async (): Promise<number> => (await pool.query('select from request_month_count')).rowCount ?? 0

/** The same counts from the rows of the requests, by statements of their own. */
async function counted() {
  const fact = (day: string, what: string, key: string) => `
    select organ_id, date_trunc('month', ${day})::date as month, '${what}' as what, ${key} as key, count(*)::int as count
    from request where ${day} is not null and ${key} is not null group by 1, 2, 3, 4`
  const { rows } = await pool.query(
    `${[
      fact('received_on', 'channel', 'channel'),
      fact('received_on', 'applicantKind', 'applicant_kind'),
      fact('answered_on', 'answerKind', 'answer_kind'),
      fact('answered_on', 'inTime', `case in_time when true then 'true' when false then 'false' else 'unjudged' end`),
      fact('answered_on', 'answerDays', 'answer_days::text'),
      fact('closed_on', 'closed', `''`),
      fact('due_on', 'due', `''`),
    ].join(' union all ')} order by 1, 2, 3, 4`,
  )
  return rows
}

/** The counts by year from the rows of the requests. */
async function countedByYear() {
  const fact = (day: string, what: string, key: string) => `
    select organ_id, extract(year from ${day})::int as year, '${what}' as what, ${key} as key, count(*)::int as count
    from request where ${day} is not null and ${key} is not null group by 1, 2, 3, 4`
  const { rows } = await pool.query(
    `${[
      fact('received_on', 'channel', 'channel'),
      fact('received_on', 'applicantKind', 'applicant_kind'),
      fact('received_on', 'receivedInMonth', `to_char(received_on, 'YYYY-MM')`),
      fact('answered_on', 'answerKind', 'answer_kind'),
      fact('answered_on', 'inTime', `case in_time when true then 'true' when false then 'false' else 'unjudged' end`),
      fact('answered_on', 'answerDays', 'answer_days::text'),
      fact('answered_on', 'answeredInMonth', `to_char(answered_on, 'YYYY-MM')`),
      fact('closed_on', 'closed', `''`),
      fact('closed_on', 'closedInMonth', `to_char(closed_on, 'YYYY-MM')`),
      fact('due_on', 'due', `''`),
    ].join(' union all ')} order by 1, 2, 3, 4`,
  )
  return rows
}

/** Months and years both say what the requests say. */
async function expectRightCounts(): Promise<void> {
  expect(await kept()).toEqual(await counted())
  expect(await keptByYear()).toEqual(await countedByYear())
}

for (const play of plays) await grow(play)

describe('the counts by month', () => {
  it('stand as the requests stand, after any history', async () => {
    const facts = await counted()
    expect(facts.length).toBeGreaterThan(200)
    await expectRightCounts()
  })

  it('follow a request back, to another organ, and out of the list', async () => {
    const [first, second, third] = plays.filter(({ history }) => history.length > 4)
    if (first === undefined || second === undefined || third === undefined) throw new Error('too few long histories')
    await write(first, 2)
    await pool.query(`update request set organ_id = $1, request_no = 'moved' where id = $2`, [below.organId, second.id])
    await pool.query('delete from request where id = $1', [third.id])
    await expectRightCounts()
    for (const play of [first, second, third]) await write(play, play.history.length)
    await expectRightCounts()
  })

  it('are folded by the daily round and are the same afterwards', async () => {
    const before = await kept()
    expect(await lines()).toBeGreaterThan(before.length)
    await dailyRound(platform)
    expect(await lines()).toBe(before.length)
    expect(await kept()).toEqual(before)
    await expectRightCounts()
    const [{ folded }] = (await pool.query('select count(*)::int as folded from request_year_count')).rows
    expect(folded).toBe((await countedByYear()).length)
  })

  it('are made anew with the views', async () => {
    const right = await kept()
    await pool.query(`delete from request_month_count where what = 'closed'; update request_month_count set count = 7;
      update request_year_count set count = 9`)
    expect(await kept()).not.toEqual(right)
    await rebuildViews(platform)
    expect(await kept()).toEqual(right)
    await expectRightCounts()
  })

  it('are right when requests change, counts are folded and counts are made anew at the same time', async () => {
    const some = plays.slice(0, 80)
    const clients = Array.from({ length: 6 }, (_, client) => some.filter((__, index) => index % 6 === client))
    const changes = clients.map(async (mine) => {
      for (const play of mine) {
        await write(play, draw.between(1, play.history.length))
        await grow(play)
      }
    })
    let working = true
    const upkeep = [() => dailyRound(platform), () => recountRequests(platform)].map(async (keep) => {
      while (working) await keep()
    })
    await Promise.all(changes)
    working = false
    await Promise.all(upkeep)
    await expectRightCounts()
  })

  it('do not make one office wait for another at the same organ', async () => {
    const [one, other] = plays.filter(({ history, world }) => history.length > 3 && world.organId === top.organId)
    if (one === undefined || other === undefined) throw new Error('too few long histories')
    const open = await pool.connect()
    try {
      await open.query('begin')
      await open.query(`update request set channel = 'fax', closed_on = '2026-01-05' where id = $1`, [one.id])
      // the other client has the same facts to count in the same month, and two seconds to be done
      await kysely.transaction().execute(async (tx) => {
        await sql`set local lock_timeout = '2s'`.execute(tx)
        await sql`update request set channel = 'fax', closed_on = '2026-01-05' where id = ${other.id}`.execute(tx)
      })
      await open.query('commit')
    } finally {
      open.release()
    }
    await expectRightCounts()
  })
})

describe('the statistics of a period', () => {
  /** What the database counts and measures by itself, request by request. */
  async function fromRows(organIds: readonly string[], from: string, to: string) {
    const within = (day: string) => `organ_id = any($1) and ${day} between $2 and $3`
    const one = async (columns: string, where: string) =>
      (await pool.query(`select ${columns} from request where ${where}`, [organIds, from, to])).rows[0]
    const shares = async (column: string, day: string) =>
      (
        await pool.query(
          `select ${column} as key, count(*)::int as count from request where ${within(day)} group by 1 order by 2 desc, ${column} collate "C"`,
          [organIds, from, to],
        )
      ).rows
    return {
      organs: organIds.length,
      received: (await one('count(*)::int as n', within('received_on'))).n,
      closed: (await one('count(*)::int as n', within('closed_on'))).n,
      due: (await one('count(*)::int as n', within('due_on'))).n,
      ...(await one(
        `count(*)::int as answered, count(*) filter (where in_time)::int as "inTime",
         count(*) filter (where not in_time)::int as late, count(*) filter (where in_time is null)::int as unjudged,
         percentile_cont(0.5) within group (order by answer_days) as "medianDays",
         percentile_cont(0.9) within group (order by answer_days) as "ninetiethDays"`,
        within('answered_on'),
      )),
      byAnswerKind: await shares('answer_kind', 'answered_on'),
      byChannel: await shares('channel', 'received_on'),
      byApplicantKind: await shares('applicant_kind', 'received_on'),
    }
  }

  const bare = (shares: readonly { key: string; count: number }[]) => shares.map(({ key, count }) => ({ key, count }))

  async function asked(below: boolean, from: string, to: string) {
    const query = { from, to, organId: top.organId, below }
    const statistics = await requestStatistics(platform, top.supervisor, query)
    const { openNow, overdueNow, months, ...rest } = statistics
    const { byAnswerKind, byChannel, byApplicantKind } = rest
    const shares = {
      byAnswerKind: bare(byAnswerKind),
      byChannel: bare(byChannel),
      byApplicantKind: bare(byApplicantKind),
    }
    return { numbers: { ...rest, ...shares }, months, openNow, overdueNow }
  }

  const periods = [
    ['2025-01-01', '2025-12-31'],
    ['2025-03-02', '2025-11-30'],
    ['2025-03-01', '2025-11-29'],
    ['2025-05-17', '2025-08-09'],
    ['2025-06-03', '2025-06-27'],
    ['2025-06-01', '2025-06-30'],
    ['2025-06-30', '2025-07-01'],
    ['2025-07-31', '2025-07-31'],
    ['2024-12-31', '2026-03-01'],
    ['2024-11-01', '2026-02-28'],
    ['2023-01-01', '2026-12-31'],
    ['2020-01-01', '2020-12-31'],
    ['2025-09-10', '2025-09-09'],
  ] as const

  it.each(periods)('from %s to %s is what counting the requests gives', async (from, to) => {
    expect((await asked(false, from, to)).numbers).toEqual(await fromRows([top.organId], from, to))
    const branch = await asked(true, from, to)
    expect(branch.numbers).toEqual(await fromRows([top.organId, below.organId], from, to))
  })

  it('parts the period in months, whose numbers add up', async () => {
    const { numbers, months } = await asked(true, '2025-05-17', '2025-08-09')
    expect(months.map(({ month, from, to }) => [month, from, to])).toEqual([
      ['2025-05', '2025-05-17', '2025-05-31'],
      ['2025-06', '2025-06-01', '2025-06-30'],
      ['2025-07', '2025-07-01', '2025-07-31'],
      ['2025-08', '2025-08-01', '2025-08-09'],
    ])
    for (const { from, to, received, answered, closed } of months) {
      expect((await asked(true, from, to)).numbers).toMatchObject({ received, answered, closed })
    }
    for (const what of ['received', 'answered', 'closed'] as const) {
      expect(months.reduce((sum, month) => sum + month[what], 0)).toBe(numbers[what])
      expect(numbers[what]).toBeGreaterThan(10)
    }
  })

  it('counts what is open today whatever the period', async () => {
    const { rows } = await pool.query(
      `select count(*)::int as "openNow",
              count(*) filter (where due_on < $2 and status <> 'submitted')::int as "overdueNow"
       from request where organ_id = $1 and closed_on is null`,
      [top.organId, lastDay],
    )
    expect(await asked(false, '2020-01-01', '2020-01-31')).toMatchObject(rows[0])
  })
})
