import { addWorkingDays, formatDayChinese, type WorkingDayCalendar } from '../calendar/index.ts'
import { explainClock } from '../clock/explain-clock.ts'
import { feeRules, timeLimits } from '../clock/time-limits.ts'
import type { Day } from '../day.ts'
import { type Role, roleLabels } from '../people/roles.ts'
import { actTransitions } from './acts/act-transitions.ts'
import { deliveryHindrances } from './acts/consultations.ts'
import { defaultAnswerSettings, reviewStepLabels } from './answer-settings.ts'
import type { RequestCommandName, RequestContext } from './commands.ts'
import type { RequestEvent } from './events.ts'
import { awaitedStep, type Draft, isApproved, type RequestState, type RequestStatus } from './state.ts'

/** What a precondition may look at. */
export type Circumstances = Pick<RequestContext, 'calendar' | 'events' | 'roles' | 'personId' | 'settings'>

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
  /** The step that normally comes next in its statuses, or in this state. */
  primary?: boolean | ((state: RequestState) => boolean)
  /** Whether there is anything to do it to; without it the button is not drawn. Always, when left out. */
  offered?: (circumstances: Circumstances, state: RequestState) => boolean
  /** Why it cannot be done on a day in these circumstances, whatever the person enters. */
  hindrances?: (state: RequestState, day: Day, circumstances: Circumstances) => string[]
}

const leader: readonly Role[] = ['approvingLeader']
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
  if ('reopened' in state && state.reopened !== null) {
    reasons.push('重新答复的期限由决定或者判决确定，不能延长。')
  }
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

const draftOf = (state: RequestState): Draft | null => ('draft' in state ? state.draft : null)

function proposalHindrances(state: RequestState, day: Day, circumstances: Circumstances): string[] {
  const reasons = extensionHindrances(state, day, circumstances)
  if ('extensionProposal' in state && state.extensionProposal !== null) {
    reasons.push(`已于${formatDayChinese(state.extensionProposal.on)}提请延长，正在等待负责人决定。`)
  }
  return reasons
}

/** Only who did not draft reviews (四眼原则); approval is for the head of the OGI office. */
function reviewHindrances(state: RequestState, _day: Day, { roles, personId }: Circumstances): string[] {
  const draft = draftOf(state)
  if (draft === null) return ['还没有起草答复。']
  if (draft.returned !== null) return ['答复已退回修改，应当先重新起草。']
  const step = awaitedStep(draft)
  if (step === null) return ['答复已经通过全部审核步骤，可以作出。']
  const reasons: string[] = []
  if (step === 'approval' && !roles.includes('approvingLeader')) {
    reasons.push(`现在等待的是${reviewStepLabels.approval}，应当由${roleLabels.approvingLeader}办理。`)
  }
  if (personId !== undefined && personId !== null && personId === draft.by) {
    reasons.push('答复是您起草的，应当由另一人审核。')
  }
  return reasons
}

/** What stands between the draft and its issue. */
function issueHindrances(state: RequestState, day: Day, circumstances: Circumstances): string[] {
  const reasons = lapseHindrances(state, day, circumstances)
  const draft = draftOf(state)
  if (draft === null) return [...reasons, '还没有起草答复，应当先起草。']
  if (draft.returned !== null) return [...reasons, '答复已退回修改，应当先重新起草。']
  const step = awaitedStep(draft)
  if (step !== null) reasons.push(`答复还没有通过${reviewStepLabels[step]}。`)
  const { singleHanded } = circumstances.settings ?? defaultAnswerSettings
  const { personId } = circumstances
  if (draft.steps.length === 0 && !singleHanded && personId !== undefined && personId === draft.by) {
    reasons.push('答复是您起草的，没有审核步骤，应当由另一人确认后作出。')
  }
  return reasons
}

