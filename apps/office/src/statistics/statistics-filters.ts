import type { RequestFilter } from '../requests/request-filter.ts'
import type { StatisticsQuery } from './queries.ts'

/** Which list of requests stands behind each number of the page: the same words as the count of the server. */
export function filtersOf({ from, to, organId, below }: StatisticsQuery) {
  const organ: RequestFilter = { ...(organId && { organId }), ...(below && { below }) }
  const answered: RequestFilter = { ...organ, answeredFrom: from, answeredTo: to }
  const received = (first: string, last: string): RequestFilter => ({ ...organ, receivedFrom: first, receivedTo: last })
  return {
    received: received(from, to),
    answered,
    closed: { ...organ, closedFrom: from, closedTo: to } as RequestFilter,
    due: { ...organ, dueFrom: from, dueTo: to } as RequestFilter,
    overdueNow: { ...organ, level: 'overdue' } as RequestFilter,
    openNow: { ...organ, open: 'true' } as RequestFilter,
    inTime: { ...answered, inTime: 'true' } as RequestFilter,
    late: { ...answered, inTime: 'false' } as RequestFilter,
    answerKind: (answerKind: string): RequestFilter => ({ ...answered, answerKind }),
    channel: (channel: string): RequestFilter => ({ ...received(from, to), channel }),
    applicantKind: (applicantKind: string): RequestFilter => ({ ...received(from, to), applicantKind }),
    receivedIn: received,
    answeredIn: (first: string, last: string): RequestFilter => ({ ...organ, answeredFrom: first, answeredTo: last }),
    closedIn: (first: string, last: string): RequestFilter => ({ ...organ, closedFrom: first, closedTo: last }),
  }
}

/** The period that opens by itself: the year of `today` so far. */
export const usualPeriod = (today: string): { from: string; to: string } => ({
  from: `${today.slice(0, 4)}-01-01`,
  to: today,
})

/** `95.2%`; null where there is nothing to take a share of. */
export function shareInWords(part: number, whole: number): string | null {
  return whole === 0 ? null : `${(Math.round((part / whole) * 1000) / 10).toFixed(1)}%`
}
