import type { AnnualReport } from '@gongkai/law/annual-report'
import { chineseDigits, readChineseNumber } from './chinese-number.ts'
import type { Passage } from './narrative.ts'
import { squash } from './squash.ts'

const number = `(\\d[\\d,]*|[${chineseDigits}]+)`
const request = '(?:政府)?(?:信息)?(?:公开)?申请|依申请公开(?:政府)?(?:信息)?(?:申请)?'
const counter = '(?:件次|人次|件|条|份|宗|例|起|次)'

const received = [
  new RegExp(
    `(?:新收|收到|受理|接收|接到|收悉|办理)(?!和处理)[^。;,0-9]{0,24}?(?:${request})[^。;,0-9]{0,8}?${number}${counter}`,
  ),
  new RegExp(`(?:新收|收到|受理|接收|接到)${number}${counter}[^。;,]{0,16}?(?:${request})`),
  new RegExp(`(?:${request})[^。;,0-9]{0,4}(?:共|总计|合计|数量为?)?${number}${counter}`),
]
const nothing = new RegExp(
  `(?:未|没有|无)(?:新)?(?:收到|接到|受理)[^。;]{0,40}?(?:${request})|(?:未|没有)(?:发生|产生)[^。;,]{0,10}依申请公开`,
)
const otherYear = /上年|去年|上一年|同比|截至上|历年|近[三五两]年|累计/

/** What the narrative says in figures: the number of requests received in the year, the first time it says so. */
export function readClaims(passages: Passage[]): AnnualReport['claims'] {
  for (const { text, section, isSection } of passages) {
    if (isSection || (section !== 'overview' && section !== 'proactive' && section !== 'requests')) continue
    if (!text.includes('申请')) continue
    for (const sentence of squash(text).split(/[。;]/)) {
      if (!sentence.includes('申请') || otherYear.test(sentence.split('申请')[0] ?? '')) continue
      if (nothing.test(sentence)) return { newReceived: 0 }
      for (const pattern of received) {
        const match = pattern.exec(sentence)
        if (!match) continue
        const printed = (match[1] ?? '').replace(/,/g, '')
        const value = /^\d+$/.test(printed) ? Number(printed) : readChineseNumber(printed)
        if (value !== null) return { newReceived: value }
      }
    }
  }
  return {}
}
