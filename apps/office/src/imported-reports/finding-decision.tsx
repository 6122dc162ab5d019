import type { ReportFormat } from '@gongkai/law/annual-report'
import { Button } from 'antd'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { JudgedFinding } from '../api/types.ts'
import { Field } from '../parts/field.tsx'
import { LongText } from '../parts/long-text.tsx'
import { Status } from '../parts/status.tsx'
import { type DecisionKind, decisions, earlierInWords, whoAndWhen } from './decision-words.ts'

interface FindingDecisionProps {
  finding: JudgedFinding
  format: ReportFormat
  /** The finding at hand has the buttons; the others only say what was decided. */
  current: boolean
  mayDecide: boolean
  /** The decision whose reason is being written. */
  writing: DecisionKind | null
  onWrite: (kind: DecisionKind | null) => void
  onDecide: (kind: DecisionKind, reason: string | null) => void
  onTakeBack: () => void
}

const kinds: DecisionKind[] = ['confirmed', 'dismissed', 'sentBack']

/** What people said about a finding, and for the one at hand the three decisions. */
export function FindingDecision(props: FindingDecisionProps) {
  const { finding, format, current, mayDecide, writing, onWrite, onDecide, onTakeBack } = props
  const { decision } = finding
  const earlier = earlierInWords(finding, format)
  return (
    <div className="decision">
      {decision && (
        <p>
          <Status look={decisions[decision.kind].look}>{decisions[decision.kind].label}</Status>{' '}
          {decision.reason && <span>{decision.reason}　</span>}
          <small className="quiet">{whoAndWhen(decision)}</small>
        </p>
      )}
      {earlier && <p className="doubt">{earlier}</p>}
      {current && mayDecide && writing !== null && (
        <ReasonForm
          key={writing}
          kind={writing}
          onSend={(reason) => onDecide(writing, reason)}
          onCancel={() => onWrite(null)}
        />
      )}
      {current && mayDecide && writing === null && (
        <p className="decision-buttons">
          {kinds.map((kind) => (
            <Button
              key={kind}
              size="small"
              aria-pressed={decision?.kind === kind}
              onClick={() => (kind === 'confirmed' ? onDecide(kind, null) : onWrite(kind))}
            >
              {decisions[kind].label} <kbd aria-hidden="true">{decisions[kind].key.toUpperCase()}</kbd>
            </Button>
          ))}
          {decision && (
            <Button size="small" onClick={onTakeBack}>
              撤回 <kbd aria-hidden="true">U</kbd>
            </Button>
          )}
        </p>
      )}
    </div>
  )
}

const words = {
  confirmed: { label: '说明', help: '' },
  dismissed: { label: '不成立的理由', help: '例如“原文另有说明”“属于上年结转”。理由会留在处理记录里。' },
  sentBack: { label: '整改要求', help: '写进整改通知；不写就只列出问题。' },
} as const

function ReasonForm({
  kind,
  onSend,
  onCancel,
}: {
  kind: DecisionKind
  onSend: (reason: string | null) => void
  onCancel: () => void
}) {
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const required = kind === 'dismissed'
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('textarea')?.focus(), [])

  function submit(event: FormEvent) {
    event.preventDefault()
    const written = reason.trim()
    if (required && written === '') setMissing(true)
    else onSend(written === '' ? null : written)
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears Escape from its own fields
    <form
      ref={form}
      className="form decision-form"
      aria-label={decisions[kind].label}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel()
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit()
      }}
      noValidate
    >
      <Field
        name="reason"
        label={words[kind].label}
        help={words[kind].help}
        error={missing ? '请写明不成立的理由' : undefined}
        optional={!required}
      >
        {(control) => <LongText {...control} rows={2} value={reason} onChange={setReason} />}
      </Field>
      <p className="form-buttons">
        <Button type="primary" size="small" htmlType="submit">
          {decisions[kind].label}
        </Button>
        <Button size="small" onClick={onCancel}>
          取消 <kbd aria-hidden="true">Esc</kbd>
        </Button>
      </p>
    </form>
  )
}
