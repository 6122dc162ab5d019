import { formatDocumentNo } from '@gongkai/law/identifiers'
import { isIssuable, type Letter, type LetterFault, letterKinds, lintLetter } from '@gongkai/law/letters'
import type { Transaction } from '../database/schema.ts'
import type { RecordedEvent } from '../events/index.ts'
import { newId } from '../new-id.ts'
import { nextNumber } from '../numbers/index.ts'
import { type Refusal, refuse } from '../outcome.ts'
import { thirdPartiesOf } from '../actions/requests/third-parties.ts'
import { byApplicant } from '../actions/requests/joint-requests.ts'
import { isOfficeRecord, readRequest, type RequestRecord } from '../actions/requests/request-record.ts'
import type { Database } from '../database/schema.ts'
import type { Platform } from '../platform.ts'
import { namesIn } from '../actions/history-entry.ts'
import { letterSenderOf } from './letter-sender.ts'
import { type LetterGround, lettersOfFact } from './letters-of-fact.ts'
import type { PlannedLetter } from './planned-letter.ts'
import { type RequestForLetters, requestForLetters } from './request-for-letters.ts'

/** A step is refused for its letter: thrown inside the transaction, so that nothing of the step stays. */
export class LetterRefused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.message)
    this.refusal = refusal
  }
}

/** What forbids a letter, as one refusal with all reasons. */
export function refusalOf(kind: Letter['kind'], faults: readonly LetterFault[]): Refusal {
  const reasons = faults.filter(({ severity }) => severity === 'refuse').map(({ text }) => text)
  return refuse('refused', `《${letterKinds[kind].label}》不能印发：${reasons.join('')}`, reasons)
}

/** Reads what the letters of a request are made from; null when there is no such request. */
export async function letterGround(
  platform: Platform,
  database: Database | Transaction,
  requestId: string,
  history?: RecordedEvent<RequestRecord>[],
): Promise<LetterGround | null> {
  const found = await requestForLetters(platform, database, requestId, history)
  if (found === null) return null
  const request = { ...found, companions: await companionsOf(platform, database, found) }
  const assisting = request.history.flatMap(({ event }) => (event.type === 'assistanceAsked' ? [event.to] : []))
  const from = await letterSenderOf(database, request.organId)
  const thirdParties = await thirdPartiesOf(database, platform.encryption, requestId)
  const names = await namesIn(database, assisting)
  return { platform, request, from, thirdParties, names }
}

/** The requests of the same applicant that are answered, or that will be answered, by the same letter. */
async function companionsOf(
  platform: Platform,
  database: Database | Transaction,
  { id, history }: RequestForLetters,
): Promise<Map<string, RequestForLetters>> {
  const { state, facts } = readRequest(history, platform.calendar)
  const members = 'joint' in state ? (state.joint?.members ?? []) : []
  const [sameApplicant = []] = await byApplicant(database, [id, ...members.map((member) => member.id)])
  const named = facts.flatMap((fact) => (fact.type === 'answered' ? (fact.together ?? []) : []))
  const companions = new Map<string, RequestForLetters>()
  for (const other of new Set([...named, ...sameApplicant])) {
    const request = other === id ? null : await requestForLetters(platform, database, other)
    if (request !== null) companions.set(other, request)
  }
  return companions
}

/** What a letter is written about, and by whom. */
export interface LetterSubject {
  organId: string
  requestId: string | null
  importedReportId: string | null
  /** The version of the organ's letter settings it is written with. */
  settingsVersion: number
}

/** A request as the subject of its letters. */
export const subjectOf = ({ request, from }: LetterGround): LetterSubject => ({
  organId: request.organId,
  requestId: request.id,
  importedReportId: null,
  settingsVersion: from.settingsVersion,
})

export interface LetterIssued {
  id: string
  documentNo: string | null
  letter: Letter
}

/**
 * Issues a planned letter in the caller's transaction: checks it, gives it its number, keeps it. Numbers are without
 * gaps, for a transaction that is given up gives its number back; they are taken last, for they lock their sequence.
 */
export async function issuePlanned(
  platform: Platform,
  tx: Transaction,
  { organId, requestId, importedReportId, settingsVersion }: LetterSubject,
  plan: PlannedLetter,
  issuedBy: string | null,
): Promise<{ ok: true; issued: LetterIssued } | { ok: false; faults: LetterFault[] }> {
  const { kind } = plan
  const draft = plan.compose(plan.documentNo)
  const faults = lintLetter(draft)
  if (!isIssuable(faults)) return { ok: false, faults }
  const documentNo = plan.documentNo ?? (await nextLetterNo(tx, organId, plan, draft.date))
  const letter = documentNo === draft.documentNo ? draft : plan.compose(documentNo)
  const at = platform.now()
  const id = newId(at)
  await tx
    .insertInto('letter')
    .values({
      id,
      organ_id: organId,
      request_id: requestId,
      imported_report_id: importedReportId,
      kind,
      addressee: letterKinds[kind].addressee,
      title: letterKinds[kind].label,
      document_no: letter.documentNo,
      joint_with: plan.jointWith,
      event_version: plan.eventVersion,
      content: platform.encryption.seal(JSON.stringify(letter), letterContentCell(id)),
      settings_version: settingsVersion,
      dated: letter.date,
      issued_by: issuedBy,
      issued_at: at,
    })
    .execute()
  return { ok: true, issued: { id, documentNo: letter.documentNo, letter } }
}

/** The cell a letter is sealed for. */
export const letterContentCell = (id: string) => ({ table: 'letter', column: 'content', rowId: id })

/** The next number of a kind: the organ's mark, the mark of the kind, the year of the letter. */
async function nextLetterNo(
  tx: Transaction,
  organId: string,
  { kind }: PlannedLetter,
  day: string,
): Promise<string | null> {
  const { numbered, numberMark } = letterKinds[kind]
  if (!numbered) return null
  const { document_mark, short_name } = await tx
    .selectFrom('organ')
    .select(['document_mark', 'short_name'])
    .where('id', '=', organId)
    .executeTakeFirstOrThrow()
  const year = Number(day.slice(0, 4))
  const serial = await nextNumber(tx, organId, numberMark === '' ? 'documentNo' : `letter:${numberMark}`, year)
  return formatDocumentNo({ mark: `${document_mark ?? `${short_name}公开`}${numberMark}`, year, serial })
}

/**
 * Issues the letters that go out together with new facts, in their transaction.
 * @throws LetterRefused when a letter that a fact requires must not be issued as it would be
 */
export async function issueLettersOfFacts(
  platform: Platform,
  tx: Transaction,
  requestId: string,
  history: RecordedEvent<RequestRecord>[],
  since: number,
): Promise<void> {
  const news = history.filter(({ version }) => version > since)
  if (!news.some(({ event }) => factsWithLetters.has(event.type))) return
  const ground = await letterGround(platform, tx, requestId, history)
  if (ground === null) return
  for (const { version, event, personId } of news) {
    if (isOfficeRecord(event)) continue
    for (const plan of lettersOfFact(ground, version, event)) {
      if (plan.issue === 'later' || plan.issue === 'preview') continue
      const result = await issuePlanned(platform, tx, subjectOf(ground), plan, personId)
      if (!result.ok && plan.issue === 'required') throw new LetterRefused(refusalOf(plan.kind, result.faults))
    }
  }
}

const factsWithLetters: ReadonlySet<RequestRecord['type']> = new Set(
  Object.values(letterKinds).flatMap(({ event }) => event ?? []),
)
