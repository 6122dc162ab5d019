import { type DisputeRecord, disputeColumns, readDispute } from '../actions/disputes/dispute-record.ts'
import { loadEvents } from '../events/index.ts'
import type { Platform } from '../platform.ts'

/** Makes the view row of one dispute again from its events. */
export async function rebuildDisputeView(platform: Platform, disputeId: string, organId: string): Promise<void> {
  await platform.database.transaction(async (tx) => {
    await tx.selectFrom('dispute').select('id').where('id', '=', disputeId).forUpdate().execute()
    const history = await loadEvents<DisputeRecord>(tx, disputeId)
    const row = { organ_id: organId, ...disputeColumns(readDispute(history, platform.calendar)) }
    await tx
      .insertInto('dispute')
      .values({ id: disputeId, ...row })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute()
  })
}
