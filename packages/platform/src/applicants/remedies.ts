import type { Day } from '@gongkai/law'
import { addCalendarDays, addDays, type WorkingDayCalendar } from '@gongkai/law/calendar'
import type { RemedyClass } from '@gongkai/law/requests'
import type { OrganKind } from '../database/schema.ts'

/** A way to have an answer reviewed: what, where, until which day (null: not yet known), on which article. */
export interface RemedyWay {
  kind: 'reconsideration' | 'litigation'
  title: string
  where: string
  until: Day | null
  text: string
  article: string
}

export interface RemedyCircumstances {
  remedy: RemedyClass
  /** The day the answer was served; null while it is on its way. */
  deliveredOn: Day | null
  /** Whether it was served over the internet: then reconsideration must be open there too. ARL 22(2). */
  overInternet: boolean
  organ: { name: string; kind: OrganKind; superiorName: string | null }
  calendar: WorkingDayCalendar
}

/** The same day six months later; the last day of the month when there is none. */
export function sixMonthsAfter(day: Day): Day {
  const month = Number(day.slice(5, 7)) + 6
  const year = Number(day.slice(0, 4)) + (month > 12 ? 1 : 0)
  const begin = (ofYear: number, ofMonth: number): Day => `${ofYear}-${String(ofMonth).padStart(2, '0')}-01`
  const target = month > 12 ? month - 12 : month
  const next = target === 12 ? begin(year + 1, 1) : begin(year, target + 1)
  const last = addDays(next, -1)
  const wanted = `${begin(year, target).slice(0, 8)}${day.slice(8)}`
  return wanted < last ? wanted : last
}

/** What an applicant can do against an answer. ARL 20, 23, 24; ALL 45, 46; classes as in the answer kinds. */
export function remedyWays(circumstances: RemedyCircumstances): RemedyWay[] {
  const { remedy, deliveredOn, overInternet, organ, calendar } = circumstances
  if (remedy === 'none') return []
  const first = remedy === 'R1'
  const reconsideration: RemedyWay = {
    kind: 'reconsideration',
    title: first ? '先申请行政复议' : '申请行政复议',
    where: reconsiderationOrgan(organ),
    until: deliveredOn === null ? null : addCalendarDays(deliveredOn, 60, calendar),
    text:
      (first ? '不予公开（包括部分不予公开）的，应当先申请行政复议，不能直接起诉。' : '') +
      '自收到答复之日起六十日内提出，不收费。' +
      (overInternet ? '答复是通过网络送达的，也可以在网上申请行政复议。' : ''),
    article: first
      ? '《行政复议法》第二十条、第二十三条第一款第四项'
      : '《行政复议法》第二十条、《政府信息公开条例》第五十一条',
  }
  const litigation: RemedyWay = {
    kind: 'litigation',
    title: first ? '对复议决定不服的，提起行政诉讼' : '也可以直接提起行政诉讼',
    where: '答复书写明的人民法院；没有写明的，受理机关所在地的基层人民法院可以告诉您',
    until: first || deliveredOn === null ? null : sixMonthsAfter(deliveredOn),
    text: first ? '自收到行政复议决定书之日起十五日内起诉。' : '自收到答复之日起六个月内起诉。',
    article: first ? '《行政诉讼法》第四十五条' : '《行政诉讼法》第四十六条',
  }
  return [reconsideration, litigation]
}

/** Who decides on reconsideration, as far as it follows from the place of the organ. ARL 24. */
function reconsiderationOrgan({ name, kind, superiorName }: RemedyCircumstances['organ']): string {
  if (kind === 'province') return name
  if (superiorName !== null) return `${superiorName}（以答复书写明的复议机关为准）`
  return kind === 'department'
    ? '本级人民政府（以答复书写明的复议机关为准）'
    : '上一级人民政府（以答复书写明的复议机关为准）'
}
