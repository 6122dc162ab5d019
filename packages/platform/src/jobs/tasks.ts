/** What an applicant is told about. */
export type ApplicantOccasion = 'submitted' | 'received' | 'correctionAsked' | 'extended' | 'feeNoticed' | 'answered'

/** What the staff of an organ is told about. */
export type StaffOccasion =
  | 'requestSubmitted'
  | 'requestAssigned'
  | 'correctionReceived'
  | 'paymentProofReceived'
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
}

export type TaskName = keyof Tasks
