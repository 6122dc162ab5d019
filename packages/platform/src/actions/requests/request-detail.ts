import type { Day } from '@gongkai/law'
import { type ClockStep, type CountedDay, countingCalendar } from '@gongkai/law/clock'
import { maskName, maskPhone, maskResidentId } from '@gongkai/law/identifiers'
import {
  type AnswerKind,
  type AvailableAction,
  answerKinds,
  availableActions,
  type RequestEvent,
} from '@gongkai/law/requests'
import { recordAudit } from '../../audit-trail/record.ts'
import { loadEvents } from '../../events/index.ts'
import { type FileRecord, filesOf } from '../../files/index.ts'
import { isId } from '../../new-id.ts'
import { type Outcome, refuse } from '../../outcome.ts'
import { type Actor, personIdOf } from '../../people/actor.ts'
import { may } from '../../people/permissions.ts'
import { rolesTowards } from '../../people/roles-towards.ts'
import type { Platform } from '../../platform.ts'
import type { ActionField } from '../action-field.ts'
import { type HistoryEntry, namesIn } from '../history-entry.ts'
import { actionFields } from './action-fields.ts'
import { noSuchRequest } from './change-request.ts'
import { peopleIn, requestHistory } from './history.ts'
import {
  type IdentityKind,
  identityKindLabels,
  type ObtainingRoute,
  obtainingRouteLabels,
  openIdentity,
  type ProvisionForm,
  provisionFormLabels,
} from './request-form.ts'
import { readRequest, type RequestRecord } from './request-record.ts'
import { type RequestRow, requestRow, type SelectedRequest, selectRequestRows } from './request-rows.ts'

/** The form as the office sees it. Masked, unless the identity was asked for: then that reading is recorded. */
export interface RequestFormView {
  identityShown: boolean
  name: string
  identityKind: IdentityKind | null
  identityKindLabel: string | null
  identityNumberMasked: string | null
  /** The full number; null when masked. */
  identityNumber: string | null
  phone: string | null
  email: string | null
  postalAddress: string | null
  representative: string | null
  contactPerson: string | null
  content: string
  documentTitle: string | null
  documentNo: string | null
  purpose: string | null
  provisionForm: ProvisionForm
  provisionFormLabel: string
  obtainingRoute: ObtainingRoute
  obtainingRouteLabel: string
}

export interface AnswerView {
  kind: AnswerKind
  kindLabel: string
  article: string
  reasons: string
  content: string
  documentNo: string
  answeredOn: Day
}

export interface RequestDetail extends RequestRow {
  form: RequestFormView
  clock: { due: Day | null; running: boolean; provisional: boolean; steps: ClockStep[] }
  calendar: CountedDay[]
  history: HistoryEntry[]
  /** Exactly the steps the transition table allows this person, with all reasons for those hindered now. */
  actions: (AvailableAction & { fields: ActionField[] })[]
  /** Whether the person may see identity and contacts in full. */
  identityReadable: boolean
  /** People of the organ to whom the request can be given; empty when the person may not assign. */
  assignees: { id: string; displayName: string }[]
  attachments: FileRecord[]
  answer: AnswerView | null
}

/**
 * A request with everything that happened, for a person who may read it. `withIdentity` shows identity and contacts in
 * full to those who may see them, and records that they were read.
 */
