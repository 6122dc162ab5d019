import type { RequestEvent } from '../requests/events.ts'

/** Keys of the letters of an organ about 政府信息公开. */
export type LetterKind =
  | 'receipt'
  | 'correctionNotice'
  | 'reasonsRequest'
  | 'extensionNotice'
  | 'delayNotice'
  | 'thirdPartyLetter'
  | 'consultationNotice'
  | 'coAuthorLetter'
  | 'otherOrganLetter'
  | 'assistanceLetter'
  | 'thirdPartyDecision'
  | 'feeNotice'
  | 'answer'
  | 'correctionOfRecordReply'
  | 'withdrawalConfirmation'
  | 'serviceRecord'
  | 'searchRecord'
  | 'rectificationNotice'

/** Who reads a letter: an applicant may have every letter addressed to the applicant, and no other. */
export type LetterAddressee = 'applicant' | 'thirdParty' | 'otherOrgan' | 'ownOrgan' | 'subordinateOrgan'

/** `byAnswer`: as the class of the answer kind says; `R2`: free choice; `none`: a step on the way, no remedy. */
export type LetterRemedy = 'none' | 'R2' | 'byAnswer'

export interface LetterKindRule {
  /** The name of the document (文种), printed as its title. */
  label: string
  addressee: LetterAddressee
  /** The fact of a request that the letter belongs to; null when it belongs to none. */
  event: RequestEvent['type'] | null
  /** The article that the text must cite; null for answers (by answer kind) and for papers that decide nothing. */
  article: string | null
  remedy: LetterRemedy
  /** Whether it carries a document number (发文字号). Receipts and records are forms without one. */
  numbered: boolean
  /** Follows the organ's mark in the number: each mark is a sequence of its own, and answers have the bare one. */
  numberMark: string
  /** Whether it goes out under the seal of the organ. */
  sealed: boolean
}

export const ogiTitle = '《中华人民共和国政府信息公开条例》'
export const feeRulesTitle = '《政府信息公开信息处理费管理办法》'
const ogi = (article: string): string => `${ogiTitle}${article}`

const letter = (
  label: string,
  addressee: LetterAddressee,
  event: RequestEvent['type'] | null,
  article: string | null,
  numberMark = '',
  remedy: LetterRemedy = 'none',
): LetterKindRule => ({ label, addressee, event, article, remedy, numbered: true, numberMark, sealed: true })

const form = (
  label: string,
  addressee: LetterAddressee,
  event: RequestEvent['type'] | null,
  sealed: boolean,
): LetterKindRule => ({
  label,
  addressee,
  event,
  article: null,
  remedy: 'none',
  numbered: false,
  numberMark: '',
  sealed,
})

/** Every kind of letter, in the order in which a request meets them. */
export const letterKinds: Record<LetterKind, LetterKindRule> = {
  receipt: form('政府信息公开申请登记回执', 'applicant', 'received', true),
  correctionNotice: letter('政府信息公开申请补正告知书', 'applicant', 'correctionAsked', ogi('第三十条'), '补'),
  reasonsRequest: letter('政府信息公开申请说明理由告知书', 'applicant', 'reasonsAsked', ogi('第三十五条'), '由'),
  extensionNotice: letter('政府信息公开申请延长答复期限告知书', 'applicant', 'extended', ogi('第三十三条第二款'), '延'),
  delayNotice: letter('政府信息公开申请延迟答复告知书', 'applicant', 'delayed', ogi('第三十五条'), '迟'),
  thirdPartyLetter: letter('政府信息公开征求第三方意见书', 'thirdParty', 'consultationOpened', ogi('第三十二条'), '征'),
  consultationNotice: letter(
    '政府信息公开申请征求意见告知书',
    'applicant',
    'consultationOpened',
    ogi('第三十三条第三款'),
    '征告',
  ),
  coAuthorLetter: letter('政府信息公开征求意见函', 'otherOrgan', 'consultationOpened', ogi('第三十四条'), '函'),
  otherOrganLetter: letter('政府信息公开征求意见函', 'otherOrgan', 'consultationOpened', ogi('第十一条第一款'), '函'),
  assistanceLetter: letter('政府信息公开申请办理协办函', 'ownOrgan', 'assistanceAsked', ogi('第四条'), '协'),
  thirdPartyDecision: letter(
    '政府信息公开第三方告知书',
    'thirdParty',
    'thirdPartyInformed',
    ogi('第三十二条'),
    '三告',
    'R2',
  ),
  feeNotice: letter('政府信息公开信息处理费收费通知书', 'applicant', 'feeNoticed', ogi('第四十二条'), '费'),
  answer: letter('政府信息公开申请答复书', 'applicant', 'answered', null, '', 'byAnswer'),
  correctionOfRecordReply: letter(
    '政府信息更正申请答复书',
    'applicant',
    'recordCorrectionConcluded',
    ogi('第四十一条'),
    '更',
    'R2',
  ),
  withdrawalConfirmation: { ...letter('撤回政府信息公开申请确认书', 'applicant', 'withdrawn', null), numbered: false },
  serviceRecord: form('送达回证', 'ownOrgan', 'delivered', false),
  searchRecord: form('政府信息检索记录', 'ownOrgan', 'answered', false),
  rectificationNotice: letter('整改通知', 'subordinateOrgan', null, ogi('第四十七条第一款'), '改'),
}

/** Whether a text is the key of a letter kind. */
export function isLetterKind(value: unknown): value is LetterKind {
  return typeof value === 'string' && Object.hasOwn(letterKinds, value)
}
