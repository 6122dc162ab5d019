import type { ItemPage, PublicOrgan } from '@gongkai/platform/public'
import type { PageContent } from '../../page-content.ts'
import { Empty } from '../../patterns/empty.tsx'
import { ItemEntries } from '../../patterns/item-entries.tsx'
import { OrganFilter } from '../../patterns/organ-filter.tsx'
import { Pager } from '../../patterns/pager.tsx'
import type { Site } from '../../site.ts'
import { SearchBox } from './search-box.tsx'

interface SearchProps {
  site: Site
  organ: PublicOrgan | null
  words: string
  page: ItemPage
  later: boolean
}

/** Published items that hold all words; without words, all of them. */
export function searchPage(props: SearchProps): PageContent {
  const { site, organ, words, page, later } = props
  const heading = words === '' ? '全部公开信息' : '查找结果'
  return {
    title: words === '' ? heading : `查找“${words}”`,
    breadcrumb: [{ label: heading }],
    body: (
      <div className="width">
        <h1 className="page-title">{heading}</h1>
        <SearchBox words={words} organ={organ?.id} />
        <OrganFilter site={site} action="/search" organ={organ} all="全部机关" keep={{ q: words || undefined }} />
        {page.rows.length > 0 ? (
          <>
            <p className="medium space-above">{describe(props)}</p>
            <ItemEntries site={site} rows={page.rows} />
          </>
        ) : (
          <NothingFound {...props} />
        )}
        <Pager path="/search" query={{ q: words || undefined, organ: organ?.id }} next={page.next} later={later} />
      </div>
    ),
  }
}

/** Says how many without counting everything: the rows of this page are known, the rest is “earlier ones”. */
function describe({ organ, words, page, later }: SearchProps): string {
  const whose = organ === null ? '' : `${organ.name}的`
  const what = words === '' ? `${whose}公开信息，按公开日期排列` : `${whose}含有“${words}”的信息`
  const count = page.rows.length
  if (later || page.next !== null) return `${what}，这一页 ${count} 条${page.next === null ? '' : '，后面还有'}。`
  return `${what}，共 ${count} 条。`
}

function NothingFound({ organ, words, later }: SearchProps) {
  if (later) return <Empty title="没有更早的信息了" />
  const whose = organ === null ? '' : `${organ.name}的`
  if (words === '') {
    return (
      <Empty title={`还没有${whose}公开信息`}>
        <p>
          现在需要的，可以<a href="/request">依申请公开</a>。
        </p>
      </Empty>
    )
  }
  return (
    <Empty title={`没有找到${whose}含有“${words}”的信息`}>
      <p>
        可以少写一个词，或者换一种说法；也可以<a href="/catalogue">按类别查看</a>。网上没有的，可以
        <a href="/request">依申请公开</a>。
      </p>
    </Empty>
  )
}
