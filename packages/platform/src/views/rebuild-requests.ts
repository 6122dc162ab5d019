import { readRequest, type RequestRecord, requestColumns } from '../actions/requests/request-record.ts'
import { subjectOf } from '../actions/requests/request-form.ts'
import { loadEvents } from '../events/index.ts'
import type { Platform } from '../platform.ts'

/** Makes the view row of one request again from its events and its form. */
export async function rebuildRequestView(platform: Platform, requestId: string, organId: string): Promise<void> {
  await platform.database.transaction(async (tx) => {
    await tx.selectFrom('request').select('id').where('id', '=', requestId).forUpdate().execute()
    const columns = requestColumns(readRequest(await loadEvents<RequestRecord>(tx, requestId), platform.calendar))
    const { content } = await tx
      .selectFrom('request_form')
      .select('content')
      .where('request_id', '=', requestId)
      .executeTakeFirstOrThrow()
    const row = { organ_id: organId, subject: subjectOf(content), ...columns }
    await tx
      .insertInto('request')
      .values({ id: requestId, ...row })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute()
  })
}
