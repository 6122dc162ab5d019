import { clockEventLabels } from '@gongkai/law/clock'
import {
  type AnswerSettings,
  decide,
  defaultAnswerSettings,
  type RequestCommand,
  type RequestCommandName,
  type RequestDecision,
  type RequestEvent,
  type RequestRef,
} from '@gongkai/law/requests'
import { recordAudit } from '../../audit-trail/record.ts'
import type { Transaction } from '../../database/schema.ts'
import { type Append, appendEvents, loadEvents, recordedEvents, StreamMovedOn } from '../../events/index.ts'
import { issueLettersOfFacts, LetterRefused } from '../../letters/issue-letters.ts'
import { isId } from '../../new-id.ts'
import { type Outcome, type Refusal, refuse } from '../../outcome.ts'
import { type Actor, personIdOf } from '../../people/actor.ts'
import { type Action, may } from '../../people/permissions.ts'
import { rolesTowards } from '../../people/roles-towards.ts'
import type { Platform } from '../../platform.ts'
import { conflictOf } from '../conflict.ts'
import { aboutRequest } from './joint-requests.ts'
import { assistantsOf, changesAssistance, writeAssistance } from './assistance.ts'
import {
  type LoadedRequest,
  type OfficeRecord,
  readRequest,
  type RequestRecord,
  requestColumns,
} from './request-record.ts'

/** Which request, and the version that the person saw when deciding. */
export interface RequestTarget {
  requestId: string
  expectedVersion: number
}

export type RequestChanged = Outcome<{ requestId: string; version: number }>

/** What a step may look at while it decides. */
export interface RequestStep extends LoadedRequest {
  tx: Transaction
  organId: string
  organPath: string
  assignedTo: string | null
  /** Who was asked for help with it (协办). */
  assistants: readonly string[]
  /** How the organ makes its answers. */
  settings: AnswerSettings
}

/** New records for the stream, or why not: by the law (all reasons) or before it is asked. */
export type Decision = { ok: true; events: RequestRecord[] } | Extract<RequestDecision, { ok: false }> | Refusal

export interface RequestChange {
  permission: Action
  /** It may ask the database, e.g. for a document number. */
  decide: (step: RequestStep) => Decision | Promise<Decision>
  /** Companions of the facts in the same transaction: the outbox, the form. */
  afterwards?: ((step: RequestStep) => Promise<void>) | undefined
}

/**
 * One step of a request, in one transaction: lock, permission, version, history, decision, events, view row, audit
 * entry, outbox. Of two officers at once the second waits for the first and learns what they did.
 */
export async function changeRequest(
  platform: Platform,
  actor: Actor,
  target: RequestTarget,
  change: RequestChange,
): Promise<RequestChanged> {
  const { requestId } = target
  if (!isId(requestId)) return noSuchRequest()
  try {
    return await platform.database.transaction((tx) => changeInTransaction(platform, tx, actor, target, change))
  } catch (fault) {
    if (fault instanceof LetterRefused || fault instanceof CompanionRefused) return fault.refusal
    if (fault instanceof StreamMovedOn) return refuse('conflict', '这件申请刚刚被其他人办理，请刷新后再试')
    throw fault
  }
}

/** A request that a step takes along refuses: thrown inside the transaction, so that nothing of the step stays. */
class CompanionRefused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.message)
    this.refusal = refusal
  }
}

/**
 * Changes another request in the transaction of a step, as it stands under the lock.
 * @throws CompanionRefused: what is done to several requests at once is done to all of them or to none
 */
export async function changeAlong(
  platform: Platform,
  actor: Actor,
  tx: Transaction,
  requestId: string,
  change: RequestChange,
): Promise<void> {
  const changed = await changeInTransaction(platform, tx, actor, { requestId, expectedVersion: null }, change)
  if (!changed.ok) throw new CompanionRefused(changed)
}

/** One command of the law on another request, in the transaction of a step; a refusal says about which request it is. */
export async function takeAlong<Name extends RequestCommandName>(
  platform: Platform,
  actor: Actor,
  tx: Transaction,
  { id, requestNo }: RequestRef,
  name: Name,
  command: (step: RequestStep) => CommandOf<Name> | Refusal | Promise<CommandOf<Name> | Refusal>,
  afterwards?: (step: RequestStep) => Promise<void>,
): Promise<void> {
  try {
    await changeAlong(platform, actor, tx, id, changeBy(platform, actor, name, command, afterwards))
  } catch (fault) {
    if (!(fault instanceof CompanionRefused) && !(fault instanceof LetterRefused)) throw fault
    const { kind, reasons } = fault.refusal
    const about = reasons.map((reason) => aboutRequest(requestNo, reason))
    throw new CompanionRefused(refuse(kind, about.join(''), about))
  }
}

/**
 * Takes several requests along in the transaction of a step. If one refuses, none is taken, and the refusal says of each
 * that refuses why: who chose ten requests need not find out one by one.
 * @throws CompanionRefused
 */
export async function takeEachAlong(
  refs: readonly RequestRef[],
  take: (ref: RequestRef) => Promise<void>,
): Promise<void> {
  const refused: { requestNo: string; refusal: Refusal }[] = []
  for (const ref of refs) {
    try {
      await take(ref)
    } catch (fault) {
      if (!(fault instanceof CompanionRefused)) throw fault
      refused.push({ requestNo: ref.requestNo, refusal: fault.refusal })
    }
  }
  const [first, ...others] = refused.sort((one, other) => (one.requestNo < other.requestNo ? -1 : 1))
  if (first === undefined) return
  const reasons = [first, ...others].flatMap(({ refusal }) => refusal.reasons)
  throw new CompanionRefused(refuse(first.refusal.kind, reasons.join(''), reasons))
}

