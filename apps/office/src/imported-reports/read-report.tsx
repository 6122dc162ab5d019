import { cellAddresses, cellAt, type ReportTables, tableLayouts, type TableKey } from '@gongkai/law/annual-report'
import { useCallback, useMemo, useRef, useState } from 'react'
import type { ImportedReportDetail, Reading } from '../api/types.ts'
import { gravestFirst, marksOfFindings } from '../parts/marks-of-findings.ts'
import { StatutoryTable } from '../parts/statutory-table.tsx'
import { Status } from '../parts/status.tsx'
import { useTitle } from '../shell/use-title.ts'
import { type DecisionKind, decisions } from './decision-words.ts'
import { EvidenceRow } from './evidence-row.tsx'
import { lineOfFinding } from './line-of-finding.ts'
import { findingAtHand, nextUndecided, sameFinding } from './next-undecided.ts'
import { Original } from './original.tsx'
import { RectificationLetters } from './rectification-letters.tsx'
import { RectificationPanel } from './rectification-panel.tsx'
import { ReportFindings } from './report-findings.tsx'
import { ReportHead } from './report-head.tsx'
import { ReportHistory } from './report-history.tsx'
import { useReportStep } from './report-steps.ts'
import { scrollWithin } from './scroll-within.ts'
import { StepError } from './step-error.tsx'
import { useReportKeys } from './use-report-keys.ts'
import './read-report.css'

const tableKeys: TableKey[] = ['proactive', 'requests', 'disputes']

interface ReadReportProps {
  report: ImportedReportDetail
  reading: Reading
  /** The reading with the corrections over it: what is shown and judged. */
  tables: ReportTables
}

/** Findings, the original and the statutory tables side by side; choosing in one marks the place in the others. */
export function ReadReport({ report, reading, tables }: ReadReportProps) {
  useTitle(reading.title?.replace(/\s+/g, '') ?? report.fileName)
  const format = reading.format ?? '2021'
  const layouts = useMemo(() => tableLayouts(format), [format])
  const findings = useMemo(() => gravestFirst(report.findings), [report.findings])
  const marks = useMemo(
    () => marksOfFindings(report.findings.filter(({ decision }) => decision?.kind !== 'dismissed')),
    [report.findings],
  )
  const corrected = useMemo(() => new Set(report.corrections.map(({ cell }) => cell)), [report.corrections])
  const valueAt = useCallback((address: string) => cellAt(tables, address), [tables])
  const [address, setAddress] = useState<string | null>(null)
  const [at, setAt] = useState(() => findingAtHand(findings, findings.length > 0 ? 0 : -1))
  const [writing, setWriting] = useState<DecisionKind | null>(null)
  const [correcting, setCorrecting] = useState(false)
  const [open, setOpen] = useState<'letter' | 'history' | null>(null)
  const page = useRef<HTMLDivElement>(null)
  const steps = useReportStep(report.id)
  const current = sameFinding(findings, at)
  const finding = findings[current] ?? null
  const line = address
    ? (reading.evidence[address]?.place.line ?? null)
    : finding
      ? lineOfFinding(finding, reading)
      : null

  const pane = (name: string) => page.current?.querySelector<HTMLElement>(`.pane-${name} .pane-scroll`) ?? null

  function showCell(chosen: string) {
    setAddress(chosen)
    setCorrecting(false)
    setWriting(null)
    const about = findings.findIndex(({ cells }) => cells.includes(chosen))
    setAt(findingAtHand(findings, about))
    scrollWithin(pane('tables'), `[data-address="${chosen}"]`)
    scrollWithin(pane('findings'), `[data-finding-index="${about}"]`)
  }

  function focusFinding(index: number) {
    scrollWithin(pane('findings'), `[data-finding-index="${index}"]`)
    pane('findings')
      ?.querySelector<HTMLElement>(`[data-finding-index="${index}"] .finding`)
      ?.focus({ preventScroll: true })
  }

  function go(index: number) {
    const next = findings[index]
    if (!next) return
    const cell = next.cells[0]
    setAt(findingAtHand(findings, index))
    setAddress(next.quote || next.line ? null : (cell ?? null))
    setWriting(null)
    setCorrecting(false)
    focusFinding(index)
    if (cell) scrollWithin(pane('tables'), `[data-address="${cell}"]`)
  }

  /** The decision is sent; the focus goes back from the form to the finding, so that the keys go on from there. */
  function decide(kind: DecisionKind, reason: string | null) {
    if (!finding) return
    setWriting(null)
    focusFinding(current)
    steps.mutate({ command: decisions[kind].command, fingerprint: finding.fingerprint, reason })
  }

  function takeBack() {
    if (finding?.decision) steps.mutate({ command: 'takeBackDecision', fingerprint: finding.fingerprint })
  }

  function write(kind: DecisionKind | null) {
    setWriting(kind)
    if (kind === null) focusFinding(current)
  }

  const goNext = () => go(nextUndecided(findings, current))
  const mayDecide = report.may.decide.allowed
  const mayCorrect = report.may.correct.allowed
  useReportKeys({
    hasFindings: findings.length > 0,
    goNext,
    goBy: (step) => go(current === -1 ? 0 : current + step),
    decide: mayDecide && finding ? (kind) => (kind === 'confirmed' ? decide(kind, null) : write(kind)) : null,
    takeBack: mayDecide && finding?.decision ? takeBack : null,
    correct: mayCorrect && address ? () => setCorrecting(true) : null,
  })

  const addresses = reading.format ? cellAddresses(reading.format) : []
  const read = addresses.filter((cell) => valueAt(cell) !== null).length

  return (
    <div ref={page} className="read-report">
      <ReportHead
        report={report}
        reading={reading}
        steps={steps}
        onNext={findings.length > 0 ? goNext : null}
        onLetter={mayDecide ? () => setOpen('letter') : null}
        onHistory={() => setOpen('history')}
      />
      <StepError id={report.id} steps={steps} />
      {open === 'letter' && <RectificationPanel report={report} steps={steps} onClose={() => setOpen(null)} />}
      {report.letters.length > 0 && <RectificationLetters report={report} />}
      {open === 'history' && <ReportHistory report={report} onClose={() => setOpen(null)} />}
      <div className="three-panes">
        <ReportFindings
          findings={findings}
          reading={reading}
          current={current}
          onGo={go}
          read={read}
          blank={addresses.length - read}
          corrected={corrected.size}
          mayDecide={mayDecide}
          writing={writing}
          onWrite={write}
          onDecide={decide}
          onTakeBack={takeBack}
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
          <h2 id="tables">读出的表 {corrected.size > 0 && <small>双下划线：已更正</small>}</h2>
          <div className="in pane-scroll">
            {tableKeys.map((key) => (
              <div key={key} className="pane-table">
                <h3>{layouts[key].caption}</h3>
                {tables[key] ? (
                  <StatutoryTable
                    layout={layouts[key]}
                    format={format}
                    valueAt={valueAt}
                    marks={marks}
                    corrected={corrected}
                    selected={address}
                    onSelect={showCell}
                  />
                ) : (
                  <p>
                    <Status look="unknown">没有这张表</Status>
                  </p>
                )}
              </div>
            ))}
          </div>
          <EvidenceRow
            reading={reading}
            tables={tables}
            address={address}
            correction={report.corrections.find(({ cell }) => cell === address)}
            mayCorrect={mayCorrect}
            correcting={correcting}
            onCorrect={setCorrecting}
            steps={steps}
          />
        </section>
      </div>
    </div>
  )
}
