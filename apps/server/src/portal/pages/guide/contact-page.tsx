import type { PublicOrgan } from '@gongkai/platform/public'
import type { PageContent } from '../../page-content.ts'
import { Empty } from '../../patterns/empty.tsx'
import { OrganFilter } from '../../patterns/organ-filter.tsx'
import { Section } from '../../patterns/section.tsx'
import type { Site } from '../../site.ts'
import { OfficeFacts } from './office-facts.tsx'

/** Whom to call, how to report an error of the site, how to complain. */
export function contactPage(site: Site, organ: PublicOrgan | null): PageContent {
  return {
    title: '联系我们',
    breadcrumb: [{ label: '联系我们' }],
    body: (
      <div className="width">
        <h1 className="page-title">联系我们</h1>
        <OrganFilter site={site} action="/contact" organ={organ} all={site.root?.name ?? '选择机关'} />
        <Section id="office" title={organ === null ? '工作机构' : `${organ.name}政府信息公开工作机构`}>
          {organ === null ? (
            <Empty title="这里还没有机关">
              <p>管理员建立机关并填写指南后，会显示地址和电话。</p>
            </Empty>
          ) : (
            <OfficeFacts organ={organ} />
          )}
        </Section>
        <Section id="errors" title="网站找错">
          <div className="prose">
            <p>
              发现错别字、打不开的链接、对不上的数字，请告诉上面的工作机构，写明网页地址和错在哪里；改正后会保留更正或者撤回的说明。
            </p>
            {site.settings.errorReportUrl !== undefined && (
              <p>
                也可以到<a href={site.settings.errorReportUrl}>我为政府网站找错</a>平台留言。
              </p>
            )}
          </div>
        </Section>
        <Section id="supervision" title="对公开工作提意见">
          <div className="prose">
            <ul>
              <li>机关应当主动公开而没有公开的，可以请它公开，也可以依申请公开。</li>
              <li>
                机关不依法履行公开义务的，可以向政府信息公开工作主管部门
                {site.root?.guide.office ? `（${site.root.guide.office}）` : ''}投诉、举报（条例第五十一条）。
              </li>
              <li>
                对申请的答复不服，或者到期没有答复的，可以依法申请行政复议、提起行政诉讼；先后顺序见
                <a href="/guide#remedies">指南的“监督和救济”</a>。
              </li>
            </ul>
          </div>
        </Section>
      </div>
    ),
  }
}
