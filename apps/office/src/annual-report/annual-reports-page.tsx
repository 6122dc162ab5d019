import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from 'react-router'
import { Button, InputNumber } from 'antd'
import { type FormEvent, useState } from 'react'
import { OrganChoice } from '../organs/organ-choice.tsx'
import { AuditStatus } from '../parts/audit-status.tsx'
import { Empty } from '../parts/empty.tsx'
import { Filter } from '../parts/list-filters.tsx'
import { Queried } from '../parts/queried.tsx'
import { RowKeys } from '../parts/row-keys.tsx'
import { Status } from '../parts/status.tsx'
import { useSession } from '../session/session.tsx'
import { useTitle } from '../shell/use-title.ts'
import { annualReportsQuery } from './queries.ts'

/** Annual reports of all organs in reach, and the way to the report of any year. */
export function AnnualReportsPage() {
  useTitle('年度报告')
  const reports = useQuery(annualReportsQuery())
  return (
    <>
      <div className="head">
        <h1>年度报告</h1>
        <span className="quiet">表中的数字由办理记录得出，每一格都能查到依据</span>
      </div>
      <div className="panel">
        <OpenReport />
        <Queried what="年度报告" query={reports}>
          {(rows) =>
            rows.length === 0 ? (
              <Empty>
                <p>还没有年度报告。选机关和年度，就按现有记录编制草稿。</p>
              </Empty>
            ) : (
              <RowKeys>
                <table className="grid">
                  <caption className="visually-hidden">各机关的年度报告</caption>
                  <thead>
                    <tr>
                      <th scope="col">机关</th>
                      <th scope="col">年度</th>
                      <th scope="col">状态</th>
                      <th scope="col">来源</th>
                      <th scope="col">核对</th>
                    </tr>
                  </thead>
                  <tbody>
                    {rows.map((row) => (
                      <tr key={`${row.organId} ${row.year} ${row.source}`}>
                        <th scope="row">
                          <Link to={`/annual-reports/${row.organId}/${row.year}`}>{row.organName}</Link>
                        </th>
                        <td>{row.year}</td>
                        <td>
                          {row.status === 'published' ? (
                            <Status look="done">已公布</Status>
                          ) : (
                            <Status look="run">草稿</Status>
                          )}
                        </td>
                        <td>{row.source === 'composed' ? '由记录编制' : '已公布报告导入'}</td>
                        <td>
                          <AuditStatus errors={row.errors} warnings={row.warnings} />
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </RowKeys>
            )
          }
        </Queried>
      </div>
    </>
  )
}

function OpenReport() {
  const { today, person } = useSession()
  const navigate = useNavigate()
  const [organId, setOrganId] = useState<string | null>(person.roles[0]?.organId ?? null)
  const [year, setYear] = useState<number | null>(Number(today.slice(0, 4)))
  function submit(event: FormEvent) {
    event.preventDefault()
    if (organId && year) void navigate(`/annual-reports/${organId}/${year}`)
  }
  return (
    <form className="filters" onSubmit={submit}>
      <Filter label="机关">{(id) => <OrganChoice id={id} value={organId} onChange={setOrganId} />}</Filter>
      <Filter label="年度">
        {(id) => (
          <InputNumber
            id={id}
            value={year}
            min={2019}
            max={Number(today.slice(0, 4))}
            onChange={setYear}
            precision={0}
          />
        )}
      </Filter>
      <Button htmlType="submit">打开这一年的报告</Button>
    </form>
  )
}
