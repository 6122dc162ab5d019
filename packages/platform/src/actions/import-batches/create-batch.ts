import { recordAudit } from '../../audit-trail/index.ts'
import { newId } from '../../new-id.ts'
import { type Outcome, refuse } from '../../outcome.ts'
import { type Actor, may, personIdOf } from '../../people/index.ts'
import type { Platform } from '../../platform.ts'

export interface CreateBatch {
  /** The organ that imports; reports are matched to it and the organs below it. */
  organId: string
  /** What was dropped, as people call it: the folder, the archive. */
  name: string
}

const LONGEST_NAME = 120

/** Begins a batch; files are added to it as they arrive. */
export async function createBatch(
  platform: Platform,
  actor: Actor,
  { organId, name }: CreateBatch,
): Promise<Outcome<{ batchId: string }>> {
  return platform.database.transaction(async (tx): Promise<Outcome<{ batchId: string }>> => {
    const organ = await tx.selectFrom('organ').select('path').where('id', '=', organId).executeTakeFirst()
    if (organ === undefined) return refuse('notFound', '没有这个机关。')
    const now = platform.now()
    const batchId = newId(now)
    const entry = {
      personId: personIdOf(actor),
      organId,
      action: 'importedReport.import',
      objectKind: 'importBatch',
      objectId: batchId,
    }
    const permit = may(actor, 'importedReport.import', { organId, organPath: organ.path })
    if (!permit.allowed) {
      await recordAudit(tx, now, { ...entry, outcome: 'refused', detail: { reason: 'forbidden' } })
      return refuse('forbidden', permit.reason)
    }
    const shown = [...name.replaceAll(/[\p{Cc}\p{Cf}]/gu, '').trim()].slice(0, LONGEST_NAME).join('')
    await tx
      .insertInto('import_batch')
      .values({
        id: batchId,
        organ_id: organId,
        name: shown === '' ? '导入的报告' : shown,
        created_by: entry.personId,
        created_at: now,
      })
      .execute()
    await recordAudit(tx, now, { ...entry, outcome: 'done', detail: {} })
    return { ok: true, batchId }
  })
}
