import { recordAudit } from '../../audit-trail/record.ts'
import { type Outcome, refuse } from '../../outcome.ts'
import { type Actor, personIdOf } from '../../people/actor.ts'
import type { Platform } from '../../platform.ts'
import { isFaulty, readPastImport } from './import-record.ts'
import { readLedger } from './read-ledger.ts'
import { leftOutWorkbook } from './template.ts'

/**
 * The rows with faults as they stood in the file, each with its reasons, as XLSX: to be mended and imported again.
 * They hold personal data, so the reading is recorded.
 */
export async function leftOutRows(
  platform: Platform,
  actor: Actor,
  importId: string,
): Promise<Outcome<{ fileName: string; bytes: Buffer }>> {
  const found = await readPastImport(platform, actor, importId)
  if (!found.ok) return found
  const { kysely } = platform.database
  const { sha256 } = await kysely
    .selectFrom('past_request_import')
    .select('sha256')
    .where('id', '=', importId)
    .executeTakeFirstOrThrow()
  const ledger = readLedger(await platform.files.read(sha256, 'sealed'), platform.today())
  if (!ledger.ok) return refuse('refused', ledger.reason)
  const rows = await kysely
    .selectFrom('past_request_row')
    .select(['row', 'faults'])
    .where('import_id', '=', importId)
    .where(isFaulty)
    .orderBy('row')
    .execute()
  await recordAudit(kysely, platform.now(), {
    personId: personIdOf(actor),
    organId: found.found.organId,
    action: 'request.importPast',
    objectKind: 'pastRequestImport',
    objectId: importId,
    outcome: 'done',
    detail: { step: 'readLeftOut', rows: rows.length },
  })
  const bytes = await leftOutWorkbook(
    ledger.headings.map(({ heading }) => heading),
    rows.map(({ row, faults }) => ({ row, faults, cells: ledger.originals.get(row) ?? [] })),
  )
  return { ok: true, fileName: `没有导入的行（${found.found.fileName.replace(/\.[^.]*$/, '')}）.xlsx`, bytes }
}
