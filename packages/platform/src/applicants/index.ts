export { type ApplicantAct, applicantActLabels, applicantActs } from './applicant-acts.ts'
export { type ApplicantSide, applicantSide } from './applicant-side.ts'
export { type ApplicantView, applicantView } from './applicant-view.ts'
export {
  type DraftForm,
  draftDays,
  isDraftCode,
  newDraftCode,
  openDraft,
  removeDraft,
  removeExpiredDrafts,
  saveDraft,
} from './drafts.ts'
export { exportOwnRequest, type OwnRequestExport } from './export-own-request.ts'
export {
  askErasure,
  confirmAnswerReceived,
  giveReasons,
  handInCorrection,
  handInPaymentProof,
  proposeOwnAsProactive,
  withdrawOwnRequest,
} from './hand-in.ts'
export { type ApplicantProof, erasedSentence, proveApplicant, wrongProof } from './prove-applicant.ts'
export { type RemedyWay, remedyWays, sixMonthsAfter } from './remedies.ts'
export {
  rateAnswer,
  type Satisfaction,
  type SatisfactionFigures,
  satisfactionFigures,
  satisfactionLabels,
  satisfactionOf,
} from './satisfaction.ts'
export { forgetOldTries } from './wrong-tries.ts'
export type { ApplicantActor } from './with-request.ts'
