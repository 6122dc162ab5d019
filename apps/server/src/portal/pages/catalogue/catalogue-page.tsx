import { article21Categories } from '@gongkai/law/publication'
import type { PublicOrgan } from '@gongkai/platform/public'
import type { PageContent } from '../../page-content.ts'
import { OrganFilter } from '../../patterns/organ-filter.tsx'
import { Section } from '../../patterns/section.tsx'
import type { Site } from '../../site.ts'
import { CategoryList } from './category-list.tsx'
import { SearchBox } from './search-box.tsx'

interface CatalogueProps {
  site: Site
  organ: PublicOrgan | null
  counts: ReadonlyMap<string, number>
}

const further = (level: 'cityAndCounty' | 'township') =>
  article21Categories.filter((category) => category.level === level)

/** 法定主动公开内容: the items of Article 20, then those of Article 21. */
export function cataloguePage({ site, organ, counts }: CatalogueProps): PageContent {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return {
    title: '法定主动公开内容',
    column: 'catalogue',
    breadcrumb: [{ label: '法定主动公开内容' }],
    body: (
      <div className="width">
        <h1 className="page-title">法定主动公开内容</h1>
        <p className="lead">
          {organ?.name ?? '各机关'}现有公开信息 {total} 条。按《政府信息公开条例》第二十条、第二十一条分类，右侧是条数。
        </p>
        <OrganFilter site={site} action="/catalogue" organ={organ} all="全部机关" />
        <SearchBox organ={organ?.id} />
        <Section id="article-20" title="各级机关都要公开的（第二十条）">
          <CategoryList counts={counts} organ={organ} />
        </Section>
        <Section id="article-21-city" title="市、县政府及其部门还要公开的（第二十一条）">
          <CategoryList counts={counts} organ={organ} categories={further('cityAndCounty')} />
        </Section>
        <Section id="article-21-township" title="乡镇政府还要公开的（第二十一条）">
          <CategoryList counts={counts} organ={organ} categories={further('township')} />
        </Section>
      </div>
    ),
  }
}
