import { cellAt, cellAddresses, tableLayouts, type TableKey } from '@gongkai/law/annual-report'
import { useCallback, useMemo, useRef, useState } from 'react'
import { Button } from 'antd'
import type { ImportedReportDetail, Reading } from '../api/types.ts'
import { useShortcuts } from '../keyboard/shortcuts.tsx'
import { gravestFirst, marksOfFindings } from '../parts/marks-of-findings.ts'
import { StatutoryTable } from '../parts/statutory-table.tsx'
import { Status } from '../parts/status.tsx'
import { useTitle } from '../shell/use-title.ts'
import { EvidenceRow } from './evidence-row.tsx'
import { lineOfFinding } from './line-of-finding.ts'
import { Original } from './original.tsx'
import { ReportFindings } from './report-findings.tsx'
import { scrollWithin } from './scroll-within.ts'
import './read-report.css'

const tables: TableKey[] = ['proactive', 'requests', 'disputes']

/** Findings, the original and the statutory tables side by side; choosing in one marks the place in the others. */
export function ReadReport({ report, reading }: { report: ImportedReportDetail; reading: Reading }) {
  const title = reading.title?.replace(/\s+/g, '') ?? report.fileName
  useTitle(title)
  const format = reading.format ?? '2021'
  const layouts = useMemo(() => tableLayouts(format), [format])
  const findings = useMemo(() => gravestFirst(report.findings), [report.findings])
  const marks = useMemo(() => marksOfFindings(report.findings), [report.findings])
  const valueAt = useCallback((address: string) => cellAt(reading.tables, address), [reading.tables])
  const [address, setAddress] = useState<string | null>(null)
  const [current, setCurrent] = useState(findings.length > 0 ? 0 : -1)
  const page = useRef<HTMLDivElement>(null)
  const finding = findings[current] ?? null
  const line = address
    ? (reading.evidence[address]?.place.line ?? null)
    : finding
      ? lineOfFinding(finding, reading)
      : null

  const pane = (name: string) => page.current?.querySelector<HTMLElement>(`.pane-${name} .pane-scroll`) ?? null

  function showCell(chosen: string) {
    setAddress(chosen)
    const about = findings.findIndex(({ cells }) => cells.includes(chosen))
    setCurrent(about)
    scrollWithin(pane('tables'), `[data-address="${chosen}"]`)
    scrollWithin(pane('findings'), `[data-finding-index="${about}"]`)
  }

  function go(index: number) {
    const next = findings[index]
    if (!next) return
    const cell = next.cells[0]
    setCurrent(index)
    setAddress(next.quote || next.line ? null : (cell ?? null))
    scrollWithin(pane('findings'), `[data-finding-index="${index}"]`)
    pane('findings')
      ?.querySelector<HTMLElement>(`[data-finding-index="${index}"] .finding`)
      ?.focus({ preventScroll: true })
    if (cell) scrollWithin(pane('tables'), `[data-address="${cell}"]`)
  }
  const goNext = () => go((current + 1) % findings.length)
  useShortcuts(findings.length > 0 ? [{ key: 'n', text: '下一处', run: goNext }] : [])

  const addresses = reading.format ? cellAddresses(reading.format) : []
  const read = addresses.filter((cell) => valueAt(cell) !== null).length

  return (
    <div ref={page} className="read-report">
      <div className="head">
        <h1>{title}</h1>
        <Status look="info">导入的报告</Status>
        <span className="quiet">
          {reading.format ? `${reading.format} 格式` : '认不出格式'}　{report.fileName}　{reading.original.length} 行
        </span>
        {findings.length > 0 && (
          <span className="push">
            <Button onClick={goNext}>
              下一处 <kbd aria-hidden="true">N</kbd>
            </Button>
          </span>
        )}
      </div>
      <div className="three-panes">
        <ReportFindings
          findings={findings}
          reading={reading}
          current={current}
          onGo={go}
          read={read}
          blank={addresses.length - read}
        />
        <Original
          reading={reading}
          findings={findings}
          finding={finding}
          address={address}
          line={line}
          onSelect={showCell}
        />
        <section className="panel pane pane-tables" aria-labelledby="tables">
          <h2 id="tables">读出的表</h2>
          <div className="in pane-scroll">
            {tables.map((key) =>
              reading.tables[key] ? (
                <div key={key} className="pane-table">
                  <h3>{layouts[key].caption}</h3>
                  <StatutoryTable
                    layout={layouts[key]}
                    format={format}
                    valueAt={valueAt}
                    marks={marks}
                    selected={address}
                    onSelect={showCell}
                  />
                </div>
              ) : (
                <div key={key} className="pane-table">
                  <h3>{layouts[key].caption}</h3>
                  <p>
                    <Status look="unknown">没有这张表</Status>
                  </p>
                </div>
              ),
            )}
          </div>
          <EvidenceRow reading={reading} address={address} />
        </section>
      </div>
    </div>
  )
}
