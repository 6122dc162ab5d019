import type { ItemRow } from '../api/types.ts'
import { Status, type StatusLook } from '../parts/status.tsx'

const lookOfStatus: Record<string, StatusLook> = {
  draft: 'info',
  secrecyReview: 'wait',
  approval: 'wait',
  approved: 'run',
  published: 'done',
  withdrawn: 'info',
}

/** Where an item stands; an unpublished one that is late or nearly so says that first. OGI 26. */
export function ItemStatus({ item }: { item: Pick<ItemRow, 'status' | 'statusLabel' | 'level' | 'publishedOn'> }) {
  return (
    <>
      <Status look={lookOfStatus[item.status] ?? 'info'}>{item.statusLabel}</Status>
      {!item.publishedOn && item.level === 'overdue' && (
        <>
          {' '}
          <Status look="overdue">应公开未公开</Status>
        </>
      )}
      {!item.publishedOn && item.level === 'dueSoon' && (
        <>
          {' '}
          <Status look="soon">将到期</Status>
        </>
      )}
    </>
  )
}
