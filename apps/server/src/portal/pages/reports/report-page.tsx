import {
  auditRules,
  type CellAddress,
  cellAt,
  type Finding,
  type FormSection,
  reportForms,
  tableLayouts,
} from '@gongkai/law/annual-report'
import type { PublicOrgan, PublicReport } from '@gongkai/platform/public'
import type { ReactNode } from 'react'
import type { PageContent } from '../../page-content.ts'
import { DateText } from '../../patterns/date.tsx'
import { Section } from '../../patterns/section.tsx'
import { type CellFault, StatutoryTable } from '../../patterns/statutory-table.tsx'
import { DemonstrationMark, Status } from '../../patterns/status.tsx'
import type { Site } from '../../site.ts'
import { organAddress } from '../organs/organs-page.tsx'
import { CheckResult, countsInWords, type NumberedFinding, numberFindings } from './check-result.tsx'
import { findingsAbout, Narrative, quotedNumbers } from './narrative.tsx'
import { reportAddress } from './report-lines.tsx'
import { tableInWords } from './report-in-words.ts'
import { proseOf } from './report-prose.ts'

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
      <article className="report">
        <Preamble report={report} findings={findings} />
        {reportForms[report.format].sections.map((section) => (
          <ReportSection key={section.key} section={section} report={report} findings={findings} />
        ))}
      </article>
      <Section id="check" title="自动核对">
        <CheckResult
          findings={findings}
          format={report.format}
          marked={quotedNumbers(report.report, findings)}
          rules={auditRules.length}
        />
      </Section>
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

/** What stands between the title and the first section. */
function Preamble({ report, findings }: { report: PublicReport; findings: readonly NumberedFinding[] }) {
  const text = proseOf(report.report, 'preamble')
  if (text === null) return null
  return (
    <div className="prose section">
      <Narrative text={text} findings={findingsAbout('preamble', findings)} />
    </div>
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

interface ReportSectionProps {
  section: FormSection
  report: PublicReport
  findings: readonly NumberedFinding[]
}

function ReportSection({ section: { key, heading }, report, findings }: ReportSectionProps): ReactNode {
  const id = `section-${key}`
  const text = proseOf(report.report, key)
  const isTable = key === 'proactive' || key === 'requests' || key === 'disputes'
  return (
    <>
      <div className="prose">
        <h2 id={id}>{heading}</h2>
        {text !== null && <Narrative text={text} findings={findingsAbout(key, findings)} />}
        {text === null && !isTable && (
          <p className="quiet">
            {report.report.sections[key] ? '（这一部分只有标题，没有内容）' : '（报告里没有这一部分）'}
          </p>
        )}
      </div>
      {isTable && <TableOfSection table={key} id={id} report={report} findings={findings} />}
    </>
  )
}

interface TableOfSectionProps {
  table: 'proactive' | 'requests' | 'disputes'
  id: string
  report: PublicReport
  findings: readonly NumberedFinding[]
}

/** A statutory table after one sentence that says the same in words. */
function TableOfSection({ table, id, report, findings }: TableOfSectionProps) {
  return (
    <>
      <p className="in-words">用文字说：{tableInWords(table, report.format, report.tables)}</p>
      {report.tables[table] !== null && (
        <>
          {table !== 'proactive' && (
            <p className="scroll-hint phone-only">
              表格较宽，可以左右滑动{table === 'requests' ? '，行名会留在左边' : ''}。
            </p>
          )}
          <StatutoryTable
            layout={tableLayouts(report.format)[table]}
            kind={table}
            labelledBy={id}
            valueOf={(address) => cellAt(report.tables, address)}
            faults={faultyCells(findings)}
            totalRows={totalRows}
          />
        </>
      )}
    </>
  )
}

/** Rows of the request table that are no single result: printed bold. */
const totalRows: ReadonlySet<string> = new Set(['newReceived', 'carriedOver', 'totalHandled', 'carriedForward'])

/** Cells that errors and warnings speak about; of several findings the first, which is the gravest, is told. */
function faultyCells(findings: readonly NumberedFinding[]): ReadonlyMap<CellAddress, CellFault> {
  const faults = new Map<CellAddress, CellFault>()
  for (const { finding, number } of findings) {
    const { severity } = finding
    if (severity === 'info') continue
    for (const address of pointedAt(finding)) if (!faults.has(address)) faults.set(address, { number, severity })
  }
  return faults
}

/** The cells to mark: of an equation only the sum it should make, otherwise whole columns would be marked. */
function pointedAt(finding: Finding): readonly CellAddress[] {
  const sums = finding.cells.filter((address) => /(^|\.)total(Handled)?(\.|$)/.test(address))
  return sums.length > 0 && finding.cells.length > 2 ? sums : finding.cells
}
