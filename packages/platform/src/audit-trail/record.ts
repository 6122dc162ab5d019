import type { Insertable } from 'kysely'
import type { AuditIntakeTable, Database, Transaction } from '../database/schema.ts'

/** Who did, read or was refused what. `detail` carries facts for people who check, never personal data. */
export interface AuditRecord {
  personId: string | null
  organId: string | null
  /** A name of the permission table, or of sign-in: `signIn`, `signOut`, `changePassword`. */
  action: string
  objectKind: string
  objectId: string
  outcome: 'done' | 'refused'
  detail?: Record<string, unknown>
}

/** The row of an entry. */
export function auditRow(at: Date, record: AuditRecord): Insertable<AuditIntakeTable> {
  return {
    at,
    person_id: record.personId,
    organ_id: record.organId,
    action: record.action,
    object_kind: record.objectKind,
    object_id: record.objectId,
    outcome: record.outcome,
    detail: JSON.stringify(record.detail ?? {}),
  }
}

/**
 * Records an entry in the caller's transaction: it is committed with the act or not at all. The entry takes its place
 * in the chain shortly afterwards (`sealAuditTrail`), so that acts never wait for each other here.
 */
export async function recordAudit(tx: Database | Transaction, at: Date, record: AuditRecord): Promise<void> {
  await tx.insertInto('audit_intake').values(auditRow(at, record)).execute()
}
