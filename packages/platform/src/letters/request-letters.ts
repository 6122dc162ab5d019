import { type Letter, type LetterFault, type LetterKind, letterKinds, lintLetter } from '@gongkai/law/letters'
import { recordAudit } from '../audit-trail/record.ts'
import type { Database, Transaction } from '../database/schema.ts'
import { isId } from '../new-id.ts'
import { type Outcome, refuse } from '../outcome.ts'
import { type Actor, personIdOf } from '../people/actor.ts'
import { type Action, may } from '../people/permissions.ts'
import type { Platform } from '../platform.ts'
import { issuePlanned, letterGround, refusalOf, subjectOf } from './issue-letters.ts'
import { isOfficeRecord } from '../actions/requests/request-record.ts'
import { type LetterGround, lettersOfFact } from './letters-of-fact.ts'
import type { PlannedLetter } from './planned-letter.ts'
import { type LetterFile, type LetterRow, lettersOf } from './read-letters.ts'

/** Which letter: its kind, and the fact it belongs to. */
export interface LetterChoice {
  /** Of a letter kind; what is none is not found. */
  kind: string
  eventVersion: number
}

/** A letter that can still be issued, with what the check says of it. */
export interface IssuableLetter extends LetterChoice {
  kind: LetterKind
  title: string
  /** A draft: it can be looked at, and is issued by the step that makes it an answer. */
  previewOnly: boolean
  faults: LetterFault[]
}

export interface RequestLetters {
  issued: LetterRow[]
  /** Letters that facts of the request allow and that were not issued yet. */
  issuable: IssuableLetter[]
  /** Whether this person may issue letters. */
  mayIssue: boolean
  /** Whether this person may look at and download letters: they name the applicant. */
  mayRead: boolean
}

const noRequest = () => refuse('notFound', '没有找到这件申请')

async function reach(
  platform: Platform,
  database: Database | Transaction,
  actor: Actor,
  requestId: string,
  action: Action,
): Promise<Outcome<{ ground: LetterGround; plans: PlannedLetter[] }>> {
  const ground = isId(requestId) ? await letterGround(platform, database, requestId) : null
  if (ground === null) return noRequest()
  const permit = may(actor, action, objectOf(ground))
  if (!permit.allowed) return refuse('forbidden', permit.reason)
  return { ok: true, ground, plans: plansOf(ground) }
}

const objectOf = ({ request }: LetterGround) => ({
  organId: request.organId,
  organPath: request.organPath,
  assignedTo: request.assignedTo,
  requestId: request.id,
})

/** Every letter of every fact; of drafts only the one that waits to become an answer. */
function plansOf(ground: LetterGround): PlannedLetter[] {
  const { history } = ground.request
  const open = history.findLast(({ event }) => event.type === 'answerDrafted' || event.type === 'answered')
  return history.flatMap(({ event, version }) => {
    if (isOfficeRecord(event) || (event.type === 'answerDrafted' && version !== open?.version)) return []
    return lettersOfFact(ground, version, event)
  })
}

/** The letters of a request: what was issued, and what can be. */
export async function requestLetters(
  platform: Platform,
  actor: Actor,
  requestId: string,
): Promise<Outcome<{ letters: RequestLetters }>> {
  const found = await reach(platform, platform.database.kysely, actor, requestId, 'request.read')
  if (!found.ok) return found
  const issued = await lettersOf(platform, requestId)
  const done = new Set(issued.map(({ kind, eventVersion }) => `${kind} ${eventVersion}`))
  const issuable = found.plans
    .filter(({ kind, eventVersion }) => !done.has(`${kind} ${eventVersion}`))
    .map((plan) => ({
      kind: plan.kind,
      eventVersion: plan.eventVersion,
      title: letterKinds[plan.kind].label,
      previewOnly: plan.issue === 'preview',
      // a number is given when it is issued, so that one is missing is no news
      faults: lintLetter(plan.compose(plan.documentNo)).filter(({ code }) => code !== 'documentNoMissing'),
    }))
  const mayIssue = may(actor, 'request.issueLetter', objectOf(found.ground)).allowed
  const mayRead = may(actor, 'request.readLetters', objectOf(found.ground)).allowed
  return { ok: true, letters: { issued, issuable, mayIssue, mayRead } }
}

/** A letter as it would be issued now, marked 预览; nothing is kept and no number is taken. */
export async function previewLetter(
  platform: Platform,
  actor: Actor,
  requestId: string,
  { kind, eventVersion }: LetterChoice,
): Promise<Outcome<LetterFile>> {
  const found = await reach(platform, platform.database.kysely, actor, requestId, 'request.readLetters')
  if (!found.ok) return found
  const plan = found.plans.find((planned) => planned.kind === kind && planned.eventVersion === eventVersion)
  if (plan === undefined) return refuse('notFound', '这件申请没有可以制作的这种文书')
  const { request } = found.ground
  await recordAudit(platform.database.kysely, platform.now(), {
    personId: personIdOf(actor),
    organId: request.organId,
    action: 'request.readLetters',
    objectKind: 'request',
    objectId: requestId,
    outcome: 'done',
    detail: { preview: kind },
  })
  return preview(platform, plan.compose(plan.documentNo))
}

/** A letter as a marked PDF that nobody keeps. */
export async function preview(platform: Platform, letter: Letter): Promise<Outcome<LetterFile>> {
  const made = await platform.printLetter(letter, 'pdf', { watermark: '预览' })
  if (!made.ok) return made
  const fileName = `预览-${letterKinds[letter.kind].label}.pdf`
  return { ok: true, fileName, mediaType: 'application/pdf', bytes: made.bytes }
}

/** 印发: issues a letter that a person issues, checked and numbered in one transaction; once for each fact. */
export function issueLetter(
  platform: Platform,
  actor: Actor,
  requestId: string,
  { kind, eventVersion }: LetterChoice,
): Promise<Outcome<{ letterId: string; documentNo: string | null }>> {
  return platform.database.transaction(
    async (tx): Promise<Outcome<{ letterId: string; documentNo: string | null }>> => {
      if (!isId(requestId)) return noRequest()
      // of two officers at once the second waits here and then finds the letter issued
      await tx.selectFrom('request').select('id').where('id', '=', requestId).forUpdate().execute()
      const found = await reach(platform, tx, actor, requestId, 'request.issueLetter')
      if (!found.ok) return found
      const plan = found.plans.find((planned) => planned.kind === kind && planned.eventVersion === eventVersion)
      if (plan === undefined) return refuse('notFound', '这件申请没有可以制作的这种文书')
      if (plan.issue === 'preview') return refuse('refused', '答复草案应当经审核并作出答复后印发')
      const already = await tx
        .selectFrom('letter')
        .select('document_no')
        .where('request_id', '=', requestId)
        .where('event_version', '=', eventVersion)
        .where('kind', '=', kind)
        .executeTakeFirst()
      if (already !== undefined) return refuse('conflict', '这份文书已经印发，请刷新后查看')
      const result = await issuePlanned(platform, tx, subjectOf(found.ground), plan, personIdOf(actor))
      const { request } = found.ground
      await recordAudit(tx, platform.now(), {
        personId: personIdOf(actor),
        organId: request.organId,
        action: 'request.issueLetter',
        objectKind: 'request',
        objectId: requestId,
        outcome: result.ok ? 'done' : 'refused',
        detail: { kind, ...(result.ok ? { letterId: result.issued.id } : {}) },
      })
      if (!result.ok) return refusalOf(plan.kind, result.faults)
      return { ok: true, letterId: result.issued.id, documentNo: result.issued.documentNo }
    },
  )
}
