import type { DisputeRow } from '../api/types.ts'
import { Status, type StatusLook } from '../parts/status.tsx'

const lookOfStatus: Record<string, StatusLook> = {
  filed: 'unknown',
  awaitingReply: 'run',
  awaitingDecision: 'wait',
  decided: 'done',
}

/** Where a dispute stands; a reply that is late or nearly so says that first. */
export function DisputeStatus({ dispute }: { dispute: Pick<DisputeRow, 'status' | 'statusLabel' | 'level'> }) {
  if (dispute.level === 'overdue') return <Status look="overdue">答复已超期</Status>
  if (dispute.level === 'dueSoon') return <Status look="soon">答复将到期</Status>
  return <Status look={lookOfStatus[dispute.status] ?? 'info'}>{dispute.statusLabel}</Status>
}
