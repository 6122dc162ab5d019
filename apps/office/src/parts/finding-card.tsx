import type { Finding } from '@gongkai/law/annual-report'
import type { ReactNode } from 'react'
import { Status } from './status.tsx'
import './finding-card.css'

const severityLook = {
  error: { look: 'overdue', word: '错误' },
  warning: { look: 'soon', word: '提示' },
  info: { look: 'info', word: '说明' },
} as const

export function SeverityStatus({ severity }: { severity: Finding['severity'] }) {
  const { look, word } = severityLook[severity]
  return <Status look={look}>{word}</Status>
}

interface FindingCardProps {
  finding: Finding
  /** How the place is called, and what leads there; null where the finding has no place on this page. */
  place: string | null
  current: boolean
  onGo: () => void
  /** It was found not to be so: it stays readable and no longer calls. */
  settled?: boolean
  /** What people said about it, and what they can say. */
  children?: ReactNode
}

/** One finding: the sentence, what is written and what was computed, the rule it rests on, and the way to its place. */
export function FindingCard({ finding, place, current, onGo, settled = false, children }: FindingCardProps) {
  const { found, expected, suggestion } = finding
  return (
    <article
      className={`finding finding-${finding.severity}${settled ? ' finding-settled' : ''}`}
      aria-current={current || undefined}
      data-finding={findingKey(finding)}
      tabIndex={-1}
    >
      <h3>
        <SeverityStatus severity={finding.severity} /> {finding.message}
      </h3>
      <dl>
        {found !== undefined && (
          <>
            <dt>写的是</dt>
            <dd>{found ?? '—'}</dd>
          </>
        )}
        {expected !== undefined && (
          <>
            <dt>应为</dt>
            <dd>{expected ?? '—'}</dd>
          </>
        )}
        {suggestion && (
          <>
            <dt>建议</dt>
            <dd>{suggestion.text}</dd>
          </>
        )}
        <dt>规则</dt>
        <dd>
          <span className="code">{finding.code}</span>　{finding.basis}
        </dd>
        {place && (
          <>
            <dt>位置</dt>
            <dd>
              <button type="button" className="link-button" onClick={onGo}>
                {place}
              </button>
            </dd>
          </>
        )}
      </dl>
      {children}
    </article>
  )
}

/** Names a finding within one report: rule and place. */
export function findingKey(finding: Finding): string {
  return `${finding.code} ${finding.where} ${finding.line ?? ''}`
}
