import type { OpenDatabase } from '../database/open.ts'
import { sealAuditTrail } from './seal.ts'

export interface AuditEntry {
  seq: number
  at: Date
  personId: string | null
  personName: string | null
  organId: string | null
  action: string
  objectKind: string
  objectId: string
  outcome: 'done' | 'refused'
  detail: Record<string, unknown>
}

/** The entries about one object, oldest first. */
export async function auditTrailOf(
  database: OpenDatabase,
  objectKind: string,
  objectId: string,
): Promise<AuditEntry[]> {
  await sealAuditTrail(database)
  const rows = await database.kysely
    .selectFrom('audit_entry')
    .leftJoin('person', 'person.id', 'audit_entry.person_id')
    .selectAll('audit_entry')
    .select('person.display_name')
    .where('object_kind', '=', objectKind)
    .where('object_id', '=', objectId)
    .orderBy('seq')
    .execute()
  return rows.map((row) => ({
    seq: row.seq,
    at: row.at,
    personId: row.person_id,
    personName: row.display_name,
    organId: row.organ_id,
    action: row.action,
    objectKind: row.object_kind,
    objectId: row.object_id,
    outcome: row.outcome,
    detail: row.detail,
  }))
}
