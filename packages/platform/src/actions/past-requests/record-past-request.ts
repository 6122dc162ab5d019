import { parseDocumentNo } from '@gongkai/law/identifiers'
import { auditRow } from '../../audit-trail/record.ts'
import type { Transaction } from '../../database/schema.ts'
import { eventRows, recordedEvents } from '../../events/index.ts'
import { newId } from '../../new-id.ts'
import { reachNumber } from '../../numbers/index.ts'
import type { Platform } from '../../platform.ts'
import { newQueryCode, queryCodeHash } from '../requests/query-code.ts'
import { requestFormRow, subjectOf } from '../requests/request-form.ts'
import { readRequest, type RequestRecord, requestColumns } from '../requests/request-record.ts'
import type { PastRequest } from './past-request.ts'

interface PastRow {
  importId: string
  row: number
  organId: string
  personId: string | null
}

/**
 * Records one past request with its whole history. Its number stays as it was; where it is one of our own numbers the
 * sequence moves on behind it, and so does that of the document numbers. Nobody is told: it is all long past.
 *
 * @returns the id of the request, or null when the organ has a request of that number
 */
export async function recordPastRequest(
  platform: Platform,
  tx: Transaction,
  { importId, row, organId, personId }: PastRow,
  { requestNo, form, facts }: PastRequest,
): Promise<string | null> {
  const recordedAt = platform.now()
  const requestId = newId(recordedAt)
  const events = facts.map(
    (fact): RequestRecord =>
      fact.type === 'submitted'
        ? // The applicant never got this code: they come to the office.
          {
            ...fact,
            requestNo,
            queryCodeHash: queryCodeHash(newQueryCode()).toString('hex'),
            imported: { importId, row },
          }
        : fact,
  )
  const append = {
    organId,
    streamKind: 'request',
    streamId: requestId,
    expectedVersion: 0,
    events,
    personId,
    recordedAt,
  } as const
  const columns = requestColumns(readRequest(recordedEvents(append), platform.calendar))
  const created = await tx
    .insertInto('request')
    .values({ id: requestId, organ_id: organId, subject: subjectOf(form.content), ...columns })
    .onConflict((conflict) => conflict.columns(['organ_id', 'request_no']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (created === undefined) return null
  const entry = {
    personId,
    organId,
    action: 'request.importPast',
    objectKind: 'request',
    objectId: requestId,
    outcome: 'done',
    detail: { importId, row },
  } as const
  await tx
    .with('facts', (query) => query.insertInto('event').values(eventRows(append)))
    .with('form', (query) =>
      query.insertInto('request_form').values(requestFormRow(platform.encryption, requestId, organId, form)),
    )
    .insertInto('audit_intake')
    .values(auditRow(recordedAt, entry))
    .execute()
  await reachNumbers(tx, organId, requestNo, facts)
  return requestId
}

/** New numbers go on behind those that were given before the platform. */
async function reachNumbers(tx: Transaction, organId: string, requestNo: string, facts: PastRequest['facts']) {
  const own = /^(\d{4})-(\d{1,6})$/.exec(requestNo)
  if (own !== null) await reachNumber(tx, organId, 'request', Number(own[1]), Number(own[2]))
  const answered = facts.find((fact) => fact.type === 'answered')
  const given = answered === undefined ? null : parseDocumentNo(answered.documentNo)
  if (given === null) return
  const organ = await tx
    .selectFrom('organ')
    .select(['document_mark', 'short_name'])
    .where('id', '=', organId)
    .executeTakeFirstOrThrow()
  if (given.mark !== (organ.document_mark ?? `${organ.short_name}公开`)) return
  await reachNumber(tx, organId, 'documentNo', given.year, given.serial)
}
