import { cellAt, tableLayouts, type TableKey } from '@gongkai/law/annual-report'
import { useCallback, useMemo, useRef, useState } from 'react'
import type { AnnualReportDetail } from '../api/types.ts'
import { useShortcuts } from '../keyboard/shortcuts.tsx'
import { DoneMessage } from '../parts/done-message.tsx'
import { gravestFirst, marksOfFindings } from '../parts/marks-of-findings.ts'
import { StatutoryTable } from '../parts/statutory-table.tsx'
import { Status } from '../parts/status.tsx'
import { useTitle } from '../shell/use-title.ts'
import { dayInFull } from '../words/dates.ts'
import { CellPanel } from './cell-panel.tsx'
import { FindingsPanel } from './findings-panel.tsx'
import { NarrativeSection } from './narrative-section.tsx'
import { PublishPanel } from './publish-panel.tsx'
import type { OrganYear } from './queries.ts'

interface AnnualReportViewProps {
  place: OrganYear
  report: AnnualReportDetail
  reload: () => Promise<void>
}

const tables: TableKey[] = ['proactive', 'requests', 'disputes']

/** The six sections as they will be printed; a chosen cell shows its records beside, the findings stand below it. */
export function AnnualReportView({ place, report, reload }: AnnualReportViewProps) {
  useTitle(report.title)
  const [selected, setSelected] = useState<string | null>(null)
  const [finding, setFinding] = useState(-1)
  const [published, setPublished] = useState(false)
  const page = useRef<HTMLDivElement>(null)
  const layouts = useMemo(() => tableLayouts(report.format), [report.format])
  const findings = useMemo(() => gravestFirst(report.findings), [report.findings])
  const marks = useMemo(() => marksOfFindings(report.findings), [report.findings])
  const valueAt = useCallback((address: string) => cellAt(report.tables, address), [report.tables])
  const { editable } = report

  function go(index: number) {
    const next = findings[index]
    if (!next) return
    setFinding(index)
    const address = next.cells[0]
    if (address) setSelected(address)
    const target = address
      ? page.current?.querySelector<HTMLElement>(`[data-address="${address}"]`)
      : page.current?.querySelector<HTMLElement>(`[data-section="${next.where}"]`)
    target?.scrollIntoView({ block: 'center' })
    target?.focus({ preventScroll: true })
  }
  useShortcuts(
    findings.length > 0 ? [{ key: 'n', text: '下一处核对结果', run: () => go((finding + 1) % findings.length) }] : [],
  )

  return (
    <div ref={page}>
      <div className="head">
        <h1>{report.title}</h1>
        {report.status === 'published' ? (
          <Status look="done">已公布</Status>
        ) : (
          <Status look="run">草稿，随记录更新</Status>
        )}
        <span className="quiet">
          {report.format} 格式{report.publishedOn && `　${dayInFull(report.publishedOn)}公布`}
        </span>
      </div>
      <div className="split split-side">
        <div className="stack">
          {published && (
            <DoneMessage>
              年度报告已经公布，<a href={`/reports/${place.organId}/${place.year}`}>门户上的页面</a>。
            </DoneMessage>
          )}
          <NarrativeSection place={place} report={report} section="overview" editable={editable} />
          {tables.map((key) => (
            <section className="panel" key={key} aria-labelledby={`table-${key}`}>
              <h2 id={`table-${key}`}>{layouts[key].caption}</h2>
              <div className="in">
                <StatutoryTable
                  layout={layouts[key]}
                  format={report.format}
                  valueAt={valueAt}
                  marks={marks}
                  selected={selected}
                  onSelect={setSelected}
                />
              </div>
            </section>
          ))}
          <NarrativeSection place={place} report={report} section="problems" editable={editable} />
          <NarrativeSection place={place} report={report} section="other" editable={editable} />
        </div>
        <div className="stack beside">
          <CellPanel
            key={selected}
            place={place}
            report={report}
            address={selected}
            editable={editable}
            onSelect={setSelected}
          />
          <FindingsPanel findings={findings} format={report.format} current={finding} onGo={go} />
          {report.publishable && (
            <PublishPanel place={place} report={report} reload={reload} onPublished={() => setPublished(true)} />
          )}
        </div>
      </div>
    </div>
  )
}
