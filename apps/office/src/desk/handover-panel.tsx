import { useQuery } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { Link } from 'react-router'
import { asApiError } from '../api/api-error.ts'
import { Choice } from '../parts/choice.tsx'
import { DoneMessage } from '../parts/done-message.tsx'
import { ErrorMessage } from '../parts/error-message.tsx'
import { Field } from '../parts/field.tsx'
import { Queried } from '../parts/queried.tsx'
import { assigneesQuery } from '../requests/desk-queries.ts'
import { momentInWords } from '../words/dates.ts'
import { handoversQuery, useHandOver } from './queries.ts'

/** 工作移交: all open work of somebody who leaves goes to somebody else; what was handed over stays listed. */
export function HandoverPanel() {
  const people = useQuery(assigneesQuery).data?.people ?? []
  const handovers = useQuery(handoversQuery)
  const handOver = useHandOver()
  const [from, setFrom] = useState<string | null>(null)
  const [to, setTo] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  // a person of two organs stands there once for each
  const options = people.map(({ id, displayName, organId }) => ({ value: `${organId} ${id}`, label: displayName }))
  const [organId = '', fromId = ''] = from?.split(' ') ?? []
  const receivers = options.filter(({ value }) => value !== from && value.startsWith(`${organId} `))
  const faults = handOver.error ? asApiError(handOver.error).fields : {}

  function submit(event: FormEvent) {
    event.preventDefault()
    handOver.mutate({ organId, from: fromId, to: to?.split(' ')[1] ?? '', reason })
  }

  return (
    <section className="panel" aria-labelledby="handover">
      <h2 id="handover">
        工作移交 <small>一个人没有办结的申请全部转给另一个人</small>
      </h2>
      <form className="in form" onSubmit={submit}>
        {handOver.isSuccess && <DoneMessage>{doneWords(handOver.data.results)}</DoneMessage>}
        {handOver.error && <ErrorMessage error={handOver.error} />}
        <Field label="移交人" name="from" {...(faults.from && { error: faults.from })}>
          {(control) => (
            <Choice
              {...control}
              options={options}
              value={from}
              onChange={(value) => {
                setFrom(value)
                setTo(null)
              }}
            />
          )}
        </Field>
        <Field label="接收人" name="to" {...(faults.to && { error: faults.to })}>
          {(control) => <Choice {...control} options={receivers} value={to} onChange={setTo} />}
        </Field>
        <Field label="事由" optional help="例如岗位调整、休假。">
          {({ 'aria-required': _required, ...control }) => (
            <Input {...control} value={reason} maxLength={200} onChange={(change) => setReason(change.target.value)} />
          )}
        </Field>
        <p className="form-buttons">
          <Button htmlType="submit" type="primary" disabled={from === null || to === null} loading={handOver.isPending}>
            移交全部未办结申请
          </Button>
        </p>
      </form>
      <Queried what="移交记录" query={handovers}>
        {({ rows }) =>
          rows.length === 0 ? null : (
            <table className="grid">
              <caption className="visually-hidden">移交记录，新的在前</caption>
              <thead>
                <tr>
                  <th scope="col">时间</th>
                  <th scope="col">移交</th>
                  <th scope="col">申请</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.id}>
                    <td className="nowrap">
                      {momentInWords(row.at)}
                      <br />
                      <small>{row.byName}</small>
                    </td>
                    <td>
                      {row.fromName} → {row.toName}
                      <br />
                      <small>{row.reason}</small>
                    </td>
                    <td>
                      {row.requests.length === 0 && '没有未办结的申请'}
                      <ul>
                        {row.requests.map(({ requestId, requestNo, ok, message }) => (
                          <li key={requestId}>
                            <Link className="code" to={`/requests/${requestId}`}>
                              {requestNo ?? '申请'}
                            </Link>
                            {!ok && `　没有移交：${message}`}
                          </li>
                        ))}
                      </ul>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }
      </Queried>
    </section>
  )
}

function doneWords(results: readonly { ok: boolean }[]): string {
  const refused = results.filter(({ ok }) => !ok).length
  const done = results.length - refused
  if (results.length === 0) return '没有未办结的申请需要移交，已记录。'
  return refused === 0 ? `已移交 ${done} 件。` : `已移交 ${done} 件；${refused} 件没有移交，原因见下面的记录。`
}
