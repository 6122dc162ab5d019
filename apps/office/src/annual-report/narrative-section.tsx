import { reportForms } from '@gongkai/law/annual-report'
import { Button } from 'antd'
import { type FormEvent, useRef, useState } from 'react'
import { asApiError } from '../api/api-error.ts'
import type { AnnualReportDetail } from '../api/types.ts'
import { ErrorMessage } from '../parts/error-message.tsx'
import { Field } from '../parts/field.tsx'
import { LongText } from '../parts/long-text.tsx'
import { type NarrativeSectionKey, type OrganYear, useWriteSection } from './queries.ts'

interface NarrativeSectionProps {
  place: OrganYear
  report: AnnualReportDetail
  section: NarrativeSectionKey
  editable: boolean
}

/** A written section: 一、总体情况, 五、存在的主要问题及改进情况, 六、其他需要报告的事项. */
export function NarrativeSection({ place, report, section, editable }: NarrativeSectionProps) {
  const [editing, setEditing] = useState(false)
  const panel = useRef<HTMLElement>(null)
  const heading = reportForms[report.format].sections.find(({ key }) => key === section)?.heading ?? ''
  const text = report.narrative[section]
  return (
    <section ref={panel} className="panel" aria-labelledby={`section-${section}`} data-section={section} tabIndex={-1}>
      <h2 id={`section-${section}`}>
        {heading}
        {editable && !editing && (
          <Button size="small" onClick={() => setEditing(true)}>
            {text ? '修改' : '写这一部分'}
            <span className="visually-hidden">：{heading}</span>
          </Button>
        )}
      </h2>
      <div className="in">
        {editing ? (
          <NarrativeForm
            place={place}
            report={report}
            section={section}
            heading={heading}
            onClose={() => {
              setEditing(false)
              panel.current?.focus()
            }}
          />
        ) : text ? (
          text.split('\n').map((paragraph, index) => (
            // paragraphs of a text have no other name than their place
            <p key={index} className="narrative">
              {paragraph}
            </p>
          ))
        ) : (
          <p className="quiet">还没有写。</p>
        )}
      </div>
    </section>
  )
}

interface NarrativeFormProps extends Omit<NarrativeSectionProps, 'editable'> {
  heading: string
  onClose: () => void
}

function NarrativeForm({ place, report, section, heading, onClose }: NarrativeFormProps) {
  const write = useWriteSection(place, section)
  const [typed, setTyped] = useState(report.narrative[section] ?? '')
  const error = write.error && asApiError(write.error)

  function submit(event: FormEvent) {
    event.preventDefault()
    write.mutate(typed, { onSuccess: onClose })
  }

  return (
    <form className="form item-form" onSubmit={submit} noValidate>
      {error && <ErrorMessage error={error} />}
      <Field label={heading} help="一行一段。" error={error?.fields[section]}>
        {(control) => <LongText {...control} rows={6} value={typed} onChange={setTyped} />}
      </Field>
      <p className="form-buttons">
        <Button type="primary" htmlType="submit" loading={write.isPending}>
          保存
        </Button>
        <Button onClick={onClose}>不保存</Button>
      </p>
    </form>
  )
}
