import { recordAudit } from '../../audit-trail/record.ts'
import { type Outcome, refuse, refuseFields } from '../../outcome.ts'
import { type Actor, personIdOf } from '../../people/actor.ts'
import { may } from '../../people/permissions.ts'
import type { Platform } from '../../platform.ts'
import { type NewOrgan, organFaults } from './create-organ.ts'

/** What an organ is called and numbered by. What is left out stays as it is. */
export type OrganNames = Partial<
  Pick<NewOrgan, 'name' | 'shortName' | 'kind' | 'organCode' | 'documentMark' | 'sortOrder'>
>

/** Gives an organ its right names. Its place in the tree, its records and the numbers already given do not change. */
export function renameOrgan(
  platform: Platform,
  actor: Actor,
  organId: string,
  names: OrganNames,
): Promise<Outcome<object>> {
  return platform.database.transaction(async (tx): Promise<Outcome<object>> => {
    const row = await tx.selectFrom('organ').selectAll().where('id', '=', organId).forUpdate().executeTakeFirst()
    if (row === undefined) return refuse('notFound', '没有这个机关')
    const permit = may(actor, 'organ.create', { organId, organPath: row.path })
    if (!permit.allowed) return refuse('forbidden', permit.reason)
    const organ: NewOrgan = {
      id: organId,
      parentId: row.parent_id,
      name: names.name?.trim() ?? row.name,
      shortName: names.shortName?.trim() ?? row.short_name,
      kind: names.kind ?? row.kind,
      organCode: names.organCode ?? row.organ_code,
      documentMark: names.documentMark ?? row.document_mark,
      sortOrder: names.sortOrder ?? row.sort_order,
    }
    const fields = organFaults(organ)
    if (Object.keys(fields).length > 0) return refuseFields(fields)
    await tx
      .updateTable('organ')
      .set({
        name: organ.name,
        short_name: organ.shortName,
        kind: organ.kind,
        organ_code: organ.organCode || null,
        document_mark: organ.documentMark || null,
        sort_order: organ.sortOrder ?? row.sort_order,
      })
      .where('id', '=', organId)
      .execute()
    await recordAudit(tx, platform.now(), {
      personId: personIdOf(actor),
      organId,
      action: 'organ.create',
      objectKind: 'organ',
      objectId: organId,
      outcome: 'done',
      detail: {
        renamedFrom: row.name,
        before: columnsOf(row),
        after: { ...organ, id: undefined, parentId: undefined },
        name: organ.name,
      },
    })
    return { ok: true }
  })
}

const columnsOf = (row: {
  name: string
  short_name: string
  kind: string
  organ_code: string | null
  document_mark: string | null
  sort_order: number
}) => ({
  name: row.name,
  shortName: row.short_name,
  kind: row.kind,
  organCode: row.organ_code,
  documentMark: row.document_mark,
  sortOrder: row.sort_order,
})
