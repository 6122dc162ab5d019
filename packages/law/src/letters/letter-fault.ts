/** One thing wrong with a letter. `refuse`: it must not be issued; `warn`: look again. */
export interface LetterFault {
  code: LetterFaultCode
  severity: 'refuse' | 'warn'
  /** A Chinese sentence that says what to do. */
  text: string
  article: string | null
  /** What to write instead, where that is certain. */
  suggestion: string | null
}

export type LetterFaultCode =
  | 'factMissing'
  | 'dateInvalid'
  | 'dateBeforeEvent'
  | 'periodOver'
  | 'recipientMissing'
  | 'signatureMissing'
  | 'requestNoMissing'
  | 'receiptDateMissing'
  | 'articleMissing'
  | 'reasonsMissing'
  | 'withheldPartUnsaid'
  | 'searchRecordMissing'
  | 'documentNoForm'
  | 'documentNoMissing'
  | 'bracketForm'
  | 'placeholderLeft'
  | 'nameDisclosed'
  | 'remedyMissing'
  | 'remedyWrong'
  | 'remedyUncalled'
  | 'directSuitOffered'
  | 'superiorDepartmentNamed'
  | 'reconsiderationOrganMissing'
  | 'reconsiderationOrganWrong'
  | 'courtNotNamed'
  | 'onlineChannelMissing'

export function fault(
  code: LetterFaultCode,
  severity: LetterFault['severity'],
  text: string,
  { article = null, suggestion = null }: { article?: string | null; suggestion?: string | null } = {},
): LetterFault {
  return { code, severity, text, article, suggestion }
}
