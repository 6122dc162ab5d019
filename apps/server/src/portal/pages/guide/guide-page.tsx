import { formatDateChinese } from '@gongkai/law/calendar'
import { timeLimits } from '@gongkai/law/clock'
import { article20Categories } from '@gongkai/law/publication'
import type { PublicOrgan } from '@gongkai/platform/public'
import type { PageContent } from '../../page-content.ts'
import { OrganFilter } from '../../patterns/organ-filter.tsx'
import { Section } from '../../patterns/section.tsx'
import { DemonstrationMark } from '../../patterns/status.tsx'
import type { Site } from '../../site.ts'
import { OfficeFacts } from './office-facts.tsx'

/**
 * 政府信息公开指南: how information is classified and numbered, how to get it, and the office with its address, hours
 * and contacts. OGI 12(2).
 */
export function guidePage(site: Site, organ: PublicOrgan | null): PageContent {
  return {
    title: organ === null ? '政府信息公开指南' : `${organ.name}政府信息公开指南`,
    column: 'guide',
    breadcrumb: [{ label: '政府信息公开指南' }],
    body: (
      <div className="width">
        <h1 className="page-title">
          {organ?.name}政府信息公开指南 <DemonstrationMark shown={organ?.demonstration === true} />
        </h1>
        <p className="lead">这份指南说明公开哪些信息、怎样编号、怎样查到，网上没有的怎样申请。</p>
        <OrganFilter site={site} action="/guide" organ={organ} all={site.root === null ? '选择机关' : site.root.name} />
        <nav className="contents space-above" aria-label="目录">
          <ol>
            {contents.map(([id, label]) => (
              <li key={id}>
                <a href={`#${id}`}>{label}</a>
              </li>
            ))}
          </ol>
        </nav>
        {organ !== null && (
          <Section id="office" title="一、政府信息公开工作机构">
            {organ.guide.introduction && <p className="lead medium">{organ.guide.introduction}</p>}
            <OfficeFacts organ={organ} />
          </Section>
        )}
        <Classification />
        <Ways organ={organ} />
        <OnRequest />
        <Fees />
        <Remedies />
      </div>
    ),
  }
}

const contents: readonly (readonly [string, string])[] = [
  ['office', '一、政府信息公开工作机构'],
  ['classes', '二、信息的分类和编排'],
  ['ways', '三、怎样获取主动公开的信息'],
  ['on-request', '四、怎样申请公开'],
  ['fees', '五、收费'],
  ['remedies', '六、监督和救济'],
]

function Classification() {
  return (
    <Section id="classes" title="二、信息的分类和编排">
      <div className="prose">
        <p>
          主动公开的信息按《政府信息公开条例》第二十条分为 {article20Categories.length}{' '}
          类，市、县、乡镇政府还要公开第二十一条规定的内容，见<a href="/catalogue">法定主动公开内容</a>。
        </p>
        <p>
          每条信息有一个不重复的索引号，由“机构代码/年份-五位流水号”组成，例如{' '}
          <span className="code unbroken">000014349/2026-00012</span>
          。信息的名称、文号、成文日期、公开日期、体裁、有效性等列在信息页的表格里。
        </p>
        <p>
          主动公开的信息，自形成或者变更之日起 {timeLimits.publication.workingDays}{' '}
          个工作日内公开（条例第二十六条）。是不是及时，每条信息的页面上都有说明。
        </p>
      </div>
    </Section>
  )
}

function Ways({ organ }: { organ: PublicOrgan | null }) {
  return (
    <Section id="ways" title="三、怎样获取主动公开的信息">
      <div className="prose">
        <ul>
          <li>
            在本网站<a href="/search">查找</a>或者<a href="/catalogue">按类别</a>、<a href="/organs">按机关</a>查看；
          </li>
          <li>政府公报、新闻发布会、报刊、广播、电视（条例第二十三条）；</li>
          <li>
            国家档案馆、公共图书馆、政务服务场所的政府信息查阅场所（条例第二十五条）
            {organ?.guide.address ? `；本机关的查阅地点：${organ.guide.address}` : ''}。
          </li>
        </ul>
      </div>
    </Section>
  )
}

function OnRequest() {
  const { answer, extension, correctionNotice } = timeLimits
  return (
    <Section id="on-request" title="四、怎样申请公开">
      <div className="prose">
        <p>
          网上没有的信息，公民、法人和其他组织可以申请公开，不需要说明用途。谁制作的信息，就向谁申请。可以当面提交、邮寄，也可以
          <a href="/request">在网上申请</a>；书写确有困难的，可以口头申请，由工作人员代为填写（条例第二十九条）。
        </p>
        <p>
          申请写明：姓名或者名称、身份证明、联系方式；信息的名称、文号或者便于查找的其他特征；希望的形式、方式和途径。
        </p>
        <ul>
          <li>
            当面提交的，提交之日为收到申请之日；邮寄需要签收的，签收之日；网上申请的，双方确认之日（条例第三十一条）。
          </li>
          <li>
            内容不明确的，机关在收到申请之日起 {correctionNotice.workingDays}{' '}
            个工作日内一次性告知怎样补正，收到补正后重新计算答复期限（条例第三十条）。
          </li>
          <li>
            机关自收到申请之日起 {answer.workingDays} 个工作日内答复；需要延长的，经批准并告知申请人，最多再延长{' '}
            {extension.workingDays} 个工作日；征求第三方和其他机关意见的时间不计算在内（条例第三十三条）。
          </li>
          <li>
            提交后得到查询码，随时<a href="/status">查询进度</a>：办到哪一步、哪天前答复、为什么是那一天。
          </li>
        </ul>
      </div>
    </Section>
  )
}

function Fees() {
  return (
    <Section id="fees" title="五、收费">
      <div className="prose">
        <p>
          提供政府信息不收费。申请的数量、频次明显超过合理范围的，可以收取信息处理费（条例第四十二条），标准按国办函〔2020〕109号执行，收取前会书面通知金额、依据和缴纳方式。
        </p>
      </div>
    </Section>
  )
}

function Remedies() {
  return (
    <Section id="remedies" title="六、监督和救济">
      <div className="prose">
        <p>
          认为机关没有依法公开信息的，可以向政府信息公开工作主管部门投诉、举报；认为机关在公开工作中侵犯自己合法权益的，可以依法申请行政复议、提起行政诉讼（条例第五十一条）。
        </p>
        <p>
          对不予公开的答复不服的，应当先申请行政复议（《行政复议法》第二十三条，{formatDateChinese('2024-01-01')}
          起施行）。
        </p>
      </div>
    </Section>
  )
}