export async function requestDetail(
  platform: Platform,
  actor: Actor,
  requestId: string,
  { withIdentity = false }: { withIdentity?: boolean } = {},
): Promise<Outcome<{ request: RequestDetail }>> {
  if (!isId(requestId)) return noSuchRequest()
  const { kysely } = platform.database
  const row = await selectRequestRows(kysely)
    .select([
      'request_form.identity_kind',
      'request_form.identity_number',
      'request_form.phone',
      'request_form.email',
      'request_form.postal_address',
      'request_form.representative',
      'request_form.contact_person',
      'request_form.content',
      'request_form.document_title',
      'request_form.document_no',
      'request_form.purpose',
      'request_form.provision_form',
      'request_form.obtaining_route',
    ])
    .where('request.id', '=', requestId)
    .executeTakeFirst()
  if (row === undefined) return noSuchRequest()
  const object = { organId: row.organ_id, organPath: row.organ_path, assignedTo: row.assigned_to, requestId }
  const readable = may(actor, 'request.read', object)
  if (!readable.allowed) return refuse('forbidden', readable.reason)
  const identityPermit = may(actor, 'request.readIdentity', object)
  if (withIdentity) {
    const entry = {
      personId: personIdOf(actor),
      organId: row.organ_id,
      action: 'request.readIdentity',
      objectKind: 'request',
      objectId: requestId,
      outcome: identityPermit.allowed ? 'done' : 'refused',
    } as const
    // Recorded before it is shown: what cannot be recorded is not shown.
    await recordAudit(kysely, platform.now(), entry)
    if (!identityPermit.allowed) return refuse('forbidden', identityPermit.reason)
  }

  const loaded = readRequest(await loadEvents<RequestRecord>(kysely, requestId), platform.calendar)
  const [names, attachments, colleagues] = await Promise.all([
    namesIn(kysely, peopleIn(loaded.history)),
    filesOf(kysely, 'request', requestId),
    colleaguesAt(platform, row.organ_id),
  ])
  const context = {
    today: platform.today(),
    calendar: platform.calendar,
    roles: rolesTowards(actor, { organId: row.organ_id, assignedTo: row.assigned_to }),
    events: loaded.facts,
  }
  const approvers = colleagues.filter(({ role }) => role === 'approvingLeader')
  const { due, running, provisional, steps } = loaded.clock
  return {
    ok: true,
    request: {
      ...requestRow(platform, row, steps),
      form: formView(platform, row, withIdentity),
      clock: { due, running, provisional, steps },
      calendar: countingCalendar(loaded.facts, platform.calendar, platform.today()),
      history: requestHistory(loaded.history, names),
      actions: availableActions(loaded.state, context).map((action) => ({
        ...action,
        fields: actionFields(action.command, { state: loaded.state, approvers }, platform),
      })),
      identityReadable: identityPermit.allowed,
      assignees: may(actor, 'request.assign', object).allowed ? distinctPeople(colleagues) : [],
      attachments,
      answer: answerView(loaded.facts),
    },
  }
}

type Colleague = { id: string; displayName: string; role: string }

function colleaguesAt(platform: Platform, organId: string): Promise<Colleague[]> {
  return platform.database.kysely
    .selectFrom('role_assignment')
    .innerJoin('person', 'person.id', 'role_assignment.person_id')
    .select(['person.id', 'person.display_name as displayName', 'role_assignment.role'])
    .where('organ_id', '=', organId)
    .where('person.active', '=', true)
    .where('role', 'in', ['disclosureOfficer', 'departmentHandler', 'approvingLeader'])
    .orderBy('person.display_name')
    .orderBy('person.id')
    .execute()
}

const distinctPeople = (colleagues: readonly Colleague[]): { id: string; displayName: string }[] => [
  ...new Map(colleagues.map(({ id, displayName }) => [id, { id, displayName }])).values(),
]

type FormRow = SelectedRequest &
  Parameters<typeof openIdentity>[1] & {
    identity_kind: string | null
    content: string
    document_title: string | null
    document_no: string | null
    purpose: string | null
    provision_form: string
    obtaining_route: string
  }

function formView({ encryption }: Platform, row: FormRow, shown: boolean): RequestFormView {
  const identity = openIdentity(encryption, row)
  const kind = row.identity_kind as IdentityKind | null
  const provisionForm = row.provision_form as ProvisionForm
  const obtainingRoute = row.obtaining_route as ObtainingRoute
  const masked = <Value extends string | null>(value: Value, mask: (text: string) => string): Value | string =>
    shown || value === null ? value : mask(value)
  return {
    identityShown: shown,
    name: masked(identity.name, maskName),
    identityKind: kind,
    identityKindLabel: kind === null ? null : identityKindLabels[kind],
    identityNumberMasked: identity.identityNumber === null ? null : maskResidentId(identity.identityNumber),
    identityNumber: shown ? identity.identityNumber : null,
    phone: masked(identity.phone, maskPhone),
    email: masked(identity.email, maskEmail),
    postalAddress: masked(identity.postalAddress, (text) => `${[...text].slice(0, 6).join('')}****`),
    representative: masked(identity.representative, maskName),
    contactPerson: masked(identity.contactPerson, maskName),
    content: row.content,
    documentTitle: row.document_title,
    documentNo: row.document_no,
    purpose: row.purpose,
    provisionForm,
    provisionFormLabel: provisionFormLabels[provisionForm],
    obtainingRoute,
    obtainingRouteLabel: obtainingRouteLabels[obtainingRoute],
  }
}

function maskEmail(email: string): string {
  const at = email.lastIndexOf('@')
  return `${email.slice(0, 1)}****${email.slice(at)}`
}

export function answerView(facts: readonly RequestEvent[]): AnswerView | null {
  const answered = facts.find((fact) => fact.type === 'answered')
  if (answered === undefined) return null
  const { label, article } = answerKinds[answered.kind]
  return {
    kind: answered.kind,
    kindLabel: label,
    article,
    reasons: answered.reasons,
    content: answered.content,
    documentNo: answered.documentNo,
    answeredOn: answered.day,
  }
}
