import type { Selectable } from 'kysely'
import type { CaseFileTable } from '../../database/schema.ts'

/** A case file as the office shows it. */
export interface CaseFileView {
  id: string
  state: CaseFileTable['state']
  /** Steps done of all steps. */
  done: number
  total: number
  pages: number | null
  /** How many pieces are only named in it, with the reason. */
  leftOut: number | null
  /** Why there is none; one sentence. */
  reason: string | null
  finishedAt: string | null
  expiresAt: string | null
}

export const caseFileView = (row: Selectable<CaseFileTable>): CaseFileView => ({
  id: row.id,
  state: row.state,
  done: row.done,
  total: row.total,
  pages: row.pages,
  leftOut: row.left_out,
  reason: row.reason,
  finishedAt: row.finished_at?.toISOString() ?? null,
  expiresAt: row.expires_at?.toISOString() ?? null,
})
