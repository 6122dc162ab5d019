import type { Day } from '@gongkai/law'
import { daysLeft, dueLevel } from '@gongkai/law/clock'
import {
  type AvailableDisputeAction,
  availableDisputeActions,
  type DisputeDecision,
  type DisputeKind,
  type DisputeRole,
  type DisputeStatus,
  type DisputeStep,
  disputeDecisions,
  disputeKindLabels,
  disputeRoleLabels,
  disputeStatusLabels,
  disputeTransitions,
} from '@gongkai/law/disputes'
import { type SqlBool, sql } from 'kysely'
import { recordAudit } from '../../audit-trail/record.ts'
import type { Database, Transaction } from '../../database/schema.ts'
import { loadEvents } from '../../events/index.ts'
import { type FileRecord, filesOf, readFileBytes } from '../../files/index.ts'
import { isId } from '../../new-id.ts'
import { type Outcome, refuse } from '../../outcome.ts'
import { type Actor, personIdOf } from '../../people/actor.ts'
import { may } from '../../people/permissions.ts'
import { organsInReach } from '../../people/reach.ts'
import { rolesTowards } from '../../people/roles-towards.ts'
import type { Platform } from '../../platform.ts'
import type { ActionField } from '../action-field.ts'
import { type HistoryEntry, namesIn } from '../history-entry.ts'
import { limitOf, type Page, type PageRequest, pageOf, unpackPlace } from '../keyset.ts'
import { disputeRecordLabel, noSuchDispute } from './change-dispute.ts'
import { disputeActionFields } from './dispute-fields.ts'
import { detailOfDisputeRecord } from './dispute-history.ts'
import { type DisputeRecord, readDispute } from './dispute-record.ts'

/** A dispute in a list. */
export interface DisputeRow {
  id: string
  organId: string
  organName: string
  requestId: string | null
  requestNo: string | null
  kind: DisputeKind
  kindLabel: string
  role: DisputeRole
  roleLabel: string
  status: DisputeStatus
  statusLabel: string
  filedOn: Day
  decidedBy: string
  caseNo: string | null
  closedOn: Day | null
  decisionLabel: string | null
  outcome: 'upheld' | 'corrected' | 'other' | null
  replyDueOn: Day | null
  decisionDueOn: Day | null
  dueProvisional: boolean
  level: 'overdue' | 'dueSoon' | 'running' | 'paused' | 'closed'
  /** Working days left for the reply; null when none is owed. */
  daysLeft: number | null
  version: number
}

export interface DisputeDetail extends DisputeRow {
  claim: string | null
  decisionNo: string | null
  nextStepDueOn: Day | null
  /** What an adverse decision orders: working days to act anew, or no number. */
  order: { workingDays: number | null } | null
  steps: DisputeStep[]
  history: HistoryEntry[]
  actions: (AvailableDisputeAction & { fields: ActionField[] })[]
  documents: FileRecord[]
}

function selectDisputes(database: Database | Transaction) {
  return database
    .selectFrom('dispute')
    .innerJoin('organ', 'organ.id', 'dispute.organ_id')
    .leftJoin('request', 'request.id', 'dispute.request_id')
    .selectAll('dispute')
    .select(['organ.name as organ_name', 'organ.path as organ_path', 'request.request_no'])
}

type SelectedDispute = Awaited<ReturnType<ReturnType<typeof selectDisputes>['execute']>>[number]

function disputeRow(platform: Platform, row: SelectedDispute): DisputeRow {
  const status = row.status as DisputeStatus
  const today = platform.today()
  const phase = status === 'decided' ? 'closed' : 'running'
  return {
    id: row.id,
    organId: row.organ_id,
    organName: row.organ_name,
    requestId: row.request_id,
    requestNo: row.request_no,
    kind: row.kind,
    kindLabel: disputeKindLabels[row.kind],
    role: row.role,
    roleLabel: disputeRoleLabels[row.role],
    status,
    statusLabel: disputeStatusLabels[status],
    filedOn: row.filed_on,
    decidedBy: row.decided_by,
    caseNo: row.case_no,
    closedOn: row.closed_on,
    decisionLabel: row.decision === null ? null : disputeDecisions[row.decision as DisputeDecision].label,
    outcome: row.outcome,
    replyDueOn: row.reply_due_on,
    decisionDueOn: row.decision_due_on,
    dueProvisional: row.due_provisional,
    level: dueLevel({ due: row.reply_due_on, phase }, today, platform.calendar),
    daysLeft: row.reply_due_on === null ? null : daysLeft(row.reply_due_on, today, platform.calendar),
    version: row.version,
  }
}

export interface DisputeListQuery extends PageRequest {
  status?: string | undefined
  kind?: string | undefined
  organId?: string | undefined
  requestId?: string | undefined
  /** Words in case number, deciding organ or request number. */
  q?: string | undefined
}

