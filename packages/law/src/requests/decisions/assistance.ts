import { parseDay } from '../../calendar/index.ts'
import { assistanceOf, openAssistance } from '../acts/assistance.ts'
import type { RequestContext } from '../commands.ts'
import { commonReasons, type Decide, dayOf, missing, settle } from './common.ts'

/** The piece of help that a command names, while it is open. */
const openPiece = (id: string, { events }: RequestContext) => openAssistance(events).find((piece) => piece.id === id)

const notOpen = (id: string): string => `没有编号为“${id}”的正在进行的协办。`

export const decideAskAssistance: Decide<'askAssistance'> = (state, command, context) => {
  const day = dayOf(command, context)
  const reasons = commonReasons('askAssistance', state, day, context)
  const { id, to, what, dueOn } = command
  if (missing(id)) reasons.push('请填写协办的编号。')
  else if (assistanceOf(context.events).some((piece) => piece.id === id)) {
    reasons.push(`协办的编号“${id}”已经用过，请换一个编号。`)
  }
  if (missing(to)) reasons.push('请选择协办人。')
  if (missing(what)) reasons.push('请写明协办的事项。')
  if (parseDay(dueOn) === null) reasons.push('请填写返回协办意见的最后一天。')
  else if (dueOn < day) reasons.push('返回协办意见的日期不能早于交办的日期。')
  return settle(reasons, () => ({ type: 'assistanceAsked', day, id, to, what, dueOn }))
}

export const decideRemindAssistance: Decide<'remindAssistance'> = (state, command, context) => {
  const day = dayOf(command, context)
  const reasons = commonReasons('remindAssistance', state, day, context)
  const { id } = command
  if (openPiece(id, context) === undefined) reasons.push(notOpen(id))
  return settle(reasons, () => ({ type: 'assistanceReminded', day, id }))
}

export const decideReturnAssistance: Decide<'returnAssistance'> = (state, command, context) => {
  const day = dayOf(command, context)
  const reasons = commonReasons('returnAssistance', state, day, context)
  const { id, text, by } = command
  const piece = openPiece(id, context)
  if (piece === undefined) reasons.push(notOpen(id))
  const isOfficer = context.roles.some((role) => role === 'disclosureOfficer' || role === 'approvingLeader')
  if (piece !== undefined && piece.to !== by && !isOfficer)
    reasons.push('这项协办交办给别人，应当由被交办的人返回意见。')
  if (missing(text)) reasons.push('请写明协办意见。')
  return settle(reasons, () => ({ type: 'assistanceReturned', day, id, text }))
}
