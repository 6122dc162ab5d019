import { chineseCalendar } from '../../calendar/index.ts'
import type { Role } from '../../people/index.ts'
import {
  type AnswerPart,
  answerKinds,
  decide,
  foldRequest,
  type RequestCommand,
  type RequestCommandName,
  type RequestContext,
  type RequestEvent,
  type RequestStatus,
  type ReviewStep,
  transitionOf,
} from '../index.ts'

export const submitted: RequestEvent = {
  type: 'submitted',
  day: '2026-03-02',
  channel: 'internet',
  applicantKind: 'naturalPerson',
}
export const received: RequestEvent = { type: 'received', day: '2026-03-02', channel: 'internet' }
export const correctionAsked: RequestEvent = {
  type: 'correctionAsked',
  day: '2026-03-04',
  items: '信息名称',
  guidance: '请写明文件名称',
  replyBy: '2026-03-20',
}
export const opened: RequestEvent = { type: 'consultationOpened', day: '2026-03-04', id: 'c1', party: 'thirdParty' }
export const feeNoticed: RequestEvent = { type: 'feeNoticed', day: '2026-03-04', amountYuan: 100 }
export const answered: RequestEvent = {
  type: 'answered',
  day: '2026-03-05',
  kind: 'disclosed',
  documentNo: '示范公开〔2026〕1号',
  reasons: '',
  content: '随函提供',
}

/** A history that ends in each status. */
export const histories: Record<RequestStatus, RequestEvent[]> = {
  none: [],
  submitted: [submitted],
  handling: [submitted, received],
  awaitingCorrection: [submitted, received, correctionAsked],
  consulting: [submitted, received, opened],
  awaitingPayment: [submitted, received, feeNoticed],
  answered: [submitted, received, answered],
  delivered: [submitted, received, answered, { type: 'delivered', day: '2026-03-06', mode: 'direct' }],
  withdrawn: [submitted, received, { type: 'withdrawn', day: '2026-03-05' }],
  split: [submitted, received, { type: 'split', day: '2026-03-05', parts: ['p1', 'p2'], reason: '两项信息' }],
  concluded: [
    { ...submitted, matter: 'recordCorrection' } as RequestEvent,
    received,
    { type: 'recordCorrectionConcluded', day: '2026-03-05', outcome: 'corrected', reasons: '', content: '已更正' },
  ],
}
/** What must have happened right after receipt before a command can be taken. */
const preludes: Partial<Record<RequestCommandName, RequestEvent[]>> = {
  receiveReasons: [{ type: 'reasonsAsked', day: '2026-03-02', facts: '本月第 40 件', replyBy: '2026-03-20' }],
  judgeReasons: [
    { type: 'reasonsAsked', day: '2026-03-02', facts: '本月第 40 件', replyBy: '2026-03-20' },
    { type: 'reasonsReceived', day: '2026-03-03' },
  ],
  delay: [
    { type: 'reasonsAsked', day: '2026-03-02', facts: '本月第 40 件', replyBy: '2026-03-20' },
    { type: 'reasonsReceived', day: '2026-03-03' },
    { type: 'reasonsJudged', day: '2026-03-03', reasonable: true, note: '研究需要' },
  ],
  informThirdParty: [
    { type: 'consultationOpened', day: '2026-03-02', id: 'c9', party: 'thirdParty' },
    { type: 'consultationClosed', day: '2026-03-03', id: 'c9', outcome: 'objection', grounds: 'reasonable' },
  ],
  remindAssistance: [
    { type: 'assistanceAsked', day: '2026-03-02', id: 'a1', to: 'handler', what: '找合同', dueOn: '2026-03-10' },
  ],
  returnAssistance: [
    { type: 'assistanceAsked', day: '2026-03-02', id: 'a1', to: 'handler', what: '找合同', dueOn: '2026-03-10' },
  ],
  separate: [
    {
      type: 'joined',
      day: '2026-03-02',
      lead: null,
      members: [{ id: 'r3', requestNo: '2026-0003' }],
      reason: '同样信息',
    },
  ],
  split: [
    { ...correctionAsked, day: '2026-03-02' },
    { type: 'correctionReceived', day: '2026-03-03' },
  ],
}

/** A part of an answer that is complete in itself. */
export const disclosedPart: AnswerPart = {
  item: '',
  kind: 'disclosed',
  content: '随函提供',
  reasons: '',
  articles: '《政府信息公开条例》第三十六条第（二）项',
}

/** The part of an answer that can be given while a correction or a payment is awaited. */
export const lapsedPart = (kind: 'lapsedNoCorrection' | 'lapsedNoPayment'): AnswerPart => ({
  item: '',
  kind,
  content: '不再处理',
  reasons: '逾期',
  articles: answerKinds[kind].article,
})

const partIn = (status: RequestStatus): AnswerPart => {
  if (status === 'awaitingCorrection') return lapsedPart('lapsedNoCorrection')
  return status === 'awaitingPayment' ? lapsedPart('lapsedNoPayment') : disclosedPart
}

/** A draft by somebody else than the person who acts in the tests. */
export const draftedIn = (status: RequestStatus, steps: ReviewStep[] = ['approval']): RequestEvent => {
  const part = partIn(status)
  return { type: 'answerDrafted', day: '2026-03-06', draft: 1, by: 'drafter', parts: [part], kind: part.kind, steps }
}

export const approved: RequestEvent = {
  type: 'answerReviewed',
  day: '2026-03-06',
  draft: 1,
  step: 'approval',
  verdict: 'pass',
  note: '',
  by: 'leader',
}

