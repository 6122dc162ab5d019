import type { LetterRequest } from '@gongkai/law/letters'
import type { Day } from '@gongkai/law'
import type { Database, Transaction } from '../database/schema.ts'
import { loadEvents, type RecordedEvent } from '../events/index.ts'
import { openIdentity, type ObtainingRoute } from '../actions/requests/request-form.ts'
import type { RequestRecord } from '../actions/requests/request-record.ts'
import type { Platform } from '../platform.ts'

/** A request as far as its letters need it. */
export interface RequestForLetters {
  id: string
  organId: string
  organPath: string
  assignedTo: string | null
  requestNo: string
  applicantName: string
  applicantIsOrganisation: boolean
  asked: string
  obtainingRoute: ObtainingRoute | null
  history: RecordedEvent<RequestRecord>[]
  /** Other requests of the same applicant that one letter answers together with this one (并案), by id. */
  companions: ReadonlyMap<string, RequestForLetters>
}

/** Reads a request for its letters; null when there is none. `history` when it is known already. */
export async function requestForLetters(
  platform: Pick<Platform, 'encryption'>,
  database: Database | Transaction,
  requestId: string,
  history?: RecordedEvent<RequestRecord>[],
): Promise<RequestForLetters | null> {
  const row = await database
    .selectFrom('request')
    .innerJoin('request_form', 'request_form.request_id', 'request.id')
    .innerJoin('organ', 'organ.id', 'request.organ_id')
    .selectAll('request_form')
    .select(['request.organ_id', 'request.assigned_to', 'request.request_no', 'request.applicant_kind', 'organ.path'])
    .where('request.id', '=', requestId)
    .executeTakeFirst()
  if (row === undefined) return null
  const records = history ?? (await loadEvents<RequestRecord>(database, requestId))
  return {
    id: requestId,
    organId: row.organ_id,
    organPath: row.path,
    assignedTo: row.assigned_to,
    requestNo: row.request_no,
    applicantName: openIdentity(platform.encryption, row).name,
    applicantIsOrganisation: row.applicant_kind !== 'naturalPerson',
    asked: row.content,
    obtainingRoute: row.obtaining_route as ObtainingRoute | null,
    history: records,
    companions: new Map(),
  }
}

/** What a letter says about the request, as it stood when the fact of a version had happened. */
export function requestAt(request: RequestForLetters, version: number): LetterRequest {
  let receivedOn: Day | null = null
  let correctionAskedOn: Day | null = null
  let correctionReceivedOn: Day | null = null
  let extension: LetterRequest['extension'] = null
  for (const { event, version: at } of request.history) {
    if (at > version) break
    if (event.type === 'received') receivedOn = event.day
    else if (event.type === 'correctionAsked' && at < version) correctionAskedOn = event.day
    else if (event.type === 'correctionReceived') correctionReceivedOn = event.day
    else if (event.type === 'extended' && at < version) extension = { on: event.day, workingDays: event.workingDays }
  }
  const { requestNo, applicantName, applicantIsOrganisation, asked } = request
  return {
    requestNo,
    receivedOn,
    applicantName,
    applicantIsOrganisation,
    asked: askedIn(asked),
    correctionAskedOn,
    correctionReceivedOn,
    extension,
  }
}

/** What was asked: the first words and, where the applicant corrected the request, the last correction. */
function askedIn(content: string): string {
  const [first = '', ...additions] = content.split(/\n\n【([^】]*)】/u)
  const corrections = additions.filter((_text, index) => index % 2 === 1 && additions[index - 1]?.startsWith('补正'))
  const last = corrections.at(-1)?.trim() ?? ''
  return last === '' ? first.trim() : `${first.trim()}；补正后：${last}`
}
