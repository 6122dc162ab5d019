import { type ItemRecord, itemColumns, readItem } from '../actions/items/item-record.ts'
import { loadEvents } from '../events/index.ts'
import type { Platform } from '../platform.ts'

/** Makes the view row of one item again from its events. */
export async function rebuildItemView(platform: Platform, itemId: string, organId: string): Promise<void> {
  await platform.database.transaction(async (tx) => {
    await tx.selectFrom('item').select('id').where('id', '=', itemId).forUpdate().execute()
    const row = { organ_id: organId, ...itemColumns(readItem(await loadEvents<ItemRecord>(tx, itemId))) }
    await tx
      .insertInto('item')
      .values({ id: itemId, ...row })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute()
  })
}
