import { disputeDecisions, disputeKindLabels, disputeProcedureLabels } from '@gongkai/law/disputes'
import type { DisputeRecord } from './dispute-record.ts'

/** What a history says of a record besides its name. */
export function detailOfDisputeRecord(event: DisputeRecord): string | null {
  switch (event.type) {
    case 'filed':
      return [disputeKindLabels[event.kind], event.decidedBy, event.caseNo, event.claim].filter(Boolean).join('，')
    case 'noticeReceived':
      return [disputeProcedureLabels[event.procedure], event.caseNo].filter(Boolean).join('，')
    case 'replied':
      return event.note ?? null
    case 'decisionExtended':
      return `${event.days}日`
    case 'decided': {
      const ordered = event.order?.workingDays ? `责令在${event.order.workingDays}个工作日内办理` : undefined
      return [event.decisionNo, disputeDecisions[event.decision].label, ordered, event.note].filter(Boolean).join('，')
    }
    case 'decisionAmended':
      return `${event.decisionNo}，${disputeDecisions[event.decision].label}；理由：${event.reason}`
    case 'appealed':
      return [event.court, event.caseNo].filter(Boolean).join('，')
    case 'documentAdded':
      return event.fileName
  }
}
