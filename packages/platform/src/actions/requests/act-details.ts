import {
  type ActEvent,
  actLabels,
  type RequestEvent,
  type RequestRef,
  recordCorrectionOutcomeLabels,
} from '@gongkai/law/requests'

/** What the history says of one of the other acts; `names` of people by id. */
export function detailOfAct(event: ActEvent, names: ReadonlyMap<string, string>): string | null {
  switch (event.type) {
    case 'contactFailed':
      return event.note ?? null
    case 'reasonsAsked':
      return `${event.facts}；请在 ${event.replyBy} 前说明理由`
    case 'reasonsReceived':
    case 'proactiveProposed':
      return '内容见申请内容'
    case 'reasonsJudged':
      return `${event.reasonable ? '合理' : '不合理'}：${event.note}`
    case 'delayed':
      return `延迟到 ${event.until} 答复：${event.reason}`
    case 'consultationArrived':
      return `第${event.id}次：${event.arrivedOn} 送达`
    case 'thirdPartyInformed':
      return `第${event.id}次：${event.publicInterest}；公开的内容：${event.content}`
    case 'assistanceAsked':
      return `第${event.id}次，${names.get(event.to) ?? '工作人员'}，${event.dueOn} 前返回：${event.what}`
    case 'assistanceReminded':
      return `第${event.id}次`
    case 'assistanceReturned':
      return `第${event.id}次：${event.text}`
    case 'split':
      return `拆分成 ${event.parts.length} 件：${event.reason}`
    case 'joined':
      return event.lead === null
        ? `与申请${numbersOf(event.members)}一起由这件答复：${event.reason}`
        : `由申请${event.lead.requestNo}一起答复：${event.reason}`
    case 'separated':
      return event.lead === null
        ? `不再与申请${numbersOf(event.members)}一起答复：${event.reason}`
        : `不再由申请${event.lead.requestNo}答复：${event.reason}`
    case 'madeProactive':
      return '已建立信息草稿'
    case 'recordCorrectionConcluded':
      return `${recordCorrectionOutcomeLabels[event.outcome]}：${event.content}${event.reasons === '' ? '' : `（${event.reasons}）`}`
  }
}

const numbersOf = (requests: readonly RequestRef[]): string => requests.map(({ requestNo }) => requestNo).join('、')

/** What the applicant must know of one of the other acts; null when it is the organ's own business. */
export function applicantDetailOfAct(event: ActEvent): string | null {
  switch (event.type) {
    case 'reasonsAsked':
      return `您的申请数量、频次较多：${event.facts}。请在 ${event.replyBy} 前说明理由`
    case 'reasonsJudged':
      return event.reasonable ? '认定理由合理' : '认定理由不合理'
    case 'delayed':
      return `延迟到 ${event.until} 答复：${event.reason}`
    case 'split':
      return `拆分成 ${event.parts.length} 件分别答复；查询时在查询码后面加上件的序号，例如“-1”`
    case 'recordCorrectionConcluded':
      return [recordCorrectionOutcomeLabels[event.outcome], event.content, event.reasons].filter(Boolean).join('：')
    default:
      return null
  }
}

/** Whether a fact is one of the other acts. */
export const isAct = (fact: RequestEvent): fact is ActEvent => Object.hasOwn(actLabels, fact.type)

/** Acts inside the organ, which the status page does not list: joined with whom would tell of other applicants. */
export const isInternalAct = (type: string): boolean =>
  type.startsWith('assistance') || type === 'joined' || type === 'separated'
