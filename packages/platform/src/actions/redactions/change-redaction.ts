import type { Updateable } from 'kysely'
import { recordAudit } from '../../audit-trail/record.ts'
import type { RedactionTable, Transaction } from '../../database/schema.ts'
import { type Outcome, type Refusal, refuse } from '../../outcome.ts'
import { type Actor, personIdOf } from '../../people/actor.ts'
import type { Platform } from '../../platform.ts'
import { documentsFrozen, lockRequest } from './frozen-documents.ts'
import { documentFor, type RedactionRow, type RedactionTarget } from './redaction-row.ts'

/** The version that the person saw when deciding. */
export interface RedactionChange extends RedactionTarget {
  expectedVersion: number
}

export type RedactionChanged = Outcome<{ version: number }>

/**
 * Changes a document in one transaction: permission, lock, version, change, audit entry. What was approved, and what
 * went out with the answer, stays as it is.
 *
 * @param act names the deed in the audit trail
 */
export async function changeRedaction(
  platform: Platform,
  actor: Actor,
  { expectedVersion, ...target }: RedactionChange,
  act: 'save' | 'finish' | 'needNone' | 'discard',
  change: (row: RedactionRow, tx: Transaction) => Promise<Updateable<RedactionTable> | Refusal>,
): Promise<RedactionChanged> {
  return platform.database.transaction(async (tx): Promise<RedactionChanged> => {
    // first the request, as every step of it does, then the document: in another order two people at once would wait for
    // each other without end
    await lockRequest(tx, target.requestId)
    // of two people at once the second waits here and learns that the version has moved on
    await tx.selectFrom('redaction').select('id').where('id', '=', target.redactionId).forUpdate().execute()
    const found = await documentFor(platform, tx, actor, 'request.redact', target)
    if (!found.ok) return found
    const { row } = found
    const fault = changeFault(row, expectedVersion) ?? (await documentsFrozen(platform, tx, row.request_id))
    if (fault !== null) return fault
    const changes = await change(row, tx)
    if ('ok' in changes) return changes as Refusal
    const version = row.version + 1
    await tx
      .updateTable('redaction')
      .set({ ...changes, version, changed_by: personIdOf(actor), changed_at: platform.now() })
      .where('id', '=', row.id)
      .execute()
    await recordAudit(tx, platform.now(), {
      personId: personIdOf(actor),
      organId: row.organ_id,
      action: 'request.redact',
      objectKind: 'request',
      objectId: row.request_id,
      outcome: 'done',
      detail: { redactionId: row.id, act, version },
    })
    return { ok: true, version }
  })
}

/** Why a document cannot be changed by somebody who saw this version of it; null when it can. */
export function changeFault(row: RedactionRow, expectedVersion: number): Refusal | null {
  if (row.served_version !== null) {
    return refuse('refused', `“${row.file_name}”已经随答复送达，不能再改；需要更换的，请添加新的文件。`)
  }
  if (row.version !== expectedVersion) {
    return refuse('conflict', `“${row.file_name}”刚刚被其他人修改，请刷新后再试。`)
  }
  return null
}
