import { recordAudit } from '../../audit-trail/record.ts'
import type { Database, Transaction } from '../../database/schema.ts'
import { type Outcome, type Refusal, refuse, refuseFields } from '../../outcome.ts'
import { type Actor, personIdOf } from '../../people/actor.ts'
import { may } from '../../people/permissions.ts'
import type { Platform } from '../../platform.ts'
import { type SiteSettings, siteSettings } from '../../public/site.ts'
import { siteFaults } from './site-faults.ts'

/** The settings of the public site, for whom may change them. */
export async function readSite(platform: Platform, actor: Actor): Promise<Outcome<{ site: SiteSettings }>> {
  const { kysely } = platform.database
  const permitted = await topOrganFor(kysely, actor)
  return permitted.ok ? { ok: true, site: await siteSettings(kysely) } : permitted
}

/**
 * Changes what the public site says of itself: its name, the numbers in its foot, where errors are reported. All of it
 * is given; what is left out goes back to what the platform makes of the organs. Every page is new at once.
 */
export function editSite(
  platform: Platform,
  actor: Actor,
  site: SiteSettings,
): Promise<Outcome<{ site: SiteSettings }>> {
  return platform.database.transaction(async (tx): Promise<Outcome<{ site: SiteSettings }>> => {
    const permitted = await topOrganFor(tx, actor)
    if (!permitted.ok) return permitted
    const fields = siteFaults(site)
    if (Object.keys(fields).length > 0) return refuseFields(fields)
    const before = await siteSettings(tx)
    const value = JSON.stringify(site)
    await tx
      .insertInto('installation')
      .values({ key: 'site', value })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
      .execute()
    await recordAudit(tx, platform.now(), {
      personId: personIdOf(actor),
      organId: permitted.organId,
      action: 'site.edit',
      objectKind: 'site',
      objectId: 'site',
      outcome: 'done',
      // The picture itself is too long for the trail.
      detail: { before: { ...before, emblem: undefined }, after: { ...site, emblem: undefined } },
    })
    return { ok: true, site }
  })
}

/** The site belongs to the organs at the top of the tree, whose name it carries when it has none of its own. */
async function topOrganFor(
  database: Database | Transaction,
  actor: Actor,
): Promise<{ ok: true; organId: string } | Refusal> {
  const tops = await database
    .selectFrom('organ')
    .select(['id', 'path'])
    .where('parent_id', 'is', null)
    .orderBy('sort_order')
    .orderBy('path')
    .execute()
  let refusal = refuse('notFound', '还没有机关')
  for (const { id, path } of tops) {
    const permit = may(actor, 'site.edit', { organId: id, organPath: path })
    if (permit.allowed) return { ok: true, organId: id }
    refusal = refuse('forbidden', permit.reason)
  }
  return refusal
}
