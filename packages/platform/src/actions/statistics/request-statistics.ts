import type { Day } from '@gongkai/law'
import { addDays } from '@gongkai/law/calendar'
import {
  type AnswerKind,
  type ApplicantKind,
  answerKinds,
  applicantKindLabels,
  type ReceiptChannel,
  receiptChannelLabels,
} from '@gongkai/law/requests'
import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../../database/schema.ts'
import type { Actor } from '../../people/actor.ts'
import type { Platform } from '../../platform.ts'
import { organsOfFilter } from '../requests/request-filter.ts'

export interface StatisticsQuery {
  from: Day
  to: Day
  organId?: string | undefined
  /** With `organId`: the organs below it too. */
  below?: boolean | undefined
}

/** How many of one kind; */
export interface ShareOfRequests {
  key: string
  label: string
  count: number
}

export interface MonthOfRequests {
  /** `2026-03` */
  month: string
  from: Day
  to: Day
  received: number
  answered: number
  closed: number
}

/** The requests of a period in numbers. Every number is the count of a filter of the list. */
export interface RequestStatistics {
  organs: number
  /** `received_on` in the period. */
  received: number
  /** First answer in the period. */
  answered: number
  /** `closed_on` in the period. */
  closed: number
  /** `due_on` in the period. */
  due: number
  /** Open today and overdue, whatever the period. */
  overdueNow: number
  /** Open today, whatever the period. */
  openNow: number
  /** Of those answered in the period: served in time, late, and not sent yet or without a due day. */
  inTime: number
  late: number
  unjudged: number
  /** Working days from receipt to the first answer, pauses included; null where nothing was answered. */
  medianDays: number | null
  ninetiethDays: number | null
  /** Of those answered in the period. */
  byAnswerKind: ShareOfRequests[]
  /** Of those received in the period. */
  byChannel: ShareOfRequests[]
  byApplicantKind: ShareOfRequests[]
  months: MonthOfRequests[]
}

/**
 * Counts the requests of a period for an organ, a branch, or all organs in reach. Whole months are added up from the
 * counts that every change of a request keeps (`request_month_count`), whole years from what these are folded into
 * (`request_year_count`); only in a month that the period cuts are the requests themselves counted.
 */
export async function requestStatistics(
  platform: Platform,
  actor: Actor,
  query: StatisticsQuery,
): Promise<RequestStatistics> {
  const { kysely } = platform.database
  const { organIds } = await organsOfFilter(kysely, actor, 'request.readStatistics', query)
  const months = monthsOf(query)
  const whole = months.filter((month) => month.whole)
  const cut = months.filter((month) => !month.whole)
  const [now, ...counts] = await Promise.all([
    countOpen(kysely, organIds, platform.today()),
    keptCounts(kysely, organIds, whole),
    ...cut.map((month) => countsOfDays(kysely, organIds, month)),
  ])
  return { organs: organIds.length, ...now, ...numbersOf(months, counts.flat()) }
}

/** A month of a period, or the part of it that lies in the period. */
interface PeriodMonth {
  month: string
  from: Day
  to: Day
  whole: boolean
}

function monthsOf({ from, to }: StatisticsQuery): PeriodMonth[] {
  const months: PeriodMonth[] = []
  for (let first = firstOfMonth(from); first <= to; ) {
    const next = firstOfMonth(addDays(first, 31))
    const last = addDays(next, -1)
    const part = { from: from > first ? from : first, to: to < last ? to : last }
    if (part.from <= part.to) {
      months.push({ month: first.slice(0, 7), ...part, whole: part.from === first && part.to === last })
    }
    first = next
  }
  return months
}

const firstOfMonth = (day: Day): Day => `${day.slice(0, 7)}-01`

async function countOpen(database: Database, organIds: readonly string[], today: Day) {
  const { rows } = await sql<{ openNow: number; overdueNow: number }>`
    select count(*)::int as "openNow",
           count(*) filter (where status <> 'submitted' and due_on < ${today}::date)::int as "overdueNow"
    from request where organ_id = any(${organIds}::text[]) and closed_on is null`.execute(database)
  const [row] = rows
  if (row === undefined) throw new Error('a count must answer one row')
  return row
}

