import type { Day } from '@gongkai/law'
import { Button } from 'antd'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { ApiError, asApiError } from '../api/api-error.ts'
import { saveFile } from '../api/save-file.ts'
import type { ImportedReportDetail } from '../api/types.ts'
import { DayPicker } from '../parts/day-picker.tsx'
import { DoneMessage } from '../parts/done-message.tsx'
import { ErrorMessage } from '../parts/error-message.tsx'
import { Field } from '../parts/field.tsx'

/** A rectification letter to the organ of the report: what was confirmed or sent back, and by when it is to answer. */
export function RectificationPanel({ report, onClose }: { report: ImportedReportDetail; onClose: () => void }) {
  const [replyBy, setReplyBy] = useState<Day | null>(null)
  const [error, setError] = useState<ApiError | null>(null)
  const [sending, setSending] = useState(false)
  const [done, setDone] = useState<string | null>(null)
  const panel = useRef<HTMLElement>(null)
  const points = report.findings.filter(({ decision }) => decision !== null && decision.kind !== 'dismissed').length

  useEffect(() => {
    panel.current?.querySelector<HTMLElement>('input, button')?.focus()
  }, [])

  async function save(format: 'docx' | 'pdf') {
    setDone(null)
    if (replyBy === null) {
      setError(new ApiError('invalid', '请选择整改期限。', [], { replyBy: '请选择整改期限' }))
      return
    }
    setSending(true)
    try {
      setDone(await saveFile(`/api/imported-reports/${report.id}/rectification?format=${format}&replyBy=${replyBy}`))
      setError(null)
    } catch (thrown) {
      setError(asApiError(thrown))
    }
    setSending(false)
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    void save('docx')
  }

  return (
    <section ref={panel} className="panel rectification" aria-labelledby="rectification">
      <h2 id="rectification">整改通知</h2>
      <div className="in">
        {error && <ErrorMessage error={error} />}
        {done && <DoneMessage key={done}>已下载 {done}。请核对内容，编文号、用印后发出。</DoneMessage>}
        {points === 0 ? (
          <p>
            还没有“属实”或者“退回整改”的问题。先在左边逐条处理，再制作整改通知。 <Button onClick={onClose}>关闭</Button>
          </p>
        ) : (
          <form className="form rectification-form" onSubmit={submit} noValidate>
            <p>
              发给{report.aboutOrganName ?? report.organName ?? '没有读出机关'}，列出 {points}{' '}
              处属实和退回整改的问题；不成立的和没有处理的不列。
            </p>
            <Field name="replyBy" label="整改期限" error={error?.fields.replyBy} short>
              {(control) => <DayPicker {...control} value={replyBy} onChange={setReplyBy} />}
            </Field>
            <p className="form-buttons">
              <Button type="primary" htmlType="submit" loading={sending}>
                下载整改通知
              </Button>
              <Button disabled={sending} onClick={() => void save('pdf')}>
                下载 PDF
              </Button>
              <Button onClick={onClose}>关闭</Button>
            </p>
          </form>
        )}
      </div>
    </section>
  )
}
