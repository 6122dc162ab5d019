import { leads, type RequestEvent, type RequestRef } from '@gongkai/law/requests'
import { isId } from '../../../new-id.ts'
import { type Refusal, refuse, refuseFields } from '../../../outcome.ts'
import { type Actor, systemActor } from '../../../people/actor.ts'
import type { Platform } from '../../../platform.ts'
import { selectRedactions } from '../../redactions/redaction-row.ts'
import { shareDocuments } from '../../redactions/documents-of-answer.ts'
import { changeAlong, type RequestStep, takeAlong, takeEachAlong, takeStep } from '../change-request.ts'
import { byApplicant } from '../joint-requests.ts'
import { nextDocumentNo } from './document-no.ts'
import { type Dated, dated, type Step, text } from './common.ts'

/** How a request names itself to others. */
function refOf({ history }: Pick<RequestStep, 'history'>, id: string): RequestRef {
  const intake = history[0]?.event
  return { id, requestNo: (intake?.type === 'submitted' ? intake.requestNo : undefined) ?? '' }
}

const membersOf = ({ state }: Pick<RequestStep, 'state'>): readonly RequestRef[] =>
  'joint' in state ? (state.joint?.members ?? []) : []

/** In one order, so that two who lock the same requests do not wait for each other. */
const inOrder = (refs: readonly RequestRef[]): RequestRef[] => [...refs].sort((a, b) => (a.id < b.id ? -1 : 1))

/**
 * 并案办理: from now on this request drafts and is approved for the others as well. Recorded on each of them; if one of
 * them cannot be joined, none is.
 */
export const join: Step<Dated & { members: readonly { requestId: string }[]; reason: string }> = (
  platform,
  actor,
  input,
) => {
  const reason = text(input.reason)
  return takeStep(
    platform,
    actor,
    input,
    'join',
    async (step) => {
      const members = await chosenMembers(step, input)
      return 'ok' in members ? members : { command: 'join', ...dated(input), lead: null, members, reason }
    },
    async (step) => {
      const lead = refOf(step, input.requestId)
      const fact = step.history.at(-1)?.event
      const members = fact?.type === 'joined' ? fact.members : []
      await takeEachAlong(inOrder(members), (member) =>
        takeAlong(platform, actor, step.tx, member, 'join', async ({ tx }) => {
          const open = await selectRedactions(tx, member.id).where('redaction.served_version', 'is', null).execute()
          if (open.length > 0) {
            return refuse('refused', '这件已有答复文件，请先移除；需要的，并案以后加到牵头的申请上。')
          }
          const sameApplicant = (await byApplicant(tx, [lead.id, member.id])).length === 1
          return { command: 'join', ...dated(input), lead, members: [], sameApplicant, reason }
        }),
      )
    },
  )
}

/** The chosen requests by id and number; a request of another organ is as good as none. */
async function chosenMembers(
  { tx, organId }: RequestStep,
  { requestId, members }: { requestId: string; members: readonly { requestId: string }[] },
): Promise<RequestRef[] | Refusal> {
  const ids = members.map((member) => member.requestId)
  const known = ids.filter(isId)
  const rows =
    known.length === 0
      ? []
      : await tx
          .selectFrom('request')
          .select(['id', 'request_no'])
          .where('id', 'in', known)
          .where('organ_id', '=', organId)
          .execute()
  const faults: Record<string, string> = {}
  const refs = ids.flatMap((id, index): RequestRef[] => {
    const row = rows.find((one) => one.id === id)
    const place = `members.${index}.requestId`
    if (id === requestId) faults[place] = '这就是本件，请选择另一件申请'
    else if (row === undefined) faults[place] = '本机关没有这件申请：只有同一机关收到的申请才能并案'
    return row === undefined ? [] : [{ id, requestNo: row.request_no }]
  })
  return Object.keys(faults).length > 0 ? refuseFields(faults) : refs
}

/** 分开办理: the chosen ones go on by themselves. Recorded on each of them. */
export const separate: Step<Dated & { members: readonly { requestId: string }[]; reason: string }> = (
  platform,
  actor,
  input,
) => {
  const ids = input.members.map(({ requestId }) => requestId)
  const reason = text(input.reason)
  return takeStep(
    platform,
    actor,
    input,
    'separate',
    () => ({ command: 'separate', ...dated(input), members: ids, reason }),
    async (step) => {
      const fact = step.history.at(-1)?.event
      const gone = fact?.type === 'separated' ? fact.members : []
      await takeEachAlong(inOrder(gone), (member) =>
        takeAlong(platform, actor, step.tx, member, 'separate', () => ({
          command: 'separate',
          ...dated(input),
          members: [],
          letGoBy: input.requestId,
          reason,
        })),
      )
    },
  )
}

/**
 * Who withdraws leaves a joint handling, whoever of them it was: an applicant's right does not wait for others. `before`
 * is the request as it was; the others learn of it in the same transaction.
 */
export async function leaveJoint(platform: Platform, before: RequestStep, requestId: string): Promise<void> {
  const joint = 'joint' in before.state ? before.state.joint : null
  if (joint === null || before.state.status === 'answered' || before.state.status === 'delivered') return
  const own = refOf(before, requestId)
  const day = platform.today()
  const others = joint.lead === null ? inOrder(joint.members) : [joint.lead]
  for (const { id } of others) {
    const fact: RequestEvent =
      joint.lead === null
        ? { type: 'separated', day, lead: own, members: [], reason: '牵头的申请已撤回' }
        : { type: 'separated', day, lead: null, members: [own], reason: '申请人撤回' }
    await changeAlong(platform, systemActor, before.tx, id, {
      permission: 'request.leaveJoint',
      decide: () => ({ ok: true, events: [fact] }),
    })
  }
}

/** The requests that the letter to the applicant of the leading request answers; it comes first. */
export async function answeredTogether(step: RequestStep, requestId: string): Promise<string[]> {
  const [own = []] = await byApplicant(step.tx, [requestId, ...membersOf(step).map(({ id }) => id)])
  return own
}

/**
 * Answers the members of a joint handling with the answer that was just issued: each applicant gets a letter under a
 * number of its own, which names that applicant's requests; the documents of the answer go out with each.
 */
export async function answerMembers(
  platform: Platform,
  actor: Actor,
  step: RequestStep,
  requestId: string,
): Promise<void> {
  const answered = step.facts.at(-1)
  if (!leads(step.state) || answered?.type !== 'answered') return
  const members = inOrder(membersOf(step))
  const groups = await byApplicant(step.tx, [requestId, ...members.map(({ id }) => id)])
  for (const together of groups) {
    const sameApplicant = together.includes(requestId)
    const documentNo = sameApplicant ? answered.documentNo : await nextDocumentNo(step, answered.day)
    for (const member of members.filter(({ id }) => together.includes(id))) {
      const [first] = together
      const sharedWith = first === undefined || first === member.id ? null : first
      await takeAlong(
        platform,
        actor,
        step.tx,
        member,
        'answerJointly',
        () => ({
          command: 'answerJointly',
          day: answered.day,
          lead: { id: requestId, sameApplicant, answered },
          own: { documentNo, sharedWith, together },
        }),
        ({ tx }) => shareDocuments(platform, tx, requestId, member.id),
      )
    }
  }
}
