import { useQueryClient } from '@tanstack/react-query'
import { Button, Radio } from 'antd'
import { type FormEvent, useId, useState } from 'react'
import { ApiError, asApiError } from '../api/api-error.ts'
import type { RequestRow } from '../api/types.ts'
import { Dialog } from '../parts/dialog.tsx'
import { ErrorMessage } from '../parts/error-message.tsx'
import { Field } from '../parts/field.tsx'
import { LongText } from '../parts/long-text.tsx'
import { useToday } from '../session/session.tsx'
import { dayInBrief } from '../words/dates.ts'
import { firstDue, withNumbers } from './joined.ts'
import { useRequestCommand } from './queries.ts'
import './join-dialog.css'

interface JoinDialogProps {
  /** The requests that are to be answered together, of one organ. */
  rows: readonly RequestRow[]
  onJoined: (lead: RequestRow) => void
  onClose: () => void
}

/** 并案办理 of several requests: which of them leads, and why. All of them are joined or none; each refusal is said. */
export function JoinDialog({ rows, onJoined, onClose }: JoinDialogProps) {
  const today = useToday()
  const [leadId, setLeadId] = useState(() => firstDue(rows)?.id ?? '')
  const [reason, setReason] = useState('')
  const [error, setError] = useState<ApiError | null>(null)
  const join = useRequestCommand(leadId)
  const client = useQueryClient()
  const groupId = useId()
  const lead = rows.find(({ id }) => id === leadId)

  function submit(event: FormEvent) {
    event.preventDefault()
    if (!lead) return
    if (reason.trim() === '') {
      const wanted = '请写明并案的理由'
      setError(new ApiError('invalid', `${wanted}。`, [], { reason: wanted }))
      return
    }
    const members = rows.filter(({ id }) => id !== leadId)
    join.mutate(
      {
        command: 'join',
        body: { members: members.map(({ id }) => ({ requestId: id })), reason },
        expectedVersion: lead.version,
      },
      {
        onSuccess: () => onJoined(lead),
        onError: (thrown) => {
          setError(withNumbers(asApiError(thrown), lead, members))
          // a colleague may have been faster: the next try is with the requests as they stand
          for (const list of ['work', 'requests']) void client.invalidateQueries({ queryKey: [list] })
        },
      },
    )
  }

  return (
    <Dialog title={`并案办理 ${rows.length} 件申请`} onClose={onClose}>
      <form className="form" onSubmit={submit} noValidate aria-label="并案办理">
        {error && <ErrorMessage error={error} />}
        <p className="quiet">
          由牵头的一件起草、审核、答复，每个申请人一份答复书。每件仍各有编号、期限和经过，分别计数。有一件不能并案的，全部不并。
        </p>
        <div className="field" role="radiogroup" aria-labelledby={groupId}>
          <strong id={groupId}>由哪一件牵头</strong>
          {rows.map((row) => (
            <Radio
              key={row.id}
              className="join-lead"
              name="lead"
              value={row.id}
              checked={row.id === leadId}
              onChange={() => setLeadId(row.id)}
            >
              {row.subject}
              <small className="quiet">
                <span className="code">{row.requestNo}</span>
                {[
                  '',
                  row.applicantName,
                  row.dueOn ? `${dayInBrief(row.dueOn, today)}到期` : '到期日未定',
                  row.statusLabel,
                ].join('　')}
              </small>
            </Radio>
          ))}
        </div>
        <Field name="reason" label="并案的理由" error={error?.fields.reason}>
          {(control) => <LongText {...control} value={reason} onChange={setReason} />}
        </Field>
        <p className="form-buttons">
          <Button type="primary" htmlType="submit" loading={join.isPending}>
            并案办理
          </Button>
          <Button onClick={onClose}>先不办</Button>
        </p>
      </form>
    </Dialog>
  )
}
