import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { Queried } from '../parts/queried.tsx'
import { ReadReport } from './read-report.tsx'
import { importedReportQuery } from './queries.ts'
import { UnreadableReport } from './unreadable-report.tsx'

/** One imported report. */
export function ImportedReportPage() {
  const { id = '' } = useParams()
  const report = useQuery(importedReportQuery(id))
  return (
    <Queried what="报告" query={report}>
      {(data) =>
        data.reading && data.effectiveTables ? (
          <ReadReport key={data.id} report={data} reading={data.reading} tables={data.effectiveTables} />
        ) : (
          <UnreadableReport key={data.id} report={data} />
        )
      }
    </Queried>
  )
}
