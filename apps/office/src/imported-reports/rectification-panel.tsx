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
import { dayInFull } from '../words/dates.ts'
import type { ReportSteps } from './report-steps.ts'

interface RectificationPanelProps {
  report: ImportedReportDetail
  steps: ReportSteps
  onClose: () => void
}

/** 印发整改通知: what was confirmed or sent back goes to the organ of the report, to be answered by a day. */
export function RectificationPanel({ report, steps, onClose }: RectificationPanelProps) {
  const [replyBy, setReplyBy] = useState<Day | null>(null)
  const [error, setError] = useState<ApiError | null>(null)
  const [previewing, setPreviewing] = useState(false)
  const [done, setDone] = useState<string | null>(null)
  const panel = useRef<HTMLElement>(null)
  const points = report.findings.filter(({ decision }) => decision !== null && decision.kind !== 'dismissed').length
  const last = report.letters.at(-1)
  const same = last?.upToDate ? last : null
  const busy = previewing || steps.isPending

  useEffect(() => {
    panel.current?.querySelector<HTMLElement>('input, button')?.focus()
  }, [])

  function chosen(): Day | null {
    setDone(null)
    setError(replyBy === null ? new ApiError('invalid', '请选择整改期限。', [], { replyBy: '请选择整改期限' }) : null)
    return replyBy
  }

  async function preview() {
    const day = chosen()
    if (day === null) return
    setPreviewing(true)
    try {
      const name = await saveFile(`/api/imported-reports/${report.id}/rectification-preview?replyBy=${day}`)
      setDone(`已下载 ${name}。预览不编文号、不存档。`)
    } catch (thrown) {
      setError(asApiError(thrown))
    }
    setPreviewing(false)
  }

  async function issue(event: FormEvent) {
    event.preventDefault()
    const day = chosen()
    if (day === null || busy) return
    try {
      const { letters } = await steps.mutateAsync({
        command: 'issueRectification',
        replyBy: day,
        another: same !== null,
      })
      setDone(`已印发 ${letters.at(-1)?.documentNo ?? '整改通知'}，可以在下面下载、用印后发出。`)
    } catch (thrown) {
      // the page shows what the server said; here it stands at the field
      setError(asApiError(thrown))
      steps.reset()
    }
  }

  return (
    <section ref={panel} className="panel rectification" aria-labelledby="rectification">
      <h2 id="rectification">印发整改通知</h2>
      <div className="in">
        {error && <ErrorMessage error={error} />}
        {done && <DoneMessage key={done}>{done}</DoneMessage>}
        {points === 0 ? (
          <p>
            还没有“属实”或者“退回整改”的问题。先在左边逐条处理，再印发整改通知。 <Button onClick={onClose}>关闭</Button>
          </p>
        ) : (
          <form className="form rectification-form" onSubmit={(event) => void issue(event)} noValidate>
            <p>
              发给{report.aboutOrganName ?? report.organName ?? '没有读出机关'}，列出 {points}{' '}
              处属实和退回整改的问题；不成立的和没有处理的不列。
              {same && (
                <>
                  {dayInFull(same.date)}印发的{same.documentNo ?? '整改通知'}列的就是这些问题，可以直接下载那一份。
                </>
              )}
            </p>
            <Field name="replyBy" label="整改期限" error={error?.fields.replyBy} short>
              {(control) => <DayPicker {...control} value={replyBy} onChange={setReplyBy} />}
            </Field>
            <p className="form-buttons">
              <Button type={same ? 'default' : 'primary'} htmlType="submit" loading={steps.isPending}>
                {same ? '另发一份' : '印发'}
              </Button>
              <Button loading={previewing} disabled={busy} onClick={() => void preview()}>
                预览
              </Button>
              <Button onClick={onClose}>关闭</Button>
            </p>
          </form>
        )}
      </div>
    </section>
  )
}
