import { type ReportFormat, requestRowLabel } from '@gongkai/law/annual-report'
import { answerKinds, isAnswerKind, type RemedyClass, reportRowOf } from '@gongkai/law/requests'

const remedyTexts: Record<RemedyClass, string> = {
  R1: '不服的，先申请行政复议；对复议决定不服，再提起行政诉讼',
  R2: '不服的，可以申请行政复议，也可以直接提起行政诉讼',
  R3: '不服的救济途径依具体情形而定，答复书按可以复议或者诉讼告知',
  none: '没有可以复议或者诉讼的内容',
}

export interface AnswerConsequence {
  /** The cell of the annual report in which the request will be counted. */
  counted: string
  /** What the applicant can do against the answer. */
  remedy: string
  reasonsRequired: boolean
}

/** What an answer of a kind leads to; null for a kind nobody knows. */
export function answerConsequence(
  kind: string,
  applicantKindLabel: string,
  format: ReportFormat,
): AnswerConsequence | null {
  if (!isAnswerKind(kind)) return null
  const { remedy, reasonsRequired } = answerKinds[kind]
  return {
    counted: `${applicantKindLabel} × ${requestRowLabel(reportRowOf(kind, format), format)}`,
    remedy: remedyTexts[remedy],
    reasonsRequired,
  }
}
