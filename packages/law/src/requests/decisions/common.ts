import { formatDayChinese, parseDay } from '../../calendar/index.ts'
import type { Day } from '../../day.ts'
import { roleLabels } from '../../people/roles.ts'
import { requestMatterLabels } from '../acts/act-labels.ts'
import { memberHindrance } from '../acts/joint.ts'
import { fitsMatter, matterOf } from '../acts/matter.ts'
import type { RequestCommandName, RequestCommands, RequestContext, RequestDecision } from '../commands.ts'
import type { RequestEvent } from '../events.ts'
import { requestStatusLabels } from '../labels.ts'
import type { RequestState } from '../state.ts'
import { transitionOf } from '../transitions.ts'

/** The decision of one command: the events it appends, or all reasons against it. */
export type Decide<Name extends RequestCommandName> = (
  state: RequestState,
  command: RequestCommands[Name],
  context: RequestContext,
) => RequestDecision

/** Nothing written: no text, or blanks only. */
export const missing = (text: unknown): boolean => typeof text !== 'string' || text.trim() === ''
/** Whether a value is one of the keys of a table. */
export const oneOf = (labels: object, key: unknown): boolean => typeof key === 'string' && Object.hasOwn(labels, key)

/** Reasons from the table (status, role, condition) and from the day, which every command shares. */
export function commonReasons(
  name: RequestCommandName,
  state: RequestState,
  day: Day,
  context: RequestContext,
): string[] {
  const transition = transitionOf(name)
  const reasons: string[] = []
  if (!transition.from.includes(state.status)) {
    const wanted = transition.from.map((status) => `“${requestStatusLabels[status]}”`).join('、')
    reasons.push(`不能${transition.label}：申请现在的状态是“${requestStatusLabels[state.status]}”，应当是${wanted}。`)
  }
  const matter = matterOf(context.events)
  if (!fitsMatter(name, matter)) reasons.push(`不能${transition.label}：这件是${requestMatterLabels[matter]}。`)
  const held = memberHindrance(name, state)
  if (held !== null) reasons.push(`不能${transition.label}：${held}`)
  if (!transition.by.some((role) => context.roles.includes(role))) {
    reasons.push(`不能${transition.label}：应当由${transition.by.map((role) => roleLabels[role]).join('、')}办理。`)
  }
  if (parseDay(day) === null) {
    reasons.push(`日期“${day}”不是有效日期，请写成“2026-03-02”的形式。`)
    return reasons
  }
  if (day > context.today) {
    reasons.push(`日期${formatDayChinese(day)}还没有到，今天是${formatDayChinese(context.today)}。`)
  }
  const latest = context.events.at(-1)
  if (latest !== undefined && day < latest.day) {
    reasons.push(`日期${formatDayChinese(day)}早于上一步的日期${formatDayChinese(latest.day)}。`)
  }
  if (transition.from.includes(state.status)) reasons.push(...(transition.hindrances?.(state, day, context) ?? []))
  return reasons
}

/** The event, unless there are reasons against it. */
export const settle = (reasons: string[], event: () => RequestEvent): RequestDecision =>
  reasons.length > 0 ? { ok: false, reasons } : { ok: true, events: [event()] }

/** The day of a command; today when it names none. */
export const dayOf = (command: { day?: Day }, context: RequestContext): Day => command.day ?? context.today