/**
 * Who changes a request that is answered together with others waits first for a step of the one that leads: that one
 * locks its own row and then theirs.
 */
async function lockLead(tx: Transaction, requestId: string): Promise<void> {
  await tx
    .selectFrom('request as lead')
    .innerJoin('request as member', 'member.joint_lead', 'lead.id')
    .select('lead.id')
    .where('member.id', '=', requestId)
    .where('member.status', '=', 'handling')
    .forUpdate('lead')
    .execute()
}

export const noSuchRequest = (): Refusal => refuse('notFound', '没有找到这件申请')

async function changeInTransaction(
  platform: Platform,
  tx: Transaction,
  actor: Actor,
  target: { requestId: string; expectedVersion: number | null },
  change: RequestChange,
): Promise<RequestChanged> {
  const { requestId } = target
  await lockLead(tx, requestId)
  const row = await tx
    .selectFrom('request')
    .innerJoin('organ', 'organ.id', 'request.organ_id')
    .select(['request.organ_id', 'request.assigned_to', 'request.version', 'organ.path', 'organ.answer_settings'])
    .where('request.id', '=', requestId)
    .forUpdate('request')
    .executeTakeFirst()
  if (row === undefined) return noSuchRequest()
  const now = platform.now()
  const personId = personIdOf(actor)
  const entry = {
    personId,
    organId: row.organ_id,
    action: change.permission,
    objectKind: 'request',
    objectId: requestId,
  }
  const assistants = await assistantsOf(tx, requestId)
  const object = { organId: row.organ_id, organPath: row.path, assignedTo: row.assigned_to, assistants, requestId }
  const permit = may(actor, change.permission, object)
  if (!permit.allowed) {
    await recordAudit(tx, now, { ...entry, outcome: 'refused', detail: { reason: 'forbidden' } })
    return refuse('forbidden', permit.reason)
  }
  const history = await loadEvents<RequestRecord>(tx, requestId)
  const expectedVersion = target.expectedVersion ?? row.version
  if (row.version !== expectedVersion) return conflictOf(tx, history, expectedVersion, recordLabel)

  const loaded = readRequest(history, platform.calendar)
  const step: RequestStep = {
    ...loaded,
    tx,
    organId: row.organ_id,
    organPath: row.path,
    assignedTo: row.assigned_to,
    assistants,
    settings: { ...defaultAnswerSettings, ...row.answer_settings },
  }
  const decision = await change.decide(step)
  if (!decision.ok) {
    if ('kind' in decision) return decision
    await recordAudit(tx, now, { ...entry, outcome: 'refused', detail: { reasons: decision.reasons } })
    return refuse('refused', decision.reasons.join(''), decision.reasons)
  }
  const append: Append<RequestRecord> = {
    organId: row.organ_id,
    streamKind: 'request',
    streamId: requestId,
    expectedVersion,
    events: decision.events,
    personId,
    recordedAt: now,
  }
  const version = await appendEvents(tx, append)
  if (version === expectedVersion) return { ok: true, requestId, version }
  const changed = readRequest([...history, ...recordedEvents(append)], platform.calendar)
  await tx.updateTable('request').set(requestColumns(changed)).where('id', '=', requestId).execute()
  if (decision.events.some(({ type }) => changesAssistance(type))) {
    await writeAssistance(tx, requestId, row.organ_id, changed.facts)
  }
  await recordAudit(tx, now, { ...entry, outcome: 'done', detail: { version } })
  await change.afterwards?.({ ...step, ...changed })
  await issueLettersOfFacts(platform, tx, requestId, changed.history, expectedVersion)
  return { ok: true, requestId, version }
}

/** What people call a record of a request's stream. */
export const recordLabel = (type: RequestRecord['type']): string =>
  type in officeRecordLabels
    ? officeRecordLabels[type as OfficeRecord['type']]
    : clockEventLabels[type as RequestEvent['type']]

const officeRecordLabels: Record<OfficeRecord['type'], string> = {
  assigned: '分派',
  noted: '内部备注',
  archived: '归档',
  erasureDecided: '决定删除个人信息的申请',
}

/** One command of the law, with permission, context and companions. */
export function takeStep<Name extends RequestCommandName>(
  platform: Platform,
  actor: Actor,
  target: RequestTarget,
  name: Name,
  command: (step: RequestStep) => CommandOf<Name> | Refusal | Promise<CommandOf<Name> | Refusal>,
  afterwards?: (step: RequestStep) => Promise<void>,
): Promise<RequestChanged> {
  return changeRequest(platform, actor, target, changeBy(platform, actor, name, command, afterwards))
}

function changeBy<Name extends RequestCommandName>(
  platform: Platform,
  actor: Actor,
  name: Name,
  command: (step: RequestStep) => CommandOf<Name> | Refusal | Promise<CommandOf<Name> | Refusal>,
  afterwards?: (step: RequestStep) => Promise<void>,
): RequestChange {
  return {
    permission: `request.${name}`,
    decide: async (step) => {
      const given = await command(step)
      if ('ok' in given) return given
      return decide(step.state, given, {
        today: platform.today(),
        calendar: platform.calendar,
        roles: rolesTowards(actor, step),
        events: step.facts,
        personId: personIdOf(actor),
        settings: step.settings,
      })
    },
    afterwards,
  }
}

export type CommandOf<Name extends RequestCommandName> = Extract<RequestCommand, { command: Name }>
