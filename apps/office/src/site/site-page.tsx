import { useQuery } from '@tanstack/react-query'
import { Queried } from '../parts/queried.tsx'
import { useTitle } from '../shell/use-title.ts'
import { siteQuery } from './queries.ts'
import { SiteForm } from './site-form.tsx'

/** 网站设置: what the public site says of itself. */
export function SitePage() {
  useTitle('网站设置')
  const site = useQuery(siteQuery)
  return (
    <>
      <div className="head">
        <h1>网站设置</h1>
        <span className="quiet">门户每一页的名称和页脚；联系方式在各机关的公开指南里</span>
      </div>
      <div className="panel">
        <div className="in">
          <Queried what="网站设置" query={site}>
            {(found) => <SiteForm saved={found} />}
          </Queried>
        </div>
      </div>
    </>
  )
}