/**
 * How many requests have one fact in a month, or in whole years (`month` null). The facts are those of `request_facts`
 * in the database; whole years tell besides how many were received, answered and closed in each of their months.
 */
interface FactCount {
  month: string | null
  what:
    | 'channel'
    | 'applicantKind'
    | 'answerKind'
    | 'inTime'
    | 'answerDays'
    | 'closed'
    | 'due'
    | 'receivedInMonth'
    | 'answeredInMonth'
    | 'closedInMonth'
  key: string
  count: number
}

/**
 * The counts of whole months that follow each other: whole years from the counts by year, the rest by month. Each
 * statement sees one state of the counts, so that folding them meanwhile changes nothing.
 */
async function keptCounts(
  database: Database,
  organIds: readonly string[],
  whole: readonly PeriodMonth[],
): Promise<FactCount[]> {
  const years = wholeYears(whole)
  const [firstYear, lastYear] = [years[0], years.at(-1)]
  if (firstYear === undefined || lastYear === undefined) return monthCounts(database, organIds, whole)
  const parts = await Promise.all([
    monthCounts(
      database,
      organIds,
      whole.filter(({ from }) => from < `${firstYear}-01-01`),
    ),
    yearCounts(database, organIds, firstYear, lastYear),
    monthCounts(
      database,
      organIds,
      whole.filter(({ from }) => from > `${lastYear}-12-31`),
    ),
  ])
  return parts.flat()
}

/** The years, in order, of which every month is among months that follow each other. */
function wholeYears(months: readonly PeriodMonth[]): number[] {
  const januaries = months.flatMap(({ month }, index) =>
    month.endsWith('-01') && months[index + 11] !== undefined ? [month] : [],
  )
  return januaries.map((month) => Number(month.slice(0, 4)))
}

async function monthCounts(
  database: Database,
  organIds: readonly string[],
  months: readonly PeriodMonth[],
): Promise<FactCount[]> {
  const [first, last] = [months[0], months.at(-1)]
  if (first === undefined || last === undefined) return []
  const { rows } = await sql<FactCount>`
    select to_char(month, 'YYYY-MM') as month, what, key, sum(count)::int as count
    from request_month_count
    where organ_id = any(${organIds}::text[]) and month between ${first.from}::date and ${last.from}::date
    group by request_month_count.month, what, key having sum(count) <> 0`.execute(database)
  return rows
}

/** The counts of whole years: what has been folded into them, and the lines of their months that are not folded yet. */
async function yearCounts(
  database: Database,
  organIds: readonly string[],
  first: number,
  last: number,
): Promise<FactCount[]> {
  const { rows } = await sql<FactCount>`
    select what, key, sum(count)::int as count,
      case when what in ('receivedInMonth', 'answeredInMonth', 'closedInMonth') then key end as month
    from (
      select what, key, count from request_year_count
      where organ_id = any(${organIds}::text[]) and year between ${first} and ${last}
      union all
      select year_what, year_key, count from request_month_count
      cross join lateral counts_of_year(month, what, key)
      where not folded and organ_id = any(${organIds}::text[])
        and month between make_date(${first}, 1, 1) and make_date(${last}, 12, 1)
    ) kept (what, key, count)
    group by what, key having sum(count) <> 0`.execute(database)
  return rows
}

