import { Link } from 'react-router'
import type { ImportedReportRow } from '../api/types.ts'
import { Empty } from '../parts/empty.tsx'
import { Status } from '../parts/status.tsx'
import { useTitle } from '../shell/use-title.ts'

/** A document that could not be read says why and never looks clean. */
export function UnreadableReport({ report }: { report: ImportedReportRow }) {
  useTitle(report.fileName)
  return (
    <>
      <div className="head">
        <h1>{report.fileName}</h1>
        <Status look="unknown">读不出</Status>
      </div>
      <div className="panel">
        <Empty>
          <p>{report.reason}</p>
          <p className="quiet">没有读出的数不当作 0，也不算没有错误。</p>
          <p>
            <Link to="/imported-reports">换一份文件读入</Link>
          </p>
        </Empty>
      </div>
    </>
  )
}
