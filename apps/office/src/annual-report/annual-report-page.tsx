import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { Queried } from '../parts/queried.tsx'
import { AnnualReportView } from './annual-report-view.tsx'
import { annualReportQuery } from './queries.ts'

/** The annual report of an organ and year: composed from the records, live until it is published. */
export function AnnualReportPage() {
  const { organId = '', year = '' } = useParams()
  const place = { organId, year: Number(year) }
  const report = useQuery(annualReportQuery(place))
  return (
    <Queried what="年度报告" query={report}>
      {(data) => (
        <AnnualReportView
          key={`${organId} ${year}`}
          place={place}
          report={data}
          reload={async () => void (await report.refetch())}
        />
      )}
    </Queried>
  )
}
