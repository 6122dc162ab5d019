import { type SqlBool, sql } from 'kysely'
import { recordAudit } from '../../audit-trail/record.ts'
import type { Database, Transaction } from '../../database/schema.ts'
import { isId, newId } from '../../new-id.ts'
import { type Outcome, refuse, refuseFields } from '../../outcome.ts'
import { type Actor, personIdOf } from '../../people/actor.ts'
import { may } from '../../people/permissions.ts'
import { organsInReach } from '../../people/reach.ts'
import type { Platform } from '../../platform.ts'

/** 理由模板: words that an organ uses again. */
export interface ReasonTemplate {
  id: string
  organId: string
  /** The form it is for. */
  use: 'answer' | 'correction'
  name: string
  text: string
}

const columns = ['id', 'organ_id as organId', 'use', 'name', 'text'] as const

/** The templates of all organs in reach, by organ, use and name. */
export async function reasonTemplates(platform: Platform, actor: Actor): Promise<ReasonTemplate[]> {
  const { kysely } = platform.database
  const { organIds } = await organsInReach(kysely, actor, 'reasonTemplate.read')
  return kysely
    .selectFrom('reason_template')
    .select(columns)
    .where(sql<SqlBool>`organ_id = any(${organIds}::text[])`)
    .orderBy('organ_id')
    .orderBy('use')
    .orderBy('name')
    .execute()
}

/** The templates of one organ for one form, for the fields of its actions. It asks no permission. */
export function templatesOfOrgan(
  database: Database | Transaction,
  organId: string,
  use: ReasonTemplate['use'],
): Promise<ReasonTemplate[]> {
  return database
    .selectFrom('reason_template')
    .select(columns)
    .where('organ_id', '=', organId)
    .where('use', '=', use)
    .orderBy('name')
    .execute()
}

/** Saves a template; the same name for the same form is written over. */
export function saveReasonTemplate(
  platform: Platform,
  actor: Actor,
  { organId, use, ...given }: Omit<ReasonTemplate, 'id'>,
): Promise<Outcome<{ templateId: string }>> {
  const name = given.name.trim()
  const text = given.text.trim()
  return platform.database.transaction(async (tx): Promise<Outcome<{ templateId: string }>> => {
    const organ = await tx.selectFrom('organ').select('path').where('id', '=', organId).executeTakeFirst()
    if (organ === undefined) return refuse('notFound', '没有这个机关')
    const permit = may(actor, 'reasonTemplate.edit', { organId, organPath: organ.path })
    if (!permit.allowed) return refuse('forbidden', permit.reason)
    const faults = { ...(name === '' && { name: '请写模板的名称' }), ...(text === '' && { text: '请写模板的内容' }) }
    if (Object.keys(faults).length > 0) return refuseFields(faults)
    const changed = { text, changed_by: personIdOf(actor), changed_at: platform.now() }
    const { id } = await tx
      .insertInto('reason_template')
      .values({ id: newId(platform.now()), organ_id: organId, use, name, ...changed })
      .onConflict((conflict) => conflict.columns(['organ_id', 'use', 'name']).doUpdateSet(changed))
      .returning('id')
      .executeTakeFirstOrThrow()
    await record(platform, tx, actor, organId, id, { use, name, text })
    return { ok: true, templateId: id }
  })
}

/** Deletes a template; answers that were written with it keep their words. */
export function deleteReasonTemplate(platform: Platform, actor: Actor, templateId: string): Promise<Outcome<object>> {
  return platform.database.transaction(async (tx): Promise<Outcome<object>> => {
    const row = !isId(templateId)
      ? undefined
      : await tx
          .selectFrom('reason_template')
          .innerJoin('organ', 'organ.id', 'reason_template.organ_id')
          .select(['reason_template.organ_id', 'organ.path', 'reason_template.name'])
          .where('reason_template.id', '=', templateId)
          .executeTakeFirst()
    if (row === undefined) return refuse('notFound', '没有这个模板')
    const permit = may(actor, 'reasonTemplate.edit', { organId: row.organ_id, organPath: row.path })
    if (!permit.allowed) return refuse('forbidden', permit.reason)
    await tx.deleteFrom('reason_template').where('id', '=', templateId).execute()
    await record(platform, tx, actor, row.organ_id, templateId, { name: row.name, deleted: true })
    return { ok: true }
  })
}

const record = (
  platform: Platform,
  tx: Transaction,
  actor: Actor,
  organId: string,
  objectId: string,
  detail: Record<string, unknown>,
): Promise<void> =>
  recordAudit(tx, platform.now(), {
    personId: personIdOf(actor),
    organId,
    action: 'reasonTemplate.edit',
    objectKind: 'reasonTemplate',
    objectId,
    outcome: 'done',
    detail,
  })
