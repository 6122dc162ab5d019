import { settledPoints } from '@gongkai/law/annual-report'
import type { Day } from '@gongkai/law'
import type { Database } from '../../database/schema.ts'
import type { JudgedFinding } from './judge-findings.ts'
import type { ImportedReportRecord, RectificationIssued } from './imported-report-record.ts'
import { makesPoints, type ReportToRectify, rectificationPoints } from './rectification.ts'

/** An issued rectification letter as the page of its report lists it. */
export interface RectificationLetterView {
  id: string
  documentNo: string | null
  date: Day
  toOrgan: string
  replyBy: Day
  points: number
  personName: string | null
  /** Whether it makes the points that a letter of today would make. */
  upToDate: boolean
}

/** 整改后报告: the newest report of the same organ and year that came in after the last letter. */
export interface AmendedReportView {
  id: string
  fileName: string
  importedAt: Date
  /** The points of the letter, in its words, that are settled there and that are left. */
  settled: string[]
  left: string[]
}

/** The letters of a report, in the order they were issued. */
export function rectificationLetters(
  { letters }: ImportedReportRecord,
  findings: ReportToRectify['findings'],
  names: ReadonlyMap<string, string>,
): RectificationLetterView[] {
  const points = rectificationPoints(findings)
  return letters.map((letter) => ({
    id: letter.letterId,
    documentNo: letter.documentNo,
    date: letter.date,
    toOrgan: letter.toOrgan,
    replyBy: letter.replyBy,
    points: letter.points.length,
    personName: letter.personId === null ? null : (names.get(letter.personId) ?? null),
    upToDate: makesPoints(letter, points),
  }))
}

/**
 * Looks for the amended report among those that the same organ has imported. Findings that people dismissed there do
 * not stand in the way.
 */
export async function amendedReport(
  database: Database,
  report: { id: string; organId: string; aboutOrganId: string | null; year: number | null },
  letter: RectificationIssued | undefined,
): Promise<AmendedReportView | null> {
  const { id, organId, aboutOrganId, year } = report
  if (letter === undefined || aboutOrganId === null || year === null) return null
  const row = await database
    .selectFrom('imported_report')
    .select(['id', 'file_name', 'imported_at', 'findings'])
    .where('about_organ_id', '=', aboutOrganId)
    .where('year', '=', year)
    .where('readable', '=', true)
    .where('organ_id', '=', organId)
    .where('id', '<>', id)
    .where('imported_at', '>', new Date(letter.at))
    .orderBy('imported_at', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst()
  if (row === undefined) return null
  const standing = (row.findings as JudgedFinding[]).filter(({ decision }) => decision?.kind !== 'dismissed')
  const { settled, left } = settledPoints(letter.points, standing)
  return {
    id: row.id,
    fileName: row.file_name,
    importedAt: row.imported_at,
    settled: settled.map(({ message }) => message),
    left: left.map(({ message }) => message),
  }
}
