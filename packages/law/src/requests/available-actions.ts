import { formatDayChinese } from '../calendar/index.ts'
import { memberHindrance } from './acts/joint.ts'
import { fitsMatter, matterOf } from './acts/matter.ts'
import type { RequestCommandName, RequestContext } from './commands.ts'
import type { RequestState } from './state.ts'
import { requestTransitions } from './transitions.ts'

/** A button: what it does, what follows from it, and if it cannot be pressed now, every reason. */
export interface AvailableAction {
  command: RequestCommandName
  label: string
  consequence: string
  article: string
  /** The step that normally comes next. */
  primary: boolean
  allowed: boolean
  reasons: string[]
}

/**
 * The buttons of a request for a person today: one for each arrow that leaves its status and that one of the roles may
 * walk. An arrow that the circumstances hinder (a second extension, a correction notice too late) stays visible with
 * its reasons. What the person enters is judged by the decision itself.
 */
export function availableActions(state: RequestState, context: RequestContext): AvailableAction[] {
  const day = context.today
  const latest = context.events.at(-1)
  const tooEarly =
    latest !== undefined && day < latest.day ? [`上一步的日期是${formatDayChinese(latest.day)}，晚于今天。`] : []
  return requestTransitions
    .filter(
      (transition) =>
        transition.from.includes(state.status) &&
        fitsMatter(transition.command, matterOf(context.events)) &&
        memberHindrance(transition.command, state) === null &&
        (transition.offered?.(context, state) ?? true) &&
        transition.by.some((role) => context.roles.includes(role)),
    )
    .map(({ command, label, consequence, article, primary, hindrances }) => {
      const reasons = [...tooEarly, ...(hindrances?.(state, day, context) ?? [])]
      return {
        command,
        label,
        consequence,
        article,
        primary: (typeof primary === 'function' ? primary(state) : primary) ?? false,
        allowed: reasons.length === 0,
        reasons,
      }
    })
}
