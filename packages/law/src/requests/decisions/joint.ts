import { isMember, leads } from '../acts/joint.ts'
import type { AnswerPart } from '../answer-parts.ts'
import { defaultAnswerSettings } from '../answer-settings.ts'
import type { RequestContext } from '../commands.ts'
import type { RequestState } from '../state.ts'
import { commonReasons, type Decide, dayOf, missing, settle } from './common.ts'
import { kindReasons } from './draft.ts'

/** No more requests than this are answered together. */
const mostMembers = 50

/** 并案: on the request that leads and, with `lead`, on each that it takes along. */
export const decideJoin: Decide<'join'> = (state, command, context) => {
  const day = dayOf(command, context)
  const reasons = commonReasons('join', state, day, context)
  const { lead, members, sameApplicant, reason } = command
  const { jointAnswers } = context.settings ?? defaultAnswerSettings
  if (missing(reason)) reasons.push('请写明并案的理由。')
  if (jointAnswers === 'no') reasons.push('本机关设置为不并案办理。')
  if (lead === null) {
    const present = 'joint' in state ? (state.joint?.members ?? []) : []
    const ids = [...present, ...members].map(({ id }) => id)
    if (members.length === 0) reasons.push('请选择与这件并案的申请。')
    if (new Set(ids).size < ids.length) reasons.push('同一件申请不能并案两次。')
    if (ids.length > mostMembers) reasons.push(`一次最多与${mostMembers}件申请并案。`)
  } else {
    if (jointAnswers === 'sameApplicant' && sameApplicant !== true) {
      reasons.push('本机关设置为只与同一申请人的申请并案。')
    }
    if (leads(state)) reasons.push('这件已经带着别的申请并案，请先分开办理。')
    if ('draft' in state && state.draft !== null && state.draft.returned === null && state.draft.passed.length > 0) {
      reasons.push('这件的答复稿已经审核通过，不能再并入另一件；可以用这件去并别的申请。')
    }
  }
  return settle(reasons, () => ({ type: 'joined', day, lead, members: [...members], reason }))
}

/** 分开办理: on the request that leads and, with `letGoBy`, on each that it lets go. */
export const decideSeparate: Decide<'separate'> = (state, command, context) => {
  const day = dayOf(command, context)
  const reasons = commonReasons('separate', state, day, context)
  const { members, letGoBy, reason } = command
  const joint = 'joint' in state ? state.joint : null
  if (missing(reason)) reasons.push('请写明分开的理由。')
  if (joint === null) reasons.push('这件没有与别的申请并案。')
  else if (joint.lead !== null) {
    if (letGoBy !== joint.lead.id) reasons.push(`请在并案的申请${joint.lead.requestNo}上分开办理。`)
  } else {
    if (members.length === 0) reasons.push('请选择分开办理的申请。')
    if (members.some((id) => !joint.members.some((member) => member.id === id))) {
      reasons.push('所选的申请没有与这件并案，请刷新后再选。')
    }
  }
  const lead = joint?.lead ?? null
  const gone = lead === null ? (joint?.members ?? []).filter(({ id }) => members.includes(id)) : []
  return settle(reasons, () => ({ type: 'separated', day, lead, members: gone, reason }))
}

/**
 * The answer of another request answers this one too; each is counted. Without joint handling it must be one of the same
 * applicant that has been answered; a member is answered together with the request that leads, by a letter of its own.
 */
export const decideAnswerJointly: Decide<'answerJointly'> = (state, command, context) => {
  const day = dayOf(command, context)
  const reasons = commonReasons('answerJointly', state, day, context)
  const { lead, own } = command
  const { id, sameApplicant, answered } = lead
  const leading = isMember(state) && 'joint' in state ? (state.joint?.lead ?? null) : null
  if (missing(id)) reasons.push('请选择以哪一件申请的答复合并答复。')
  else {
    if (leading !== null && (own === undefined || leading.id !== id)) {
      reasons.push(`这件已并入申请${leading.requestNo}，随那一件一起答复。`)
    }
    if (leading === null && (own !== undefined || !sameApplicant)) reasons.push('只能与同一申请人的申请合并答复。')
    if (answered === null) reasons.push('所选的申请还没有答复，请先答复那一件。')
  }
  if (answered?.parts !== undefined) reasons.push(...jointDraftReasons(state, answered.parts, context))
  return settle(reasons, () => {
    const { jointWith: _lead, together: _all, ...given } = answered as NonNullable<typeof answered>
    if (own === undefined) return { ...given, day, jointWith: id }
    const { documentNo, sharedWith, together } = own
    return {
      ...given,
      day,
      documentNo,
      ...(sharedWith === null ? {} : { jointWith: sharedWith }),
      ...togetherWith(together),
    }
  })
}

/** Why the parts of a joint answer cannot be given to one of its requests. */
export const jointDraftReasons = (
  state: RequestState,
  parts: readonly AnswerPart[],
  context: RequestContext,
): string[] => [...new Set(parts.map(({ kind }) => kind))].flatMap((kind) => kindReasons(state, kind, context))

/** One letter for several requests of an applicant says so in the fact of each. */
export const togetherWith = (together: readonly string[] = []): { together?: readonly string[] } =>
  together.length > 1 ? { together: [...together] } : {}
