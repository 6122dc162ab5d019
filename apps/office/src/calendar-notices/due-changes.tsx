import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { Empty } from '../parts/empty.tsx'
import { More } from '../parts/more.tsx'
import { Queried } from '../parts/queried.tsx'
import { momentInWords } from '../words/dates.ts'
import { dueChangesQuery } from './queries.ts'

const dueWords = (day: string | null, provisional: boolean): string =>
  day === null ? '没有到期日' : `${day}${provisional ? '（暂定）' : ''}`

/** Due days that a loaded notice moved or made firm. */
export function DueChanges() {
  const changes = useInfiniteQuery(dueChangesQuery)
  return (
    <Queried what="改变的到期日" query={changes}>
      {({ pages }) => {
        const rows = pages.flatMap((page) => page.rows)
        if (rows.length === 0) {
          return (
            <Empty>
              <p>载入的通知没有改变过到期日。</p>
            </Empty>
          )
        }
        return (
          <>
            <table className="grid">
              <caption className="visually-hidden">改变的到期日，新的在前</caption>
              <thead>
                <tr>
                  <th scope="col">申请</th>
                  <th scope="col">原来</th>
                  <th scope="col">现在</th>
                  <th scope="col">通知</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.id}>
                    <th scope="row">
                      <Link to={`/requests/${row.requestId}`}>{row.requestNo}</Link>　{row.subject}
                    </th>
                    <td className="nowrap">{dueWords(row.dueBefore, row.provisionalBefore)}</td>
                    <td className="nowrap">{dueWords(row.dueAfter, row.provisionalAfter)}</td>
                    <td>
                      {row.documentNo}
                      <br />
                      <small className="quiet">{momentInWords(row.changedAt)}</small>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            <More shown={rows.length} of="件" query={changes} />
          </>
        )
      }}
    </Queried>
  )
}
