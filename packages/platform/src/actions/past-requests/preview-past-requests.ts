import { recordAudit } from '../../audit-trail/record.ts'
import type { Database, Transaction } from '../../database/schema.ts'
import { cleanFileName } from '../../files/index.ts'
import { newId } from '../../new-id.ts'
import { type Outcome, refuse } from '../../outcome.ts'
import { type Actor, personIdOf } from '../../people/actor.ts'
import type { Platform } from '../../platform.ts'
import { importHindrance } from './import-record.ts'
import type { JudgedRow } from './past-request.ts'
import { type Ledger, readLedger } from './read-ledger.ts'

/** What was understood of a file: nothing is imported yet. */
export type PreviewedLedger = Pick<Ledger, 'headings' | 'missing'> & { importId: string }

const rowsPerStatement = 500

/**
 * Reads a ledger of past requests and keeps what was understood of it, to be looked at. The file itself is sealed.
 * Nothing is imported; a file that is no ledger is refused with the reason.
 */
export async function previewPastRequests(
  platform: Platform,
  actor: Actor,
  { organId, fileName, bytes }: { organId: string; fileName: string; bytes: Buffer },
): Promise<Outcome<PreviewedLedger>> {
  const { kysely } = platform.database
  const refusal = await importHindrance(kysely, actor, organId)
  if (refusal !== null) return refusal
  const ledger = readLedger(bytes, platform.today())
  if (!ledger.ok) return refuse('invalid', ledger.reason)
  const rows = await markTaken(kysely, organId, ledger.rows)
  const sha256 = await platform.files.put(bytes, 'sealed')
  const now = platform.now()
  const importId = newId(now)
  await platform.database.transaction(async (tx) => {
    await tx
      .insertInto('past_request_import')
      .values({
        id: importId,
        organ_id: organId,
        file_name: cleanFileName(fileName),
        sha256,
        state: 'read',
        created_by: personIdOf(actor),
        created_at: now,
        finished_at: null,
      })
      .execute()
    for (let at = 0; at < rows.length; at += rowsPerStatement) {
      await tx
        .insertInto('past_request_row')
        .values(
          rows.slice(at, at + rowsPerStatement).map(({ row, shown, faults }) => ({
            import_id: importId,
            row,
            shown: JSON.stringify(shown),
            faults,
            request_id: null,
          })),
        )
        .execute()
    }
    await recordAudit(tx, now, {
      personId: personIdOf(actor),
      organId,
      action: 'request.importPast',
      objectKind: 'pastRequestImport',
      objectId: importId,
      outcome: 'done',
      detail: { step: 'read', rows: rows.length },
    })
  })
  return { ok: true, importId, headings: ledger.headings, missing: ledger.missing }
}

/** A number that the organ has given already is a fault of its row. */
export async function markTaken(
  database: Database | Transaction,
  organId: string,
  rows: readonly JudgedRow[],
): Promise<JudgedRow[]> {
  const numbers = [...new Set(rows.map(({ shown }) => shown.requestNo).filter((no) => no !== ''))]
  const taken = new Set<string>()
  for (let at = 0; at < numbers.length; at += rowsPerStatement) {
    const known = await database
      .selectFrom('request')
      .select('request_no')
      .where('organ_id', '=', organId)
      .where('request_no', 'in', numbers.slice(at, at + rowsPerStatement))
      .execute()
    for (const { request_no } of known) taken.add(request_no)
  }
  return rows.map((judged) =>
    taken.has(judged.shown.requestNo)
      ? { ...judged, request: null, faults: [...judged.faults, takenFault(judged.shown.requestNo)] }
      : judged,
  )
}

export const takenFault = (requestNo: string): string => `申请编号“${requestNo}”已经有了，不能重复导入`
