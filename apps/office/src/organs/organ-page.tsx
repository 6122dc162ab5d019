import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { Queried } from '../parts/queried.tsx'
import { useSession } from '../session/session.tsx'
import { useTitle } from '../shell/use-title.ts'
import { GuideForm } from './guide-form.tsx'
import { OrganNamesForm } from './organ-names-form.tsx'
import { type Organ, organQuery } from './queries.ts'

/** One organ: what it is called, and what the public guide says of it. */
export function OrganPage() {
  const { id = '' } = useParams()
  const organ = useQuery(organQuery(id))
  return (
    <Queried what="机关" query={organ}>
      {(found) => <OrganSettings key={found.id} organ={found} />}
    </Queried>
  )
}

function OrganSettings({ organ }: { organ: Organ }) {
  useTitle(organ.name)
  const { permissions } = useSession()
  return (
    <>
      <div className="head">
        <h1>{organ.name}</h1>
        <span className="quiet code">{organ.id}</span>
        <Link to="/people" className="push">
          机构与人员
        </Link>
      </div>
      <div className="stack">
        {permissions.includes('organ.create') && (
          <section className="panel" aria-labelledby="names">
            <h2 id="names">名称和代码</h2>
            <div className="in">
              <OrganNamesForm organ={organ} />
            </div>
          </section>
        )}
        <section className="panel" aria-labelledby="guide">
          <h2 id="guide">
            公开指南 <small>《条例》第十二条；保存以后门户立即更新</small>
          </h2>
          <div className="in">
            <GuideForm organ={organ} mayEdit={permissions.includes('organ.editGuide')} />
          </div>
        </section>
      </div>
    </>
  )
}
