import type { RedactionMark } from '@gongkai/law/redaction'
import { recordAudit } from '../../audit-trail/record.ts'
import type { Database, RedactionState, Transaction } from '../../database/schema.ts'
import { isId } from '../../new-id.ts'
import { type Outcome, type Refusal, refuse } from '../../outcome.ts'
import { type Actor, personIdOf } from '../../people/actor.ts'
import { type Action, may } from '../../people/permissions.ts'
import type { Platform } from '../../platform.ts'

/** Which document of which request. */
export interface RedactionTarget {
  requestId: string
  redactionId: string
}

/** A document of an answer as it is kept. */
export interface RedactionRow {
  id: string
  organ_id: string
  request_id: string
  original_file: string
  file_name: string
  media_type: string
  size: number
  pages: number
  state: RedactionState
  marks: RedactionMark[]
  words: Buffer | null
  proof: Buffer | null
  copy_file: string | null
  reason: string | null
  version: number
  added_by: string | null
  added_at: Date
  changed_by: string | null
  changed_at: Date
  served_version: number | null
}

export const noSuchDocument = (): Refusal => refuse('notFound', '没有找到这份答复文件')

/** The cells whose content names people. */
export const redactionCell = (column: 'words' | 'proof', id: string) => ({ table: 'redaction', column, rowId: id })

/** The documents of a request that were not discarded, in the order they were added. */
export function selectRedactions(database: Database | Transaction, requestId: string) {
  return database
    .selectFrom('redaction')
    .innerJoin('file', 'file.id', 'redaction.original_file')
    .selectAll('redaction')
    .select(['file.file_name', 'file.media_type', 'file.size'])
    .where('redaction.request_id', '=', requestId)
    .where('redaction.state', '<>', 'discarded')
    .orderBy('redaction.added_at')
    .orderBy('redaction.id')
}

/** The request that documents belong to, for a person who may do `action`. Refusals are recorded. */
export async function requestOfDocuments(
  platform: Platform,
  database: Database | Transaction,
  actor: Actor,
  action: Action,
  requestId: string,
): Promise<Outcome<{ organId: string; closed: boolean }>> {
  if (!isId(requestId)) return refuse('notFound', '没有找到这件申请')
  const row = await database
    .selectFrom('request')
    .innerJoin('organ', 'organ.id', 'request.organ_id')
    .select(['request.organ_id', 'request.assigned_to', 'request.closed_on', 'organ.path'])
    .where('request.id', '=', requestId)
    .executeTakeFirst()
  if (row === undefined) return refuse('notFound', '没有找到这件申请')
  const object = { organId: row.organ_id, organPath: row.path, assignedTo: row.assigned_to, requestId }
  const permit = may(actor, action, object)
  if (!permit.allowed) {
    await recordAudit(database, platform.now(), {
      personId: personIdOf(actor),
      organId: row.organ_id,
      action,
      objectKind: 'request',
      objectId: requestId,
      outcome: 'refused',
      detail: { reason: 'forbidden' },
    })
    return refuse('forbidden', permit.reason)
  }
  return { ok: true, organId: row.organ_id, closed: row.closed_on !== null }
}

/** One document, for a person who may do `action`. */
export async function documentFor(
  platform: Platform,
  database: Database | Transaction,
  actor: Actor,
  action: Action,
  { requestId, redactionId }: RedactionTarget,
): Promise<Outcome<{ row: RedactionRow }>> {
  const request = await requestOfDocuments(platform, database, actor, action, requestId)
  if (!request.ok) return request
  if (!isId(redactionId)) return noSuchDocument()
  const row = await selectRedactions(database, requestId).where('redaction.id', '=', redactionId).executeTakeFirst()
  return row === undefined ? noSuchDocument() : { ok: true, row }
}