/** A draft that waits for nobody but the one who issues it. */
const readyToIssue = (state: RequestState): boolean => {
  const draft = draftOf(state)
  return draft !== null && isApproved(draft)
}
const inReview = (state: RequestState): boolean => {
  const draft = draftOf(state)
  return draft !== null && awaitedStep(draft) !== null
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
    command: 'proposeExtension',
    label: '提请延长',
    event: 'extensionProposed',
    from: ['handling', 'consulting'],
    to: ['same'],
    by: handlers,
    condition: '期限届满前，没有延长过，没有等待决定的提请',
    article: timeLimits.extension.citation.article,
    consequence: '由政府信息公开工作机构负责人决定是否延长；同意以前，答复期限不变。',
    hindrances: proposalHindrances,
  },
  {
    command: 'extend',
    label: '延长答复期限',
    event: 'extended',
    from: ['handling', 'consulting'],
    to: ['same'],
    by: leader,
    condition: '期限届满前，只有一次，由政府信息公开工作机构负责人本人同意，并告知申请人',
    article: timeLimits.extension.citation.article,
    consequence: '答复期限最多增加20个工作日，应当告知申请人；以后不能再次延长。',
    hindrances: extensionHindrances,
  },
  {
    command: 'refuseExtension',
    label: '不同意延长',
    event: 'extensionRefused',
    from: ['handling', 'consulting'],
    to: ['same'],
    by: leader,
    condition: '有等待决定的提请',
    article: timeLimits.extension.citation.article,
    consequence: '答复期限不变；期限届满前可以重新提请。',
    hindrances: (state) =>
      'extensionProposal' in state && state.extensionProposal !== null ? [] : ['没有等待决定的延长提请。'],
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
    command: 'draftAnswer',
    label: '起草答复',
    event: 'answerDrafted',
    from: ['handling', 'consulting', 'awaitingCorrection', 'awaitingPayment'],
    to: ['same'],
    by: handlers,
    condition: '不予公开和部分公开应当说明理由；信息不存在应当有检索记录；引用的条款应当齐全',
    article: '《政府信息公开条例》第三十六条至第三十九条、第四十五条',
    consequence: '形成一稿答复，按本机关的设置送审；批准以前可以改，每一稿都保留。',
    primary: (state) => state.status === 'handling' && !inReview(state) && !readyToIssue(state),
  },
  {
    command: 'reviewAnswer',
    label: '审核答复',
    event: 'answerReviewed',
    from: ['handling', 'consulting', 'awaitingCorrection', 'awaitingPayment'],
    to: ['same'],
    by: officer,
    condition: '由起草人以外的人办理；负责人审批由政府信息公开工作机构负责人办理',
    article: '《政府信息公开条例》第十七条、第四十五条',
    consequence: '通过的进入下一步，全部通过后可以作出答复；退回的由起草人修改后重新送审。',
    primary: inReview,
    hindrances: reviewHindrances,
  },
  {
    command: 'answer',
    label: '作出答复',
    event: 'answered',
    from: ['handling', 'awaitingCorrection', 'awaitingPayment'],
    to: ['answered'],
    by: officer,
    condition: '起草的答复已经通过全部审核步骤；等待补正或者缴费时，只能在逾期后作不再处理的答复',
    article: '《政府信息公开条例》第三十三条、第三十六条至第三十九条',
    consequence: '按批准的内容编文号作出，停止计算答复期限，内容不能再修改；接下来应当送达申请人。',
    primary: readyToIssue,
    hindrances: issueHindrances,
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
    hindrances: (_state, _day, { events }) => deliveryHindrances(events),
  },
  {
    command: 'signService',
    label: '登记签收',
    event: 'serviceSigned',
    from: ['delivered'],
    to: ['same'],
    by: officer,
    condition: '签收日期还没有登记',
    article: '国办公开办函〔2016〕235号',
    consequence: '记入送达回证；申请复议和起诉的期限从申请人收到之日起计算。',
    hindrances: (state) =>
      state.status === 'delivered' && state.signedOn !== null
        ? [`已经登记${formatDayChinese(state.signedOn)}签收。`]
        : [],
  },
  {
    command: 'failService',
    label: '登记送达未成',
    event: 'serviceFailed',
    from: ['delivered'],
    to: ['answered'],
    by: officer,
    condition: '还没有签收',
    article: '国办公开办函〔2016〕235号',
    consequence: '回到待送达，应当再次送达；两次送达都留在送达记录里。',
    hindrances: (state) =>
      state.status === 'delivered' && state.signedOn !== null
        ? [`申请人已于${formatDayChinese(state.signedOn)}签收，送达已经完成。`]
        : [],
  },
  {
    command: 'reopen',
    label: '重新处理',
    event: 'reopened',
    from: ['answered', 'delivered'],
    to: ['handling'],
    by: officer,
    condition: '复议决定、判决或者机关自行纠正撤销了原答复',
    article: timeLimits.redo.citation.article,
    consequence: '原答复留在办理经过里；按决定、判决的期限（没有写明的为20个工作日）从头计算，年报只计一次。',
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
  ...actTransitions,
]

/** The arrow of a command. */
export function transitionOf(command: RequestCommandName): RequestTransition {
  const found = requestTransitions.find((transition) => transition.command === command)
  if (found === undefined) throw new Error(`No transition for command ${command}`)
  return found
}