/** What must have happened last before a command can be taken in a status. */
const postludes: Partial<Record<RequestCommandName, (status: RequestStatus) => RequestEvent[]>> = {
  reviewAnswer: (status) => [draftedIn(status)],
  answer: (status) => [draftedIn(status), approved],
  refuseExtension: () => [
    { type: 'extensionProposed', day: '2026-03-06', workingDays: 10, reason: '档案较多', by: 'drafter' },
  ],
}

/** A command that is right in a status. */
export function commandIn(command: RequestCommandName, status: RequestStatus): RequestCommand {
  return command === 'draftAnswer' ? { command, parts: [partIn(status)] } : commands[command]
}

/** A history that ends in a status and in which the command can be taken. */
export function historyBefore(command: RequestCommandName, status: RequestStatus): RequestEvent[] {
  const [first, ...rest] = histories[status]
  if (first?.type !== 'submitted') return []
  const matter = command === 'concludeRecordCorrection' ? { matter: 'recordCorrection' as const } : {}
  const [second, ...later] = rest
  const begin: RequestEvent[] = [{ ...first, ...matter }]
  const last = transitionOf(command).from.includes(status) ? (postludes[command]?.(status) ?? []) : []
  return second === undefined ? begin : [...begin, second, ...(preludes[command] ?? []), ...later, ...last]
}

export const statuses = Object.keys(histories) as RequestStatus[]

/** A command of each kind that is right in itself. */
export const commands: Record<RequestCommandName, RequestCommand> = {
  submit: { command: 'submit', channel: 'internet', applicantKind: 'business' },
  confirmReceipt: { command: 'confirmReceipt', confirmedOn: '2026-03-09' },
  askCorrection: {
    command: 'askCorrection',
    items: '信息名称',
    guidance: '请写明文件名称',
    replyBy: '2026-03-30',
  },
  receiveCorrection: { command: 'receiveCorrection' },
  openConsultation: { command: 'openConsultation', id: 'c2', party: 'coAuthor' },
  closeConsultation: { command: 'closeConsultation', id: 'c1', outcome: 'consent' },
  extend: {
    command: 'extend',
    workingDays: 10,
    reason: '需要检索的档案较多',
  },
  proposeExtension: { command: 'proposeExtension', workingDays: 10, reason: '需要检索的档案较多' },
  refuseExtension: { command: 'refuseExtension', reason: '可以按期答复' },
  noticeFee: { command: 'noticeFee', basis: 'pages', units: 50 },
  receivePayment: { command: 'receivePayment' },
  withdraw: { command: 'withdraw' },
  draftAnswer: { command: 'draftAnswer', parts: [disclosedPart] },
  reviewAnswer: { command: 'reviewAnswer', verdict: 'pass' },
  answer: { command: 'answer', documentNo: '示范公开〔2026〕1号' },
  signService: { command: 'signService' },
  failService: { command: 'failService', reason: '拒收退回' },
  reopen: { command: 'reopen', ground: 'reconsideration', decisionNo: '示府复决〔2026〕8号' },
  registerUnreachable: { command: 'registerUnreachable', note: '电话无人接听' },
  askReasons: { command: 'askReasons', facts: '本月第 40 件', replyBy: '2026-03-30' },
  receiveReasons: { command: 'receiveReasons' },
  judgeReasons: { command: 'judgeReasons', reasonable: false, note: '没有说明具体用途' },
  delay: { command: 'delay', until: '2026-06-01', reason: '涉及三年的档案' },
  registerArrival: { command: 'registerArrival', id: 'c1', arrivedOn: '2026-03-06' },
  informThirdParty: {
    command: 'informThirdParty',
    id: 'c9',
    publicInterest: '涉及饮用水安全',
    content: '检测报告全文',
  },
  askAssistance: { command: 'askAssistance', id: 'a9', to: 'handler', what: '找合同', dueOn: '2026-03-16' },
  remindAssistance: { command: 'remindAssistance', id: 'a1' },
  returnAssistance: { command: 'returnAssistance', id: 'a1', text: '合同已找到', by: 'handler' },
  split: { command: 'split', parts: ['p1', 'p2'], reason: '两项信息' },
  join: { command: 'join', lead: null, members: [{ id: 'r3', requestNo: '2026-0003' }], reason: '同样的信息' },
  separate: { command: 'separate', members: ['r3'], reason: '各有不同' },
  answerJointly: { command: 'answerJointly', lead: { id: 'r2', sameApplicant: true, answered: answered as never } },
  proposeProactive: { command: 'proposeProactive' },
  makeProactive: { command: 'makeProactive', itemId: 'i1' },
  concludeRecordCorrection: {
    command: 'concludeRecordCorrection',
    outcome: 'corrected',
    reasons: '',
    content: '已更正登记的出生日期',
  },
  deliver: { command: 'deliver', mode: 'post', trackingNo: 'EX123456789CN' },
}

export const everyRole: Role[] = ['applicant', 'disclosureOfficer', 'departmentHandler', 'approvingLeader']

export const contextOf = (events: RequestEvent[], changes: Partial<RequestContext> = {}): RequestContext => ({
  today: '2026-03-10',
  calendar: chineseCalendar,
  roles: everyRole,
  events,
  personId: 'leader',
  ...changes,
})

export const decideAfter = (events: RequestEvent[], command: RequestCommand, changes: Partial<RequestContext> = {}) =>
  decide(foldRequest(events), command, contextOf(events, changes))

export const reasonsOf = (events: RequestEvent[], command: RequestCommand, changes: Partial<RequestContext> = {}) => {
  const decision = decideAfter(events, command, changes)
  return decision.ok ? [] : decision.reasons
}
