import type { Reading } from '@gongkai/documents/annual-report'
import { ruleSetVersion } from '@gongkai/law/annual-report'
import type { Database, Transaction } from '../../database/schema.ts'
import { auditOptionsAt } from '../audit-rules/rule-levels.ts'
import { auditImported } from './audit-imported.ts'
import { effectiveReport } from './effective-report.ts'
import type { ImportedReportRecord } from './imported-report-record.ts'
import { countJudged, type JudgedFinding, judgeFindings } from './judge-findings.ts'
import { storableJson } from './storable-json.ts'

/** The columns of a view row that follow from the reading alone. */
export function readingColumns(reading: Reading | null) {
  return {
    organ_name: reading?.organ ?? null,
    year: reading?.year ?? null,
    format: reading?.format ?? null,
    reading: reading === null ? null : storableJson(reading),
  }
}

/**
 * The columns that follow from events, reading and rules: who it is about, corrections, and the findings of the
 * effective report with the decisions that still hold.
 */
export async function judgedColumns(
  database: Database | Transaction,
  record: ImportedReportRecord,
  reading: Reading | null,
  auditedAt: Date,
) {
  const { aboutOrganId, readable, reason, corrections, decisions, version } = record
  const report = reading === null ? null : effectiveReport(reading, corrections)
  const options = await auditOptionsAt(database, aboutOrganId ?? (await importingOrgan(database, record)))
  const findings: JudgedFinding[] =
    report === null
      ? []
      : judgeFindings(await auditImported(database, aboutOrganId, report, options), report, decisions)
  return {
    about_organ_id: aboutOrganId,
    readable,
    reason,
    corrections: storableJson(corrections),
    findings: storableJson(findings),
    ...countJudged(findings),
    version,
    rule_set_version: readable ? ruleSetVersion : null,
    audited_at: auditedAt,
  }
}

/** Whose rules hold for a report of which nobody knows the organ: those of the organ that imported it. */
async function importingOrgan(database: Database | Transaction, { fileId }: ImportedReportRecord): Promise<string> {
  const file = await database.selectFrom('file').select('organ_id').where('id', '=', fileId).executeTakeFirstOrThrow()
  return file.organ_id
}
