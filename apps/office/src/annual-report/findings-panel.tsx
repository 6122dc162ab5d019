import { cellLabel, type Finding, type ReportFormat } from '@gongkai/law/annual-report'
import { FindingCard, findingKey } from '../parts/finding-card.tsx'
import { countBySeverity, severityCountsInWords } from '../parts/marks-of-findings.ts'

interface FindingsPanelProps {
  findings: readonly Finding[]
  format: ReportFormat
  current: number
  onGo: (index: number) => void
}

/** What the audit says of the report at hand, the gravest first. */
export function FindingsPanel({ findings, format, current, onGo }: FindingsPanelProps) {
  return (
    <section aria-labelledby="findings" className="panel">
      <h2 id="findings">
        核对结果{' '}
        {findings.length > 0 && (
          <small>
            下一处 <kbd>N</kbd>
          </small>
        )}
      </h2>
      <div className="in">
        <p className="counts-line">
          <strong>{severityCountsInWords(countBySeverity(findings))}</strong>
        </p>
        {findings.map((finding, index) => (
          <FindingCard
            key={`${findingKey(finding)} ${index}`}
            finding={finding}
            place={finding.cells[0] ? cellLabel(finding.cells[0], format) : null}
            current={index === current}
            onGo={() => onGo(index)}
          />
        ))}
        {findings.length === 0 && <p className="quiet">没有发现问题。</p>}
      </div>
    </section>
  )
}
