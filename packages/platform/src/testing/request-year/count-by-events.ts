import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../../database/schema.ts'

/**
 * The annual report of an organ counted a second time, by SQL over the events alone: no view row, no code of the tally,
 * and a mapping of answers to rows written down again from the form. Address of a cell → its number; cells with nothing
 * to count are left out.
 */
export async function countByEvents(database: Database, organId: string, year: number): Promise<Map<string, number>> {
  const cells = new Map<string, number>()
  const period = { organId, year, first: `${year}-01-01`, last: `${year}-12-31` }
  for (const query of [requestsTable(period), disputesTable(period), documents(period), figures(period)]) {
    for (const { address, value } of (await query.execute(database)).rows) cells.set(address, Number(value))
  }
  return cells
}

interface Period {
  organId: string
  year: number
  first: string
  last: string
}

type Counted = RawBuilder<{ address: string; value: string }>

/** Section 三. A request counts from its receipt to its first answer or its withdrawal. AR21. */
const requestsTable = ({ organId, first, last }: Period): Counted => sql`
  with row_of (how, report_row) as (values
    ('alreadyPublic', 'granted'), ('disclosed', 'granted'),
    ('partiallyDisclosed', 'partiallyGranted'),
    ('deniedStateSecret', 'deniedStateSecret'),
    ('deniedLawProhibits', 'deniedLawProhibited'),
    ('deniedSecurityStability', 'deniedSafetyStability'),
    ('deniedThirdParty', 'deniedThirdParty'),
    ('deniedInternalAffairs', 'deniedInternalAffairs'),
    ('deniedProcessInfo', 'deniedProcessInfo'),
    ('deniedEnforcementFile', 'deniedEnforcementFile'),
    ('administrativeQuery', 'deniedAdminQuery'),
    ('notExist', 'unavailableNotHeld'), ('notResponsible', 'unavailableNotHeld'),
    ('needsCreation', 'unavailableNeedsCreation'),
    ('unclearAfterCorrection', 'unavailableUnclear'),
    ('petitionMatter', 'rejectedComplaint'),
    ('repeatedRequest', 'rejectedRepeat'),
    ('publicPublication', 'rejectedPublication'),
    ('excessiveRequest', 'rejectedExcessive'),
    ('reconfirmRequest', 'rejectedReissue'),
    ('lapsedNoCorrection', 'otherOverdueCorrection'),
    ('lapsedNoPayment', 'otherOverdueFee'),
    ('otherHandling', 'otherMisc'), ('withdrawn', 'otherMisc')),
  fact as (
    select stream_id, version, type, day, body from event where organ_id = ${organId} and stream_kind = 'request'),
  asked as (
    select stream_id, body ->> 'applicantKind' as applicant from fact
    where type = 'submitted' and coalesce(body ->> 'matter', 'disclosure') <> 'recordCorrection'),
  received as (select stream_id, day from fact where type = 'received'),
  ended as (
    select distinct on (stream_id) stream_id, day, coalesce(body ->> 'kind', type) as how
    from fact where type in ('answered', 'withdrawn') order by stream_id, version),
  counted as (
    select asked.applicant, received.day as received_on, ended.day as ended_on, row_of.report_row
    from asked
    join received using (stream_id)
    left join ended using (stream_id)
    left join row_of using (how)
    where not exists (select from fact split where split.stream_id = asked.stream_id and split.type = 'split')
      and received.day <= ${last}::date
      and coalesce(ended.day, ${last}::date) >= ${first}::date),
  entry as (
    select applicant, case when received_on < ${first}::date then 'carriedOver' else 'newReceived' end as report_row
    from counted
    union all
    select applicant, case when ended_on <= ${last}::date then report_row else 'carriedForward' end from counted
    union all
    select applicant, 'totalHandled' from counted where ended_on <= ${last}::date)
  select 'requests.' || report_row || '.' || coalesce(applicant, 'total') as address, count(*) as value
  from entry group by grouping sets ((report_row, applicant), (report_row))`

/** Section 四. Only the organ's own acts; the last result stands, and an appeal takes it back. L201. */
const disputesTable = ({ organId, first, last }: Period): Counted => sql`
  with outcome_of (decision, outcome) as (values
    ('maintained', 'upheld'), ('claimRejected', 'upheld'),
    ('changed', 'corrected'), ('revoked', 'corrected'), ('confirmedUnlawful', 'corrected'),
    ('confirmedVoid', 'corrected'), ('orderedToPerform', 'corrected'),
    ('terminated', 'other'), ('claimWithdrawn', 'other'), ('notAccepted', 'other'), ('mediated', 'other')),
  fact as (
    select stream_id, version, type, day, body from event where organ_id = ${organId} and stream_kind = 'dispute'),
  filed as (
    select stream_id, day, body ->> 'kind' as kind from fact
    where type = 'filed' and body ->> 'role' = 'originalOrgan'),
  standing as (
    select distinct on (stream_id) stream_id, type, day from fact
    where type in ('decided', 'appealed') order by stream_id, version desc),
  wording as (
    select distinct on (stream_id) stream_id, body ->> 'decision' as decision from fact
    where type in ('decided', 'decisionAmended') order by stream_id, version desc),
  counted as (
    select filed.kind,
      case when standing.type = 'decided' and standing.day <= ${last}::date then outcome_of.outcome else 'pending' end
        as outcome
    from filed
    left join standing using (stream_id)
    left join wording using (stream_id)
    left join outcome_of using (decision)
    where filed.day <= ${last}::date
      and (standing.type is distinct from 'decided' or standing.day >= ${first}::date))
  select 'disputes.' || kind || '.' || coalesce(outcome, 'total') as address, count(*) as value
  from counted group by grouping sets ((kind, outcome), (kind))`

/** Normative documents of section 二: as they were last written down, once they were published. */
const documents = ({ organId, first, last }: Period): Counted => sql`
  with fact as (
    select stream_id, version, type, day, body from event where organ_id = ${organId} and stream_kind = 'item'),
  written as (
    select distinct on (stream_id) stream_id, (body #>> '{content,formedOn}')::date as formed_on
    from fact where (body #> '{content,normativeDocument}')::boolean order by stream_id, version desc),
  public as (
    select formed_on from written
    where exists (select from fact where fact.stream_id = written.stream_id and fact.type = 'published'))
  select 'proactive.normativeDocuments.issued' as address,
    count(*) filter (where formed_on between ${first}::date and ${last}::date) as value from public
  union all
  select 'proactive.normativeDocuments.inForce', count(*) filter (where formed_on <= ${last}::date) from public`

/** What people entered for section 二; the last word on a cell holds, and goes before what is counted. */
const figures = ({ organId, year }: Period): Counted => sql`
  select address, value from (
    select distinct on (figure.key) figure.key as address, nullif(figure.value, 'null')::numeric as value
    from event, jsonb_each(event.body -> 'figures') figure
    where organ_id = ${organId} and stream_kind = 'annualReport' and type = 'figuresEntered'
      and (event.body ->> 'year')::int = ${year}
    order by figure.key, event.recorded_at desc, event.version desc) entered
  where value is not null`
