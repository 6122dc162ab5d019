import type { Database, OrganGuide, OrganKind } from '../database/schema.ts'

/** An organ as the public sees it. */
export interface PublicOrgan {
  id: string
  parentId: string | null
  /** Steps below the top of the tree, 0 for an organ without a superior. */
  depth: number
  name: string
  shortName: string
  kind: OrganKind
  organCode: string | null
  guide: OrganGuide
  demonstration: boolean
}

/** All organs as a tree in reading order: each superior stands before those below it, siblings by their set order. */
export async function listOrgans(database: Database): Promise<PublicOrgan[]> {
  const rows = await database
    .selectFrom('organ')
    .select(['id', 'parent_id', 'name', 'short_name', 'kind', 'organ_code', 'guide', 'demonstration'])
    .orderBy('sort_order')
    .orderBy('path')
    .execute()
  const children = new Map<string | null, typeof rows>()
  for (const row of rows) {
    const siblings = children.get(row.parent_id)
    if (siblings === undefined) children.set(row.parent_id, [row])
    else siblings.push(row)
  }
  const organs: PublicOrgan[] = []
  const walk = (parentId: string | null, depth: number): void => {
    for (const row of children.get(parentId) ?? []) {
      organs.push({
        id: row.id,
        parentId: row.parent_id,
        depth,
        name: row.name,
        shortName: row.short_name,
        kind: row.kind,
        organCode: row.organ_code,
        guide: row.guide,
        demonstration: row.demonstration,
      })
      walk(row.id, depth + 1)
    }
  }
  walk(null, 0)
  return organs
}
