import type { Day } from '@gongkai/law'
import type { CellAddress, CellValue, FindingGround } from '@gongkai/law/annual-report'
import type { RecordedEvent } from '../../events/index.ts'
import type { DecisionKind, ImportedReportEvent, RectificationPoint } from './imported-report-event.ts'

/** Who entered something, and when (ISO 8601). */
export interface Entered {
  personId: string | null
  at: string
}

/** A value that a person put over the one the reader read. */
export interface Correction extends Entered {
  value: CellValue
  /** What the reader had read when it was corrected. */
  from: CellValue
  reason: string
}

export type Corrections = Record<CellAddress, Correction>

/** A decision about a finding, with the ground it rests on. */
export interface Decision extends Entered {
  kind: DecisionKind
  fingerprint: string
  ground: FindingGround
  message: string
  reason: string | null
}

/** A rectification letter that was issued. */
export interface RectificationIssued extends Entered {
  letterId: string
  documentNo: string | null
  date: Day
  toOrgan: string
  replyBy: Day
  points: RectificationPoint[]
}

/** What the events of an imported report add up to. */
export interface ImportedReportRecord {
  fileName: string
  fileId: string
  aboutOrganId: string | null
  /** Whether a person said which organ it is about. */
  organChosen: boolean
  readable: boolean
  reason: string | null
  corrections: Corrections
  /** The decisions that stand, oldest first; at most one for a fingerprint. */
  decisions: Decision[]
  /** Rectification letters, oldest first. */
  letters: RectificationIssued[]
  version: number
  importedBy: string | null
  importedAt: Date
  /** When something was last done to it. */
  updatedAt: Date
}

const kindOfEvent = {
  findingConfirmed: 'confirmed',
  findingDismissed: 'dismissed',
  findingSentBack: 'sentBack',
} as const

/** Folds the events of one imported report. */
export function readImportedRecord(history: readonly RecordedEvent<ImportedReportEvent>[]): ImportedReportRecord {
  const first = history[0]
  if (first?.event.type !== 'imported') throw new Error('the stream of an imported report begins with its import')
  const { fileName, fileId, aboutOrganId, readable, reason } = first.event
  const record: ImportedReportRecord = {
    fileName,
    fileId,
    aboutOrganId,
    organChosen: false,
    readable,
    reason,
    corrections: {},
    decisions: [],
    letters: [],
    version: history.length,
    importedBy: first.personId,
    importedAt: first.recordedAt,
    updatedAt: history.at(-1)?.recordedAt ?? first.recordedAt,
  }
  for (const recorded of history.slice(1)) apply(record, recorded)
  return record
}

function apply(record: ImportedReportRecord, { event, personId, recordedAt }: RecordedEvent<ImportedReportEvent>) {
  const entered = { personId, at: recordedAt.toISOString() }
  switch (event.type) {
    case 'imported':
      throw new Error('an imported report is imported once')
    case 'reread':
      record.aboutOrganId = event.aboutOrganId
      record.readable = true
      record.reason = null
      return
    case 'organChosen':
      record.aboutOrganId = event.aboutOrganId
      record.organChosen = true
      return
    case 'findingConfirmed':
    case 'findingDismissed':
    case 'findingSentBack': {
      const { fingerprint, ground, message, reason } = event
      const kind = kindOfEvent[event.type]
      record.decisions = [
        ...without(record.decisions, fingerprint),
        { kind, fingerprint, ground, message, reason, ...entered },
      ]
      return
    }
    case 'decisionTakenBack':
      record.decisions = without(record.decisions, event.fingerprint)
      return
    case 'cellCorrected': {
      const { cell, value, from, reason } = event
      record.corrections = { ...record.corrections, [cell]: { value, from, reason, ...entered } }
      return
    }
    case 'correctionTakenBack': {
      const { [event.cell]: _takenBack, ...others } = record.corrections
      record.corrections = others
      return
    }
    case 'rectificationIssued': {
      const { type: _type, day, ...letter } = event
      record.letters = [...record.letters, { ...letter, date: day, ...entered }]
    }
  }
}

const without = (decisions: readonly Decision[], fingerprint: string): Decision[] =>
  decisions.filter((decision) => decision.fingerprint !== fingerprint)
