import type { Day } from '@gongkai/law'
import type { Database, Transaction } from '../../database/schema.ts'
import type { RecordedEvent } from '../../events/index.ts'
import type { Platform } from '../../platform.ts'
import { recordLabel } from '../requests/change-request.ts'
import { openForm } from '../requests/request-form.ts'
import type { RequestRecord } from '../requests/request-record.ts'
import { personInText } from './person-in-text.ts'

/** A record of the history whose words name the applicant. */
export interface NamingRecord {
  version: number
  label: string
  day: Day
}

/**
 * The records in whose free words (reasons, answers, notes of a step) somebody of the office named the applicant.
 * Records are facts: erasing the person does not reach them, so whoever decides must know of them beforehand.
 */
export async function personInHistory(
  { encryption }: Pick<Platform, 'encryption'>,
  database: Database | Transaction,
  requestId: string,
  history: readonly RecordedEvent<RequestRecord>[],
): Promise<NamingRecord[]> {
  const person = personInText(await openForm(database, encryption, requestId))
  return history
    .filter(({ event }) => textsOf(event).some((text) => person.isNamedIn(text)))
    .map(({ version, event }) => ({ version, label: recordLabel(event.type), day: event.day }))
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}
