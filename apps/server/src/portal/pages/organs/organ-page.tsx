import type { PublicItemRow, PublicOrgan, PublicReportRow } from '@gongkai/platform/public'
import type { PageContent } from '../../page-content.ts'
import { Empty } from '../../patterns/empty.tsx'
import { ItemEntries } from '../../patterns/item-entries.tsx'
import { Section } from '../../patterns/section.tsx'
import { DemonstrationMark } from '../../patterns/status.tsx'
import type { Site } from '../../site.ts'
import { CategoryList } from '../catalogue/category-list.tsx'
import { OfficeFacts } from '../guide/office-facts.tsx'
import { ReportLines } from '../reports/report-lines.tsx'
import { organAddress } from './organs-page.tsx'

interface OrganProps {
  site: Site
  organ: PublicOrgan
  items: readonly PublicItemRow[]
  counts: ReadonlyMap<string, number>
  reports: readonly PublicReportRow[]
}

/** One organ: its office, what it published, its reports, the organs below it. */
export function organPage(props: OrganProps): PageContent {
  const { site, organ } = props
  const parent = organ.parentId === null ? null : site.organ(organ.parentId)
  return {
    title: organ.name,
    breadcrumb: [
      { label: '按机关查看', href: '/organs' },
      ...(parent === null ? [] : [{ label: parent.shortName, href: organAddress(parent.id) }]),
      { label: organ.shortName },
    ],
    body: <Organ {...props} />,
  }
}

function Organ({ site, organ, items, counts, reports }: OrganProps) {
  const query = new URLSearchParams({ organ: organ.id }).toString()
  return (
    <div className="width">
      <h1 className="page-title">
        {organ.name} <DemonstrationMark shown={organ.demonstration} />
      </h1>
      {organ.guide.introduction && <p className="lead">{organ.guide.introduction}</p>}
      <div className="buttons">
        <a className="button" href={`/request?${query}`}>
          向这个机关申请公开
        </a>
      </div>
      <div className="beside beside-narrow">
        <Section id="latest" title="最新公开" more={{ href: `/search?${query}`, label: '本机关全部信息' }}>
          {items.length > 0 ? (
            <ItemEntries site={site} rows={items} />
          ) : (
            <Empty title="本机关还没有在这里公开信息">
              <p>需要的信息可以依申请公开。</p>
            </Empty>
          )}
        </Section>
        <Section id="office" title="工作机构" more={{ href: `/guide?${query}`, label: '公开指南' }}>
          <OfficeFacts organ={organ} />
        </Section>
      </div>
      <Section id="catalogue" title="法定主动公开内容" more={{ href: `/catalogue?${query}`, label: '全部类别' }}>
        <CategoryList counts={counts} organ={organ} />
      </Section>
      <Section id="reports" title="政府信息公开年报">
        {reports.length > 0 ? (
          <ReportLines site={site} rows={reports} />
        ) : (
          <Empty title="本机关还没有在这里公布年报">
            <p>每年1月31日前公布上一年度的报告。</p>
          </Empty>
        )}
      </Section>
      <OrgansBelow site={site} organ={organ} />
    </div>
  )
}

function OrgansBelow({ site, organ }: { site: Site; organ: PublicOrgan }) {
  const below = site.organs.filter(({ parentId }) => parentId === organ.id)
  if (below.length === 0) return null
  return (
    <Section id="below" title="下级机关和部门">
      <ul className="lines">
        {below.map(({ id, name, demonstration }) => (
          <li key={id}>
            <a href={organAddress(id)}>{name}</a>
            <DemonstrationMark shown={demonstration} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
