import { cellLabel, type Finding } from '@gongkai/law/annual-report'
import type { Reading } from '../api/types.ts'
import { FindingCard, findingKey } from '../parts/finding-card.tsx'
import { countBySeverity, severityCountsInWords } from '../parts/marks-of-findings.ts'
import { lineOfFinding } from './line-of-finding.ts'

interface ReportFindingsProps {
  findings: readonly Finding[]
  reading: Reading
  current: number
  onGo: (index: number) => void
  /** Cells that hold a number, and cells that do not. */
  read: number
  blank: number
}

/** What was read and what was found, the gravest first; each finding leads to its place. */
export function ReportFindings({ findings, reading, current, onGo, read, blank }: ReportFindingsProps) {
  return (
    <section className="pane pane-findings" aria-labelledby="findings">
      <h2 id="findings" className="visually-hidden">
        核对结果
      </h2>
      <div className="panel pane-summary">
        <p>
          <strong>{severityCountsInWords(countBySeverity(findings))}</strong>
        </p>
        <p className="quiet">
          读出 {read} 格，没有数 {blank} 格
        </p>
        {reading.messages.map((message) => (
          <p key={`${message.line} ${message.text}`} className={message.severity === 'warning' ? 'doubt' : 'quiet'}>
            {message.severity === 'warning' && <strong>读取有疑问　</strong>}
            {message.text}
          </p>
        ))}
      </div>
      <div className="pane-scroll">
        {findings.map((finding, index) => (
          <div key={`${findingKey(finding)} ${index}`} data-finding-index={index}>
            <FindingCard
              finding={finding}
              place={placeOf(finding, reading)}
              current={index === current}
              onGo={() => onGo(index)}
            />
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
