import type { PublicOrgan, ReportPage } from '@gongkai/platform/public'
import type { PageContent } from '../../page-content.ts'
import { Empty } from '../../patterns/empty.tsx'
import { OrganFilter } from '../../patterns/organ-filter.tsx'
import { Pager } from '../../patterns/pager.tsx'
import { Section } from '../../patterns/section.tsx'
import type { Site } from '../../site.ts'
import { ReportLines } from './report-lines.tsx'

interface ReportsProps {
  site: Site
  organ: PublicOrgan | null
  page: ReportPage
  later: boolean
}

/** 政府信息公开年报: published reports by year. */
export function reportsPage({ site, organ, page, later }: ReportsProps): PageContent {
  const years = [...new Set(page.rows.map(({ year }) => year))]
  return {
    title: organ === null ? '政府信息公开年报' : `${organ.name}政府信息公开年报`,
    column: 'reports',
    breadcrumb: [{ label: '政府信息公开年报' }],
    body: (
      <div className="width">
        <h1 className="page-title">{organ?.name}政府信息公开年报</h1>
        <p className="lead">
          各机关每年1月31日前公布上一年度的报告（条例第五十条）。标明“已公布年报”的，由公布的文本读入，旁边是本平台自动核对的结果。
        </p>
        <p>
          还没有公布的，可以先<a href="/self-check">自查一遍</a>：选一份文件，看数字和格式有没有问题，文件不保存。
        </p>
        <OrganFilter site={site} action="/reports" organ={organ} all="全部机关" />
        {years.length === 0 && (
          <Empty title={later ? '没有更早的年报了' : '还没有公布年报'}>
            {!later && <p>报告公布后，会按年份列在这里。</p>}
          </Empty>
        )}
        {years.map((year) => (
          <Section key={year} id={`year-${year}`} title={`${year}年度`}>
            <ReportLines site={site} rows={page.rows.filter((row) => row.year === year)} />
          </Section>
        ))}
        <Pager path="/reports" query={{ organ: organ?.id }} next={page.next} later={later} />
      </div>
    ),
  }
}
