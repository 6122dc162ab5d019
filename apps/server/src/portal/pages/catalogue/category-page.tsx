import type { CatalogueCategory } from '@gongkai/law/publication'
import type { ItemPage, PublicOrgan } from '@gongkai/platform/public'
import type { PageContent } from '../../page-content.ts'
import { Empty } from '../../patterns/empty.tsx'
import { ItemEntries } from '../../patterns/item-entries.tsx'
import { OrganFilter } from '../../patterns/organ-filter.tsx'
import { Pager } from '../../patterns/pager.tsx'
import type { Site } from '../../site.ts'
import { itemNumber } from './category-list.tsx'

interface CategoryProps {
  site: Site
  category: CatalogueCategory
  organ: PublicOrgan | null
  page: ItemPage
  later: boolean
}

/** The items of one class of the catalogue, newest first. */
export function categoryPage({ site, category, organ, page, later }: CategoryProps): PageContent {
  const path = `/catalogue/${category.key}`
  return {
    title: category.label,
    column: 'catalogue',
    breadcrumb: [{ label: '法定主动公开内容', href: '/catalogue' }, { label: category.label }],
    meta: { ColumnName: category.label, ColumnType: '法定主动公开内容' },
    body: (
      <div className="width">
        <h1 className="page-title">
          {itemNumber(category)}
          {category.label}
        </h1>
        <p className="lead">
          {category.description}
          <span className="quiet">（{category.article}）</span>
        </p>
        <OrganFilter site={site} action={path} organ={organ} all="全部机关" />
        {page.rows.length > 0 ? (
          <ItemEntries site={site} rows={page.rows} />
        ) : (
          <NothingHere organ={organ} path={path} later={later} />
        )}
        <Pager path={path} query={{ organ: organ?.id }} next={page.next} later={later} />
      </div>
    ),
  }
}

function NothingHere({ organ, path, later }: { organ: PublicOrgan | null; path: string; later: boolean }) {
  if (later) return <Empty title="没有更早的信息了" />
  if (organ === null) {
    return (
      <Empty title="这一类还没有公开的信息">
        <p>
          可以<a href="/catalogue">看其他类别</a>，或者<a href="/request">依申请公开</a>。
        </p>
      </Empty>
    )
  }
  return (
    <Empty title={`${organ.name}在这一类还没有公开的信息`}>
      <p>
        可以<a href={path}>看其他机关的</a>，或者向它
        <a href={`/request?${new URLSearchParams({ organ: organ.id })}`}>申请公开</a>。
      </p>
    </Empty>
  )
}