/** The same counts of some days of a month, from the requests. Each index holds what is counted by, so no row is read. */
async function countsOfDays(
  database: Database,
  organIds: readonly string[],
  { month, from, to }: PeriodMonth,
): Promise<FactCount[]> {
  const counted = (day: string, columns: RawBuilder<unknown>, facts: RawBuilder<unknown>) => sql`
    select what, key, count from (
      select ${columns}, count(*)::int as count from request
      where organ_id = any(${organIds}::text[]) and ${sql.ref(day)} between ${from}::date and ${to}::date
      group by ${columns}
    ) grouped cross join lateral (values ${facts}) as fact (what, key)`
  const { rows } = await sql<FactCount>`
    select ${month} as month, what, key, sum(count)::int as count from (
      ${counted('received_on', sql`channel, applicant_kind`, sql`('channel', channel), ('applicantKind', applicant_kind)`)}
      union all
      ${counted(
        'answered_on',
        sql`answer_kind, in_time, answer_days`,
        sql`('answerKind', answer_kind), ('inTime', coalesce(in_time::text, 'unjudged')), ('answerDays', answer_days::text)`,
      )}
      union all ${counted('closed_on', sql`organ_id`, sql`('closed', '')`)}
      union all ${counted('due_on', sql`organ_id`, sql`('due', '')`)}
    ) facts where key is not null group by what, key`.execute(database)
  return rows
}

/** The numbers that counts of facts add up to. */
function numbersOf(months: readonly PeriodMonth[], counts: readonly FactCount[]) {
  const of = (what: FactCount['what']) => counts.filter((fact) => fact.what === what)
  const sharesOf = (what: FactCount['what'], labelOf: (key: string) => string) =>
    [...sumsBy(of(what), ({ key }) => key)]
      .map(([key, count]) => ({ key, label: labelOf(key), count }))
      .sort((one, other) => other.count - one.count || (one.key < other.key ? -1 : 1))
  const perMonth = (...whats: FactCount['what'][]) =>
    sumsBy(
      whats.flatMap(of).filter(({ month }) => month !== null),
      ({ month }) => month,
    )
  // every request received has one channel, every answer was in time, late, or not judged yet
  const received = perMonth('channel', 'receivedInMonth')
  const answered = perMonth('inTime', 'answeredInMonth')
  const closed = perMonth('closed', 'closedInMonth')
  const judged = sumsBy(of('inTime'), ({ key }) => key)
  const days = [...sumsBy(of('answerDays'), ({ key }) => Number(key))].sort(([one], [other]) => one - other)
  return {
    received: sum(received),
    answered: sum(answered),
    closed: sum(closed),
    due: sum(sumsBy(of('due'), ({ key }) => key)),
    inTime: judged.get('true') ?? 0,
    late: judged.get('false') ?? 0,
    unjudged: judged.get('unjudged') ?? 0,
    medianDays: quantileOf(days, 0.5),
    ninetiethDays: quantileOf(days, 0.9),
    byAnswerKind: sharesOf('answerKind', (key) => answerKinds[key as AnswerKind].label),
    byChannel: sharesOf('channel', (key) => receiptChannelLabels[key as ReceiptChannel]),
    byApplicantKind: sharesOf('applicantKind', (key) => applicantKindLabels[key as ApplicantKind]),
    months: months.map(({ month, from, to }) => ({
      month,
      from,
      to,
      received: received.get(month) ?? 0,
      answered: answered.get(month) ?? 0,
      closed: closed.get(month) ?? 0,
    })),
  }
}

const sum = (counts: ReadonlyMap<unknown, number>): number =>
  [...counts.values()].reduce((all, count) => all + count, 0)

function sumsBy<Key>(counts: readonly FactCount[], keyOf: (fact: FactCount) => Key): Map<Key, number> {
  const sums = new Map<Key, number>()
  for (const fact of counts) sums.set(keyOf(fact), (sums.get(keyOf(fact)) ?? 0) + fact.count)
  return sums
}

/**
 * A quantile of values given with how often each occurs, least first: between two neighbours it is taken in
 * proportion (as `percentile_cont` does). Null of nothing.
 */
function quantileOf(values: readonly (readonly [value: number, count: number])[], share: number): number | null {
  const total = values.reduce((all, [, count]) => all + count, 0)
  if (total === 0) return null
  const at = (place: number): number => {
    let passed = 0
    for (const [value, count] of values) {
      passed += count
      if (place < passed) return value
    }
    throw new Error('a place must lie among the values')
  }
  const place = share * (total - 1)
  const below = at(Math.floor(place))
  return below + (at(Math.ceil(place)) - below) * (place - Math.floor(place))
}
