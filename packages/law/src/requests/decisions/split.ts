import { commonReasons, type Decide, dayOf, missing, settle } from './common.ts'

/** A request is split into no more parts than this at once. */
const mostParts = 50

export const decideSplit: Decide<'split'> = (state, command, context) => {
  const day = dayOf(command, context)
  const reasons = commonReasons('split', state, day, context)
  const { parts, reason } = command
  if (parts.length < 2) reasons.push('拆分以后应当至少有两件，每一件写一段，段与段之间空一行。')
  if (parts.length > mostParts) reasons.push(`一次最多拆分成${mostParts}件。`)
  if (missing(reason)) reasons.push('请写明拆分的理由。')
  return settle(reasons, () => ({ type: 'split', day, parts: [...parts], reason }))
}

/** The answer of another request of the same applicant answers this one too; each is counted. */
export const decideAnswerJointly: Decide<'answerJointly'> = (state, command, context) => {
  const day = dayOf(command, context)
  const reasons = commonReasons('answerJointly', state, day, context)
  const { id, sameApplicant, answered } = command.lead
  if (missing(id)) reasons.push('请选择以哪一件申请的答复合并答复。')
  else {
    if (!sameApplicant) reasons.push('只能与同一申请人的申请合并答复。')
    if (answered === null) reasons.push('所选的申请还没有答复，请先答复那一件。')
  }
  const given = answered as NonNullable<typeof answered>
  return settle(reasons, () => ({ ...given, day, jointWith: id }))
}
