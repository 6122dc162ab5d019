export { addAnswerDocument, mayAdd as mayAddAnswerDocument } from './add-answer-document.ts'
export type { RedactionChange, RedactionChanged } from './change-redaction.ts'
export {
  documentFileForApplicant,
  documentsForApplicant,
  groundsOfAnswer,
  type ServedDocument,
} from './documents-of-answer.ts'
export { finishRedaction } from './finish-redaction.ts'
export type { RedactionTarget } from './redaction-row.ts'
export {
  type AnswerDocument,
  type AnswerDocumentDetail,
  answerDocument,
  answerDocuments,
  documentFile,
  documentPage,
  findInDocument,
  redactionStateLabels,
} from './redaction-view.ts'
export {
  discardRedaction,
  needNoRedaction,
  redactionLimits,
  type SaveRedaction,
  saveRedaction,
} from './save-redaction.ts'
