import { sql } from 'kysely'
import type { RequestListName } from '../../database/schema.ts'
import { isId, newId } from '../../new-id.ts'
import { type Outcome, refuse, refuseFields } from '../../outcome.ts'
import { type Actor, personIdOf } from '../../people/actor.ts'
import type { Platform } from '../../platform.ts'

/** A filter of a list under a name. Everybody has their own. */
export interface SavedView {
  id: string
  list: RequestListName
  name: string
  /** Names and values as they stand in the address of the list. */
  filter: Record<string, string>
  /** The list opens with it. */
  isDefault: boolean
}

export interface SaveView {
  list: RequestListName
  name: string
  filter: Record<string, string>
  isDefault: boolean
}

/** More of them would be a list that needs a list. */
const mostViews = 30

const signInFirst = () => refuse('unauthenticated', '请先登录')

/** The views of the person for a list, by name. */
export async function savedViews(platform: Platform, actor: Actor, list: RequestListName): Promise<SavedView[]> {
  const personId = personIdOf(actor)
  if (personId === null) return []
  const rows = await platform.database.kysely
    .selectFrom('saved_view')
    .select(['id', 'list', 'name', 'filter', 'is_default'])
    .where('person_id', '=', personId)
    .where('list', '=', list)
    .orderBy('name')
    .execute()
  return rows.map(({ is_default, ...view }) => ({ ...view, isDefault: is_default }))
}

/** Saves a filter under a name; the same name is written over. At most one view of a list opens by itself. */
export async function saveView(
  platform: Platform,
  actor: Actor,
  { list, name, filter, isDefault }: SaveView,
): Promise<Outcome<{ viewId: string }>> {
  const personId = personIdOf(actor)
  if (personId === null) return signInFirst()
  const named = name.trim()
  if (named === '') return refuseFields({ name: '请写视图的名称' })
  return platform.database.transaction(async (tx): Promise<Outcome<{ viewId: string }>> => {
    // one person's views at a time
    await sql`select pg_advisory_xact_lock(hashtextextended(${`saved-view ${personId}`}, 0))`.execute(tx)
    const known = await tx
      .selectFrom('saved_view')
      .select(['id', 'name'])
      .where('person_id', '=', personId)
      .where('list', '=', list)
      .execute()
    const same = known.find((view) => view.name === named)
    if (same === undefined && known.length >= mostViews) {
      return refuse('refused', `最多保存 ${mostViews} 个视图，请先删去不用的。`)
    }
    if (isDefault) {
      await tx
        .updateTable('saved_view')
        .set({ is_default: false })
        .where('person_id', '=', personId)
        .where('list', '=', list)
        .execute()
    }
    const viewId = same?.id ?? newId(platform.now())
    const content = { filter: JSON.stringify(filter), is_default: isDefault }
    await tx
      .insertInto('saved_view')
      .values({ id: viewId, person_id: personId, list, name: named, created_at: platform.now(), ...content })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(content))
      .execute()
    return { ok: true, viewId }
  })
}

/** Deletes a view of the person. */
export async function deleteView(platform: Platform, actor: Actor, viewId: string): Promise<Outcome<object>> {
  const personId = personIdOf(actor)
  if (personId === null) return signInFirst()
  if (!isId(viewId)) return refuse('notFound', '没有这个视图')
  const { numDeletedRows } = await platform.database.kysely
    .deleteFrom('saved_view')
    .where('id', '=', viewId)
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow()
  return numDeletedRows === 0n ? refuse('notFound', '没有这个视图') : { ok: true }
}
