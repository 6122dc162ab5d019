import {
  answerKinds,
  consultationOutcomeLabels,
  consultationPartyLabels,
  receiptChannelLabels,
  requestTransitions,
  serviceModeLabels,
} from '@gongkai/law/requests'
import type { RecordedEvent } from '../../events/index.ts'
import type { HistoryEntry } from '../history-entry.ts'
import { recordLabel } from './change-request.ts'
import type { RequestRecord } from './request-record.ts'

/** People who appear in a history: those who entered, consented, or were given the request. */
export const peopleIn = (history: readonly RecordedEvent<RequestRecord>[]): (string | null)[] =>
  history.flatMap(({ event, personId }) => {
    if (event.type === 'assigned') return [personId, event.to]
    return event.type === 'extended' ? [personId, event.approvedBy] : [personId]
  })

/** A history for people, in the order it happened. */
export function requestHistory(
  history: readonly RecordedEvent<RequestRecord>[],
  names: ReadonlyMap<string, string>,
): HistoryEntry[] {
  return history.map(({ version, event, personId, recordedAt }) => ({
    version,
    type: event.type,
    label: recordLabel(event.type),
    day: event.day,
    recordedAt: recordedAt.toISOString(),
    personName: personId === null ? null : (names.get(personId) ?? null),
    article: requestTransitions.find((transition) => transition.event === event.type)?.article ?? null,
    detail: detailOf(event, names),
  }))
}

function detailOf(event: RequestRecord, names: ReadonlyMap<string, string>): string | null {
  switch (event.type) {
    case 'submitted':
    case 'received':
      return receiptChannelLabels[event.channel]
    case 'correctionAsked':
      return `补正期限至 ${event.replyBy}：${event.items}（${event.guidance}）`
    case 'correctionReceived':
    case 'withdrawn':
      return event.note ?? null
    case 'consultationOpened': {
      const name = event.name === undefined ? '' : `（${event.name}）`
      return `第${event.id}次：${consultationPartyLabels[event.party]}${name}`
    }
    case 'consultationClosed':
      return `第${event.id}次：${consultationOutcomeLabels[event.outcome]}`
    case 'extended':
      return `延长 ${event.workingDays} 个工作日，${names.get(event.approvedBy) ?? '负责人'}同意：${event.reason}`
    case 'feeNoticed':
      return `${event.amountYuan} 元`
    case 'feePaid':
      return null
    case 'answered':
      return `${event.documentNo}：${answerKinds[event.kind].label}`
    case 'delivered':
      return event.trackingNo === undefined
        ? serviceModeLabels[event.mode]
        : `${serviceModeLabels[event.mode]}，邮件号码 ${event.trackingNo}`
    case 'assigned':
      return event.to === null ? '收回到政府信息公开工作机构' : (names.get(event.to) ?? null)
  }
}
