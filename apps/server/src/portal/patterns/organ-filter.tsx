import type { PublicOrgan } from '@gongkai/platform/public'
import type { Site } from '../site.ts'

interface OrganFilterProps {
  site: Site
  action: string
  organ: PublicOrgan | null
  /** What the choice without an organ is called. */
  all: string
  /** Other parts of the address to keep. */
  keep?: Record<string, string | undefined>
}

/** Chooses one organ, by an ordinary form. */
export function OrganFilter({ site, action, organ, all, keep = {} }: OrganFilterProps) {
  if (site.organs.length < 2) return null
  return (
    <form className="organ-filter" action={action} method="get">
      {Object.entries(keep).map(
        ([name, value]) => value !== undefined && <input key={name} type="hidden" name={name} value={value} />,
      )}
      <div className="chooser">
        <label htmlFor="organ-filter">机关</label>
        <select id="organ-filter" name="organ" defaultValue={organ?.id ?? ''}>
          <option value="">{all}</option>
          <OrganOptions site={site} />
        </select>
      </div>
      <button className="button button-second" type="submit">
        查看
      </button>
    </form>
  )
}

/** Every organ as an option, indented by its place in the tree. */
export function OrganOptions({ site }: { site: Site }) {
  return site.organs.map(({ id, name, depth }) => (
    <option key={id} value={id}>
      {'　'.repeat(depth)}
      {name}
    </option>
  ))
}
