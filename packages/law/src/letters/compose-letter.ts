import { composeAnswer, composeCorrectionOfRecordReply } from './compose/answer.ts'
import {
  composeAssistanceLetter,
  composeCoAuthorLetter,
  composeOtherOrganLetter,
  composeThirdPartyDecision,
  composeThirdPartyLetter,
} from './compose/letters-to-others.ts'
import {
  composeConsultationNotice,
  composeCorrectionNotice,
  composeDelayNotice,
  composeExtensionNotice,
  composeFeeNotice,
  composeReasonsRequest,
  composeReceipt,
  composeWithdrawalConfirmation,
} from './compose/notices.ts'
import { composeSearchRecord, composeServiceRecord } from './compose/records.ts'
import { composeRectificationNotice } from './compose/rectification-notice.ts'
import type { Letter } from './letter.ts'
import type { LetterFacts } from './letter-facts.ts'
import type { LetterKind } from './letter-kinds.ts'

const composers: { [Kind in LetterKind]: (facts: LetterFacts[Kind]) => Letter } = {
  receipt: composeReceipt,
  correctionNotice: composeCorrectionNotice,
  reasonsRequest: composeReasonsRequest,
  extensionNotice: composeExtensionNotice,
  delayNotice: composeDelayNotice,
  thirdPartyLetter: composeThirdPartyLetter,
  consultationNotice: composeConsultationNotice,
  coAuthorLetter: composeCoAuthorLetter,
  otherOrganLetter: composeOtherOrganLetter,
  assistanceLetter: composeAssistanceLetter,
  thirdPartyDecision: composeThirdPartyDecision,
  feeNotice: composeFeeNotice,
  answer: composeAnswer,
  correctionOfRecordReply: composeCorrectionOfRecordReply,
  withdrawalConfirmation: composeWithdrawalConfirmation,
  serviceRecord: composeServiceRecord,
  searchRecord: composeSearchRecord,
  rectificationNotice: composeRectificationNotice,
}

/**
 * A letter of a kind from its facts. Never fails: what the facts lack is left out and named by `lintLetter`.
 * The sentences are those of an official letter (公文); texts of the office are put in as they are.
 */
export function composeLetter<Kind extends LetterKind>(kind: Kind, facts: LetterFacts[Kind]): Letter {
  return composers[kind](facts)
}
