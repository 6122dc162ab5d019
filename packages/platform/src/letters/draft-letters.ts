import { type Letter, type LetterFault, lintLetter } from '@gongkai/law/letters'
import { maskName } from '@gongkai/law/identifiers'
import type { RequestEvent } from '@gongkai/law/requests'
import { recordAudit } from '../audit-trail/record.ts'
import { byApplicant } from '../actions/requests/joint-requests.ts'
import { isOfficeRecord, readRequest } from '../actions/requests/request-record.ts'
import { isId } from '../new-id.ts'
import { type Outcome, refuse } from '../outcome.ts'
import { type Actor, personIdOf } from '../people/actor.ts'
import { may } from '../people/permissions.ts'
import type { Platform } from '../platform.ts'
import { letterGround } from './issue-letters.ts'
import { type LetterGround, lettersOfFact } from './letters-of-fact.ts'
import type { LetterFile } from './read-letters.ts'
import { preview } from './request-letters.ts'

/** The letter that one applicant gets when the draft is issued. */
export interface DraftLetter {
  /** The requests it answers, the first of them in whose file it is written. */
  requestNos: string[]
  /** Masked. */
  applicantName: string
  /** Null where the person may not read the letters of this request. */
  letter: Letter | null
  faults: LetterFault[]
}

type Drafted = Extract<RequestEvent, { type: 'answerDrafted' }>

const noDraft = () => refuse('notFound', '这件申请现在没有答复稿')

/**
 * The letters of the draft that waits, one for each applicant: of a joint handling (并案) in the order in which they
 * will be numbered, that of the request that leads first. Nothing is kept; who read them is recorded for each request.
 */
export async function draftLetters(
  platform: Platform,
  actor: Actor,
  requestId: string,
): Promise<Outcome<{ letters: DraftLetter[] }>> {
  const lead = isId(requestId) ? await letterGround(platform, platform.database.kysely, requestId) : null
  if (lead === null) return refuse('notFound', '没有找到这件申请')
  const permit = may(actor, 'request.readLetters', objectOf(lead))
  if (!permit.allowed) return refuse('forbidden', permit.reason)
  const draft = waitingDraft(lead)
  if (draft === null) return noDraft()
  const letters: DraftLetter[] = []
  for (const ground of await groundsOf(platform, lead))
    letters.push(await draftLetterOf(platform, actor, ground, draft))
  return { ok: true, letters }
}

/** One of these letters as a PDF marked 预览; `place` counts from 1. */
export async function previewDraftLetter(
  platform: Platform,
  actor: Actor,
  requestId: string,
  place: number,
): Promise<Outcome<LetterFile>> {
  const found = await draftLetters(platform, actor, requestId)
  if (!found.ok) return found
  const chosen = found.letters[place - 1]
  if (chosen === undefined) return refuse('notFound', '没有这一份答复书')
  if (chosen.letter === null) return refuse('forbidden', '您不能看这件申请的文书')
  return preview(platform, chosen.letter)
}

const objectOf = ({ request }: LetterGround) => ({
  organId: request.organId,
  organPath: request.organPath,
  assignedTo: request.assignedTo,
  requestId: request.id,
})

/** The draft that waits to become an answer; null after the answer was given, and before there is one. */
function waitingDraft({ request }: LetterGround): Drafted | null {
  const open = request.history.findLast(({ event }) => event.type === 'answerDrafted' || event.type === 'answered')
  return open !== undefined && !isOfficeRecord(open.event) && open.event.type === 'answerDrafted' ? open.event : null
}

/** What each letter is made from: each applicant's first request, with that applicant's others as its companions. */
async function groundsOf(platform: Platform, lead: LetterGround): Promise<LetterGround[]> {
  const { kysely } = platform.database
  const { state } = readRequest(lead.request.history, platform.calendar)
  const joint = 'joint' in state ? state.joint : null
  const members = joint?.lead === null ? joint.members.map(({ id }) => id).sort() : []
  const [, ...others] = await byApplicant(kysely, [lead.request.id, ...members])
  const grounds = [lead]
  for (const [first = '', ...rest] of others) {
    const ground = await letterGround(platform, kysely, first)
    if (ground === null) continue
    const companions = await Promise.all(rest.map((id) => letterGround(platform, kysely, id)))
    const known = companions.flatMap((one): [string, LetterGround['request']][] =>
      one === null ? [] : [[one.request.id, one.request]],
    )
    grounds.push({ ...ground, request: { ...ground.request, companions: new Map(known) } })
  }
  return grounds
}

async function draftLetterOf(
  platform: Platform,
  actor: Actor,
  ground: LetterGround,
  draft: Drafted,
): Promise<DraftLetter> {
  const { request } = ground
  const about = {
    requestNos: [request, ...request.companions.values()].map(({ requestNo }) => requestNo),
    applicantName: maskName(request.applicantName),
  }
  if (!may(actor, 'request.readLetters', objectOf(ground)).allowed) return { ...about, letter: null, faults: [] }
  // a draft is written after everything that has happened, in the file of whomever it is for
  const [plan] = lettersOfFact(ground, Number.MAX_SAFE_INTEGER, draft)
  if (plan === undefined) throw new Error('a draft must have a letter')
  const letter = plan.compose(null)
  await recordAudit(platform.database.kysely, platform.now(), {
    personId: personIdOf(actor),
    organId: request.organId,
    action: 'request.readLetters',
    objectKind: 'request',
    objectId: request.id,
    outcome: 'done',
    detail: { preview: 'answer' },
  })
  const faults = lintLetter(letter).filter(({ code }) => code !== 'documentNoMissing')
  return { ...about, letter, faults }
}
