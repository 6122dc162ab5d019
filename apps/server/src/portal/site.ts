import type { Platform } from '@gongkai/platform'
import { listOrgans, type PublicOrgan, type SiteSettings, siteSettings } from '@gongkai/platform/public'

/** What every page needs to know of the site: its name, its organs, what the operator set. */
export interface Site {
  name: string
  motto: string
  settings: SiteSettings
  organs: readonly PublicOrgan[]
  organ: (id: string) => PublicOrgan | null
  /** The organ at the top of the tree, whose office answers for the site; null while there is none. */
  root: PublicOrgan | null
  /** Whether any organ is invented for demonstration. */
  demonstration: boolean
}

/** The site when nothing is known of it: a fresh installation, or a database that does not answer. */
export const unknownSite: Site = siteOf([], {})

export async function loadSite(platform: Platform): Promise<Site> {
  const database = platform.database.kysely
  return siteOf(await listOrgans(database), await siteSettings(database))
}

function siteOf(organs: readonly PublicOrgan[], settings: SiteSettings): Site {
  const byId = new Map(organs.map((organ) => [organ.id, organ]))
  const root = organs[0] ?? null
  return {
    name: settings.name ?? (root === null ? '政府信息公开' : `${root.shortName}政府信息公开`),
    motto: settings.motto ?? '以公开为常态、不公开为例外',
    settings,
    organs,
    organ: (id) => byId.get(id) ?? null,
    root,
    demonstration: organs.some((organ) => organ.demonstration),
  }
}
