import type { Day } from '../day.ts'
import type { DisputeDecision, DisputeKind } from './disputes.ts'

/** How a case is tried. Simplified: reconsideration ARL 53(4), litigation ALL 82. */
export type DisputeProcedure = 'simplified' | 'ordinary'

/** As what the organ takes part. A co-sued reconsideration organ does not count the case. L201. */
export type DisputeRole = 'originalOrgan' | 'reconsiderationOrgan'

/** What an adverse decision orders the organ to do. */
export interface DisputeOrder {
  /** Working days from service of the decision; null when the decision sets none. */
  workingDays: number | null
}

/**
 * What can have happened to a dispute (复议、诉讼) about an act of the organ: past-tense facts, never edited. Names of
 * the parties are in the request that is disputed, not here; `claim` says what is asked for in neutral words.
 */
export type DisputeEvent =
  | {
      type: 'filed'
      day: Day
      kind: DisputeKind
      role: DisputeRole
      /** The reconsideration organ (复议机关) or the court (法院). */
      decidedBy: string
      caseNo?: string
      claim?: string
      /** The reconsideration that came before a lawsuit, when it is kept here. */
      previous?: string
    }
  | { type: 'noticeReceived'; day: Day; procedure: DisputeProcedure; caseNo?: string }
  | { type: 'replied'; day: Day; note?: string }
  | { type: 'decisionExtended'; day: Day; days: number }
  | { type: 'decided'; day: Day; decision: DisputeDecision; decisionNo: string; order?: DisputeOrder; note?: string }
  | { type: 'appealed'; day: Day; court: string; caseNo?: string }
  | { type: 'decisionAmended'; day: Day; decision: DisputeDecision; decisionNo: string; reason: string }

interface Filed {
  kind: DisputeKind
  role: DisputeRole
  filedOn: Day
  decidedBy: string
  caseNo: string | null
  /** 1, and 2 after an appeal. */
  instance: 1 | 2
}

/** Where a dispute stands. */
export type DisputeState =
  | { status: 'none' }
  | ({ status: 'filed' } & Filed)
  | ({ status: 'awaitingReply'; noticedOn: Day; procedure: DisputeProcedure } & Filed)
  | ({ status: 'awaitingDecision'; noticedOn: Day; procedure: DisputeProcedure; extensionDays: number } & Filed)
  | ({ status: 'decided'; decidedOn: Day; decision: DisputeDecision; decisionNo: string } & Filed)

export type DisputeStatus = DisputeState['status']

export const disputeStatusLabels: Record<DisputeStatus, string> = {
  none: '未登记',
  filed: '已登记，等待通知',
  awaitingReply: '待答复',
  awaitingDecision: '待审结',
  decided: '已审结',
}

export const disputeProcedureLabels: Record<DisputeProcedure, string> = {
  simplified: '简易程序',
  ordinary: '普通程序',
}

export const disputeRoleLabels: Record<DisputeRole, string> = {
  originalOrgan: '被申请人、被告（作出原行政行为的机关）',
  reconsiderationOrgan: '复议机关作共同被告（不计入本机关年报）',
}
