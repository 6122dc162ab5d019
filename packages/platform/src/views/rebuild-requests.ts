import { readRequest, type RequestRecord, requestColumns } from '../actions/requests/request-record.ts'
import { applicantKey } from '../actions/requests/applicant-key.ts'
import { writeAssistance } from '../actions/requests/assistance.ts'
import { openForm, subjectOf } from '../actions/requests/request-form.ts'
import { loadEvents } from '../events/index.ts'
import type { Platform } from '../platform.ts'

/** Makes the view rows of one request again from its events and its form. */
export async function rebuildRequestView(platform: Platform, requestId: string, organId: string): Promise<void> {
  await platform.database.transaction(async (tx) => {
    await tx.selectFrom('request').select('id').where('id', '=', requestId).forUpdate().execute()
    const loaded = readRequest(await loadEvents<RequestRecord>(tx, requestId), platform.calendar)
    const columns = requestColumns(loaded)
    const form = await openForm(tx, platform.encryption, requestId)
    const { content } = form
    const wish = await tx
      .selectFrom('applicant_act')
      .select('id')
      .where('request_id', '=', requestId)
      .where('kind', '=', 'erasureAsked')
      .executeTakeFirst()
    const erasure = wish === undefined ? null : ('asked' as const)
    const row = { organ_id: organId, subject: subjectOf(content), erasure, ...columns }
    await tx
      .insertInto('request')
      .values({ id: requestId, ...row })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute()
    await writeAssistance(tx, requestId, organId, loaded.facts)
    await tx
      .updateTable('request_form')
      .set({ applicant_key: applicantKey(platform.encryption, form) })
      .where('request_id', '=', requestId)
      .execute()
  })
}
