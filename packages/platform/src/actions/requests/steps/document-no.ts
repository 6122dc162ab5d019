import type { Day } from '@gongkai/law'
import { formatDocumentNo } from '@gongkai/law/identifiers'
import { nextNumber } from '../../../numbers/index.ts'
import type { RequestStep } from '../change-request.ts'

/** The next document number of the organ for answers of the year of a day. */
export async function nextDocumentNo({ tx, organId }: RequestStep, day: Day): Promise<string> {
  const { document_mark, short_name } = await tx
    .selectFrom('organ')
    .select(['document_mark', 'short_name'])
    .where('id', '=', organId)
    .executeTakeFirstOrThrow()
  const year = Number(day.slice(0, 4))
  const serial = await nextNumber(tx, organId, 'documentNo', year)
  return formatDocumentNo({ mark: document_mark ?? `${short_name}公开`, year, serial })
}
