import { sql } from 'kysely'
import type { Database, Transaction } from '../../database/schema.ts'
import { isId } from '../../new-id.ts'
import { type Outcome, type Refusal, refuse } from '../../outcome.ts'
import type { Actor } from '../../people/actor.ts'
import { may } from '../../people/permissions.ts'
import type { Platform } from '../../platform.ts'
import type { ShownRow } from './past-request.ts'

/** An import of past requests and how far it is. */
export interface PastRequestImport {
  id: string
  organId: string
  organName: string
  fileName: string
  state: 'read' | 'importing' | 'finished'
  createdAt: Date
  createdBy: string | null
  /** Rows in the file, those with faults, those looked at so far, and those that became requests. */
  total: number
  faulty: number
  done: number
  imported: number
}

export interface PastRequestRow {
  row: number
  shown: ShownRow
  faults: string[]
  requestId: string | null
}

/** The rows that are left out. */
export const isFaulty = sql<boolean>`faults <> '{}'`

export const noSuchImport = (): Refusal => refuse('notFound', '没有找到这次导入')

/** May the actor import past requests of an organ? The reason against it, or null. */
export async function importHindrance(
  database: Database | Transaction,
  actor: Actor,
  organId: string,
): Promise<Refusal | null> {
  const organ = await database.selectFrom('organ').select('path').where('id', '=', organId).executeTakeFirst()
  if (organ === undefined) return refuse('notFound', '没有这个机关')
  const permit = may(actor, 'request.importPast', { organId, organPath: organ.path })
  return permit.allowed ? null : refuse('forbidden', permit.reason)
}

/** One import, for whom may import for its organ. */
export async function readPastImport(
  platform: Platform,
  actor: Actor,
  importId: string,
): Promise<Outcome<{ found: PastRequestImport }>> {
  const { kysely } = platform.database
  const row = isId(importId) ? await importsFrom(kysely).where('i.id', '=', importId).executeTakeFirst() : undefined
  if (row === undefined) return noSuchImport()
  const refusal = await importHindrance(kysely, actor, row.organ_id)
  return refusal ?? { ok: true, found: presented(row) }
}

/** The rows of an import in the order of the file, all or only those with faults. */
export async function listPastRows(
  platform: Platform,
  actor: Actor,
  importId: string,
  { faultyOnly, after, limit }: { faultyOnly: boolean; after: number; limit: number },
): Promise<Outcome<{ rows: PastRequestRow[]; next: number | null }>> {
  const found = await readPastImport(platform, actor, importId)
  if (!found.ok) return found
  const rows = await platform.database.kysely
    .selectFrom('past_request_row')
    .select(['row', 'shown', 'faults', 'request_id'])
    .where('import_id', '=', importId)
    .where('row', '>', after)
    .$if(faultyOnly, (query) => query.where(isFaulty))
    .orderBy('row')
    .limit(limit + 1)
    .execute()
  return {
    ok: true,
    rows: rows.slice(0, limit).map(({ row, shown, faults, request_id }) => ({
      row,
      shown: shown as ShownRow,
      faults,
      requestId: request_id,
    })),
    next: rows.length > limit ? (rows[limit - 1]?.row ?? null) : null,
  }
}

function importsFrom(database: Database | Transaction) {
  return database
    .selectFrom('past_request_import as i')
    .innerJoin('organ', 'organ.id', 'i.organ_id')
    .leftJoin('person', 'person.id', 'i.created_by')
    .select(['i.id', 'i.organ_id', 'organ.name', 'i.file_name', 'i.state', 'i.created_at', 'person.display_name'])
    .select(({ selectFrom }) => {
      const count = () =>
        selectFrom('past_request_row as r')
          .whereRef('r.import_id', '=', 'i.id')
          .select(({ fn }) => fn.countAll<number>().as('count'))
      return [
        count().as('total'),
        count().where(isFaulty).as('faulty'),
        count().where('r.done', '=', true).as('done'),
        count().where('r.request_id', 'is not', null).as('imported'),
      ]
    })
}

type ImportRow = Awaited<ReturnType<ReturnType<typeof importsFrom>['execute']>>[number]

const presented = (row: ImportRow): PastRequestImport => ({
  id: row.id,
  organId: row.organ_id,
  organName: row.name,
  fileName: row.file_name,
  state: row.state,
  createdAt: row.created_at,
  createdBy: row.display_name,
  total: Number(row.total),
  faulty: Number(row.faulty),
  done: Number(row.done),
  imported: Number(row.imported),
})
