import { recordAudit } from '../../audit-trail/record.ts'
import { attachmentFault, keepFile } from '../../files/index.ts'
import { newId } from '../../new-id.ts'
import { type Outcome, refuse, refuseFields } from '../../outcome.ts'
import { type Actor, personIdOf } from '../../people/actor.ts'
import type { Platform } from '../../platform.ts'
import type { Upload } from '../requests/submit-request.ts'
import { documentsFrozen, whyFrozen } from './frozen-documents.ts'
import { requestOfDocuments, selectRedactions } from './redaction-row.ts'

/** How many documents one answer can have. */
const MAX_DOCUMENTS = 30

/**
 * Adds a document that shall go out with the answer. The original is sealed and kept apart from what the applicant sees;
 * it waits to be redacted, or to be marked as needing no redaction. A file whose pages cannot be opened is refused.
 */
export async function addAnswerDocument(
  platform: Platform,
  actor: Actor,
  requestId: string,
  file: Upload,
): Promise<Outcome<{ redactionId: string }>> {
  const { kysely } = platform.database
  const permitted = await mayAdd(platform, actor, requestId)
  if (!permitted.ok) return permitted
  const fault = attachmentFault(file.fileName, file.bytes)
  if (fault !== null) return refuseFields({ document: fault })
  // opening takes time and happens outside the transaction
  const opened = await platform.pageReaders.pages(file.bytes)
  if (!opened.ok) return refuseFields({ document: opened.reason })
  const { length: pages } = opened.pages
  if (pages === 0) return refuseFields({ document: '这份文件没有一页内容。' })
  const { length: kept } = await selectRedactions(kysely, requestId).execute()
  if (kept >= MAX_DOCUMENTS) return refuseFields({ document: `一份答复最多 ${MAX_DOCUMENTS} 个文件。` })
  const { organId } = permitted
  return platform.database.transaction(async (tx): Promise<Outcome<{ redactionId: string }>> => {
    const frozen = await documentsFrozen(platform, tx, requestId)
    if (frozen !== null) return frozen
    const owner = { organId, ownerKind: 'answerOriginal', ownerId: requestId } as const
    const { id: fileId } = await keepFile(tx, platform, owner, file)
    const now = platform.now()
    const redactionId = newId(now)
    const personId = personIdOf(actor)
    await tx
      .insertInto('redaction')
      .values({
        id: redactionId,
        organ_id: organId,
        request_id: requestId,
        original_file: fileId,
        pages,
        state: 'draft',
        added_by: personId,
        added_at: now,
        changed_by: personId,
        changed_at: now,
      })
      .execute()
    await recordAudit(tx, now, {
      personId,
      organId,
      action: 'request.addAnswerDocument',
      objectKind: 'request',
      objectId: requestId,
      outcome: 'done',
      detail: { redactionId, fileId },
    })
    return { ok: true, redactionId }
  })
}

/** Whether the person may add documents to an answer that can still take them; asked before a file is read. */
export async function mayAdd(
  platform: Platform,
  actor: Actor,
  requestId: string,
): Promise<Outcome<{ organId: string }>> {
  const { kysely } = platform.database
  const found = await requestOfDocuments(platform, kysely, actor, 'request.addAnswerDocument', requestId)
  if (!found.ok) return found
  if (found.closed) return refuse('refused', '这件申请已经办结，不能再添加答复文件。')
  const frozen = await whyFrozen(platform, kysely, requestId)
  if (frozen !== null) return refuse('refused', frozen)
  return { ok: true, organId: found.organId }
}
