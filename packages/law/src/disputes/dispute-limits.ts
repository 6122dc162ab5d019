import type { DisputeKind } from './disputes.ts'
import type { DisputeProcedure } from './events.ts'

/** A period of a dispute: working days, calendar days or months, and where it stands in the law. */
export interface DisputeLimit {
  length: number
  unit: 'workingDays' | 'days' | 'months'
  article: string
}

interface DisputeLimits {
  /** From receipt of the copy of the application or complaint to the reply with evidence. */
  reply: DisputeLimit
  /** From acceptance to the decision; reckoned here from the notice, so it is the latest it can be. */
  decision: DisputeLimit
}

const reconsideration: Record<DisputeProcedure, DisputeLimits> = {
  simplified: {
    reply: { length: 5, unit: 'workingDays', article: '《行政复议法》第五十四条第一款' },
    decision: { length: 30, unit: 'days', article: '《行政复议法》第六十二条第二款' },
  },
  ordinary: {
    reply: { length: 10, unit: 'workingDays', article: '《行政复议法》第四十八条' },
    decision: { length: 60, unit: 'days', article: '《行政复议法》第六十二条第一款' },
  },
}

const complaintReply: DisputeLimit = { length: 15, unit: 'days', article: '《行政诉讼法》第六十七条第一款' }

const litigation: Record<DisputeProcedure, DisputeLimits> = {
  simplified: { reply: complaintReply, decision: { length: 45, unit: 'days', article: '《行政诉讼法》第八十三条' } },
  ordinary: { reply: complaintReply, decision: { length: 6, unit: 'months', article: '《行政诉讼法》第八十一条' } },
}

/** Second instance: the decision within three months of receipt of the appeal. */
const secondInstance: DisputeLimits = {
  reply: { length: 15, unit: 'days', article: '《行政诉讼法》第八十六条' },
  decision: { length: 3, unit: 'months', article: '《行政诉讼法》第八十八条' },
}

/** An organ that decides a reconsideration may take up to this many days more. */
export const decisionExtensionLimit: DisputeLimit = {
  length: 30,
  unit: 'days',
  article: '《行政复议法》第六十二条第一款',
}

/** After a judgment of the first instance. */
export const appealLimit: DisputeLimit = { length: 15, unit: 'days', article: '《行政诉讼法》第八十五条' }

/** The applicant's time for a lawsuit after a reconsideration. */
export const suitAfterReconsiderationLimit: DisputeLimit = {
  length: 15,
  unit: 'days',
  article: '《行政诉讼法》第四十五条',
}

/** The periods of a case. */
export function disputeLimits(kind: DisputeKind, procedure: DisputeProcedure, instance: 1 | 2): DisputeLimits {
  if (kind === 'reconsideration') return reconsideration[procedure]
  return instance === 2 ? secondInstance : litigation[procedure]
}

export const limitText = ({ length, unit }: DisputeLimit): string =>
  unit === 'workingDays' ? `${length}个工作日` : unit === 'days' ? `${length}日` : `${length}个月`
