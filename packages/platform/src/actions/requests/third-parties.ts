import type { Database, Transaction } from '../../database/schema.ts'
import type { Encryption } from '../../encryption/index.ts'

/** Whom a consultation asks, and what they answered. */
export interface ThirdParty {
  name: string
  contact: string | null
  address: string | null
  reply: string | null
}

type Column = keyof ThirdParty

const cellOf = (column: Column, requestId: string, consultationId: string) => ({
  table: 'third_party',
  column,
  rowId: `${requestId} ${consultationId}`,
})

/** Keeps whom a consultation asks, sealed. */
export async function keepThirdParty(
  tx: Transaction,
  encryption: Encryption,
  { requestId, consultationId, organId }: { requestId: string; consultationId: string; organId: string },
  party: Omit<ThirdParty, 'reply'>,
): Promise<void> {
  const seal = (column: Column, text: string | null): Buffer | null =>
    text === null ? null : encryption.seal(text, cellOf(column, requestId, consultationId))
  await tx
    .insertInto('third_party')
    .values({
      request_id: requestId,
      consultation_id: consultationId,
      organ_id: organId,
      name: encryption.seal(party.name, cellOf('name', requestId, consultationId)),
      contact: seal('contact', party.contact),
      address: seal('address', party.address),
      reply: null,
    })
    .execute()
}

/** Keeps what a third party answered; quiet when nobody was noted for the consultation. */
export async function keepReply(
  tx: Transaction,
  encryption: Encryption,
  requestId: string,
  consultationId: string,
  reply: string,
): Promise<void> {
  await tx
    .updateTable('third_party')
    .set({ reply: encryption.seal(reply, cellOf('reply', requestId, consultationId)) })
    .where('request_id', '=', requestId)
    .where('consultation_id', '=', consultationId)
    .execute()
}

/** Third parties of a request by the id of the consultation, opened. */
export async function thirdPartiesOf(
  database: Database | Transaction,
  encryption: Encryption,
  requestId: string,
): Promise<Map<string, ThirdParty>> {
  const rows = await database.selectFrom('third_party').selectAll().where('request_id', '=', requestId).execute()
  return new Map(
    rows.map((row) => {
      const open = (column: Column): string | null => {
        const sealed = row[column]
        return sealed === null ? null : encryption.open(sealed, cellOf(column, requestId, row.consultation_id))
      }
      return [
        row.consultation_id,
        { name: open('name') ?? '', contact: open('contact'), address: open('address'), reply: open('reply') },
      ]
    }),
  )
}
