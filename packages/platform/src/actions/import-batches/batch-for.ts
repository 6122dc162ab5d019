import { isId } from '../../new-id.ts'
import { type Outcome, refuse } from '../../outcome.ts'
import { type Actor, may } from '../../people/index.ts'
import type { Platform } from '../../platform.ts'

export interface BatchRecord {
  id: string
  organId: string
  organPath: string
  name: string
  createdBy: string | null
  createdAt: Date
}

/** A batch, if the actor may do the action at the organ that imports. */
export async function batchFor(
  platform: Pick<Platform, 'database'>,
  actor: Actor,
  batchId: string,
  action: 'importedReport.import' | 'importedReport.read',
): Promise<Outcome<{ batch: BatchRecord }>> {
  const missing = refuse('notFound', '没有找到这一批导入。')
  if (!isId(batchId)) return missing
  const row = await platform.database.kysely
    .selectFrom('import_batch as batch')
    .innerJoin('organ', 'organ.id', 'batch.organ_id')
    .select(['batch.id', 'batch.organ_id', 'organ.path', 'batch.name', 'batch.created_by', 'batch.created_at'])
    .where('batch.id', '=', batchId)
    .executeTakeFirst()
  if (row === undefined) return missing
  const permit = may(actor, action, { organId: row.organ_id, organPath: row.path })
  if (!permit.allowed) return refuse('forbidden', permit.reason)
  const { id, organ_id: organId, path: organPath, name, created_by: createdBy, created_at: createdAt } = row
  return { ok: true, batch: { id, organId, organPath, name, createdBy, createdAt } }
}
