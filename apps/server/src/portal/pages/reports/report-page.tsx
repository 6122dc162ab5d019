import { auditRules, reportForms } from '@gongkai/law/annual-report'
import type { PublicOrgan, PublicReport } from '@gongkai/platform/public'
import type { PageContent } from '../../page-content.ts'
import { DateText } from '../../patterns/date.tsx'
import { Section } from '../../patterns/section.tsx'
import { DemonstrationMark, Status } from '../../patterns/status.tsx'
import type { Site } from '../../site.ts'
import { organAddress } from '../organs/organs-page.tsx'
import { CheckResult, countsInWords, numberFindings } from './check-result.tsx'
import { quotedNumbers } from './narrative.tsx'
import { ReportBody } from './report-body.tsx'
import { reportAddress } from './report-lines.tsx'

export interface ReportProps {
  site: Site
  organ: PublicOrgan
  report: PublicReport
  /** The report of the same year from the other source, if both are published. */
  other: PublicReport | null
}

/** A published annual report: facts, six sections with the statutory tables, and what the automatic check says. */
export function reportPage(props: ReportProps): PageContent {
  const { organ, report } = props
  return {
    title: report.title,
    column: 'reports',
    breadcrumb: [
      { label: '政府信息公开年报', href: '/reports' },
      { label: organ.shortName, href: organAddress(organ.id) },
      { label: `${report.year}年度` },
    ],
    meta: {
      ArticleTitle: report.title,
      ...(report.publishedOn === null ? {} : { PubDate: report.publishedOn }),
      ContentSource: organ.name,
    },
    body: <Report {...props} />,
  }
}

function Report(props: ReportProps) {
  const { report } = props
  const findings = numberFindings(report.findings)
  return (
    <div className="width">
      <Provenance {...props} />
      <h1 className="document-title">{report.title}</h1>
      <div className="beside beside-half">
        <Contents />
        <Facts {...props} />
      </div>
      <ReportBody report={report.report} format={report.format} tables={report.tables} findings={findings} />
      {/* A note on the report and no part of it: whoever reads the page as a report leaves it out. */}
      <div role="note">
        <Section id="check" title="自动核对">
          <CheckResult
            findings={findings}
            format={report.format}
            marked={quotedNumbers(report.report, findings)}
            rules={auditRules.length}
          />
        </Section>
      </div>
    </div>
  )
}

function Provenance({ organ, report, other }: ReportProps) {
  return (
    <p>
      {report.source === 'imported' ? (
        <>
          <Status kind="note" label="已公布年报" />{' '}
          <span className="small quiet">
            这是有关机关真实公布过的年度报告，由公布的文本
            {report.fileName === null ? '' : `（${report.fileName}）`}读入，数字与公布的一致。
          </span>
        </>
      ) : (
        <>
          <Status kind="note" label="本机关公布" /> <DemonstrationMark shown={organ.demonstration} />
        </>
      )}{' '}
      {other !== null && (
        <a className="small" href={reportAddress(other)}>
          {other.source === 'imported' ? '看从公布文本读入的同一年度报告' : '看本机关在这里编制的同一年度报告'}
        </a>
      )}
    </p>
  )
}

function Contents() {
  return (
    <nav className="contents" aria-label="目录">
      <ol>
        {reportForms['2021'].sections.map(({ key, heading }) => (
          <li key={key}>
            <a href={`#section-${key}`}>{heading}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Facts({ organ, report }: ReportProps) {
  const { year, format, publishedOn } = report
  return (
    <dl className="facts report-facts">
      <dt>机关</dt>
      <dd>
        <a href={organAddress(organ.id)}>{organ.name}</a>
      </dd>
      <dt>统计期</dt>
      <dd>{year}年1月1日至12月31日</dd>
      <dt>公布日期</dt>
      <dd>{publishedOn === null ? '文本中没有写' : <DateText day={publishedOn} as="date" />}</dd>
      <dt>格式</dt>
      <dd>{reportForms[format].citation.article}</dd>
      <dt>自动核对</dt>
      <dd>
        <a href="#check">{countsInWords(report.findings)}</a>
      </dd>
    </dl>
  )
}
