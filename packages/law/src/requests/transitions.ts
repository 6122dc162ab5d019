import { addWorkingDays, formatDayChinese, type WorkingDayCalendar } from '../calendar/index.ts'
import { explainClock } from '../clock/explain-clock.ts'
import { feeRules, timeLimits } from '../clock/time-limits.ts'
import type { Day } from '../day.ts'
import type { Role } from '../people/roles.ts'
import type { RequestCommandName, RequestContext } from './commands.ts'
import type { RequestEvent } from './events.ts'
import type { RequestState, RequestStatus } from './state.ts'

/** What a precondition may look at. */
export type Circumstances = Pick<RequestContext, 'calendar' | 'events'>

/** One arrow of the lifecycle. The same row decides a command and draws its button. */
export interface RequestTransition {
  command: RequestCommandName
  label: string
  event: RequestEvent['type']
  from: readonly RequestStatus[]
  /** The statuses it can lead to; `same` leaves the status as it is. */
  to: readonly (RequestStatus | 'same')[]
  by: readonly Role[]
  /** The condition besides status and role, in words; empty when there is none. */
  condition: string
  article: string
  /** What happens if it is done, for the person who is about to press the button. */
  consequence: string
  /** The step that normally comes next in its statuses. */
  primary?: boolean
  /** Why it cannot be done on a day in these circumstances, whatever the person enters. */
  hindrances?: (state: RequestState, day: Day, circumstances: Circumstances) => string[]
}

const officer: readonly Role[] = ['disclosureOfficer', 'approvingLeader']
const handlers: readonly Role[] = ['disclosureOfficer', 'departmentHandler', 'approvingLeader']

const receivedOn = (state: RequestState): Day | null => ('receivedOn' in state ? state.receivedOn : null)

/** The last day on which a correction notice may be given. OGI 30. */
export function correctionNoticeDue(received: Day, calendar: WorkingDayCalendar): Day {
  return addWorkingDays(received, timeLimits.correctionNotice.workingDays, calendar)
}

/** The last day for paying a fee that was noticed on a day. FEE. */
export function paymentDue(noticedOn: Day, calendar: WorkingDayCalendar): Day {
  return addWorkingDays(noticedOn, timeLimits.feePayment.workingDays, calendar)
}

function correctionHindrances(state: RequestState, day: Day, { calendar }: Circumstances): string[] {
  const reasons: string[] = []
  if ('correctionAskedOn' in state && state.correctionAskedOn !== null) {
    reasons.push(
      `已于${formatDayChinese(state.correctionAskedOn)}通知过补正；需要补正的内容应当一次性告知，不能再次通知。`,
    )
  }
  const received = receivedOn(state)
  if (received !== null) {
    const latest = correctionNoticeDue(received, calendar)
    if (day > latest)
      reasons.push(`补正应当自收到申请之日起7个工作日内告知，最迟为${formatDayChinese(latest)}，已经超过。`)
  }
  return reasons
}

function afterDue(day: Day, { calendar, events }: Circumstances, consequence: string): string[] {
  const { due } = explainClock(events, calendar)
  return due !== null && day > due ? [`答复期限已于${formatDayChinese(due)}届满，${consequence}`] : []
}

function extensionHindrances(state: RequestState, day: Day, circumstances: Circumstances): string[] {
  const reasons = afterDue(day, circumstances, '届满后不能延长。')
  if ('extension' in state && state.extension !== null) {
    reasons.unshift(`已于${formatDayChinese(state.extension.on)}延长过一次，不能再次延长。`)
  }
  return reasons
}

function lapseHindrances(state: RequestState, day: Day, { calendar }: Circumstances): string[] {
  if (state.status === 'awaitingCorrection' && day <= state.replyBy) {
    return [`正在等待申请人补正，补正期限到${formatDayChinese(state.replyBy)}为止，期限届满前不能答复。`]
  }
  if (state.status === 'awaitingPayment') {
    const latest = paymentDue(state.noticedOn, calendar)
    if (day <= latest) return [`正在等待申请人缴费，缴费期限到${formatDayChinese(latest)}为止，期限届满前不能答复。`]
  }
  return []
}

