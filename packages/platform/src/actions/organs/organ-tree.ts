import type { Database, OrganGuide, OrganKind, Transaction } from '../../database/schema.ts'
import type { Actor } from '../../people/actor.ts'
import { organsInReach } from '../../people/reach.ts'
import type { Platform } from '../../platform.ts'

export interface Organ {
  id: string
  parentId: string | null
  path: string
  name: string
  shortName: string
  kind: OrganKind
  organCode: string | null
  documentMark: string | null
  guide: OrganGuide
  demonstration: boolean
  /** Among the organs below the same superior, small numbers first. */
  sortOrder: number
}

const columns = [
  'id',
  'parent_id',
  'path',
  'name',
  'short_name',
  'kind',
  'organ_code',
  'document_mark',
  'guide',
  'demonstration',
  'sort_order',
] as const

function selectOrgans(database: Database | Transaction) {
  return database.selectFrom('organ').select(columns)
}

type OrganRow = Awaited<ReturnType<ReturnType<typeof selectOrgans>['execute']>>[number]

const organFrom = (row: OrganRow): Organ => ({
  id: row.id,
  parentId: row.parent_id,
  path: row.path,
  name: row.name,
  shortName: row.short_name,
  kind: row.kind,
  organCode: row.organ_code,
  documentMark: row.document_mark,
  guide: row.guide,
  demonstration: row.demonstration,
  sortOrder: row.sort_order,
})

/** One organ, or null. */
export async function organById(database: Database | Transaction, organId: string): Promise<Organ | null> {
  const row = await selectOrgans(database).where('id', '=', organId).executeTakeFirst()
  return row === undefined ? null : organFrom(row)
}

/** An organ and everything below it, each superior before its subordinates, siblings by their set order. */
export async function organsBelow(database: Database | Transaction, path: string): Promise<Organ[]> {
  const rows = await selectOrgans(database)
    .where('path', 'like', `${path}%`)
    .orderBy('sort_order')
    .orderBy('path')
    .execute()
  return inTreeOrder(rows.map(organFrom))
}

/** The organs an actor may see, as a tree list. */
export async function organsFor(platform: Platform, actor: Actor): Promise<Organ[]> {
  const { kysely } = platform.database
  const { organIds } = await organsInReach(kysely, actor, 'organ.read')
  if (organIds.length === 0) return []
  const rows = await selectOrgans(kysely).where('id', 'in', organIds).orderBy('sort_order').orderBy('path').execute()
  return inTreeOrder(rows.map(organFrom))
}

/** Puts superiors before subordinates; an organ whose superior is not in the list stands at the top. */
export function inTreeOrder(organs: readonly Organ[]): Organ[] {
  const known = new Set(organs.map(({ id }) => id))
  const below = new Map<string | null, Organ[]>()
  for (const organ of organs) {
    const parent = organ.parentId !== null && known.has(organ.parentId) ? organ.parentId : null
    const siblings = below.get(parent)
    if (siblings === undefined) below.set(parent, [organ])
    else siblings.push(organ)
  }
  const ordered: Organ[] = []
  const walk = (parent: string | null): void => {
    for (const organ of below.get(parent) ?? []) {
      ordered.push(organ)
      walk(organ.id)
    }
  }
  walk(null)
  return ordered
}
