import { recordAudit } from '../../audit-trail/record.ts'
import { attachmentFault, keepFile, MAX_ATTACHMENTS } from '../../files/index.ts'
import { isId } from '../../new-id.ts'
import { type Outcome, refuse, refuseFields } from '../../outcome.ts'
import { type Actor, personIdOf } from '../../people/actor.ts'
import { may } from '../../people/permissions.ts'
import type { Platform } from '../../platform.ts'
import { assistantsOf } from './assistance.ts'
import { noSuchRequest } from './change-request.ts'
import type { Upload } from './submit-request.ts'

/**
 * Adds a file to a request: the scan of a paper request, a power of attorney, what a colleague found. Sealed like what
 * the applicant handed in; recorded in the audit trail.
 */
export async function attachFile(
  platform: Platform,
  actor: Actor,
  requestId: string,
  file: Upload,
): Promise<Outcome<{ fileId: string }>> {
  if (!isId(requestId)) return noSuchRequest()
  const fault = attachmentFault(file.fileName, file.bytes)
  if (fault !== null) return refuseFields({ attachments: fault })
  return platform.database.transaction(async (tx): Promise<Outcome<{ fileId: string }>> => {
    const row = await tx
      .selectFrom('request')
      .innerJoin('organ', 'organ.id', 'request.organ_id')
      .select(['request.organ_id', 'request.assigned_to', 'organ.path'])
      .where('request.id', '=', requestId)
      .forUpdate('request')
      .executeTakeFirst()
    if (row === undefined) return noSuchRequest()
    const assistants = await assistantsOf(tx, requestId)
    const object = { organId: row.organ_id, organPath: row.path, assignedTo: row.assigned_to, assistants, requestId }
    const permit = may(actor, 'request.attach', object)
    if (!permit.allowed) return refuse('forbidden', permit.reason)
    const { kept } = await tx
      .selectFrom('file')
      .select(({ fn }) => fn.countAll<number>().as('kept'))
      .where('owner_kind', '=', 'request')
      .where('owner_id', '=', requestId)
      .executeTakeFirstOrThrow()
    if (Number(kept) >= MAX_FILES) return refuseFields({ attachments: `一件申请最多 ${MAX_FILES} 个附件` })
    const { id: fileId } = await keepFile(
      tx,
      platform,
      { organId: row.organ_id, ownerKind: 'request', ownerId: requestId },
      file,
    )
    await recordAudit(tx, platform.now(), {
      personId: personIdOf(actor),
      organId: row.organ_id,
      action: 'request.attach',
      objectKind: 'request',
      objectId: requestId,
      outcome: 'done',
      detail: { fileId },
    })
    return { ok: true, fileId }
  })
}

/** What the applicant may hand in, and as much again several times over from the office. */
const MAX_FILES = MAX_ATTACHMENTS * 5
