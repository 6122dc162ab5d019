import type { Reading } from '@gongkai/documents/annual-report'
import type { Finding } from '@gongkai/law/annual-report'
import { recordAudit } from '../../audit-trail/index.ts'
import type { Transaction } from '../../database/schema.ts'
import { type Append, appendEvents, loadEvents, recordedEvents, StreamMovedOn } from '../../events/index.ts'
import { isId } from '../../new-id.ts'
import { type Outcome, type Refusal, refuse } from '../../outcome.ts'
import { type Action, type Actor, may, personIdOf } from '../../people/index.ts'
import type { Platform } from '../../platform.ts'
import { conflictOf } from '../conflict.ts'
import { effectiveReport } from './effective-report.ts'
import { judgedColumns, readingColumns } from './imported-report-columns.ts'
import { type ImportedReportEvent, importedReportEventLabels } from './imported-report-event.ts'
import { type ImportedReportRecord, readImportedRecord } from './imported-report-record.ts'
import { type JudgedFinding, judgeFindings } from './judge-findings.ts'
import { judgeFollowingYear } from './judge-following-year.ts'
import { placesOf, siblingWork } from './sibling-work.ts'
import { storableJson } from './storable-json.ts'

/** Which imported report, and the version that the person saw when deciding. */
export interface ImportedReportTarget {
  importedReportId: string
  expectedVersion: number
}

export type ImportedReportChanged = Outcome<{ importedReportId: string; version: number }>

/** What a step may look at while it decides. */
export interface ImportedReportStep {
  tx: Transaction
  record: ImportedReportRecord
  /** The organ that imported the report, and its place in the tree. */
  organId: string
  organPath: string
  /** What the reader read; null for a file that could not be read. */
  reading: Reading | null
  /** The reading with the corrections so far. */
  effective: Reading | null
  findings: JudgedFinding[]
}

interface Change {
  event: ImportedReportEvent
  /** A newer reading of the file. */
  reading?: Reading
  /** More for the audit trail. */
  detail?: Record<string, unknown>
}

export const noSuchImportedReport = (): Refusal => refuse('notFound', '没有找到这份导入的报告。')

const changesFigures: ReadonlySet<ImportedReportEvent['type']> = new Set([
  'cellCorrected',
  'correctionTakenBack',
  'reread',
  'organChosen',
])

const changesWording: ReadonlySet<ImportedReportEvent['type']> = new Set(['reread', 'organChosen'])

/**
 * One step of an imported report in one transaction: load, ask the permission table, decide, append, audit the
 * effective report again, write the view row and what follows from it elsewhere, and the audit entry.
 */
export async function changeImportedReport(
  platform: Platform,
  actor: Actor,
  target: ImportedReportTarget,
  action: Extract<Action, `importedReport.${'decide' | 'correct' | 'reread' | 'import'}`>,
  decide: (step: ImportedReportStep) => Change | Refusal | Promise<Change | Refusal>,
): Promise<ImportedReportChanged> {
  const { importedReportId, expectedVersion } = target
  if (!isId(importedReportId)) return noSuchImportedReport()
  const work = async (tx: Transaction): Promise<ImportedReportChanged> => {
    const row = await tx
      .selectFrom('imported_report')
      .innerJoin('organ', 'organ.id', 'imported_report.organ_id')
      .selectAll('imported_report')
      .select('organ.path')
      .where('imported_report.id', '=', importedReportId)
      .forUpdate('imported_report')
      .executeTakeFirst()
    if (row === undefined) return noSuchImportedReport()
    const organId = row.organ_id
    const object = { organId, organPath: row.path }
    const entry = {
      personId: personIdOf(actor),
      organId,
      action,
      objectKind: 'importedReport',
      objectId: importedReportId,
    }
    const now = platform.now()
    const permit = may(actor, action, object)
    if (!permit.allowed) {
      await recordAudit(tx, now, { ...entry, outcome: 'refused', detail: { reason: 'forbidden' } })
      return refuse('forbidden', permit.reason)
    }
    const history = await loadEvents<ImportedReportEvent>(tx, importedReportId)
    if (row.version !== expectedVersion) {
      return conflictOf(tx, history, expectedVersion, (type) => importedReportEventLabels[type])
    }
    const record = readImportedRecord(history)
    const reading = row.reading as Reading | null
    const effective = reading === null ? null : effectiveReport(reading, record.corrections)
    const findings = effective === null ? [] : judgeFindings(row.findings as Finding[], effective, record.decisions)
    const step = { tx, record, organId, organPath: row.path, reading, effective, findings }
    const change = await decide(step)
    if ('ok' in change) {
      await recordAudit(tx, now, { ...entry, outcome: 'refused', detail: { reasons: change.reasons } })
      return change
    }
    const append: Append<ImportedReportEvent> = {
      organId,
      streamKind: 'importedReport',
      streamId: importedReportId,
      expectedVersion,
      events: [change.event],
      personId: entry.personId,
      recordedAt: now,
    }
    const version = await appendEvents(tx, append)
    const after = readImportedRecord([...history, ...recordedEvents(append)])
    const newest = change.reading ?? reading
    await tx
      .updateTable('imported_report')
      .set({
        ...(change.reading === undefined ? {} : readingColumns(change.reading)),
        ...(await judgedColumns(tx, after, newest, now)),
      })
      .where('id', '=', importedReportId)
      .execute()
    if (changesFigures.has(change.event.type)) {
      const year = newest?.year ?? null
      await judgeFollowingYear(tx, { aboutOrganId: after.aboutOrganId, year }, now)
    }
    await carryToPublished(tx, importedReportId, newest === null ? null : effectiveReport(newest, after.corrections))
    if (changesWording.has(change.event.type)) {
      const before = { aboutOrganId: row.about_organ_id, year: row.year }
      await siblingWork(tx, placesOf(before, { aboutOrganId: after.aboutOrganId, year: newest?.year ?? null }), false)
    }
    const detail = { version, event: change.event.type, ...change.detail }
    await recordAudit(tx, now, { ...entry, outcome: 'done', detail })
    return { ok: true, importedReportId, version }
  }
  try {
    return await platform.database.transaction(work)
  } catch (fault) {
    if (fault instanceof StreamMovedOn) return refuse('conflict', '这份报告刚刚被其他人处理，请刷新后再试。')
    throw fault
  }
}

/** A report that stands on the portal shows the same figures, and pages made of it are made again. */
async function carryToPublished(tx: Transaction, importedReportId: string, report: Reading | null): Promise<void> {
  if (report === null) return
  await tx
    .updateTable('annual_report')
    .set({ tables: storableJson(report.tables), narrative: storableJson(report.narrative) })
    .where('imported_report_id', '=', importedReportId)
    .execute()
}
