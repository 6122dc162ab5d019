import type { Day } from '@gongkai/law'
import { addWorkingDays } from '@gongkai/law/calendar'
import { dueSoonWorkingDays } from '@gongkai/law/clock'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { ErasureOutcome } from '@gongkai/law/requests'
import type { Database, Transaction } from '../../database/schema.ts'
import type { Actor } from '../../people/actor.ts'
import type { Action } from '../../people/permissions.ts'
import { type OrganReach, organsInReach } from '../../people/reach.ts'
import type { Platform } from '../../platform.ts'
import type { RequestLevel } from './request-rows.ts'

/** What a list of requests is narrowed to. Ranges include both days. */
export interface RequestFilter {
  status?: string | undefined
  level?: RequestLevel | undefined
  channel?: string | undefined
  applicantKind?: string | undefined
  /** A person's id, `me`, or `nobody`. */
  assignedTo?: string | undefined
  organId?: string | undefined
  /** With `organId`: the organs below it too. */
  below?: boolean | undefined
  submittedFrom?: Day | undefined
  submittedTo?: Day | undefined
  receivedFrom?: Day | undefined
  receivedTo?: Day | undefined
  answeredFrom?: Day | undefined
  answeredTo?: Day | undefined
  closedFrom?: Day | undefined
  closedTo?: Day | undefined
  dueFrom?: Day | undefined
  dueTo?: Day | undefined
  answerKind?: string | undefined
  /** Whether the answer was served in time; requests whose answer was not sent are neither. */
  inTime?: boolean | undefined
  /** Only those that are open, or only those that are closed. */
  open?: boolean | undefined
  archived?: boolean | undefined
  /** Wishes that personal data be erased: those that wait for a decision today, or by their latest decision. */
  erasure?: 'waiting' | ErasureOutcome | undefined
  /** Words in the number or the subject. */
  q?: string | undefined
}

type Condition = RawBuilder<SqlBool>

/** The days on which levels change: see `levelOf`. */
export function levelDays({ today, calendar }: Pick<Platform, 'today' | 'calendar'>): { today: Day; later: Day } {
  // The first due day that is not soon: daysLeft(due) is then more than the limit.
  return { today: today(), later: addWorkingDays(today(), dueSoonWorkingDays + 1, calendar) }
}

function levelCondition(platform: Platform, level: RequestLevel): Condition {
  const { today, later } = levelDays(platform)
  const open = sql`request.closed_on is null and request.status <> 'submitted'`
  switch (level) {
    case 'closed':
      return sql`request.closed_on is not null`
    case 'unconfirmed':
      return sql`(request.closed_on is null and request.status = 'submitted')`
    case 'overdue':
      return sql`(${open} and request.due_on < ${today}::date)`
    case 'dueSoon':
      return sql`(${open} and request.due_on >= ${today}::date and request.due_on < ${later}::date)`
    case 'running':
      return sql`(${open} and request.due_on >= ${later}::date)`
    case 'paused':
      return sql`(${open} and request.due_on is null)`
  }
}

/**
 * Wishes of erasure that wait for a decision: nobody has decided, or what was kept may be kept no longer (see
 * `groundsToKeep`).
 */
export const erasureWaits = (today: Day): Condition => sql`(request.erasure in ('asked', 'kept')
  and (request.erasure = 'asked'
    or (request.closed_on is not null and request.appraise_on <= ${today}::date and not exists (
      select from dispute where dispute.request_id = request.id and dispute.closed_on is null))))`

/** The words of a search, parted by blanks. */
export const wordsOf = (q: string | undefined): string[] => q?.split(/\s+/u).filter((word) => word !== '') ?? []

function wordCondition(word: string): Condition {
  const pattern = `%${word.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  // ilike folds every text that it looks at, which takes four times as long: signs without case are looked for as they are
  const like = word.toLowerCase() === word.toUpperCase() ? sql`like` : sql`ilike`
  return sql`(request.subject ${like} ${pattern} or request.request_no ${like} ${pattern})`
}

function assigneeCondition(assignedTo: string, personId: string | null): Condition {
  if (assignedTo === 'nobody') return sql`request.assigned_to is null`
  return sql`request.assigned_to = ${assignedTo === 'me' ? (personId ?? '') : assignedTo}`
}

/** Every condition of a filter but the organ, on the table `request`. */
export function filterConditions(platform: Platform, filter: RequestFilter, personId: string | null): Condition[] {
  const conditions: Condition[] = []
  const equal = (column: string, value: string | undefined) => {
    if (value !== undefined) conditions.push(sql`${sql.ref(`request.${column}`)} = ${value}`)
  }
  const range = (column: string, from: Day | undefined, to: Day | undefined) => {
    if (from !== undefined) conditions.push(sql`${sql.ref(`request.${column}`)} >= ${from}::date`)
    if (to !== undefined) conditions.push(sql`${sql.ref(`request.${column}`)} <= ${to}::date`)
  }
  equal('status', filter.status)
  equal('channel', filter.channel)
  equal('applicant_kind', filter.applicantKind)
  equal('answer_kind', filter.answerKind)
  if (filter.answerKind !== undefined) conditions.push(sql`request.answered_on is not null`)
  range('submitted_on', filter.submittedFrom, filter.submittedTo)
  range('received_on', filter.receivedFrom, filter.receivedTo)
  range('answered_on', filter.answeredFrom, filter.answeredTo)
  range('closed_on', filter.closedFrom, filter.closedTo)
  range('due_on', filter.dueFrom, filter.dueTo)
  if (filter.level !== undefined) conditions.push(levelCondition(platform, filter.level))
  if (filter.assignedTo !== undefined) conditions.push(assigneeCondition(filter.assignedTo, personId))
  if (filter.inTime !== undefined) {
    conditions.push(
      filter.inTime ? sql`request.in_time` : sql`(request.in_time = false and request.answered_on is not null)`,
    )
  }
  if (filter.open !== undefined) {
    conditions.push(filter.open ? sql`request.closed_on is null` : sql`request.closed_on is not null`)
  }
  if (filter.archived !== undefined) {
    conditions.push(filter.archived ? sql`request.archived_on is not null` : sql`request.archived_on is null`)
  }
  if (filter.erasure === 'waiting') conditions.push(erasureWaits(platform.today()))
  else equal('erasure', filter.erasure)
  for (const word of wordsOf(filter.q)) conditions.push(wordCondition(word))
  return conditions
}

/** The organs of a filter that an actor may do an action to; with `below`, the whole branch under its organ. */
export async function organsOfFilter(
  database: Database | Transaction,
  actor: Actor,
  action: Action,
  { organId, below = false }: Pick<RequestFilter, 'organId' | 'below'>,
): Promise<OrganReach> {
  if (organId === undefined || !below) return organsInReach(database, actor, action, organId)
  const reach = await organsInReach(database, actor, action)
  const { rows } = await sql<{ id: string }>`
    select organ.id from organ join organ top on starts_with(organ.path, top.path) where top.id = ${organId}`.execute(
    database,
  )
  const branch = new Set(rows.map(({ id }) => id))
  return {
    ...reach,
    organIds: reach.organIds.filter((id) => branch.has(id)),
    assignedInOrganIds: reach.assignedInOrganIds.filter((id) => branch.has(id)),
  }
}
