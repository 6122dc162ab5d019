import type { Transaction } from '../../database/schema.ts'
import type { Platform } from '../../platform.ts'

const HOUR = 60 * 60 * 1000

/** How long a case file can be had after it was made: it is full of personal data, and can be made anew at any time. */
export const caseFileHours = 24

export const expiryFrom = (madeAt: Date): Date => new Date(madeAt.getTime() + caseFileHours * HOUR)

/** Removes the case files whose time is over, the PDF first: a row that stays behind is found again. */
export async function removeExpiredCaseFiles({ database, files, now }: Platform): Promise<number> {
  const rows = await database.kysely.selectFrom('case_file').select('id').where('expires_at', '<=', now()).execute()
  for (const { id } of rows) {
    await files.passing.remove(id)
    await database.kysely.deleteFrom('case_file').where('id', '=', id).execute()
  }
  return rows.length
}

/** Ends the time of all case files of a request, made or in the making: nobody can have them from now on. */
export async function endCaseFiles(tx: Transaction, requestId: string, now: Date, reason: string): Promise<void> {
  const ofRequest = tx.updateTable('case_file').where('request_id', '=', requestId)
  await ofRequest.set({ expires_at: now }).where('state', '<>', 'waiting').execute()
  await ofRequest
    .set({ state: 'failed', reason, plan: null, finished_at: now, expires_at: now })
    .where('state', '=', 'waiting')
    .execute()
}
