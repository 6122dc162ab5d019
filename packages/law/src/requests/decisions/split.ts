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
