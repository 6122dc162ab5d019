import { catalogueCategory } from '@gongkai/law/publication'
import type { WithdrawnItem } from '@gongkai/platform/public'
import type { PageContent } from '../../page-content.ts'
import { DateText } from '../../patterns/date.tsx'
import { DemonstrationMark, Status } from '../../patterns/status.tsx'
import type { Site } from '../../site.ts'

/** What stands where a withdrawn item stood: that it was here, since when and why it is not. Its text is gone. */
export function withdrawnPage(site: Site, item: WithdrawnItem): PageContent {
  const organ = site.organ(item.organId)
  const category = catalogueCategory(item.category)
  return {
    title: `已撤回：${item.title}`,
    status: 200,
    column: 'catalogue',
    breadcrumb: [
      { label: '法定主动公开内容', href: '/catalogue' },
      ...(category === null ? [] : [{ label: category.label, href: `/catalogue/${category.key}` }]),
      { label: '已撤回' },
    ],
    meta: { robots: 'noindex' },
    body: (
      <div className="width">
        <p>
          <Status kind="paused" label="已撤回" /> <DemonstrationMark shown={organ?.demonstration === true} />
        </p>
        <h1 className="document-title">{item.title}</h1>
        <div className="notice">
          <h2>这条信息已经撤回，内容不再提供</h2>
          <dl className="facts space-above">
            <dt>撤回日期</dt>
            <dd>
              <DateText day={item.withdrawnOn} as="weekday" />
            </dd>
            <dt>撤回理由</dt>
            <dd>{item.reason}</dd>
            <dt>原公开日期</dt>
            <dd>
              <DateText day={item.publishedOn} as="date" />
            </dd>
            <dt>发布机构</dt>
            <dd>{organ?.name ?? '—'}</dd>
            <dt>索引号</dt>
            <dd className="code">{item.indexNo ?? '—'}</dd>
            <dt>文号</dt>
            <dd>{item.documentNo ?? '无文号'}</dd>
          </dl>
        </div>
        <p className="lead section">
          撤回的信息保留这一页，不悄悄消失。仍然需要的，可以
          <a href={organ === null ? '/request' : `/request?${new URLSearchParams({ organ: organ.id })}`}>依申请公开</a>
          ，机关会依法审查后答复。
        </p>
      </div>
    ),
  }
}
