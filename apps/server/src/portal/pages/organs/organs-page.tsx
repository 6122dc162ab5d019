import type { PublicOrgan } from '@gongkai/platform/public'
import type { PageContent } from '../../page-content.ts'
import { Empty } from '../../patterns/empty.tsx'
import { DemonstrationMark } from '../../patterns/status.tsx'
import type { Site } from '../../site.ts'

/** All organs of the site as the tree they form. */
export function organsPage(site: Site): PageContent {
  return {
    title: '按机关查看',
    breadcrumb: [{ label: '按机关查看' }],
    body: (
      <div className="width">
        <h1 className="page-title">按机关查看</h1>
        <p className="lead">谁制作的信息，由谁公开。点机关名称，看它的指南、公开的信息和年报。</p>
        <div className="section">
          {site.organs.length === 0 ? (
            <Empty title="这里还没有机关">
              <p>管理员在工作台建立机关后，会列在这里。</p>
            </Empty>
          ) : (
            <OrganTree organs={site.organs} parentId={null} />
          )}
        </div>
      </div>
    ),
  }
}

function OrganTree({ organs, parentId }: { organs: readonly PublicOrgan[]; parentId: string | null }) {
  const children = organs.filter((organ) => organ.parentId === parentId)
  if (children.length === 0) return null
  return (
    <ul className="tree">
      {children.map((organ) => (
        <li key={organ.id}>
          <div className="tree-line">
            <a href={organAddress(organ.id)}>{organ.name}</a> <DemonstrationMark shown={organ.demonstration} />
          </div>
          <OrganTree organs={organs} parentId={organ.id} />
        </li>
      ))}
    </ul>
  )
}

export const organAddress = (id: string): string => `/organs/${encodeURIComponent(id)}`
