export { composeLetter } from './compose-letter.ts'
export {
  annexLine,
  type Letter,
  type LetterAnnex,
  type LetterBlock,
  type LetterChecks,
  textOfBlocks,
  textOfLetter,
} from './letter.ts'
export type {
  AnswerItem,
  LetterFacts,
  LetterRequest,
  LetterSender,
  RectificationFinding,
  RequestLetterFacts,
} from './letter-facts.ts'
export {
  isLetterKind,
  type LetterAddressee,
  type LetterKind,
  type LetterKindRule,
  letterKinds,
} from './letter-kinds.ts'
export type { LetterFault, LetterFaultCode } from './letter-fault.ts'
export { isIssuable, lintLetter } from './lint-letter.ts'
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
