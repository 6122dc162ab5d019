import type { PublicItemRow, PublicOrgan } from '@gongkai/platform/public'
import type { PageContent } from '../../page-content.ts'
import { Empty } from '../../patterns/empty.tsx'
import { ItemEntries } from '../../patterns/item-entries.tsx'
import { OrganFilter } from '../../patterns/organ-filter.tsx'
import { Section } from '../../patterns/section.tsx'
import type { Site } from '../../site.ts'
import { nationalInstitutions } from './institutions.ts'

/** Published items with this keyword are the organ's own institutions. */
export const institutionsKeyword = '政府信息公开制度'

interface InstitutionsProps {
  site: Site
  organ: PublicOrgan | null
  rows: readonly PublicItemRow[]
}

/** 政府信息公开制度: the norms of the State Council, then what the organs made themselves. PLAT. */
export function institutionsPage({ site, organ, rows }: InstitutionsProps): PageContent {
  return {
    title: '政府信息公开制度',
    column: 'institutions',
    breadcrumb: [{ label: '政府信息公开制度' }],
    body: (
      <div className="width">
        <h1 className="page-title">政府信息公开制度</h1>
        <p className="lead">机关公开信息、办理申请所依据的规定。</p>
        <Section id="national" title="国家规定">
          <ul className="entries">
            {nationalInstitutions.map(({ title, documentNo, about }) => (
              <li key={documentNo}>
                <span>{title}</span>
                <span className="quiet medium">{documentNo}</span>
                <span className="meta">
                  <span>{about}</span>
                </span>
              </li>
            ))}
          </ul>
        </Section>
        <Section id="local" title={organ === null ? '本地制度' : `${organ.name}的制度`}>
          <OrganFilter site={site} action="/institutions" organ={organ} all="全部机关" />
          {rows.length > 0 ? (
            <ItemEntries site={site} rows={rows} />
          ) : (
            <Empty title="还没有公开本地的制度">
              <p>现在按国家规定办理。机关发布信息时加上关键词“{institutionsKeyword}”，就会列在这里。</p>
            </Empty>
          )}
        </Section>
      </div>
    ),
  }
}
