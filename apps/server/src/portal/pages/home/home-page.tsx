import type { PublicItemRow, PublicReportRow, WithdrawnRow } from '@gongkai/platform/public'
import type { PageContent } from '../../page-content.ts'
import { DateText } from '../../patterns/date.tsx'
import { Empty } from '../../patterns/empty.tsx'
import { ItemEntries } from '../../patterns/item-entries.tsx'
import { Section } from '../../patterns/section.tsx'
import type { Site } from '../../site.ts'
import { CategoryList } from '../catalogue/category-list.tsx'
import { SearchBox } from '../catalogue/search-box.tsx'
import { OfficeFacts } from '../guide/office-facts.tsx'
import { ReportLines } from '../reports/report-lines.tsx'

export interface HomeProps {
  site: Site
  items: readonly PublicItemRow[]
  counts: ReadonlyMap<string, number>
  reports: readonly PublicReportRow[]
  withdrawals: readonly WithdrawnRow[]
}

/** Tasks first: find, ask, follow; then what is new. */
export function homePage(props: HomeProps): PageContent {
  return { title: props.site.name, body: props.site.root === null ? <EmptyInstallation /> : <Home {...props} /> }
}

function Home({ site, items, counts, reports, withdrawals }: HomeProps) {
  return (
    <>
      <div className="find">
        <div className="width">
          <h1>查找政府信息</h1>
          <SearchBox />
        </div>
      </div>
      <div className="width">
        <ul className="tasks">
          <li>
            <a href="/request">申请公开政府信息</a>
            <p>网上没有找到，可以依申请公开。一般 20 个工作日内答复，不需要说明用途。</p>
          </li>
          <li>
            <a href="/status">查询申请进度</a>
            <p>凭查询码，查看办到哪一步、哪天前答复、为什么是那一天。</p>
          </li>
          <li>
            <a href="/contact#supervision">对公开工作提意见</a>
            <p>机关没有依法公开的，可以投诉、举报；对答复不服的，可以申请行政复议。</p>
          </li>
        </ul>
        <div className="beside beside-narrow">
          <Section id="latest" title="最新公开" more={{ href: '/search', label: '全部公开信息' }}>
            {items.length > 0 ? (
              <ItemEntries site={site} rows={items} />
            ) : (
              <Empty title="还没有公开的信息">
                <p>各机关发布信息后，会列在这里。现在需要的，可以依申请公开。</p>
              </Empty>
            )}
          </Section>
          <Section id="office" title="政府信息公开指南" more={{ href: '/guide', label: '指南全文' }}>
            {site.root && <OfficeFacts organ={site.root} />}
          </Section>
        </div>
        <Section id="catalogue" title="法定主动公开内容" more={{ href: '/organs', label: '按机关查看' }}>
          <p className="small quiet">按《中华人民共和国政府信息公开条例》第二十条排列，右侧是现有条数。</p>
          <CategoryList counts={counts} organ={null} />
        </Section>
        <div className="beside beside-half">
          <Section id="reports" title="政府信息公开年报" more={{ href: '/reports', label: '全部年报' }}>
            {reports.length > 0 ? (
              <ReportLines site={site} rows={reports} />
            ) : (
              <Empty title="还没有公布年报">
                <p>每年1月31日前，各机关公布上一年度的政府信息公开工作年度报告。</p>
              </Empty>
            )}
          </Section>
          <Section id="withdrawals" title="撤回的信息">
            <Withdrawals rows={withdrawals} />
            <p className="hint">撤回的信息保留说明、理由和日期，不悄悄消失。</p>
          </Section>
        </div>
      </div>
    </>
  )
}

function Withdrawals({ rows }: { rows: readonly WithdrawnRow[] }) {
  if (rows.length === 0) return <p className="medium">没有撤回过信息。</p>
  return (
    <ul className="lines">
      {rows.map(({ id, title, withdrawnOn }) => (
        <li key={id}>
          <a href={`/items/${id}`}>{title}</a>
          <span className="aside">
            <DateText day={withdrawnOn} /> 撤回
          </span>
        </li>
      ))}
    </ul>
  )
}

function EmptyInstallation() {
  return (
    <div className="width">
      <h1 className="page-title">这里还没有机关</h1>
      <Empty title="平台已经运行，还没有数据">
        <p>
          请管理员登录<a href="/office/">工作台</a>
          ，先建立机关，再发布指南和信息。机关建立后，这里会出现查找、申请和年报。
        </p>
      </Empty>
    </div>
  )
}
