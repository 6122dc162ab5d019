import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { memo, useId, useState } from 'react'
import { Link } from 'react-router'
import type { RequestRow } from '../api/types.ts'
import { Choice } from '../parts/choice.tsx'
import { DoneMessage } from '../parts/done-message.tsx'
import { ErrorMessage } from '../parts/error-message.tsx'
import { useSession } from '../session/session.tsx'
import { JoinDialog } from './join-dialog.tsx'
import { assigneesQuery, type RetentionTerm, useArchive, useAssignMany } from './desk-queries.ts'

interface BulkBarProps {
  /** The rows that are ticked. */
  rows: readonly RequestRow[]
  onDone: () => void
}

const office = 'office'
const terms = [
  { value: 'permanent', label: '永久' },
  { value: 'thirtyYears', label: '30年' },
  { value: 'tenYears', label: '10年' },
]

/** What can be done with all ticked requests at once. Each is done by itself, but joined are all of them or none. */
export function BulkBar({ rows, onDone }: BulkBarProps) {
  const { permissions } = useSession()
  const [told, setTold] = useState<BulkResult | null>(null)
  const finish = (what: string, results: readonly { ok: boolean; requestId: string; message: string | null }[]) => {
    const numbers = new Map(rows.map(({ id, requestNo }) => [id, requestNo]))
    setTold({
      done: `${what} ${results.filter(({ ok }) => ok).length} 件。`,
      refused: results.flatMap(({ ok, requestId, message }) =>
        ok ? [] : [`${numbers.get(requestId) ?? requestId}：${message ?? ''}`],
      ),
      lead: null,
    })
    onDone()
  }
  const joined = (lead: RequestRow) => {
    setTold({ done: `已并案 ${rows.length} 件，由这一件牵头：`, refused: [], lead })
    onDone()
  }
  return (
    <>
      {rows.length > 0 && (
        <section className="bulk" aria-label="批量办理">
          <strong role="status">已选 {rows.length} 件</strong>
          {permissions.includes('request.assign') && (
            <Assign rows={rows} onDone={(results) => finish('已分派', results)} />
          )}
          {permissions.includes('request.archive') && rows.some(({ level }) => level === 'closed') && (
            <Archive rows={rows} onDone={(results) => finish('已归档', results)} />
          )}
          {permissions.includes('request.join') && <Join rows={rows} onJoined={joined} />}
          <Button onClick={onDone}>全部不选</Button>
        </section>
      )}
      {told && <BulkMessage {...told} />}
    </>
  )
}

interface BulkResult {
  done: string
  refused: string[]
  /** The request that leads those that were joined. */
  lead: RequestRow | null
}

/** Drawn once for each result: it takes the focus, which whoever ticks on afterwards needs in the list. */
const BulkMessage = memo(function BulkMessage({ done, refused, lead }: BulkResult) {
  return (
    <div className="in">
      <DoneMessage>
        {done}
        {lead && (
          <Link to={`/requests/${lead.id}`}>
            {lead.requestNo} {lead.subject}
          </Link>
        )}
        {refused.length > 0 && (
          <>
            <span>没有办成 {refused.length} 件：</span>
            <ul>
              {refused.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </>
        )}
      </DoneMessage>
    </div>
  )
})

type Results = { requestId: string; ok: boolean; message: string | null }[]

interface PartProps {
  rows: readonly RequestRow[]
  onDone: (results: Results) => void
}

function Assign({ rows, onDone }: PartProps) {
  const id = useId()
  const [to, setTo] = useState<string | null>(null)
  const assign = useAssignMany()
  const people = useQuery(assigneesQuery).data?.people ?? []
  // only those who work in the organ of every ticked request
  const organs = [...new Set(rows.map(({ organId }) => organId))]
  const common = new Map(people.map(({ id: personId, displayName }) => [personId, displayName]))
  for (const personId of common.keys()) {
    const works = new Set(people.filter((one) => one.id === personId).map(({ organId }) => organId))
    if (!organs.every((organId) => works.has(organId))) common.delete(personId)
  }
  const options = [
    ...[...common].map(([value, label]) => ({ value, label })),
    { value: office, label: '退回工作机构统一办理' },
  ]
  return (
    <>
      <span>
        <label htmlFor={id}>分派给</label>
        <Choice id={id} options={options} value={to} onChange={setTo} placeholder="请选择承办人" />
      </span>
      <Button
        type="primary"
        disabled={to === null}
        loading={assign.isPending}
        onClick={() =>
          assign.mutate({ rows, to: to === office ? null : to }, { onSuccess: ({ results }) => onDone(results) })
        }
      >
        分派所选
      </Button>
      {assign.error && <ErrorMessage error={assign.error} />}
    </>
  )
}

function Archive({ rows, onDone }: PartProps) {
  const id = useId()
  const [term, setTerm] = useState<string | null>(null)
  const archive = useArchive()
  return (
    <>
      <span>
        <label htmlFor={id}>保管期限</label>
        <Choice id={id} options={terms} value={term} onChange={setTerm} optional placeholder="按机关设定" />
      </span>
      <Button
        loading={archive.isPending}
        onClick={() =>
          archive.mutate({ rows, term: term as RetentionTerm | null }, { onSuccess: ({ results }) => onDone(results) })
        }
      >
        归档所选
      </Button>
      {archive.error && <ErrorMessage error={archive.error} />}
    </>
  )
}

/** 并案办理: for two or more requests of one organ; why it is not offered is said. */
function Join({ rows, onJoined }: { rows: readonly RequestRow[]; onJoined: (lead: RequestRow) => void }) {
  const [open, setOpen] = useState(false)
  const hintId = useId()
  const organs = new Set(rows.map(({ organId }) => organId)).size
  const hint = organs > 1 ? '同一机关的申请才能并案' : rows.length < 2 ? '再选一件就可以并案' : null
  return (
    <>
      <span>
        <Button disabled={hint !== null} aria-describedby={hint ? hintId : undefined} onClick={() => setOpen(true)}>
          并案办理
        </Button>
        {hint && (
          <small className="quiet after" id={hintId}>
            {hint}
          </small>
        )}
      </span>
      {open && <JoinDialog rows={rows} onJoined={onJoined} onClose={() => setOpen(false)} />}
    </>
  )
}
