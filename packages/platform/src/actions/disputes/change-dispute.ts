import { type DisputeCommand, type DisputedRequest, decideDispute, disputeTransitions } from '@gongkai/law/disputes'
import type { AnswerKind } from '@gongkai/law/requests'
import { recordAudit } from '../../audit-trail/record.ts'
import type { Transaction } from '../../database/schema.ts'
import { type Append, appendEvents, loadEvents, recordedEvents, StreamMovedOn } from '../../events/index.ts'
import { isId } from '../../new-id.ts'
import { type Outcome, type Refusal, refuse } from '../../outcome.ts'
import { type Actor, personIdOf } from '../../people/actor.ts'
import { type Action, may } from '../../people/permissions.ts'
import { rolesTowards } from '../../people/roles-towards.ts'
import type { Platform } from '../../platform.ts'
import { conflictOf } from '../conflict.ts'
import { type DisputeRecord, disputeColumns, type LoadedDispute, readDispute } from './dispute-record.ts'

/** Which dispute, and the version that the person saw when deciding. */
export interface DisputeTarget {
  disputeId: string
  expectedVersion: number
}

export type DisputeChanged = Outcome<{ disputeId: string; version: number }>

/** What a step may look at while it decides. */
export interface DisputeStep extends LoadedDispute {
  tx: Transaction
  organId: string
}

/** New records for the stream, or why not. */
type Decided = { ok: true; events: DisputeRecord[] } | { ok: false; reasons: string[] } | Refusal

export interface DisputeChange {
  permission: Action
  decide: (step: DisputeStep) => Decided | Promise<Decided>
}

export const noSuchDispute = (): Refusal => refuse('notFound', '没有找到这件复议、诉讼案件')

/** What people call a record of a dispute's stream. */
export const disputeRecordLabel = (type: DisputeRecord['type']): string =>
  type === 'documentAdded' ? '添加材料' : (disputeTransitions.find(({ event }) => event === type)?.label ?? type)

/** One step of a dispute in one transaction, in the same order as for requests. */
export async function changeDispute(
  platform: Platform,
  actor: Actor,
  target: DisputeTarget,
  change: DisputeChange,
): Promise<DisputeChanged> {
  if (!isId(target.disputeId)) return noSuchDispute()
  try {
    return await platform.database.transaction((tx) => changeInTransaction(platform, tx, actor, target, change))
  } catch (fault) {
    if (fault instanceof StreamMovedOn) return refuse('conflict', '这件案件刚刚被其他人办理，请刷新后再试')
    throw fault
  }
}

async function changeInTransaction(
  platform: Platform,
  tx: Transaction,
  actor: Actor,
  { disputeId, expectedVersion }: DisputeTarget,
  change: DisputeChange,
): Promise<DisputeChanged> {
  const row = await tx
    .selectFrom('dispute')
    .innerJoin('organ', 'organ.id', 'dispute.organ_id')
    .select(['dispute.organ_id', 'dispute.version', 'organ.path'])
    .where('dispute.id', '=', disputeId)
    .forUpdate('dispute')
    .executeTakeFirst()
  if (row === undefined) return noSuchDispute()
  const organId = row.organ_id
  const now = platform.now()
  const personId = personIdOf(actor)
  const entry = { personId, organId, action: change.permission, objectKind: 'dispute', objectId: disputeId }
  const permit = may(actor, change.permission, { organId, organPath: row.path })
  if (!permit.allowed) {
    await recordAudit(tx, now, { ...entry, outcome: 'refused', detail: { reason: 'forbidden' } })
    return refuse('forbidden', permit.reason)
  }
  const history = await loadEvents<DisputeRecord>(tx, disputeId)
  if (history.length === 0) {
    return refuse('refused', '这件案件是早期手工登记的，没有办理经过，不能继续办理；请按案件材料重新登记')
  }
  if (row.version !== expectedVersion) return conflictOf(tx, history, expectedVersion, disputeRecordLabel)
  const decision = await change.decide({ ...readDispute(history, platform.calendar), tx, organId })
  if (!decision.ok) {
    if ('kind' in decision) return decision
    await recordAudit(tx, now, { ...entry, outcome: 'refused', detail: { reasons: decision.reasons } })
    return refuse('refused', decision.reasons.join(''), decision.reasons)
  }
  const append: Append<DisputeRecord> = {
    organId,
    streamKind: 'dispute',
    streamId: disputeId,
    expectedVersion,
    events: decision.events,
    personId,
    recordedAt: now,
  }
  const version = await appendEvents(tx, append)
  await tx
    .updateTable('dispute')
    .set(disputeColumns(readDispute([...history, ...recordedEvents(append)], platform.calendar)))
    .where('id', '=', disputeId)
    .execute()
  await recordAudit(tx, now, { ...entry, outcome: 'done', detail: { version } })
  return { ok: true, disputeId, version }
}

/** Asks the law about a command in the circumstances of a step. */
export async function decideHere(
  platform: Platform,
  actor: Actor,
  step: Pick<DisputeStep, 'tx' | 'organId' | 'state' | 'facts'>,
  command: DisputeCommand,
  requestId: string | null,
) {
  return decideDispute(step.state, command, {
    today: platform.today(),
    calendar: platform.calendar,
    roles: rolesTowards(actor, { organId: step.organId }),
    events: step.facts,
    request: requestId === null ? null : await disputedRequest(step.tx, requestId),
  })
}

async function disputedRequest(tx: Transaction, requestId: string): Promise<DisputedRequest | null> {
  const row = await tx
    .selectFrom('request')
    .select(['answer_kind', 'answered_on'])
    .where('id', '=', requestId)
    .executeTakeFirst()
  if (row === undefined) return null
  return { answerKind: row.answer_kind as AnswerKind | null, answeredOn: row.answered_on }
}
