import { recordAudit } from '../../audit-trail/record.ts'
import type { Transaction } from '../../database/schema.ts'
import type { JobTry } from '../../jobs/delivery-attempts.ts'
import { addJobs } from '../../jobs/outbox.ts'
import { type Outcome, refuse } from '../../outcome.ts'
import { type Actor, personIdOf } from '../../people/actor.ts'
import type { Platform } from '../../platform.ts'
import { readPastImport } from './import-record.ts'
import type { JudgedRow } from './past-request.ts'
import { takenFault } from './preview-past-requests.ts'
import { readLedger } from './read-ledger.ts'
import { recordPastRequest } from './record-past-request.ts'

/** A fault of the platform itself is tried again; after this many tries the row is said to have failed. */
const TRIES = 3

/** Begins the import of the good rows of a ledger that was looked at. They become requests one by one, by a job. */
export async function startPastImport(platform: Platform, actor: Actor, importId: string): Promise<Outcome<object>> {
  const found = await readPastImport(platform, actor, importId)
  if (!found.ok) return found
  const { organId, total, faulty } = found.found
  if (total === faulty) return refuse('refused', '没有可以导入的行：每一行都有问题，请改好以后重新上传。')
  return platform.database.transaction(async (tx): Promise<Outcome<object>> => {
    const begun = await tx
      .updateTable('past_request_import')
      .set({ state: 'importing' })
      .where('id', '=', importId)
      .where('state', '=', 'read')
      .returning('id')
      .executeTakeFirst()
    if (begun === undefined) return refuse('conflict', '这份台账已经开始导入，不用再按一次。')
    await recordAudit(tx, platform.now(), {
      personId: personIdOf(actor),
      organId,
      action: 'request.importPast',
      objectKind: 'pastRequestImport',
      objectId: importId,
      outcome: 'done',
      detail: { step: 'start' },
    })
    await addJobs(tx, [
      { task: 'importPastRequests', payload: { importId }, key: `pastRequests:${importId}`, priority: 5 },
    ])
    return { ok: true }
  })
}

/**
 * The job: every row that has not been done yet, each in a transaction of its own. Begun again after its process died
 * it goes on where it stood.
 */
export async function importPastRequests(
  platform: Platform,
  { importId }: { importId: string },
  { attempt }: Pick<JobTry, 'attempt'>,
  onRow: (done: number, total: number) => void = () => {},
): Promise<void> {
  const { kysely } = platform.database
  const batch = await kysely
    .selectFrom('past_request_import')
    .select(['organ_id', 'sha256', 'created_by', 'created_at'])
    .where('id', '=', importId)
    .where('state', '=', 'importing')
    .executeTakeFirst()
  if (batch === undefined) return
  const ledger = readLedger(await platform.files.read(batch.sha256, 'sealed'), platform.today())
  if (!ledger.ok) throw new Error(`the ledger of import ${importId} was read before and is not readable now`)
  const place = { importId, organId: batch.organ_id, personId: batch.created_by }
  for (const [index, judged] of ledger.rows.entries()) {
    try {
      await platform.database.transaction((tx) => importRow(platform, tx, place, judged))
    } catch (fault) {
      if (attempt < TRIES) throw fault
      platform.log.error('a row of a ledger could not be imported', { importId, row: judged.row, fault: String(fault) })
      const sentence = '系统出错，这一行没有导入。请稍后重新导入；仍然不行，请告诉管理员'
      await platform.database.transaction((tx) => leaveOut(tx, importId, judged.row, [sentence]))
    }
    onRow(index + 1, ledger.rows.length)
  }
  await kysely
    .updateTable('past_request_import')
    .set({ state: 'finished', finished_at: platform.now() })
    .where('id', '=', importId)
    .execute()
}

async function importRow(
  platform: Platform,
  tx: Transaction,
  place: { importId: string; organId: string; personId: string | null },
  { row, request, faults }: JudgedRow,
): Promise<void> {
  const { importId } = place
  const waiting = await tx
    .selectFrom('past_request_row')
    .select('faults')
    .where('import_id', '=', importId)
    .where('row', '=', row)
    .where('done', '=', false)
    .forUpdate()
    .executeTakeFirst()
  if (waiting === undefined) return
  // What the officer saw as faulty stays out, even if it would do by now.
  const known = waiting.faults.length > 0 ? waiting.faults : faults
  if (known.length > 0 || request === null) return leaveOut(tx, importId, row, known)
  const requestId = await recordPastRequest(platform, tx, { ...place, row }, request)
  if (requestId === null) return leaveOut(tx, importId, row, [takenFault(request.requestNo)])
  await tx
    .updateTable('past_request_row')
    .set({ done: true, request_id: requestId })
    .where('import_id', '=', importId)
    .where('row', '=', row)
    .execute()
}

async function leaveOut(tx: Transaction, importId: string, row: number, faults: string[]): Promise<void> {
  await tx
    .updateTable('past_request_row')
    .set({ done: true, faults })
    .where('import_id', '=', importId)
    .where('row', '=', row)
    .execute()
}
