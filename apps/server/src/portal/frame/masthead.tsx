import type { Site } from '../site.ts'

export function Masthead({ site }: { site: Site }) {
  const { emblem } = site.settings
  return (
    <header className="masthead">
      <div className="width">
        <a href="/">
          {emblem !== undefined && <img src={emblem} alt="" />}
          <span>
            <span className="site-name">{site.name}</span>
            <span className="site-motto">{site.motto}</span>
          </span>
        </a>
      </div>
    </header>
  )
}
