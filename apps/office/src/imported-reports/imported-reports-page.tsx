import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import type { ImportedReportRow } from '../api/types.ts'
import { AuditStatus } from '../parts/audit-status.tsx'
import { Empty } from '../parts/empty.tsx'
import { More } from '../parts/more.tsx'
import { Queried } from '../parts/queried.tsx'
import { RowKeys } from '../parts/row-keys.tsx'
import { Status } from '../parts/status.tsx'
import { useSession } from '../session/session.tsx'
import { useTitle } from '../shell/use-title.ts'
import { momentInWords } from '../words/dates.ts'
import { importedReportsQuery } from './queries.ts'
import { Upload } from './upload.tsx'

/** Published reports of anybody, read back and audited. What could not be read is a light of its own, never clean. */
export function ImportedReportsPage() {
  useTitle('报告核对')
  const { permissions } = useSession()
  const reports = useInfiniteQuery(importedReportsQuery)
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set())
  return (
    <>
      <div className="head">
        <h1>报告核对</h1>
        <span className="quiet">读入已公布的年度报告，逐格核对；每一格都对应原文的位置</span>
      </div>
      <div className="panel">
        {permissions.includes('importedReport.import') && (
          <Upload onRead={(rows) => setFresh(new Set(rows.map((row) => row.id)))} />
        )}
        <Queried what="报告" query={reports}>
          {({ pages }) => {
            const rows = pages.flatMap((page) => page.rows)
            if (rows.length === 0) {
              return (
                <Empty>
                  <p>还没有读入报告。</p>
                  <p className="quiet">选一份或者几份已公布的年度报告（网页、文本），读入后在这里列出。</p>
                </Empty>
              )
            }
            return (
              <>
                <Coverage rows={rows} complete={!reports.hasNextPage} />
                <Reports rows={rows} fresh={fresh} />
                <More
                  shown={rows.length}
                  of="份"
                  hasMore={reports.hasNextPage}
                  fetching={reports.isFetchingNextPage}
                  onMore={() => void reports.fetchNextPage()}
                />
              </>
            )
          }}
        </Queried>
      </div>
    </>
  )
}

/** How many could be read comes before what was found in them. */
function Coverage({ rows, complete }: { rows: readonly ImportedReportRow[]; complete: boolean }) {
  const read = rows.filter((row) => row.readable)
  const count = (test: (row: ImportedReportRow) => boolean) => read.filter(test).length
  return (
    <dl className="figures in">
      <div>
        <dt>{complete ? '读出' : '已列出的当中读出'}</dt>
        <dd>
          {read.length} ／ {rows.length} 份
        </dd>
      </div>
      <div>
        <dt>有错误</dt>
        <dd>{count((row) => row.errors > 0)} 份</dd>
      </div>
      <div>
        <dt>只有提示</dt>
        <dd>{count((row) => row.errors === 0 && row.warnings > 0)} 份</dd>
      </div>
      <div>
        <dt>无错误</dt>
        <dd>{count((row) => row.errors === 0 && row.warnings === 0)} 份</dd>
      </div>
    </dl>
  )
}

function Reports({ rows, fresh }: { rows: readonly ImportedReportRow[]; fresh: ReadonlySet<string> }) {
  return (
    <RowKeys>
      <table className="grid">
        <caption className="visually-hidden">读入的报告，新读入的在前</caption>
        <thead>
          <tr>
            <th scope="col">机关</th>
            <th scope="col">年度</th>
            <th scope="col">格式</th>
            <th scope="col">核对</th>
            <th scope="col">文件</th>
            <th scope="col">读入</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Link to={`/imported-reports/${row.id}`}>
                  {row.organName ?? (row.readable ? '没有写明机关' : row.fileName)}
                </Link>
              </th>
              <td>{row.year ?? '—'}</td>
              <td className="nowrap">{row.format ? `${row.format} 格式` : '—'}</td>
              <td>
                {row.readable ? (
                  <AuditStatus errors={row.errors} warnings={row.warnings} />
                ) : (
                  <>
                    <Status look="unknown">读不出</Status>
                    <br />
                    <small>{row.reason}</small>
                  </>
                )}
              </td>
              <td className="any-break">{row.fileName}</td>
              <td className="nowrap">
                {momentInWords(row.importedAt)}
                {fresh.has(row.id) && (
                  <>
                    <br />
                    <small>刚刚读入</small>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </RowKeys>
  )
}
