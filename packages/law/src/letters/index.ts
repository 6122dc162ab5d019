export { composeLetter } from './compose-letter.ts'
export {
  annexLine,
  copyLine,
  type Letter,
  type LetterAnnex,
  type LetterBlock,
  type LetterChecks,
  type LetterImprint,
  textOfBlocks,
  textOfLetter,
} from './letter.ts'
export {
  type AnswerItem,
  type ImprintPlaces,
  type ImprintUse,
  imprintUseLabels,
  type LetterFacts,
  type LetterRequest,
  type LetterSender,
  type RectificationFinding,
  type RequestLetterFacts,
} from './letter-facts.ts'
export {
  isLetterKind,
  type LetterAddressee,
  type LetterKind,
  type LetterKindRule,
  letterKinds,
} from './letter-kinds.ts'
export type { LetterFault, LetterFaultCode } from './letter-fault.ts'
export { isIssuable, lintLetter, saysWithheldPart } from './lint-letter.ts'
export {
  type ReconsiderationOrgan,
  type ReconsiderationOrganRow,
  type ReconsiderationRule,
  type RespondentKind,
  type RespondentOrgan,
  reconsiderationOrganOf,
  reconsiderationOrgans,
  unnamedReconsiderationOrgans,
} from './reconsideration-organs.ts'
export {
  nationalOnlineSince,
  onlineChannelOn,
  type RemedyPlaces,
  reconsiderationFirstSince,
  remedyClassOn,
  remedySentence,
  type SpecialRemedy,
  specialRemedyLabels,
} from './remedy.ts'
