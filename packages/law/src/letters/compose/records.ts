import { serviceModeLabels } from '../../requests/labels.ts'
import type { Letter } from '../letter.ts'
import type { LetterFacts } from '../letter-facts.ts'
import { clause, day, missingOf, requestLetter } from './parts.ts'

/** 送达回证: a form with room for the signatures that only paper can carry. L235. */
export function composeServiceRecord(facts: LetterFacts['serviceRecord']): Letter {
  const { sender, request, document, addressee, mode, servedOn, trackingNo } = facts
  const posted = mode === 'post'
  const rows = [
    ['送达文书', `${document}${facts.documentNo === null ? '' : `（${facts.documentNo}）`}`],
    ['登记编号', request.requestNo],
    ['受送达人', addressee],
    ['送达方式', serviceModeLabels[mode]],
    ...(posted ? [['邮件号码', trackingNo ?? '']] : []),
    [posted ? '交邮日期' : '送达日期', servedOn === null ? '　　　　年　　月　　日' : day(servedOn)],
    ['受送达人签名或者盖章', posted ? '以邮政企业的妥投记录为准' : '　　　　　　　　　　年　　月　　日'],
    ['代收人及代收理由', ''],
    ['送达人', ''],
    ['备注', ''],
  ]
  const letter = requestLetter('serviceRecord', facts, {
    recipient: null,
    title: [sender.organ, '送达回证'],
    blocks: [{ type: 'table', head: null, rows, widths: [1, 2] }],
    checks: {
      missing: [
        ...missingOf({ 送达文书: document, 受送达人: addressee }),
        ...(posted ? missingOf({ 邮件号码: trackingNo }) : []),
      ],
    },
  })
  return { ...letter, signature: null, notes: [] }
}

/** 检索记录: where, with which words, for which period and by whom was searched, and what came out. SPC25. */
export function composeSearchRecord(facts: LetterFacts['searchRecord']): Letter {
  const { sender, request, places, keywords, period, person, searchedOn, result } = facts
  const rows = [
    ['登记编号', request.requestNo],
    ['收到申请之日', request.receivedOn === null ? '' : day(request.receivedOn)],
    ['申请内容', clause(request.asked)],
    ['检索范围', places],
    ['检索词', keywords],
    ['信息形成时间段', period],
    ['检索日期', day(searchedOn)],
    ['检索人', person],
    ['检索结果', result],
    ['检索人签名', '　　　　　　　　　　年　　月　　日'],
  ]
  const letter = requestLetter('searchRecord', facts, {
    recipient: null,
    title: [sender.organ, '政府信息检索记录'],
    blocks: [{ type: 'table', head: null, rows, widths: [1, 3] }],
    checks: {
      missing: missingOf({
        检索范围: places,
        检索词: keywords,
        信息形成时间段: period,
        检索人: person,
        检索结果: result,
      }),
    },
  })
  return { ...letter, signature: null, notes: [] }
}
