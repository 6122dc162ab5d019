import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import type { ImportBatch } from '../../api/types.ts'
import { More } from '../../parts/more.tsx'
import { Queried } from '../../parts/queried.tsx'
import { useTitle } from '../../shell/use-title.ts'
import { momentInWords } from '../../words/dates.ts'
import { ExportLinks } from '../export-links.tsx'
import { BatchFiles } from './batch-files.tsx'
import { BatchProgress } from './batch-progress.tsx'
import { batchFilesQuery, batchQuery } from './queries.ts'

/** One batch: how far it is, and what became of each file. It goes on when nobody looks. */
export function BatchPage() {
  const { id = '' } = useParams()
  const batch = useQuery(batchQuery(id))
  return (
    <Queried what="这一批" query={batch}>
      {(data) => <Batch key={data.id} batch={data} />}
    </Queried>
  )
}

function Batch({ batch }: { batch: ImportBatch }) {
  useTitle(batch.name)
  const finished = batch.waiting === 0 && batch.opening === 0
  const files = useInfiniteQuery(batchFilesQuery(batch.id, finished))
  return (
    <>
      <div className="head">
        <h1>{batch.name}</h1>
        <span className="quiet">
          {momentInWords(batch.createdAt)}
          {batch.createdBy && `，${batch.createdBy}导入`}
        </span>
      </div>
      <div className="panel">
        <BatchProgress batch={batch} />
        <p className="in batch-ways">
          <Link to={`/imported-reports?batchId=${batch.id}&order=worst`}>按核对结果查看这一批</Link>
          {finished && <ExportLinks filter={{ batchId: batch.id }} />}
        </p>
        <Queried what="文件" query={files}>
          {({ pages }) => {
            const rows = pages.flatMap((page) => page.rows)
            return (
              <>
                <BatchFiles batchId={batch.id} rows={rows} />
                <More shown={rows.length} of="个文件" query={files} />
              </>
            )
          }}
        </Queried>
      </div>
    </>
  )
}
