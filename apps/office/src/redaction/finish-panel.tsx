import { Button, Input } from 'antd'
import { useEffect, useState } from 'react'
import { DoneMessage } from '../parts/done-message.tsx'
import { ErrorMessage } from '../parts/error-message.tsx'
import { Field } from '../parts/field.tsx'
import type { AnswerDocumentDetail } from './queries.ts'

interface FinishPanelProps {
  requestId: string
  detail: AnswerDocumentDetail
  marks: number
  dirty: boolean
  busy: 'save' | 'finish' | 'needNone' | 'discard' | null
  error: unknown
  onSave: () => void
  onFinish: () => void
  onNeedNone: (reason: string) => void
  onDiscard: () => void
}

/** Keeps the draft, makes and proves the copy, or says that none is needed. */
export function FinishPanel(props: FinishPanelProps) {
  const { requestId, detail, marks, dirty, busy, error } = props
  const { mayRedact, frozen } = detail
  const blocked = frozen !== null || busy !== null
  const described = frozen === null ? undefined : 'document-frozen'
  const [reason, setReason] = useState('')
  const address = `/api/requests/${requestId}/documents/${detail.id}/file`
  return (
    <>
      {error !== null && error !== undefined && <ErrorMessage error={error} />}
      {busy === 'finish' && <Making pages={detail.pages} />}
      {detail.state === 'finished' && !dirty && busy === null && (
        <DoneMessage>
          <ul className="proof">
            {detail.proof.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </DoneMessage>
      )}
      {detail.state === 'noneNeeded' && (
        <p className="message">
          不需要遮盖：{detail.reason}
          {detail.changedBy !== null && `（${detail.changedBy}）`}
        </p>
      )}
      {mayRedact && frozen !== null && (
        <p className="message document-frozen" id="document-frozen">
          {frozen}
        </p>
      )}
      {mayRedact && (
        <p className="form-buttons">
          <Button
            type="primary"
            onClick={props.onFinish}
            loading={busy === 'finish'}
            disabled={blocked}
            aria-describedby={described}
          >
            完成并核验
          </Button>{' '}
          <Button
            onClick={props.onSave}
            loading={busy === 'save'}
            disabled={blocked || !dirty}
            aria-describedby={described}
          >
            保存草稿
          </Button>
          <span className="quiet after" role="status">
            {dirty ? '有没有保存的改动' : '改动都已保存'}
          </span>
        </p>
      )}
      <p className="document-links">
        {detail.state === 'finished' && (
          <a href={`${address}/copy`} download>
            下载遮盖后的副本
          </a>
        )}
        <a href={`${address}/original`} download>
          下载原件
        </a>
      </p>
      {mayRedact && (
        <details>
          <summary>其他</summary>
          {marks === 0 && (
            <form
              className="form"
              aria-label="注明不需要遮盖"
              onSubmit={(event) => {
                event.preventDefault()
                props.onNeedNone(reason)
              }}
            >
              <Field label="为什么不需要遮盖" help="例如：全文可以公开">
                {(control) => (
                  <Input
                    {...control}
                    value={reason}
                    maxLength={200}
                    onChange={(change) => setReason(change.target.value)}
                  />
                )}
              </Field>
              <p className="form-buttons">
                <Button htmlType="submit" loading={busy === 'needNone'} disabled={blocked} aria-describedby={described}>
                  注明不需要遮盖
                </Button>
              </p>
            </form>
          )}
          <p className="form-buttons">
            <Button
              danger
              onClick={props.onDiscard}
              loading={busy === 'discard'}
              disabled={blocked}
              aria-describedby={described}
            >
              从答复中移除这份文件
            </Button>
          </p>
        </details>
      )}
    </>
  )
}

/** That the copy is being made, with the seconds, once it takes more than one. */
function Making({ pages }: { pages: number }) {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000)
    return () => clearInterval(timer)
  }, [])
  if (seconds === 0) return null
  return (
    <div className="message">
      <p role="status">正在制作 {pages} 页的副本并逐页核验……</p>
      <progress className="making" aria-label="正在制作副本" />
      <span className="quiet"> 已用 {seconds} 秒</span>
    </div>
  )
}
