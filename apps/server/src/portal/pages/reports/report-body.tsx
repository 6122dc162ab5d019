import {
  type AnnualReport,
  type CellAddress,
  cellAt,
  type Finding,
  type FormSection,
  type ReportFormat,
  type ReportTables,
  reportForms,
  tableLayouts,
} from '@gongkai/law/annual-report'
import type { ReactNode } from 'react'
import { type CellFault, StatutoryTable } from '../../patterns/statutory-table.tsx'
import type { NumberedFinding } from './check-result.tsx'
import { findingsAbout, Narrative } from './narrative.tsx'
import { tableInWords } from './report-in-words.ts'
import { proseOf } from './report-prose.ts'

interface ReportBodyProps {
  report: AnnualReport
  format: ReportFormat
  tables: ReportTables
  findings: readonly NumberedFinding[]
}

/** The six sections of a report with text and statutory tables; what findings speak about is marked with their number. */
export function ReportBody(props: ReportBodyProps) {
  return (
    <article className="report">
      <Preamble {...props} />
      {reportForms[props.format].sections.map((section) => (
        <ReportSection key={section.key} section={section} {...props} />
      ))}
    </article>
  )
}

/** What stands between the title and the first section. */
function Preamble({ report, findings }: ReportBodyProps) {
  const text = proseOf(report, 'preamble')
  if (text === null) return null
  return (
    <div className="prose section">
      <Narrative text={text} findings={findingsAbout('preamble', findings)} />
    </div>
  )
}

function ReportSection({ section: { key, heading }, ...props }: ReportBodyProps & { section: FormSection }): ReactNode {
  const { report, findings } = props
  const id = `section-${key}`
  const text = proseOf(report, key)
  const isTable = key === 'proactive' || key === 'requests' || key === 'disputes'
  return (
    <>
      <div className="prose">
        <h2 id={id}>{heading}</h2>
        {text !== null && <Narrative text={text} findings={findingsAbout(key, findings)} />}
        {text === null && !isTable && (
          <p className="quiet" role="note">
            {report.sections[key] ? '（这一部分只有标题，没有内容）' : '（报告里没有这一部分）'}
          </p>
        )}
      </div>
      {isTable && <TableOfSection table={key} id={id} {...props} />}
    </>
  )
}

interface TableOfSectionProps extends ReportBodyProps {
  table: 'proactive' | 'requests' | 'disputes'
  id: string
}

/** A statutory table after one sentence that says the same in words. */
function TableOfSection({ table, id, format, tables, findings }: TableOfSectionProps) {
  return (
    <>
      <p className="in-words" role="note">
        用文字说：{tableInWords(table, format, tables)}
      </p>
      {tables[table] !== null && (
        <>
          {table !== 'proactive' && (
            <p className="scroll-hint phone-only" role="note">
              表格较宽，可以左右滑动{table === 'requests' ? '，行名会留在左边' : ''}。
            </p>
          )}
          <StatutoryTable
            layout={tableLayouts(format)[table]}
            kind={table}
            labelledBy={id}
            valueOf={(address) => cellAt(tables, address)}
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
