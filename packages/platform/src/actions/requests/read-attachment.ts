import { recordAudit } from '../../audit-trail/record.ts'
import { readFileBytes } from '../../files/index.ts'
import { isId } from '../../new-id.ts'
import { type Outcome, refuse } from '../../outcome.ts'
import { type Actor, personIdOf } from '../../people/actor.ts'
import { may } from '../../people/permissions.ts'
import type { Platform } from '../../platform.ts'
import { noSuchRequest } from './change-request.ts'

/**
 * The bytes of an attachment of a request. It may be the scan of an identity card, so it is read under the permission
 * for identities, and each reading is recorded.
 */
export async function readAttachment(
  platform: Platform,
  actor: Actor,
  requestId: string,
  fileId: string,
): Promise<Outcome<{ fileName: string; mediaType: string; bytes: Buffer }>> {
  if (!isId(requestId) || !isId(fileId)) return noSuchRequest()
  const { kysely } = platform.database
  const row = await kysely
    .selectFrom('file')
    .innerJoin('request', 'request.id', 'file.owner_id')
    .innerJoin('organ', 'organ.id', 'request.organ_id')
    .select(['file.file_name', 'file.media_type', 'request.organ_id', 'request.assigned_to', 'organ.path'])
    .where('file.id', '=', fileId)
    .where('file.owner_kind', '=', 'request')
    .where('request.id', '=', requestId)
    .executeTakeFirst()
  if (row === undefined) return refuse('notFound', '没有找到这个附件')
  const object = { organId: row.organ_id, organPath: row.path, assignedTo: row.assigned_to, requestId }
  const permit = may(actor, 'request.readIdentity', object)
  await recordAudit(kysely, platform.now(), {
    personId: personIdOf(actor),
    organId: row.organ_id,
    action: 'request.readIdentity',
    objectKind: 'request',
    objectId: requestId,
    outcome: permit.allowed ? 'done' : 'refused',
    detail: { fileId },
  })
  if (!permit.allowed) return refuse('forbidden', permit.reason)
  const bytes = await readFileBytes(platform, fileId)
  if (bytes === null) return refuse('notFound', '没有找到这个附件')
  return { ok: true, fileName: row.file_name, mediaType: row.media_type, bytes }
}
