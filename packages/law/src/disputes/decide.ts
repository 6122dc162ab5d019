import { formatDateChinese, formatDayChinese, parseDay } from '../calendar/index.ts'
import type { Day } from '../day.ts'
import { reconsiderationFirstSince } from '../letters/remedy.ts'
import { roleLabels } from '../people/roles.ts'
import { answerKinds } from '../requests/answer-kinds.ts'
import type {
  DisputeCommand,
  DisputeCommandName,
  DisputeCommands,
  DisputeContext,
  DisputeDecisionOutcome,
} from './commands.ts'
import { decisionExtensionLimit } from './dispute-limits.ts'
import { disputeDecisions, disputeKindLabels } from './disputes.ts'
import {
  type DisputeEvent,
  type DisputeState,
  disputeProcedureLabels,
  disputeRoleLabels,
  disputeStatusLabels,
} from './events.ts'
import { disputeTransitionOf } from './transitions.ts'

const missing = (text: unknown): boolean => typeof text !== 'string' || text.trim() === ''
const known = (labels: object, key: unknown): boolean => typeof key === 'string' && Object.hasOwn(labels, key)

function commonReasons(name: DisputeCommandName, state: DisputeState, day: Day, context: DisputeContext): string[] {
  const transition = disputeTransitionOf(name)
  const reasons: string[] = []
  if (!transition.from.includes(state.status)) {
    const wanted = transition.from.map((status) => `“${disputeStatusLabels[status]}”`).join('、')
    reasons.push(`不能${transition.label}：案件现在的状态是“${disputeStatusLabels[state.status]}”，应当是${wanted}。`)
  }
  if (!transition.by.some((role) => context.roles.includes(role))) {
    reasons.push(`不能${transition.label}：应当由${transition.by.map((role) => roleLabels[role]).join('、')}办理。`)
  }
  if (parseDay(day) === null) return [...reasons, `日期“${day}”不是有效日期，请写成“2026-03-02”的形式。`]
  if (day > context.today) {
    reasons.push(`日期${formatDayChinese(day)}还没有到，今天是${formatDayChinese(context.today)}。`)
  }
  const latest = context.events.at(-1)
  if (latest !== undefined && day < latest.day) {
    reasons.push(`日期${formatDayChinese(day)}早于上一步的日期${formatDayChinese(latest.day)}。`)
  }
  if (transition.from.includes(state.status)) reasons.push(...(transition.hindrances?.(state) ?? []))
  return reasons
}

function filingReasons(command: DisputeCommands['file'], day: Day, { request }: DisputeContext): string[] {
  const reasons: string[] = []
  if (!known(disputeKindLabels, command.kind)) reasons.push('请选择是行政复议还是行政诉讼。')
  if (!known(disputeRoleLabels, command.role)) reasons.push('请选择本机关在案件中的地位。')
  if (missing(command.decidedBy)) reasons.push('请填写复议机关或者法院的名称。')
  if (request !== null) {
    const { answerKind, answeredOn } = request
    if (answeredOn !== null && day < answeredOn) {
      reasons.push(`提起的日期早于答复的日期${formatDateChinese(answeredOn)}，请核对。`)
    }
    const refused = answerKind !== null && answerKinds[answerKind].remedy === 'R1'
    if (
      command.kind === 'litigationDirect' &&
      refused &&
      answeredOn !== null &&
      answeredOn >= reconsiderationFirstSince
    ) {
      reasons.push(
        `本件答复是“${answerKinds[answerKind].label}”，${formatDateChinese(reconsiderationFirstSince)}起应当先申请行政复议，不能登记为未经复议直接起诉（《行政复议法》第二十三条第一款第四项）。`,
      )
    }
  }
  return reasons
}

function resultReasons(command: { decision: unknown; decisionNo: unknown }): string[] {
  return [
    ...(known(disputeDecisions, command.decision) ? [] : ['请选择审理结果。']),
    ...(missing(command.decisionNo) ? ['请填写决定书、判决书或者裁定书的文号。'] : []),
  ]
}

const whole = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most

const given = <Name extends string>(name: Name, value: string | undefined): Partial<Record<Name, string>> =>
  missing(value) ? {} : ({ [name]: value } as Record<Name, string>)

/** Decides any command about a dispute: the events it appends, or all reasons against it. */
export function decideDispute(
  state: DisputeState,
  command: DisputeCommand,
  context: DisputeContext,
): DisputeDecisionOutcome {
  const day = command.day ?? context.today
  const reasons = commonReasons(command.command, state, day, context)
  const settle = (more: string[], event: () => DisputeEvent): DisputeDecisionOutcome => {
    const all = [...reasons, ...more]
    return all.length > 0 ? { ok: false, reasons: all } : { ok: true, events: [event()] }
  }
  switch (command.command) {
    case 'file': {
      const { kind, role, decidedBy, caseNo, claim, previous } = command
      return settle(filingReasons(command, day, context), () => ({
        type: 'filed',
        day,
        kind,
        role,
        decidedBy,
        ...given('caseNo', caseNo),
        ...given('claim', claim),
        ...given('previous', previous),
      }))
    }
    case 'receiveNotice': {
      const { procedure, caseNo } = command
      return settle(known(disputeProcedureLabels, procedure) ? [] : ['请选择适用的程序。'], () => ({
        type: 'noticeReceived',
        day,
        procedure,
        ...given('caseNo', caseNo),
      }))
    }
    case 'reply':
      return settle([], () => ({ type: 'replied', day, ...given('note', command.note) }))
    case 'extendDecision': {
      const { days } = command
      const most = decisionExtensionLimit.length
      return settle(whole(days, 1, most) ? [] : [`延长的天数应当是1至${most}之间的整数日。`], () => ({
        type: 'decisionExtended',
        day,
        days,
      }))
    }
    case 'decide': {
      const { decision, decisionNo, workingDays, note } = command
      const more = resultReasons(command)
      if (workingDays !== undefined && !whole(workingDays, 1, 250)) {
        more.push('责令办理的期限应当是1至250之间的整数个工作日；没有写明的不填。')
      }
      return settle(more, () => ({
        type: 'decided',
        day,
        decision,
        decisionNo,
        ...(disputeDecisions[decision].outcome === 'corrected' ? { order: { workingDays: workingDays ?? null } } : {}),
        ...given('note', note),
      }))
    }
    case 'appeal': {
      const { court, caseNo } = command
      return settle(missing(court) ? ['请填写二审法院的名称。'] : [], () => ({
        type: 'appealed',
        day,
        court,
        ...given('caseNo', caseNo),
      }))
    }
    case 'amendDecision': {
      const { decision, decisionNo, reason } = command
      const more = resultReasons(command)
      if (missing(reason)) more.push('请写明更正的理由。')
      return settle(more, () => ({ type: 'decisionAmended', day, decision, decisionNo, reason }))
    }
  }
}
