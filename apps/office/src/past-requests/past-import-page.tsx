import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Button, Checkbox } from 'antd'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { saveFile } from '../api/save-file.ts'
import { ErrorMessage } from '../parts/error-message.tsx'
import { More } from '../parts/more.tsx'
import { Queried } from '../parts/queried.tsx'
import { useTitle } from '../shell/use-title.ts'
import { momentInWords } from '../words/dates.ts'
import '../imported-reports/batches/batch.css'
import { Headings } from './headings.tsx'
import { PastRows } from './past-rows.tsx'
import { type PastRequestImport, pastImportQuery, pastRowsQuery, useStartImport } from './queries.ts'

/** One ledger: what was understood of it, then the import as it goes, then what became of it. */
export function PastImportPage() {
  const { id = '' } = useParams()
  const found = useQuery(pastImportQuery(id))
  return (
    <Queried what="这次导入" query={found}>
      {(data) => <PastImport found={data} />}
    </Queried>
  )
}

function PastImport({ found }: { found: PastRequestImport }) {
  useTitle(`导入 ${found.fileName}`)
  const [wish, setWish] = useState<boolean | null>(null)
  const faultyOnly = wish ?? found.faulty > 0
  const rows = useInfiniteQuery(pastRowsQuery(found.id, faultyOnly, found.state))
  return (
    <>
      <div className="head">
        <h1>{found.fileName}</h1>
        <span className="quiet">
          {found.organName}　{momentInWords(found.createdAt)}
          {found.createdBy && `，${found.createdBy}上传`}
        </span>
      </div>
      <div className="panel">
        <div className="in stack">
          <Standing found={found} />
          {found.state === 'read' && <Headings id={found.id} />}
        </div>
        {found.faulty > 0 && (
          <p className="in">
            <Checkbox checked={faultyOnly} onChange={(change) => setWish(change.target.checked)}>
              只看有问题的行
            </Checkbox>
          </p>
        )}
        <Queried what="各行" query={rows}>
          {({ pages }) => {
            const listed = pages.flatMap((page) => page.rows)
            return (
              <>
                <PastRows rows={listed} />
                <More shown={listed.length} of="行" query={rows} />
              </>
            )
          }}
        </Queried>
      </div>
    </>
  )
}

/** How the import stands, and what can be done next. */
function Standing({ found }: { found: PastRequestImport }) {
  const { id, state, total, faulty, done, imported } = found
  const start = useStartImport(id)
  const good = total - faulty
  return (
    <>
      {start.error && <ErrorMessage error={start.error} />}
      {state === 'read' && (
        <>
          <p role="status">
            读出 {total} 行：<strong>{good} 行可以导入</strong>，{faulty} 行有问题。现在还没有导入。
          </p>
          {good > 0 && (
            <p className="form-buttons">
              <Button type="primary" loading={start.isPending} onClick={() => start.mutate()}>
                导入没有问题的 {good} 行
              </Button>
              <span className="quiet after">编号和文号原样保留；导入以后不能撤销，请先看过下面的各行。</span>
            </p>
          )}
        </>
      )}
      {state === 'importing' && (
        <>
          <progress className="batch-progress" value={done} max={Math.max(total, 1)} aria-label="导入进度" />
          <p role="status">
            正在导入　{done} ／ {total} 行。可以离开这一页，导入会继续。
          </p>
        </>
      )}
      {state === 'finished' && (
        <p role="status">
          <strong>导入完毕。</strong>已导入 {imported} 行，没有导入 {faulty} 行。
          <Link to="/requests" className="inline-link">
            到依申请公开查看
          </Link>
        </p>
      )}
      {faulty > 0 && state !== 'importing' && <LeftOut id={id} count={faulty} />}
    </>
  )
}

function LeftOut({ id, count }: { id: string; count: number }) {
  const [error, setError] = useState<unknown>(null)
  return (
    <>
      {error !== null && <ErrorMessage error={error} />}
      <p className="form-buttons">
        <Button
          onClick={() => void saveFile(`/api/past-request-imports/${id}/left-out`).then(() => setError(null), setError)}
        >
          下载有问题的 {count} 行（XLSX）
        </Button>
        <span className="quiet after">原来的内容和每一行的原因；改好以后可以直接再上传。</span>
      </p>
    </>
  )
}
