import type { Reading } from '@gongkai/documents/annual-report'
import { cellAt, cellLabel, type Finding, type ReportFormat, ruleSetVersion } from '@gongkai/law/annual-report'
import { loadEvents } from '../../events/index.ts'
import { isId } from '../../new-id.ts'
import { type Outcome, refuse } from '../../outcome.ts'
import { type Action, type Actor, may, type PermissionObject } from '../../people/index.ts'
import type { Platform } from '../../platform.ts'
import { type HistoryEntry, namesIn } from '../history-entry.ts'
import { noSuchImportedReport } from './change-imported-report.ts'
import { effectiveReport } from './effective-report.ts'
import type { ImportedReportEvent } from './imported-report-event.ts'
import { importedReportHistory } from './imported-report-history.ts'
import { type Correction, type Corrections, readImportedRecord } from './imported-report-record.ts'
import { type JudgedFinding, judgeFindings } from './judge-findings.ts'
import {
  type AmendedReportView,
  amendedReport,
  type RectificationLetterView,
  rectificationLetters,
} from './rectification-letters.ts'
import { type ImportedReportRow, importedReportRow } from './read-imported-reports.ts'

/** A correction with its cell, for people: both values, who and why. */
export interface CorrectionView extends Pick<Correction, 'value' | 'from' | 'reason' | 'at'> {
  cell: string
  label: string
  /** What the reading gives today; another value than `from` where the file was read again since. */
  readNow: Correction['value']
  personName: string | null
}

/** Names in the place of ids. */
type Named<Entry> = Omit<Entry, 'personId'> & { personName: string | null }

export interface FindingView extends Omit<JudgedFinding, 'decision' | 'earlier'> {
  decision: Named<NonNullable<JudgedFinding['decision']>> | null
  earlier: Named<NonNullable<JudgedFinding['earlier']>> | null
}

export interface ImportedReportDetail extends ImportedReportRow {
  version: number
  /** The organ that imported the report, and the organ it is about. */
  importedBy: { organId: string; organName: string }
  aboutOrganName: string | null
  reading: Reading | null
  /** The reading with the corrections: what the findings, roll-ups and publication rest on. */
  effective: Reading | null
  corrections: CorrectionView[]
  findings: FindingView[]
  /** The rules the findings come from, and whether newer ones are in force. */
  ruleSetVersion: string | null
  newerRules: boolean
  history: HistoryEntry[]
  /** Rectification letters to the organ, and the report it handed in after the last one. */
  letters: RectificationLetterView[]
  amended: AmendedReportView | null
  /** What this person may do with it; the reasons otherwise. */
  may: Record<'decide' | 'correct' | 'reread', { allowed: boolean; reason: string | null }>
}

/** An imported report with what was read, where it stands in the file, what the audit found and what people said. */
export async function readImportedReport(
  platform: Platform,
  actor: Actor,
  id: string,
  action: Extract<Action, `importedReport.${'read' | 'import' | 'decide'}`> = 'importedReport.read',
): Promise<Outcome<{ report: ImportedReportDetail }>> {
  if (!isId(id)) return noSuchImportedReport()
  const { kysely } = platform.database
  const row = await kysely
    .selectFrom('imported_report')
    .innerJoin('organ', 'organ.id', 'imported_report.organ_id')
    .leftJoin('organ as about', 'about.id', 'imported_report.about_organ_id')
    .selectAll('imported_report')
    .select(['organ.path', 'organ.name as importing_name', 'about.name as about_name'])
    .where('imported_report.id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return noSuchImportedReport()
  const object = { organId: row.organ_id, organPath: row.path }
  const permit = may(actor, action, object)
  if (!permit.allowed) return refuse('forbidden', permit.reason)
  const history = await loadEvents<ImportedReportEvent>(kysely, id)
  const names = await namesIn(
    kysely,
    history.map(({ personId }) => personId),
  )
  const record = readImportedRecord(history)
  const { corrections, decisions } = record
  const reading = row.reading as Reading | null
  const effective = reading === null ? null : effectiveReport(reading, corrections)
  const findings = effective === null ? [] : judgeFindings(row.findings as Finding[], effective, decisions)
  const format = reading?.format ?? '2021'
  return {
    ok: true,
    report: {
      ...importedReportRow(row),
      version: row.version,
      importedBy: { organId: row.organ_id, organName: row.importing_name },
      aboutOrganName: row.about_name,
      reading,
      effective,
      corrections: correctionViews(corrections, reading, format, names),
      findings: findings.map(({ decision, earlier, ...finding }) => ({
        ...finding,
        decision: decision && named(decision, names),
        earlier: earlier && named(earlier, names),
      })),
      ruleSetVersion: row.rule_set_version,
      newerRules: row.readable && row.rule_set_version !== ruleSetVersion,
      history: importedReportHistory(history, names, format),
      letters: rectificationLetters(record, findings, names),
      amended: await amendedReport(
        kysely,
        { id, organId: row.organ_id, aboutOrganId: row.about_organ_id, year: row.year },
        record.letters.at(-1),
      ),
      may: permitsOf(actor, object),
    },
  }
}

function named<Entry extends { personId: string | null }>(
  { personId, ...entry }: Entry,
  names: ReadonlyMap<string, string>,
): Named<Entry> {
  return { ...entry, personName: personId === null ? null : (names.get(personId) ?? null) }
}

function correctionViews(
  corrections: Corrections,
  reading: Reading | null,
  format: ReportFormat,
  names: ReadonlyMap<string, string>,
): CorrectionView[] {
  return Object.entries(corrections).map(([cell, correction]) => ({
    ...named(correction, names),
    cell,
    label: cellLabel(cell, format),
    readNow: reading === null ? null : cellAt(reading.tables, cell),
  }))
}

function permitsOf(actor: Actor, object: PermissionObject): ImportedReportDetail['may'] {
  const permitOf = (step: 'decide' | 'correct' | 'reread') => {
    const permit = may(actor, `importedReport.${step}`, object)
    return { allowed: permit.allowed, reason: permit.allowed ? null : permit.reason }
  }
  return { decide: permitOf('decide'), correct: permitOf('correct'), reread: permitOf('reread') }
}
