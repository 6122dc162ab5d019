import type { Day } from '../day.ts'
import { type AnswerKind, answerKinds, type RemedyClass } from '../requests/answer-kinds.ts'

/** What a letter of class R3 says: SPC25 is read as not accepting suits there, which organs word in different ways. */
export type SpecialRemedy = 'asR2' | 'reconsiderationOnly' | 'none'

export const specialRemedyLabels: Record<SpecialRemedy, string> = {
  asR2: '与一般答复相同（复议或者诉讼）',
  reconsiderationOnly: '只写行政复议',
  none: '不写救济途径',
}

/** Where the reader can turn. */
export interface RemedyPlaces {
  /** One organ, or the organs between which the reader may choose. */
  reconsiderationOrgans: readonly string[]
  /** The court with jurisdiction; null: not named, “有管辖权的人民法院”. ALL 18(2) lets high courts set other districts. */
  court: string | null
  /** Where reconsideration can be applied for over the internet, as words for people. */
  online: string | null
  special: SpecialRemedy
}

/** The day from which a refusal needs reconsideration first (复议前置). ARL 23(1)(4). */
export const reconsiderationFirstSince: Day = '2024-01-01'

/** The day from which reconsideration can be applied for everywhere in the country over the internet. */
export const nationalOnlineSince: Day = '2025-03-01'

const nationalOnline = '全国行政复议服务平台或者“掌上复议”微信小程序'

/** The class of remedy of an answer of a kind given on a day. */
export function remedyClassOn(kind: AnswerKind, day: Day): RemedyClass {
  const { remedy } = answerKinds[kind]
  return remedy === 'R1' && day < reconsiderationFirstSince ? 'R2' : remedy
}

/** The internet channel to be named: the organ's own, else the national one once it exists. ARL 22(2). */
export function onlineChannelOn(day: Day, own: string | null): string | null {
  return own ?? (day >= nationalOnlineSince ? nationalOnline : null)
}

/** What is disputed, as the sentence calls it: 本答复 by default. */
export interface RemedyWording {
  /** `本答复`, `本决定`. */
  act: string
  /** What exactly, when not the whole letter: `本决定中不予公开的部分`. */
  about?: string
}

/**
 * The remedy sentence of one class; empty where none is offered. R1: reconsideration first, suit within fifteen days
 * after its decision. R2: reconsideration within sixty days or suit within six months. ARL 20, 23, 34; ALL 45, 46.
 */
export function remedySentence(remedy: RemedyClass, places: RemedyPlaces, { act, about = act }: RemedyWording): string {
  const organ = places.reconsiderationOrgans.join('或者')
  const court = places.court ?? '有管辖权的人民法院'
  const reconsideration = `自收到${act}之日起六十日内`
  switch (remedy === 'R3' ? places.special : remedy) {
    case 'R1':
      return `如不服${about}，可以${reconsideration}先向${organ}申请行政复议；对行政复议决定不服的，可以自收到行政复议决定书之日起十五日内向${court}提起行政诉讼。`
    case 'R2':
    case 'asR2':
      return `如不服${about}，可以${reconsideration}向${organ}申请行政复议，或者自收到${act}之日起六个月内向${court}提起行政诉讼。`
    case 'reconsiderationOnly':
      return `如不服${about}，可以${reconsideration}向${organ}申请行政复议。`
    default:
      return ''
  }
}

/** The sentence that names the internet channel; for letters served over the internet. ARL 22(2). */
export const onlineSentence = (channel: string): string => `申请行政复议，也可以通过${channel}在线提交。`
