import type { Day } from '@gongkai/law'
import {
  type AnswerKind,
  type ApplicantKind,
  answerKinds,
  applicantKindLabels,
  type ReceiptChannel,
  receiptChannelLabels,
} from '@gongkai/law/requests'
import { sql } from 'kysely'
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

interface Numbers {
  received: number
  answered: number
  closed: number
  due: number
  overdueNow: number
  openNow: number
  inTime: number
  late: number
  unjudged: number
  medianDays: number | null
  ninetiethDays: number | null
}

/** Counts the requests of a period for an organ, a branch, or all organs in reach; the database does the counting. */
export async function requestStatistics(
  platform: Platform,
  actor: Actor,
  query: StatisticsQuery,
): Promise<RequestStatistics> {
  const { kysely } = platform.database
  const { organIds } = await organsOfFilter(kysely, actor, 'request.readStatistics', query)
  const { from, to } = query
  const of = sql`organ_id = any(${organIds}::text[])`
  const within = (column: string) => sql`${sql.ref(column)} between ${from}::date and ${to}::date`
  const numbers = sql<Numbers>`
    select
      (select count(*)::int from request where ${of} and ${within('received_on')}) as received,
      (select count(*)::int from request where ${of} and ${within('closed_on')}) as closed,
      (select count(*)::int from request where ${of} and ${within('due_on')}) as due,
      (select count(*)::int from request where ${of} and closed_on is null) as "openNow",
      (select count(*)::int from request where ${of} and closed_on is null and status <> 'submitted'
        and due_on < ${platform.today()}::date) as "overdueNow",
      answers.*
    from (
      select count(*)::int as answered,
             count(*) filter (where in_time)::int as "inTime",
             count(*) filter (where not in_time)::int as late,
             count(*) filter (where in_time is null)::int as unjudged,
             (percentile_cont(0.5) within group (order by answer_days))::float8 as "medianDays",
             (percentile_cont(0.9) within group (order by answer_days))::float8 as "ninetiethDays"
      from request where ${of} and ${within('answered_on')}
    ) answers`
  const shares = (column: string, period: string) => sql<{ key: string; count: number }>`
    select ${sql.ref(column)} as key, count(*)::int as count from request
    where ${of} and ${within(period)} group by 1 order by 2 desc, 1`
  const months = sql<MonthOfRequests>`
    with month as (
      select greatest(start, ${from}::date)::date as "from",
             least(start + interval '1 month' - interval '1 day', ${to}::date)::date as "to", start
      from generate_series(date_trunc('month', ${from}::date), ${to}::date, interval '1 month') as start
    ), per_month as (
      select 'received' as what, date_trunc('month', received_on) as start, count(*)::int as count
      from request where ${of} and ${within('received_on')} group by 2
      union all
      select 'answered', date_trunc('month', answered_on), count(*)::int
      from request where ${of} and ${within('answered_on')} group by 2
      union all
      select 'closed', date_trunc('month', closed_on), count(*)::int
      from request where ${of} and ${within('closed_on')} group by 2
    )
    select to_char(month.start, 'YYYY-MM') as month, month."from", month."to",
           coalesce(max(count) filter (where what = 'received'), 0) as received,
           coalesce(max(count) filter (where what = 'answered'), 0) as answered,
           coalesce(max(count) filter (where what = 'closed'), 0) as closed
    from month left join per_month on per_month.start = month.start
    group by month.start, month."from", month."to" order by month.start`
  const [counted, answers, channels, applicants, perMonth] = await Promise.all([
    numbers.execute(kysely),
    shares('answer_kind', 'answered_on').execute(kysely),
    shares('channel', 'received_on').execute(kysely),
    shares('applicant_kind', 'received_on').execute(kysely),
    months.execute(kysely),
  ])
  const [row] = counted.rows
  if (row === undefined) throw new Error('a count must answer one row')
  return {
    organs: organIds.length,
    ...row,
    byAnswerKind: labelled(answers.rows, (key) => answerKinds[key as AnswerKind].label),
    byChannel: labelled(channels.rows, (key) => receiptChannelLabels[key as ReceiptChannel]),
    byApplicantKind: labelled(applicants.rows, (key) => applicantKindLabels[key as ApplicantKind]),
    months: perMonth.rows,
  }
}

const labelled = (
  rows: readonly { key: string; count: number }[],
  labelOf: (key: string) => string,
): ShareOfRequests[] => rows.map(({ key, count }) => ({ key, label: labelOf(key), count }))
