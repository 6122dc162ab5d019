import type { AnswerItem } from '@gongkai/law/letters'
import { type AnswerPart, type RequestEvent, searchRecordText } from '@gongkai/law/requests'

type Answered = Extract<RequestEvent, { type: 'answered' }>

/** The items of an answer as its letter prints them; answers from before drafts were recorded have one. */
export function answerItems({ kind, content, reasons, searchRecord, parts }: Answered): AnswerItem[] {
  if (parts === undefined || parts.length === 0) {
    return [{ kind, content, reasons, ...(searchRecord === undefined ? {} : { searchRecord }) }]
  }
  return parts.map(itemOf)
}

/** A part of a draft or an answer as its letter prints it. */
export function itemOf(part: AnswerPart): AnswerItem {
  return {
    asked: part.item,
    kind: part.kind,
    content: [part.content, ...toldIn(part)].filter((text) => text.trim() !== '').join('\n'),
    reasons: part.reasons,
    articles: part.articles,
    ...(part.search === undefined ? {} : { searchRecord: searchRecordText(part.search) }),
  }
}

/** What the applicant is told besides the content: how to get it, the right organ, the earlier request. */
function toldIn({ whereToGet, rightOrgan, repeats }: AnswerPart): string[] {
  if (repeats !== undefined) return [`此前的申请登记编号为${repeats}。`]
  if (whereToGet !== undefined) return [whereToGet]
  if (rightOrgan === undefined) return []
  return [
    rightOrgan === 'unknown'
      ? '本机关不能确定负责公开该信息的行政机关。'
      : `${rightOrgan.name}，联系方式：${rightOrgan.contact}。`,
  ]
}
