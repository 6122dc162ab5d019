import {
  type ImprintUse,
  imprintUseLabels,
  type RespondentKind,
  reconsiderationOrgans,
  saysWithheldPart,
  type SpecialRemedy,
  specialRemedyLabels,
} from '@gongkai/law/letters'
import { type Outcome, refuseFields } from '../outcome.ts'

/** How an organ writes its letters. Empty texts and null: what follows from the organ, its guide and the tree. */
export interface LetterSettings {
  /** Whether letters have a red head (红头). */
  redHead: boolean
  /** 发文机关标志; the signature when empty. */
  headMark: string
  /** 署名; the organ's full name when empty. */
  signature: string
  office: string
  phone: string
  address: string
  /** 复议机关, one or two to choose from; from the tree of organs when empty. */
  reconsiderationOrgans: string[]
  /** As whom the law sees the organ in reconsideration; from its kind when null. */
  respondent: RespondentKind | null
  court: string
  /** Where reconsideration can be applied for over the internet; the national channel when empty. */
  online: string
  /** What letters of class R3 say. */
  special: SpecialRemedy
  /** How a fee is paid (缴费方式). */
  payment: string
  /** Lines at the end of every letter, printed in brackets. */
  closing: string[]
  /** Which letters bear 版记. */
  imprint: ImprintUse
  /** 印发机关; the office when empty. */
  imprintIssuer: string
  /** 抄送机关 of letters to other organs. */
  copyTo: string[]
  /** How a partial disclosure is decided, where the province or the organ words it in its own way; usual when empty. */
  partialDisclosure: string
}

export const defaultLetterSettings: LetterSettings = {
  redHead: true,
  headMark: '',
  signature: '',
  office: '',
  phone: '',
  address: '',
  reconsiderationOrgans: [],
  respondent: null,
  court: '',
  online: '',
  special: 'asR2',
  payment: '',
  closing: [],
  imprint: 'none',
  imprintIssuer: '',
  copyTo: [],
  partialDisclosure: '',
}

type LineKey =
  | 'headMark'
  | 'signature'
  | 'office'
  | 'phone'
  | 'address'
  | 'court'
  | 'online'
  | 'payment'
  | 'imprintIssuer'
  | 'partialDisclosure'

/** The most characters a text may have. */
const limits: Record<LineKey, number> = {
  headMark: 40,
  signature: 40,
  office: 40,
  phone: 40,
  address: 80,
  court: 40,
  online: 120,
  payment: 400,
  imprintIssuer: 40,
  partialDisclosure: 120,
}

/** Settings with texts trimmed, or one sentence for each field that cannot stand in a letter. */
export function checkLetterSettings(given: LetterSettings): Outcome<{ settings: LetterSettings }> {
  const fields: Record<string, string> = {}
  const settings: LetterSettings = {
    ...given,
    reconsiderationOrgans: given.reconsiderationOrgans.map((name) => name.trim()).filter((name) => name !== ''),
    closing: given.closing.map((text) => text.trim()).filter((text) => text !== ''),
    copyTo: given.copyTo.map((name) => name.trim()).filter((name) => name !== ''),
  }
  for (const [key, limit] of Object.entries(limits) as [LineKey, number][]) {
    settings[key] = given[key].trim()
    if ([...settings[key]].length > limit) fields[key] = `最多写${limit}个字`
    else if (key !== 'payment' && /\n/.test(settings[key])) fields[key] = '请写在一行里'
  }
  if (settings.reconsiderationOrgans.length > 2) fields.reconsiderationOrgans = '复议机关最多写两个'
  if (settings.closing.length > 4) fields.closing = '文末的说明最多写四行'
  if (settings.closing.some((text) => [...text].length > 100)) fields.closing = '文末的说明每行最多写100个字'
  if (settings.copyTo.length > 10) fields.copyTo = '抄送机关最多写十个'
  if (settings.copyTo.some((name) => [...name].length > 40)) fields.copyTo = '抄送机关每行最多写40个字'
  else if (settings.copyTo.some((name) => /[，,。；;]/.test(name))) fields.copyTo = '抄送机关每行写一个，标点由平台加上'
  if (settings.partialDisclosure !== '' && !saysWithheldPart(settings.partialDisclosure)) {
    fields.partialDisclosure ??= '应当写明其余内容不予公开：对这一部分申请人可以申请复议'
  }
  if (!Object.hasOwn(imprintUseLabels, settings.imprint)) fields.imprint = '请选择哪些文书印版记'
  if (!Object.hasOwn(specialRemedyLabels, settings.special)) fields.special = '请选择救济途径的写法'
  if (settings.respondent !== null && !Object.hasOwn(reconsiderationOrgans, settings.respondent)) {
    fields.respondent = '请选择机关类型'
  }
  return Object.keys(fields).length > 0 ? refuseFields(fields) : { ok: true, settings }
}
