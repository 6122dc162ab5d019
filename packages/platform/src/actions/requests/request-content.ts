import type { Transaction } from '../../database/schema.ts'

/** Adds what the applicant wrote later to the content of the form, under a heading; nothing is overwritten. */
export async function addToContent(tx: Transaction, requestId: string, heading: string, words: string): Promise<void> {
  if (words === '') return
  const { content } = await tx
    .selectFrom('request_form')
    .select('content')
    .where('request_id', '=', requestId)
    .executeTakeFirstOrThrow()
  await tx
    .updateTable('request_form')
    .set({ content: `${content}\n\n【${heading}】${words}` })
    .where('request_id', '=', requestId)
    .execute()
}
