import type { RequestCommandName } from '../commands.ts'
import type { RequestEvent } from '../events.ts'
import type { Joint, RequestState } from '../state.ts'
import { openAssistance } from './assistance.ts'
import { volumeOf } from './volume.ts'

const jointOf = (state: RequestState): Joint | null => ('joint' in state ? state.joint : null)

/** Whether the request is answered together with others by another one (并案): until it has been answered. */
export const isMember = (state: RequestState): boolean => state.status === 'handling' && leadOf(state) !== null

/** Whether other requests are answered together with this one, by its draft and its approvals. */
export const leads = (state: RequestState): boolean => (jointOf(state)?.members.length ?? 0) > 0

const leadOf = (state: RequestState) => jointOf(state)?.lead ?? null

/**
 * What the request that leads does for its members, and what would change what has to be answered while it does. A
 * member's clock goes on by itself: it can be extended, and its applicant can withdraw it.
 */
const doneByLead: ReadonlySet<RequestCommandName> = new Set([
  'askCorrection',
  'openConsultation',
  'noticeFee',
  'askReasons',
  'draftAnswer',
  'reviewAnswer',
  'answer',
  'askAssistance',
  'split',
  'join',
])

/** Why a command is not for a member of a joint handling; null when it is. */
export function memberHindrance(command: RequestCommandName, state: RequestState): string | null {
  const lead = leadOf(state)
  if (lead === null || !isMember(state) || !doneByLead.has(command)) return null
  return `这件已并入申请${lead.requestNo}一起办理，请在那一件上办理，或者先在那一件上分开办理。`
}

/** Members must not be left without an answer: what ends the leading request by itself comes after separating. */
export const leadHindrances = (state: RequestState): string[] =>
  leads(state) ? [`这件正与申请${numbersOf(state)}并案办理，请先分开办理。`] : []

const numbersOf = (state: RequestState): string =>
  (jointOf(state)?.members ?? []).map(({ requestNo }) => requestNo).join('、')

/** What has to be settled first: whoever is joined is answered by the draft of the request that leads. */
export function joinHindrances(_state: RequestState, _day: string, { events }: { events: readonly RequestEvent[] }) {
  const reasons: string[] = []
  if (openAssistance(events).length > 0) reasons.push('还有协办没有返回，请等协办返回以后再并案。')
  const { asked, judged } = volumeOf(events)
  if (asked !== null && judged === null) reasons.push('已经要求申请人说明理由，还没有认定，请认定以后再并案。')
  return reasons
}

/** After an approval a letter to each applicant has been agreed upon. */
export function separateHindrances(state: RequestState): string[] {
  if ('draft' in state && state.draft !== null && state.draft.returned === null && state.draft.passed.length > 0) {
    return ['并案的答复稿已经审核通过，不能再分开；需要分开的，请先重新起草答复（已有的审核随之作废）。']
  }
  return []
}
