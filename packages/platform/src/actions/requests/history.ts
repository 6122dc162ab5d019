import {
  answerKinds,
  consultationOutcomeLabels,
  consultationPartyLabels,
  erasureOutcomeLabels,
  objectionGroundsLabels,
  receiptChannelLabels,
  reopenGroundLabels,
  requestTransitions,
  reviewStepLabels,
  serviceModeLabels,
} from '@gongkai/law/requests'
import type { RecordedEvent } from '../../events/index.ts'
import type { HistoryEntry } from '../history-entry.ts'
import { recordLabel } from './change-request.ts'
import { detailOfAct } from './act-details.ts'
import { type RequestRecord, retentionTermLabels } from './request-record.ts'

/** People who appear in a history: those who entered, consented, or were given the request. */
export const peopleIn = (history: readonly RecordedEvent<RequestRecord>[]): (string | null)[] =>
  history.flatMap(({ event, personId }) => {
    if (event.type === 'assigned' || event.type === 'assistanceAsked') return [personId, event.to]
    return [personId, ...namedIn(event)]
  })

function namedIn(event: RequestRecord): string[] {
  switch (event.type) {
    case 'extended':
      return [event.approvedBy]
    case 'answerDrafted':
    case 'answerReviewed':
    case 'extensionProposed':
    case 'extensionRefused':
      return [event.by]
    case 'answered':
      return [event.by, event.draftedBy, ...(event.approvals ?? []).map(({ by }) => by)].filter(
        (id) => id !== undefined,
      )
    default:
      return []
  }
}

/** That a history was not entered step by step but taken from a ledger. */
const importedFrom = (event: RequestRecord): string =>
  'imported' in event && event.imported !== undefined ? `（由历史台账导入，第 ${event.imported.row} 行）` : ''

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

/** Who drafted and approved an answer; nothing for answers from before that was recorded. */
function issuedBy(
  { draftedBy, approvals = [], singleHanded }: Extract<RequestRecord, { type: 'answered' }>,
  names: ReadonlyMap<string, string>,
): string {
  if (draftedBy === undefined) return ''
  const steps = approvals.map(({ step, by }) => `${names.get(by) ?? '工作人员'}${reviewStepLabels[step]}`)
  const alone = singleHanded ? ['按本机关设置由一人办理'] : []
  return `（${[`${names.get(draftedBy) ?? '工作人员'}起草`, ...steps, ...alone].join('，')}）`
}

function detailOf(event: RequestRecord, names: ReadonlyMap<string, string>): string | null {
  switch (event.type) {
    case 'submitted':
    case 'received':
      return `${receiptChannelLabels[event.channel]}${importedFrom(event)}`
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
      return `第${event.id}次：${consultationOutcomeLabels[event.outcome]}${
        event.grounds === undefined ? '' : `，${objectionGroundsLabels[event.grounds]}`
      }`
    case 'split':
    case 'contactFailed':
    case 'reasonsAsked':
    case 'reasonsReceived':
    case 'reasonsJudged':
    case 'delayed':
    case 'consultationArrived':
    case 'thirdPartyInformed':
    case 'assistanceAsked':
    case 'assistanceReminded':
    case 'assistanceReturned':
    case 'proactiveProposed':
    case 'madeProactive':
    case 'recordCorrectionConcluded':
    case 'joined':
    case 'separated':
      return detailOfAct(event, names)
    case 'extended':
      return `延长 ${event.workingDays} 个工作日，${names.get(event.approvedBy) ?? '负责人'}同意：${event.reason}`
    case 'extensionProposed':
      return `提请延长 ${event.workingDays} 个工作日：${event.reason}`
    case 'extensionRefused':
      return event.reason
    case 'feeNoticed':
      return [`${event.amountYuan} 元`, ...(event.steps ?? [])].join('；')
    case 'answerDrafted':
      return `第${event.draft}稿：${answerKinds[event.kind].label}${event.parts.length > 1 ? `，共 ${event.parts.length} 项` : ''}`
    case 'answerReviewed': {
      const verdict = event.verdict === 'pass' ? '通过' : '退回修改'
      return `第${event.draft}稿${reviewStepLabels[event.step]}${verdict}${event.note === '' ? '' : `：${event.note}`}`
    }
    case 'serviceFailed':
      return event.reason
    case 'serviceSigned':
      return null
    case 'reopened': {
      const ground = `${reopenGroundLabels[event.ground]}${event.decisionNo === '' ? '' : ` ${event.decisionNo}`}`
      return `${ground}，限 ${event.workingDays} 个工作日重新答复${event.reason === undefined ? '' : `：${event.reason}`}`
    }
    case 'feePaid':
      return null
    case 'answered':
      return `${event.documentNo}：${answerKinds[event.kind].label}${issuedBy(event, names)}`
    case 'delivered':
      return [
        serviceModeLabels[event.mode],
        ...(event.trackingNo === undefined ? [] : [`邮件号码 ${event.trackingNo}`]),
        ...(event.signedOn === undefined ? [] : [`${event.signedOn} 签收`]),
      ].join('，')
    case 'noted':
      return null
    case 'archived':
      return `保管期限：${retentionTermLabels[event.term]}`
    case 'erasureDecided':
      return [erasureOutcomeLabels[event.outcome], ...event.reasons].join('：')
    case 'assigned':
      return event.to === null ? '收回到政府信息公开工作机构' : (names.get(event.to) ?? null)
  }
}
