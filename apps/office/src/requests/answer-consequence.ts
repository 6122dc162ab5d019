import { type ReportFormat, requestRowLabel } from '@gongkai/law/annual-report'
import {
  type AnswerKind,
  answerKinds,
  isAnswerKind,
  type RemedyClass,
  remedyOfParts,
  reportRowOf,
  wholeKindOf,
} from '@gongkai/law/requests'

export const remedyTexts: Record<RemedyClass, string> = {
  R1: '不服的，先申请行政复议；对复议决定不服，再提起行政诉讼',
  R2: '不服的，可以申请行政复议，也可以直接提起行政诉讼',
  R3: '不服的救济途径依具体情形而定，答复书按可以复议或者诉讼告知',
  none: '没有可以复议或者诉讼的内容',
}

export interface AnswerConsequence {
  /** The cell of the annual report in which the request will be counted, or that it is still to be confirmed. */
  counted: string
  /** What the applicant can do against the answer. */
  remedy: string
}

/**
 * What an answer with parts of these kinds leads to; null while no kind is chosen. `chosen`: what the officer confirmed
 * the whole counts as, where the parts leave it open.
 */
export function answerConsequence(
  kinds: readonly string[],
  chosen: string | null,
  applicantKindLabel: string,
  format: ReportFormat,
): AnswerConsequence | null {
  const parts = kinds.filter(isAnswerKind).map((kind) => ({ kind }))
  if (parts.length === 0) return null
  const whole = wholeKindOf(parts)
  const kind = 'kind' in whole ? whole.kind : whole.choices.find((choice) => choice === chosen)
  return {
    counted:
      kind === undefined
        ? `请在“整件计入”里确认${'choices' in whole ? `，建议“${suggested(whole.choices)}”` : ''}`
        : `${applicantKindLabel} × ${requestRowLabel(reportRowOf(kind, format), format)}`,
    remedy: remedyTexts[remedyOfParts(parts)],
  }
}

const suggested = ([first]: readonly AnswerKind[]): string => (first === undefined ? '' : answerKinds[first].label)