/** Disputes in reach, filed last first. */
export async function disputeList(
  platform: Platform,
  actor: Actor,
  query: DisputeListQuery = {},
): Promise<Page<DisputeRow>> {
  const { kysely } = platform.database
  const { organIds } = await organsInReach(kysely, actor, 'dispute.read', query.organId)
  const limit = limitOf(query)
  let select = selectDisputes(kysely)
    .where(sql<SqlBool>`dispute.organ_id = any(${organIds})`)
    .orderBy('dispute.filed_on', 'desc')
    .orderBy('dispute.id', 'desc')
    .limit(limit + 1)
  if (query.status !== undefined) select = select.where('dispute.status', '=', query.status)
  if (query.kind !== undefined) select = select.where(sql<SqlBool>`dispute.kind = ${query.kind}`)
  if (query.requestId !== undefined) {
    if (!isId(query.requestId)) return { rows: [], next: null }
    select = select.where('dispute.request_id', '=', query.requestId)
  }
  for (const word of query.q?.split(/\s+/u).filter((word) => word !== '') ?? []) {
    const pattern = `%${word.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`
    select = select.where((where) =>
      where.or([
        where('dispute.case_no', 'ilike', pattern),
        where('dispute.decided_by', 'ilike', pattern),
        where('request.request_no', 'ilike', pattern),
      ]),
    )
  }
  const place = unpackPlace(query.cursor)
  if (place?.value && /^\d{4}-\d{2}-\d{2}$/.test(place.value)) {
    select = select.where(sql<SqlBool>`(dispute.filed_on, dispute.id) < (${place.value}::date, ${place.id}::uuid)`)
  }
  const cut = pageOf(await select.execute(), limit, (row) => ({ value: row.filed_on, id: row.id }))
  return { rows: cut.rows.map((row) => disputeRow(platform, row)), next: cut.next }
}

/** Replies owed in reach, the soonest first: what the desk must not miss. */
export async function disputesAwaitingReply(platform: Platform, actor: Actor, limit = 50): Promise<DisputeRow[]> {
  const { kysely } = platform.database
  const { organIds } = await organsInReach(kysely, actor, 'dispute.read')
  const rows = await selectDisputes(kysely)
    .where(sql<SqlBool>`dispute.organ_id = any(${organIds})`)
    .where('dispute.reply_due_on', 'is not', null)
    .orderBy('dispute.reply_due_on')
    .orderBy('dispute.id')
    .limit(limit)
    .execute()
  return rows.map((row) => disputeRow(platform, row))
}

/** A dispute with its history, its documents and exactly the steps this person may take. */
export async function disputeDetail(
  platform: Platform,
  actor: Actor,
  disputeId: string,
): Promise<Outcome<{ dispute: DisputeDetail }>> {
  if (!isId(disputeId)) return noSuchDispute()
  const { kysely } = platform.database
  const row = await selectDisputes(kysely).where('dispute.id', '=', disputeId).executeTakeFirst()
  if (row === undefined) return noSuchDispute()
  const permit = may(actor, 'dispute.read', { organId: row.organ_id, organPath: row.organ_path })
  if (!permit.allowed) return refuse('forbidden', permit.reason)
  const loaded = readDispute(await loadEvents<DisputeRecord>(kysely, disputeId), platform.calendar)
  const { history, facts, state, explanation } = loaded
  const [names, documents] = await Promise.all([
    namesIn(
      kysely,
      history.map(({ personId }) => personId),
    ),
    filesOf(kysely, 'dispute', disputeId),
  ])
  const filed = facts.find((fact) => fact.type === 'filed')
  const decided = state.status === 'decided' ? facts.findLast((fact) => fact.type === 'decided') : undefined
  const actions =
    state.status === 'none' ? [] : availableDisputeActions(state, rolesTowards(actor, { organId: row.organ_id }))
  return {
    ok: true,
    dispute: {
      ...disputeRow(platform, row),
      claim: filed?.claim ?? null,
      decisionNo: row.decision_no,
      nextStepDueOn: explanation.nextStepDue,
      order: decided?.order ?? null,
      steps: explanation.steps,
      history: history.map(({ version, event, personId, recordedAt }) => ({
        version,
        type: event.type,
        label: disputeRecordLabel(event.type),
        day: event.day,
        recordedAt: recordedAt.toISOString(),
        personName: personId === null ? null : (names.get(personId) ?? null),
        article: disputeTransitions.find((transition) => transition.event === event.type)?.article ?? null,
        detail: detailOfDisputeRecord(event),
      })),
      actions: actions.map((action) => ({ ...action, fields: disputeActionFields(action.command, state) })),
      documents,
    },
  }
}

/** The bytes of a document of a case; each reading is recorded. */
export async function readDisputeDocument(
  platform: Platform,
  actor: Actor,
  disputeId: string,
  fileId: string,
): Promise<Outcome<{ fileName: string; mediaType: string; bytes: Buffer }>> {
  if (!isId(disputeId) || !isId(fileId)) return noSuchDispute()
  const { kysely } = platform.database
  const row = await kysely
    .selectFrom('file')
    .innerJoin('organ', 'organ.id', 'file.organ_id')
    .select(['file.file_name', 'file.media_type', 'file.organ_id', 'organ.path'])
    .where('file.id', '=', fileId)
    .where('file.owner_kind', '=', 'dispute')
    .where('file.owner_id', '=', disputeId)
    .executeTakeFirst()
  if (row === undefined) return refuse('notFound', '没有找到这份材料')
  const permit = may(actor, 'dispute.read', { organId: row.organ_id, organPath: row.path })
  await recordAudit(kysely, platform.now(), {
    personId: personIdOf(actor),
    organId: row.organ_id,
    action: 'dispute.read',
    objectKind: 'dispute',
    objectId: disputeId,
    outcome: permit.allowed ? 'done' : 'refused',
    detail: { fileId },
  })
  if (!permit.allowed) return refuse('forbidden', permit.reason)
  const bytes = await readFileBytes(platform, fileId)
  if (bytes === null) return refuse('notFound', '没有找到这份材料')
  return { ok: true, fileName: row.file_name, mediaType: row.media_type, bytes }
}
