import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { Choice } from '../parts/choice.tsx'
import { ErrorMessage } from '../parts/error-message.tsx'
import { Field } from '../parts/field.tsx'
import { More } from '../parts/more.tsx'
import { Queried } from '../parts/queried.tsx'
import { requestsAddress } from '../requests/request-filter.ts'
import { useToday } from '../session/session.tsx'
import { dayInBrief } from '../words/dates.ts'
import { appraisalsQuery, type Retention, retentionQuery, useSetRetention } from './queries.ts'

const terms = [
  { value: 'permanent', label: '永久' },
  { value: 'thirtyYears', label: '30年' },
  { value: 'tenYears', label: '10年' },
]

/** 归档: how long files are kept, what can go to the archive, and whose term has run out. */
export function ArchivePanel() {
  const today = useToday()
  const retention = useQuery(retentionQuery)
  const set = useSetRetention()
  const appraisals = useInfiniteQuery(appraisalsQuery)
  return (
    <section className="panel" aria-labelledby="archive">
      <h2 id="archive">
        归档 <small>保管期限从办结的次年1月1日起算</small>
      </h2>
      <div className="in form">
        <p>
          <Link to={requestsAddress({ open: 'false', archived: 'false' })}>已办结、没有归档的申请</Link>
          ：在列表中选中后归档。
        </p>
        {set.error && <ErrorMessage error={set.error} />}
        <Queried what="保管期限" query={retention}>
          {({ organs }) =>
            organs.map(({ organId, organName, term }) => (
              <Field key={organId} label={`${organName}的保管期限`} short>
                {(control) => (
                  <Choice
                    {...control}
                    options={terms}
                    value={term}
                    onChange={(value) => value && set.mutate({ organId, term: value as Retention['term'] })}
                  />
                )}
              </Field>
            ))
          }
        </Queried>
      </div>
      <Queried what="到期的案卷" query={appraisals}>
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.rows)
          if (rows.length === 0) return <p className="in quiet">没有保管期限届满、应当鉴定的案卷。</p>
          return (
            <>
              <table className="grid">
                <caption className="visually-hidden">保管期限届满、应当鉴定的案卷</caption>
                <thead>
                  <tr>
                    <th scope="col">可以鉴定</th>
                    <th scope="col">案卷</th>
                    <th scope="col">保管期限</th>
                    <th scope="col">办结</th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map((row) => (
                    <tr key={row.id}>
                      <td className="nowrap">{dayInBrief(row.appraiseOn, today)}</td>
                      <td>
                        <Link to={`/requests/${row.id}`}>{row.subject}</Link>
                        <br />
                        <small className="code">{row.requestNo}</small>
                      </td>
                      <td>{row.termLabel}</td>
                      <td className="nowrap">{dayInBrief(row.closedOn, today)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
              <More shown={rows.length} of="卷" query={appraisals} />
            </>
          )
        }}
      </Queried>
    </section>
  )
}
