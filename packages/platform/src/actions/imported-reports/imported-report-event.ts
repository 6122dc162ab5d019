import type { Day } from '@gongkai/law'
import type { CellAddress, CellValue, FindingGround } from '@gongkai/law/annual-report'

/** What a person decides about a finding: it is so, it is not so, or the organ has to put it right. */
export type DecisionKind = 'confirmed' | 'dismissed' | 'sentBack'

/** 属实 · 不成立 · 退回整改. */
export const decisionLabels: Readonly<Record<DecisionKind, string>> = {
  confirmed: '属实',
  dismissed: '不成立',
  sentBack: '退回整改',
}

interface Decided<Type extends string> {
  type: Type
  day: Day
  fingerprint: string
  /** What the finding rested on, so that a later reader sees what has changed since. */
  ground: FindingGround
  /** The sentence of the finding that the person decided about. */
  message: string
  reason: string | null
}

/** A point of a rectification letter: the finding it came from, and what was asked beside it. */
export interface RectificationPoint {
  fingerprint: string
  code: string
  where: string
  message: string
  reason: string | null
}

/**
 * What can have happened to an imported report: one stream a file. What was read lies in the view and can be read
 * again from the file; what people said about it is here.
 */
export type ImportedReportEvent =
  | {
      type: 'imported'
      day: Day
      fileName: string
      fileId: string
      /** The organ the report was matched to by its name. */
      aboutOrganId: string | null
      readable: boolean
      reason: string | null
    }
  | {
      type: 'reread'
      day: Day
      aboutOrganId: string | null
      ruleSetVersion: string
      /** Cells that the newer reading gives otherwise than the one before. */
      changedCells: CellAddress[]
    }
  /** Somebody said which organ the report is about, where its printed name did not tell. */
  | { type: 'organChosen'; day: Day; aboutOrganId: string }
  | Decided<'findingConfirmed'>
  | Decided<'findingDismissed'>
  | Decided<'findingSentBack'>
  | { type: 'decisionTakenBack'; day: Day; fingerprint: string; message: string }
  | {
      type: 'cellCorrected'
      day: Day
      cell: CellAddress
      /** What the reader had read. */
      from: CellValue
      value: CellValue
      reason: string
    }
  | { type: 'correctionTakenBack'; day: Day; cell: CellAddress; value: CellValue }
  /** 整改通知: what the letter says lies with the letters; here is which points it made, and to whom. */
  | {
      type: 'rectificationIssued'
      day: Day
      letterId: string
      documentNo: string | null
      toOrgan: string
      replyBy: Day
      points: RectificationPoint[]
    }

export const decisionEvents = {
  confirmed: 'findingConfirmed',
  dismissed: 'findingDismissed',
  sentBack: 'findingSentBack',
} as const satisfies Record<DecisionKind, ImportedReportEvent['type']>

/** How people call what happened. */
export const importedReportEventLabels: Readonly<Record<ImportedReportEvent['type'], string>> = {
  imported: '导入',
  reread: '重新读取并核对',
  organChosen: '确认机关',
  findingConfirmed: '确认属实',
  findingDismissed: '认定不成立',
  findingSentBack: '退回整改',
  decisionTakenBack: '撤回处理意见',
  cellCorrected: '更正读数',
  correctionTakenBack: '撤回更正',
  rectificationIssued: '印发整改通知',
}
