import type { CellAddress, ReportTables } from '@gongkai/law/annual-report'
import type { Transaction } from '../../database/schema.ts'
import type { RecordedEvent } from '../../events/index.ts'
import type { AnnualReportEvent, ReportNarrative } from './annual-report-event.ts'

export const emptyNarrative: ReportNarrative = { overview: null, problems: null, other: null }

type Published = Extract<AnnualReportEvent, { type: 'published' }>
type Adopted = Extract<AnnualReportEvent, { type: 'adopted' }>

/** A report as its stream tells it. */
export interface AnnualReportRecord {
  year: number
  narrative: ReportNarrative
  /** Figures that stand, with who entered each and when. */
  figures: Map<CellAddress, { value: number; enteredBy: string | null; enteredAt: Date }>
  published: Published | null
  adopted: Adopted | null
  version: number
  updatedAt: Date
}

/** Folds the stream of a report; it must not be empty. */
export function readReport(history: readonly RecordedEvent<AnnualReportEvent>[]): AnnualReportRecord {
  const last = history.at(-1)
  if (last === undefined) throw new Error('a stream of an annual report must not be empty')
  const record: AnnualReportRecord = {
    year: last.event.year,
    narrative: emptyNarrative,
    figures: new Map(),
    published: null,
    adopted: null,
    version: last.version,
    updatedAt: last.recordedAt,
  }
  for (const { event, personId, recordedAt } of history) {
    switch (event.type) {
      case 'figuresEntered':
        for (const [cell, value] of Object.entries(event.figures)) {
          if (value === null) record.figures.delete(cell)
          else record.figures.set(cell, { value, enteredBy: personId, enteredAt: recordedAt })
        }
        break
      case 'narrativeWritten':
        record.narrative = event.narrative
        break
      case 'published':
        record.published = event
        record.narrative = event.narrative
        break
      case 'adopted':
        record.adopted = event
    }
  }
  return record
}

/**
 * The columns of the view row of an organ's own report that follow from its stream. The one place that says how the
 * row is made: actions write it, and the rebuild writes it again.
 */
export function reportColumns({ published, narrative, version, updatedAt }: AnnualReportRecord, title: string) {
  const tables: ReportTables | Record<string, never> = published?.tables ?? {}
  return {
    status: published === null ? ('draft' as const) : ('published' as const),
    title: published?.title ?? title,
    tables: JSON.stringify(tables),
    narrative: JSON.stringify(narrative),
    published_on: published?.day ?? null,
    version,
    updated_at: updatedAt,
  }
}

/** Writes the figures of a report as they stand. */
export async function saveFigures(
  tx: Transaction,
  organId: string,
  { year, figures }: Pick<AnnualReportRecord, 'year' | 'figures'>,
): Promise<void> {
  await tx.deleteFrom('annual_figure').where('organ_id', '=', organId).where('year', '=', year).execute()
  if (figures.size === 0) return
  const rows = [...figures].map(([cell, { value, enteredBy, enteredAt }]) => ({
    organ_id: organId,
    year,
    cell,
    value,
    entered_by: enteredBy,
    entered_at: enteredAt,
  }))
  await tx.insertInto('annual_figure').values(rows).execute()
}
