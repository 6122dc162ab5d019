import { Link } from 'react-router'
import type { DisputeRow } from '../api/types.ts'
import { RowKeys } from '../parts/row-keys.tsx'
import { useToday } from '../session/session.tsx'
import { dayInShort } from '../words/dates.ts'
import { DisputeStatus } from './dispute-status.tsx'

/** Disputes as rows: J and K walk, Enter opens. */
export function DisputeRows({ rows, showOrgan }: { rows: readonly DisputeRow[]; showOrgan: boolean }) {
  const today = useToday()
  return (
    <RowKeys>
      <table className="grid">
        <caption className="visually-hidden">复议诉讼案件，新登记的在前</caption>
        <thead>
          <tr>
            <th scope="col">状态</th>
            <th scope="col">案件</th>
            {showOrgan && <th scope="col">机关</th>}
            <th scope="col">申请</th>
            <th scope="col">提起</th>
            <th scope="col">答复期限</th>
            <th scope="col">结果</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td className="nowrap">
                <DisputeStatus dispute={row} />
              </td>
              <td>
                {row.version === 0 ? (
                  <>
                    {row.kindLabel}
                    <br />
                    <small>早期手工登记，没有经过</small>
                  </>
                ) : (
                  <>
                    <Link to={`/disputes/${row.id}`}>
                      {row.kindLabel}　{row.decidedBy}
                    </Link>
                    <br />
                    <small>{row.caseNo ? <span className="code">{row.caseNo}</span> : '尚无案号'}</small>
                  </>
                )}
              </td>
              {showOrgan && <td>{row.organName}</td>}
              <td>
                {row.requestId && row.requestNo && (
                  <Link className="code" to={`/requests/${row.requestId}`}>
                    {row.requestNo}
                  </Link>
                )}
              </td>
              <td className="nowrap">{dayInShort(row.filedOn, today)}</td>
              <td className="nowrap">{row.replyDueOn ? dayInShort(row.replyDueOn, today) : ''}</td>
              <td>{row.decisionLabel}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </RowKeys>
  )
}
