import type { Validity } from '@gongkai/platform/database'
import type { StatusKind } from '../../patterns/status.tsx'

const labels: Record<Validity, { label: string; status: StatusKind }> = {
  inForce: { label: '有效', status: 'done' },
  expired: { label: '失效', status: 'paused' },
  repealed: { label: '废止', status: 'paused' },
  amended: { label: '已修改', status: 'note' },
}

/** 有效性 as a word and a shape. */
export const validityOf = (validity: Validity): { label: string; status: StatusKind } => labels[validity]
