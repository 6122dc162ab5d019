import type { Day } from '@gongkai/law'
import {
  type ClockStep,
  type CountedDay,
  countingCalendar,
  type InternalDueDays,
  internalDueDays,
} from '@gongkai/law/clock'
import { maskName, maskPhone, maskResidentId } from '@gongkai/law/identifiers'
import { type AvailableAction, answerKinds, availableActions, defaultAnswerSettings } from '@gongkai/law/requests'
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
import { templatesOfOrgan } from '../reason-templates/index.ts'
import { groundsOfAnswer } from '../redactions/documents-of-answer.ts'
import { actionFields } from './action-fields.ts'
import { assistantsOf } from './assistance.ts'
import {
  type AnswerView,
  answerView,
  type DraftView,
  draftView,
  type ServiceRecordView,
  serviceRecord,
} from './answer-view.ts'
import { monthlyOrdinal } from './monthly-ordinal.ts'
import { noSuchRequest } from './change-request.ts'
import { peopleIn, requestHistory } from './history.ts'
import {
  type IdentityKind,
  identityKindLabels,
  type ObtainingRoute,
  obtainingRouteLabels,
  openIdentity,
  openMaskedName,
  type ProvisionForm,
  provisionFormLabels,
} from './request-form.ts'
import { readRequest, type RequestRecord } from './request-record.ts'
import { actsOf, type RequestActs } from './request-acts.ts'
import { type JointView, jointOf } from './joint-requests.ts'
import { type RelatedRequests, relatedRequests } from './related-requests.ts'
import { withTemplates } from './template-fields.ts'
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
  agentName: string | null
  agentIdentityNumberMasked: string | null
  agentPhone: string | null
  content: string
  documentTitle: string | null
  documentNo: string | null
  purpose: string | null
  provisionForm: ProvisionForm | null
  provisionFormLabel: string
  obtainingRoute: ObtainingRoute | null
  obtainingRouteLabel: string
}

