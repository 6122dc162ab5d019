import { chineseCalendar } from '../../calendar/index.ts'
import type { Role } from '../../people/index.ts'
import {
  decide,
  foldRequest,
  type RequestCommand,
  type RequestCommandName,
  type RequestContext,
  type RequestEvent,
  type RequestStatus,
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
    approver: { id: 'leader', roles: ['approvingLeader'] },
  },
  noticeFee: { command: 'noticeFee', amountYuan: 200 },
  receivePayment: { command: 'receivePayment' },
  withdraw: { command: 'withdraw' },
  answer: {
    command: 'answer',
    kind: 'disclosed',
    documentNo: '示范公开〔2026〕1号',
    reasons: '',
    content: '随函提供',
  },
  deliver: { command: 'deliver', mode: 'post', trackingNo: 'EX123456789CN' },
}

export const everyRole: Role[] = ['applicant', 'disclosureOfficer', 'departmentHandler', 'approvingLeader']

export const contextOf = (events: RequestEvent[], changes: Partial<RequestContext> = {}): RequestContext => ({
  today: '2026-03-10',
  calendar: chineseCalendar,
  roles: everyRole,
  events,
  ...changes,
})

export const decideAfter = (events: RequestEvent[], command: RequestCommand, changes: Partial<RequestContext> = {}) =>
  decide(foldRequest(events), command, contextOf(events, changes))

export const reasonsOf = (events: RequestEvent[], command: RequestCommand, changes: Partial<RequestContext> = {}) => {
  const decision = decideAfter(events, command, changes)
  return decision.ok ? [] : decision.reasons
}
