import type { Day } from '@gongkai/law'
import { addWorkingDays } from '@gongkai/law/calendar'
import { dueSoonWorkingDays } from '@gongkai/law/clock'
import { erasureWaits } from '../actions/requests/request-filter.ts'
import type { Platform } from '../platform.ts'
import type { ReminderKind } from './reminder-kinds.ts'

/** Something a person should be reminded of today. */
export interface ReminderFact {
  kind: ReminderKind
  requestId: string
  requestNo: string
  organId: string
  dueOn: Day | null
  personId: string
}

/** Everything to be reminded of today, by person. */
export async function factsOfDay(platform: Platform): Promise<ReminderFact[]> {
  const today = platform.today()
  const soon = addWorkingDays(today, dueSoonWorkingDays, platform.calendar)
  const { kysely } = platform.database
  const pressing = await kysely
    .selectFrom('request')
    .select(['id', 'request_no', 'organ_id', 'due_on', 'status', 'submitted_on', 'assigned_to'])
    .where('closed_on', 'is', null)
    .where((where) =>
      where.or([
        where('due_on', '<=', soon),
        where.and([where('status', '=', 'submitted'), where('submitted_on', '<', today)]),
      ]),
    )
    .execute()
  const assistance = await kysely
    .selectFrom('assistance')
    .innerJoin('request', 'request.id', 'assistance.request_id')
    .innerJoin('person', 'person.id', 'assistance.person_id')
    .select(['request.id', 'request.request_no', 'assistance.organ_id', 'assistance.due_on', 'assistance.person_id'])
    .where('assistance.returned_on', 'is', null)
    .where('assistance.due_on', '<=', soon)
    .where('person.active', '=', true)
    .execute()
  const wishes = await kysely
    .selectFrom('request')
    .select(['id', 'request_no', 'organ_id'])
    .where(erasureWaits(today))
    .execute()
  const workers = await workersOf(platform)
  const facts = pressing.flatMap((row): ReminderFact[] => {
    const kind = kindOf(row, today)
    const fact = { kind, requestId: row.id, requestNo: row.request_no, organId: row.organ_id, dueOn: row.due_on }
    const officers = workers.officers.get(row.organ_id) ?? []
    const assigned = row.assigned_to !== null && workers.active.has(row.assigned_to) ? [row.assigned_to] : []
    // What is overdue is the office's business too, whoever works on it.
    const people = assigned.length === 0 || kind === 'overdue' ? [...assigned, ...officers] : assigned
    return [...new Set(people)].map((personId) => ({ ...fact, personId }))
  })
  return [
    ...facts,
    ...assistance.map(
      (row): ReminderFact => ({
        kind: 'assistanceDue',
        requestId: row.id,
        requestNo: row.request_no,
        organId: row.organ_id,
        dueOn: row.due_on,
        personId: row.person_id,
      }),
    ),
    ...wishes.flatMap((row) =>
      (workers.officers.get(row.organ_id) ?? []).map(
        (personId): ReminderFact => ({
          kind: 'erasureWaiting',
          requestId: row.id,
          requestNo: row.request_no,
          organId: row.organ_id,
          dueOn: null,
          personId,
        }),
      ),
    ),
  ]
}

function kindOf({ status, due_on }: { status: string; due_on: Day | null }, today: Day): ReminderKind {
  if (status === 'submitted') return 'unconfirmedReceipt'
  return due_on !== null && today > due_on ? 'overdue' : 'dueSoon'
}

/** Active people, and the officers of each organ. */
async function workersOf({ database }: Platform) {
  const rows = await database.kysely
    .selectFrom('person')
    .innerJoin('role_assignment', 'role_assignment.person_id', 'person.id')
    .select(['person.id', 'role_assignment.organ_id', 'role_assignment.role'])
    .where('person.active', '=', true)
    .execute()
  const officers = new Map<string, string[]>()
  for (const { id, organ_id, role } of rows) {
    if (role === 'disclosureOfficer') officers.set(organ_id, [...(officers.get(organ_id) ?? []), id])
  }
  return { active: new Set(rows.map(({ id }) => id)), officers }
}