export interface RequestDetail extends RequestRow, RequestActs {
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
  draft: DraftView | null
  /** The organ's own days for draft and approval; null without a due day. */
  internalDue: InternalDueDays | null
  extensionProposal: { workingDays: number; reason: string; byName: string | null; on: Day } | null
  service: ServiceRecordView
  /** Answers that were undone since, in order. */
  earlierAnswers: { documentNo: string; kindLabel: string; answeredOn: Day }[]
  /** Requests that this one may repeat, or that ask for the same information. */
  related: RelatedRequests
  /** What it is answered together with (并案); null when it stands alone. */
  joint: JointView | null
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
      'request_form.agent_name',
      'request_form.agent_identity_number',
      'request_form.agent_phone',
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
  const assistants = await assistantsOf(kysely, requestId)
  const object = {
    organId: row.organ_id,
    organPath: row.organ_path,
    assignedTo: row.assigned_to,
    assistants,
    requestId,
  }
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
  const [ordinal, names, attachments, colleagues, related, bearing, templates] = await Promise.all([
    monthlyOrdinal(kysely, requestId),
    namesIn(kysely, peopleIn(loaded.history)),
    filesOf(kysely, 'request', requestId),
    colleaguesAt(platform, row.organ_id),
    relatedRequests(kysely, { id: requestId, organId: row.organ_id }),
    actsOf(platform, loaded, requestId, withIdentity),
    Promise.all([
      templatesOfOrgan(kysely, row.organ_id, 'answer'),
      templatesOfOrgan(kysely, row.organ_id, 'correction'),
    ]),
  ])
  const grounds = await groundsOfAnswer(kysely, requestId)
  const joint = await jointOf(platform, loaded, requestId)
  const settings = { ...defaultAnswerSettings, ...row.answer_settings }
  const context = {
    today: platform.today(),
    calendar: platform.calendar,
    roles: rolesTowards(actor, object),
    events: loaded.facts,
    personId: personIdOf(actor),
    settings,
  }
  const { state } = loaded
  const proposal = 'extensionProposal' in state ? state.extensionProposal : null
  const receivedOn = 'receivedOn' in state ? state.receivedOn : null
  const open = !['answered', 'delivered', 'withdrawn'].includes(state.status) && row.closed_on === null
  const leads = related.sameApplicant.filter(({ documentNo }) => documentNo !== null)
  const joinable = [
    ...related.sameApplicant.map((one) => ({ ...one, sameApplicant: true })),
    ...related.sameInformation.map((one) => ({ ...one, sameApplicant: false })),
  ].filter((one) => one.joinable && (one.sameApplicant || settings.jointAnswers === 'anyApplicants'))
  const { due, running, provisional, steps } = loaded.clock
  return {
    ok: true,
    request: {
      ...requestRow(platform, row, loaded.facts),
      form: formView(platform, row, withIdentity),
      clock: { due, running, provisional, steps },
      calendar: countingCalendar(loaded.facts, platform.calendar, platform.today()),
      history: requestHistory(loaded.history, names),
      actions: availableActions(loaded.state, context)
        .filter(({ command }) => may(actor, `request.${command}`, object).allowed)
        .filter(({ command }) => command !== 'answerJointly' || leads.length > 0)
        .filter(({ command }) => command !== 'join' || joinable.length > 0)
        .map((action) => ({
          ...action,
          fields: withTemplates(
            action.command,
            actionFields(
              action.command,
              {
                state: loaded.state,
                monthlyOrdinal: ordinal,
                facts: loaded.facts,
                colleagues: distinctPeople(colleagues),
                leads,
                joinable,
                redactionGrounds: grounds,
              },
              platform,
            ),
            { answer: templates[0], correction: templates[1] },
          ),
        })),
      identityReadable: identityPermit.allowed,
      assignees: may(actor, 'request.assign', object).allowed ? distinctPeople(colleagues) : [],
      attachments,
      answer: answerView(loaded.facts),
      draft: draftView(state, names),
      internalDue: internalDueDays(open ? (joint?.earliestDue ?? due) : null, settings, receivedOn, platform.calendar),
      extensionProposal:
        proposal === null
          ? null
          : {
              workingDays: proposal.workingDays,
              reason: proposal.reason,
              byName: names.get(proposal.by) ?? null,
              on: proposal.on,
            },
      service: serviceRecord(loaded.facts, platform.calendar),
      earlierAnswers: ('earlierAnswers' in state ? state.earlierAnswers : []).map(
        ({ documentNo, kind, answeredOn }) => ({ documentNo, kindLabel: answerKinds[kind].label, answeredOn }),
      ),
      ...bearing,
      related,
      joint,
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
    provision_form: string | null
    obtaining_route: string | null
  }

function formView({ encryption }: Platform, row: FormRow, shown: boolean): RequestFormView {
  const identity = openIdentity(encryption, row)
  const kind = row.identity_kind as IdentityKind | null
  const provisionForm = row.provision_form as ProvisionForm | null
  const obtainingRoute = row.obtaining_route as ObtainingRoute | null
  const masked = <Value extends string | null>(value: Value, mask: (text: string) => string): Value | string =>
    shown || value === null ? value : mask(value)
  return {
    identityShown: shown,
    name: shown ? identity.name : openMaskedName(encryption, row),
    identityKind: kind,
    identityKindLabel: kind === null ? null : identityKindLabels[kind],
    identityNumberMasked: identity.identityNumber === null ? null : maskResidentId(identity.identityNumber),
    identityNumber: shown ? identity.identityNumber : null,
    phone: masked(identity.phone, maskPhone),
    email: masked(identity.email, maskEmail),
    postalAddress: masked(identity.postalAddress, (text) => `${[...text].slice(0, 6).join('')}****`),
    representative: masked(identity.representative, maskName),
    contactPerson: masked(identity.contactPerson, maskName),
    agentName: masked(identity.agentName, maskName),
    agentIdentityNumberMasked: masked(identity.agentIdentityNumber, maskResidentId),
    agentPhone: masked(identity.agentPhone, maskPhone),
    content: row.content,
    documentTitle: row.document_title,
    documentNo: row.document_no,
    purpose: row.purpose,
    provisionForm,
    provisionFormLabel: provisionForm === null ? '没有记录' : provisionFormLabels[provisionForm],
    obtainingRoute,
    obtainingRouteLabel: obtainingRoute === null ? '没有记录' : obtainingRouteLabels[obtainingRoute],
  }
}

function maskEmail(email: string): string {
  const at = email.lastIndexOf('@')
  return `${email.slice(0, 1)}****${email.slice(at)}`
}