/** The lifecycle of a request (政府信息公开申请), in the order a request is handled. */
export const requestTransitions: readonly RequestTransition[] = [
  {
    command: 'submit',
    label: '提交申请',
    event: 'submitted',
    from: ['none'],
    to: ['submitted'],
    by: ['applicant', 'disclosureOfficer'],
    condition: '',
    article: '《政府信息公开条例》第二十九条',
    consequence: '申请进入待确认状态；按渠道确认收到后，开始计算答复期限。',
    primary: true,
  },
  {
    command: 'confirmReceipt',
    label: '确认收到',
    event: 'received',
    from: ['submitted'],
    to: ['handling'],
    by: officer,
    condition: '收到申请之日所依据的事实（签收、双方确认）已经发生',
    article: '《政府信息公开条例》第三十一条',
    consequence: '确定收到申请之日，从下一个工作日起计算20个工作日的答复期限。',
    primary: true,
  },
  {
    command: 'askCorrection',
    label: '通知补正',
    event: 'correctionAsked',
    from: ['handling'],
    to: ['awaitingCorrection'],
    by: officer,
    condition: '收到申请之日起7个工作日内，只有一次',
    article: timeLimits.correctionNotice.citation.article,
    consequence: '等待申请人补正；收到补正后答复期限从头计算，逾期不补正可以不再处理。',
    hindrances: correctionHindrances,
  },
  {
    command: 'receiveCorrection',
    label: '收到补正',
    event: 'correctionReceived',
    from: ['awaitingCorrection'],
    to: ['handling'],
    by: ['applicant', ...officer],
    condition: '逾期补正的，应当有正当理由',
    article: timeLimits.correctionNotice.citation.article,
    consequence: '答复期限从收到补正之日起从头计算20个工作日。',
    primary: true,
  },
  {
    command: 'openConsultation',
    label: '征求意见',
    event: 'consultationOpened',
    from: ['handling', 'consulting'],
    to: ['consulting'],
    by: handlers,
    condition: '同一编号的征求意见没有正在进行',
    article: '《政府信息公开条例》第三十二条、第三十三条第三款、第三十四条',
    consequence: '从次日起暂停计算答复期限，到意见返回当日为止。',
  },
  {
    command: 'closeConsultation',
    label: '登记意见',
    event: 'consultationClosed',
    from: ['consulting'],
    to: ['handling', 'consulting'],
    by: handlers,
    condition: '该编号的征求意见正在进行；以逾期未答复结束的，15个工作日已经届满',
    article: '《政府信息公开条例》第三十二条、第三十三条第三款、第三十四条',
    consequence: '全部意见返回后，从次日起继续计算答复期限。',
    primary: true,
  },
  {
    command: 'extend',
    label: '延长答复期限',
    event: 'extended',
    from: ['handling', 'consulting'],
    to: ['same'],
    by: officer,
    condition: '期限届满前，只有一次，经政府信息公开工作机构负责人同意并告知申请人',
    article: timeLimits.extension.citation.article,
    consequence: '答复期限最多增加20个工作日，应当告知申请人；以后不能再次延长。',
    hindrances: extensionHindrances,
  },
  {
    command: 'noticeFee',
    label: '通知收费',
    event: 'feeNoticed',
    from: ['handling'],
    to: ['awaitingPayment'],
    by: officer,
    condition: '答复期限届满前',
    article: `《政府信息公开条例》第四十二条、${feeRules.article}`,
    consequence: '等待申请人缴费；缴费后答复期限从头计算，逾期不缴费可以不再处理。',
    hindrances: (_state, day, circumstances) => afterDue(day, circumstances, '届满后不能通知收费。'),
  },
  {
    command: 'receivePayment',
    label: '登记缴费',
    event: 'feePaid',
    from: ['awaitingPayment'],
    to: ['handling'],
    by: officer,
    condition: '',
    article: feeRules.article,
    consequence: '答复期限从缴费之日起从头计算20个工作日。',
    primary: true,
  },
  {
    command: 'answer',
    label: '作出答复',
    event: 'answered',
    from: ['handling', 'awaitingCorrection', 'awaitingPayment'],
    to: ['answered'],
    by: officer,
    condition:
      '等待补正或者缴费时，只能在逾期后作不再处理的答复；不予公开和部分公开应当说明理由；信息不存在应当有检索记录',
    article: '《政府信息公开条例》第三十三条、第三十六条至第三十九条',
    consequence: '停止计算答复期限，答复内容不能再修改；接下来应当送达申请人。',
    primary: true,
    hindrances: lapseHindrances,
  },
  {
    command: 'deliver',
    label: '登记送达',
    event: 'delivered',
    from: ['answered'],
    to: ['delivered'],
    by: officer,
    condition: '邮寄送达应当通过邮政企业并登记邮件号码',
    article: '国办公开办函〔2016〕235号',
    consequence: '申请办结，计入年度报告；申请人可以依法寻求救济。',
    primary: true,
  },
  {
    command: 'withdraw',
    label: '撤回申请',
    event: 'withdrawn',
    from: ['submitted', 'handling', 'awaitingCorrection', 'consulting', 'awaitingPayment'],
    to: ['withdrawn'],
    by: ['applicant', ...officer],
    condition: '申请人自愿撤回，答复作出以前',
    article: '《政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）第三部分（六）3',
    consequence: '办理终止，计入年度报告的“其他处理”；需要时应当重新提交申请。',
  },
]

/** The arrow of a command. */
export function transitionOf(command: RequestCommandName): RequestTransition {
  const found = requestTransitions.find((transition) => transition.command === command)
  if (found === undefined) throw new Error(`No transition for command ${command}`)
  return found
}
