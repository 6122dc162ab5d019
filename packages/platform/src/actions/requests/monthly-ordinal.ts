import { type SqlBool, sql } from 'kysely'
import type { Database, Transaction } from '../../database/schema.ts'

/**
 * Which request of its applicant this is in its calendar month at this organ, from 1: by the day of receipt, on one day
 * by number. Requests that nobody can tell to be of the same applicant do not add up. FEE 4.
 */
export async function monthlyOrdinal(database: Database | Transaction, requestId: string): Promise<number> {
  const own = await database
    .selectFrom('request')
    .innerJoin('request_form', 'request_form.request_id', 'request.id')
    .select(['request.organ_id', 'request.request_no', 'request.received_on', 'request_form.applicant_key'])
    .where('request.id', '=', requestId)
    .executeTakeFirstOrThrow()
  const { organ_id, request_no, received_on, applicant_key } = own
  if (received_on === null || applicant_key === null) return 1
  const { count } = await database
    .selectFrom('request')
    .innerJoin('request_form', 'request_form.request_id', 'request.id')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('request_form.organ_id', '=', organ_id)
    .where('request_form.applicant_key', '=', applicant_key)
    .where('request.received_on', '>=', `${received_on.slice(0, 7)}-01`)
    .where(sql<SqlBool>`(request.received_on, request.request_no) <= (${received_on}::date, ${request_no})`)
    .executeTakeFirstOrThrow()
  return Number(count)
}
