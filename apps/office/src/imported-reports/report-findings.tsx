import { cellLabel, type Finding } from '@gongkai/law/annual-report'
import type { KeyboardEvent } from 'react'
import type { JudgedFinding, Reading } from '../api/types.ts'
import { FindingCard, findingKey } from '../parts/finding-card.tsx'
import { countBySeverity, severityCountsInWords } from '../parts/marks-of-findings.ts'
import type { DecisionKind } from './decision-words.ts'
import { FindingDecision } from './finding-decision.tsx'
import { lineOfFinding } from './line-of-finding.ts'

interface ReportFindingsProps {
  findings: readonly JudgedFinding[]
  reading: Reading
  current: number
  onGo: (index: number) => void
  /** Cells that hold a number, and cells that do not. */
  read: number
  blank: number
  corrected: number
  mayDecide: boolean
  writing: DecisionKind | null
  onWrite: (kind: DecisionKind | null) => void
  onDecide: (kind: DecisionKind, reason: string | null) => void
  onTakeBack: () => void
}

/** What was read and what was found, the gravest first; each finding leads to its place and takes a decision. */
export function ReportFindings(props: ReportFindingsProps) {
  const { findings, reading, current, onGo, read, blank, corrected } = props
  const standing = findings.filter(({ decision }) => decision?.kind !== 'dismissed')
  const open = findings.filter(({ decision }) => decision === null).length

  /** Arrow keys walk only from a finding itself, so that they still move text and lists elsewhere. */
  function walk(event: KeyboardEvent<HTMLElement>) {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0 || !(event.target instanceof HTMLElement) || !event.target.matches('.finding')) return
    event.preventDefault()
    onGo(current + step)
  }

  return (
    <section className="pane pane-findings" aria-labelledby="findings">
      <h2 id="findings" className="visually-hidden">
        核对结果
      </h2>
      <div className="panel pane-summary">
        <p>
          <strong>{severityCountsInWords(countBySeverity(standing))}</strong>
        </p>
        {findings.length > 0 && <p role="status">{open === 0 ? '全部处理完了' : `还有 ${open} 处没有处理`}</p>}
        <p className="quiet">
          读出 {read} 格，没有数 {blank} 格{corrected > 0 && `，更正 ${corrected} 格`}
        </p>
        {reading.messages.map((message) => (
          <p key={`${message.line} ${message.text}`} className={message.severity === 'warning' ? 'doubt' : 'quiet'}>
            {message.severity === 'warning' && <strong>读取有疑问　</strong>}
            {message.text}
          </p>
        ))}
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears the arrow keys of the findings in it */}
      <div className="pane-scroll" onKeyDown={walk}>
        {findings.map((finding, index) => (
          <div key={`${findingKey(finding)} ${index}`} data-finding-index={index}>
            <FindingCard
              finding={finding}
              place={placeOf(finding, reading)}
              current={index === current}
              onGo={() => onGo(index)}
              settled={finding.decision?.kind === 'dismissed'}
            >
              <FindingDecision
                finding={finding}
                format={reading.format ?? '2021'}
                current={index === current}
                mayDecide={props.mayDecide}
                writing={props.writing}
                onWrite={props.onWrite}
                onDecide={props.onDecide}
                onTakeBack={props.onTakeBack}
              />
            </FindingCard>
          </div>
        ))}
        {findings.length === 0 && <p className="panel pane-summary">没有发现问题。</p>}
      </div>
    </section>
  )
}

function placeOf(finding: Finding, reading: Reading): string | null {
  const line = lineOfFinding(finding, reading)
  const cell = finding.cells[0]
  const label = cell && !finding.quote ? cellLabel(cell, reading.format ?? '2021') : ''
  if (line === null) return label || null
  return label ? `第 ${line} 行，${label}` : `第 ${line} 行`
}
