/** What an applicant is told about. */
export type ApplicantOccasion =
  | 'submitted'
  | 'received'
  | 'correctionAsked'
  | 'extended'
  | 'feeNoticed'
  | 'answered'
  | 'reasonsAsked'
  | 'delayed'
  | 'split'
  | 'erasureKept'

/** What the staff of an organ is told about. */
export type StaffOccasion =
  | 'requestSubmitted'
  | 'requestAssigned'
  | 'correctionReceived'
  | 'reasonsReceived'
  | 'assistanceAsked'
  | 'assistanceReminded'
  | 'assistanceReturned'
  | 'proactiveProposed'
  | 'paymentProofReceived'
  | 'erasureAsked'
  | 'answerReviewAsked'
  | 'answerSentBack'
  | 'answerApproved'
  | 'extensionProposed'
  | 'itemReviewAsked'
  | 'itemSentBack'

/**
 * Every effect that leaves the house, by name, with its payload. A payload carries ids, never personal data: it lies
 * in the queue in plain text.
 */
export interface Tasks {
  notifyApplicant: { requestId: string; occasion: ApplicantOccasion }
  notifyStaff: { organId: string; objectId: string; occasion: StaffOccasion; personId: string | null }
  rebuildViews: Record<string, never>
  /** The next page of the views that are made again after an upgrade. */
  upgradeViews: Record<string, never>
  /** Once a day: reminders, the removal of what is kept for a time only, counts folded. */
  dailyRound: Record<string, never>
  /** The digest of a day for one person. */
  mailReminders: { personId: string; day: string }
  /** Opens an archive of a batch into files of its own. */
  openBatchArchive: { fileId: string }
  /** Reads, audits and keeps one file of a batch. */
  readBatchFile: { fileId: string }
  /** Judges the imported reports of a region again after its rules were set otherwise. */
  judgeRegion: { organId: string }
  /** Judges reports of an organ's year and of those like it under the same superior again: its wording changed. */
  judgeSiblings: { organId: string; year: number; everybody: boolean }
  /** Makes requests of the good rows of a ledger. */
  importPastRequests: { importId: string }
  /** Removes sealed files that nobody refers to any more, by the hash of their content. */
  discardFiles: { contents: string[] }
  /** Sets and merges a case file that was asked for. */
  makeCaseFile: { caseFileId: string }
  /** Takes over loaded holiday notices and computes the due days of all open requests anew. */
  recomputeDueDays: { documentNo: string }
}

export type TaskName = keyof Tasks
