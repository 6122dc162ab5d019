export type { ActionField } from '../action-field.ts'
export type { HistoryEntry } from '../history-entry.ts'
export { attachFile } from './attach-file.ts'
export { type AssistanceTask, assistanceTasks } from './assistance.ts'
export { type RelatedRequest, type RelatedRequests, relatedRequests } from './related-requests.ts'
export { type AssistanceView, type ConsultationView, type RequestActs } from './request-acts.ts'
export { type RequestChanged, type RequestTarget, recordLabel } from './change-request.ts'
export { type AssignedOne, type AssignableColleague, assignableColleagues, assignMany } from './assign-many.ts'
export { type RequestListQuery, requestCount, requestList, type WorkCounts, workList } from './list-requests.ts'
export { applicantWithinFamily, type RelatedPart, type RequestFamily, requestFamily } from './family.ts'
export { type DueCalendar, type DueEntry, type DueKind, dueCalendar } from './due-calendar.ts'
export type { RequestFilter } from './request-filter.ts'
export type { RequestSort } from './request-pages.ts'
export { newQueryCode, queryCodeHash } from './query-code.ts'
export { readAttachment } from './read-attachment.ts'
export type { AnswerPartView, AnswerView, DraftView, ServiceRecordView } from './answer-view.ts'
export type { NextStepView } from './next-step-view.ts'
export {
  type RequestDetail,
  type RequestFormView,
  requestDetail,
} from './request-detail.ts'
export {
  type IdentityKind,
  identityKindLabels,
  type ObtainingRoute,
  obtainingRouteLabels,
  type ProvisionForm,
  provisionFormLabels,
  type RequestForm,
} from './request-form.ts'
export { type RequestLevel, type RequestRow } from './request-rows.ts'
export { type ApplicantStatus, requestStatus, statusOfRequest } from './request-status.ts'
export * from './request-steps.ts'
export {
  type RegisterRequest,
  registerRequest,
  type SubmitRequest,
  type SubmittedRequest,
  submitRequest,
  type Upload,
} from './submit-request.ts'
export {
  type FormValidation,
  type RequestFormField,
  type RequestFormInput,
  validateRequestForm,
} from './validate-request-form.ts'
