import { useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { ErrorMessage } from '../parts/error-message.tsx'
import { Field } from '../parts/field.tsx'
import { useRequestCommand } from '../requests/queries.ts'
import { dayInFull } from '../words/dates.ts'
import { type ApplicantSide, applicantSideQuery } from './queries.ts'

interface ErasureDecisionProps {
  requestId: string
  version: number
  erasure: NonNullable<ApplicantSide['erasure']>
}

/** 删除个人信息: what the law says of the wish today, what was decided, and the one decision that it allows. */
export function ErasureDecision({ requestId, version, erasure }: ErasureDecisionProps) {
  const { askedOn, grounds, decision, decidable, stays } = erasure
  const client = useQueryClient()
  const command = useRequestCommand(requestId)
  const [note, setNote] = useState('')
  const [sure, setSure] = useState(false)
  const outcome = grounds.length === 0 ? 'erased' : 'kept'

  const decide = () =>
    command.mutate(
      { command: 'decideErasure', body: { outcome, ...(note.trim() && { note }) }, expectedVersion: version },
      {
        onSuccess: () => {
          setNote('')
          void client.invalidateQueries({ queryKey: applicantSideQuery(requestId).queryKey })
        },
        onSettled: () => setSure(false),
      },
    )

  return (
    <div className="form" role="group" aria-label="删除个人信息">
      <p>
        <strong>删除个人信息</strong>　{dayInFull(askedOn)}申请
      </p>
      {decision && (
        <p role="status">
          {dayInFull(decision.on)}决定：{decision.label}
          {decision.reasons.length > 0 && `。${decision.reasons.join('')}`}
        </p>
      )}
      {decidable && (
        <>
          {grounds.length > 0 ? (
            <ul>
              {grounds.map(({ ground, text, article }) => (
                <li key={ground}>
                  {text.replace('您的', '申请人的')}
                  <small className="quiet after">{article}</small>
                </li>
              ))}
            </ul>
          ) : (
            <>
              <p>没有依法应当保存的情形，应当删除。删除不能恢复；编号、文号、日期、决定和统计保留。</p>
              <p>
                姓名、证件号码、联系方式和上传的文件删除，申请内容、文书和备注里的换成“［已删除］”；姓名是一个字或者常用词的，只换作为姓名出现的地方。
              </p>
              {stays.length > 0 ? (
                <>
                  <p>
                    <strong>
                      办理经过只增不改，下列 {stays.length} 条里写有申请人的姓名或者联系方式，删除后仍在：
                    </strong>
                  </p>
                  <ul>
                    {stays.map(({ version, label, day }) => (
                      <li key={version}>
                        {dayInFull(day)}　{label}
                      </li>
                    ))}
                  </ul>
                </>
              ) : (
                <p className="quiet">办理经过里没有找到申请人的姓名、证件号码和联系方式。</p>
              )}
            </>
          )}
          {command.error && <ErrorMessage error={command.error} />}
          <Field label="告诉申请人的说明" optional>
            {(control) => (
              <Input.TextArea {...control} value={note} rows={2} onChange={(typed) => setNote(typed.target.value)} />
            )}
          </Field>
          <p className="form-buttons">
            {outcome === 'kept' ? (
              <Button loading={command.isPending} onClick={decide}>
                决定暂不删除，告知理由
              </Button>
            ) : sure ? (
              <>
                <Button danger loading={command.isPending} onClick={decide}>
                  确认删除，不能恢复
                </Button>
                <Button onClick={() => setSure(false)}>先不办</Button>
              </>
            ) : (
              <Button onClick={() => setSure(true)}>删除个人信息</Button>
            )}
          </p>
        </>
      )}
    </div>
  )
}
