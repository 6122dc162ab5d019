import type { FileOutcome, Reading } from '@gongkai/documents/annual-report'
import type { Finding } from '@gongkai/law/annual-report'
import { sql } from 'kysely'
import { recordAudit } from '../../audit-trail/index.ts'
import { type Actor, organsInReach, personIdOf } from '../../people/index.ts'
import type { Platform } from '../../platform.ts'
import { effectiveReportOfRow } from './effective-report.ts'
import { filterConditions, type ImportedReportFilter } from './imported-report-filter.ts'
import { standingFindings } from './judge-findings.ts'

/** Reports in memory at a time: one with its original text may have some hundred kilobytes. */
const PORTION = 20

/**
 * The imported reports of a filter with everything read and found, oldest first, a few at a time. Figures are those
 * that count (corrections over the reading); findings that were dismissed are left out, as in the counts of the list.
 */
export async function* exportImportedReports(
  platform: Platform,
  actor: Actor,
  filter: ImportedReportFilter = {},
): AsyncGenerator<FileOutcome> {
  const database = platform.database.kysely
  const { organIds } = await organsInReach(database, actor, 'importedReport.read')
  await recordAudit(database, platform.now(), {
    personId: personIdOf(actor),
    organId: organIds[0] ?? null,
    action: 'importedReport.read',
    objectKind: 'importedReports',
    objectId: 'export',
    outcome: 'done',
    detail: { ...filter },
  })
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const rows = await database
      .selectFrom('imported_report as report')
      .leftJoin('import_file as file', 'file.id', 'report.id')
      .select(['report.id', 'report.file_name', 'report.reason', 'report.reading', 'report.corrections'])
      .select(['report.findings', 'file.path'])
      .where((eb) => eb.and(filterConditions(organIds, filter)))
      .where(sql<boolean>`report.id > ${after}::uuid`)
      .orderBy('report.id')
      .limit(PORTION)
      .execute()
    for (const row of rows) yield outcomeOf(row)
    const last = rows.at(-1)
    if (last === undefined || rows.length < PORTION) return
    after = last.id
  }
}

interface Exported {
  file_name: string
  path: string | null
  reason: string | null
  reading: unknown
  corrections: unknown
  findings: unknown
}

function outcomeOf(row: Exported): FileOutcome {
  const path = row.path ?? row.file_name
  const reading: Reading | null = effectiveReportOfRow(row)
  if (reading === null) return { path, result: { ok: false, file: path, reason: row.reason ?? '' } }
  return { path, result: { ok: true, reading }, findings: standingFindings(row.findings as Finding[]) }
}
