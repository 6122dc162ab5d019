import { chineseDigits, readChineseNumber } from '@gongkai/law/annual-report'
import { squash } from './squash.ts'

/** A cell is three-valued: a number, nothing (blank, `/`, `—`), or something that cannot be read as either. */
export type CellReading =
  | { kind: 'number'; value: number; unit: string | null }
  | { kind: 'blank' }
  | { kind: 'unreadable' }

const blank = /^[-—–―‐‑‒−─_/\\|*·]*$/
const counters = '人次|件次|批次|件|条|项|个|次|份|宗|起|例|篇|期|部|户|家|笔|人'
const number = new RegExp(
  `^(?:共|约|计|人民币|[¥￥])?([+\\-−－])?(\\d{1,3}(?:[,，']\\d{3})+|\\d{1,4}(?:[,，]\\d{4})+|\\d+)?(\\.\\d+)?余?` +
    `(?:(万|亿)?(元|${counters})?|\\((万|亿)?(元|${counters})?\\))整?$`,
)
const chinese = new RegExp(`^(负)?([${chineseDigits}]+)(元|${counters})?$`)
const none = /^(?:无|未发生|没有|空)$/

/**
 * Reads a cell as printed: `1,234`, `１２`, `12件`, `+3`, `-2`, `0.5`, `十二`, `185277.44元` → a number and the unit of
 * money it names; blank, `/`, `—`, `-` → nothing. Negative and decimal numbers are kept, judging them is the audit's.
 */
export function readCell(raw: string): CellReading {
  if (plainNumber.test(raw)) return { kind: 'number', value: Number(raw), unit: null }
  const text = squash(raw)
  if (blank.test(text) || none.test(text)) return { kind: 'blank' }
  const match = number.exec(text)
  if (match && (match[2] !== undefined || match[3] !== undefined)) {
    const [, sign, whole = '0', fraction = '', scaleBare, unitBare, scaleWrapped, unitWrapped] = match
    const scale = scaleBare ?? scaleWrapped
    const unit = unitBare ?? unitWrapped
    const size = Number(whole.replace(/[,，']/g, '') + fraction)
    const money = unit === '元' || (unit === undefined && scale !== undefined)
    const value = money || scale === undefined ? size : size * (scale === '万' ? 10_000 : 100_000_000)
    return {
      kind: 'number',
      value: sign !== undefined && sign !== '+' ? (value === 0 ? 0 : -value) : value,
      unit: money ? `${scale ?? ''}元` : null,
    }
  }
  const words = chinese.exec(text)
  if (words) {
    const value = readChineseNumber(words[2] ?? '')
    if (value !== null) {
      return { kind: 'number', value: words[1] ? -value : value, unit: words[3] === '元' ? '元' : null }
    }
  }
  return { kind: 'unreadable' }
}

const plainNumber = /^\d{1,15}$/

/** Whether the text of a cell in flattened text can be a value: digits or a mark for nothing, but no word. */
export function looksLikeValue(text: string): boolean {
  const first = text.charCodeAt(0)
  if (first >= 48 && first <= 57 && plainNumber.test(text)) return true
  if (text.length > 24) return false
  const plain = squash(text)
  if (plain === '' || /^(?:[-—–―−─/\\]{1,3})$/.test(plain)) return plain !== ''
  return number.test(plain) && /\d/.test(plain)
}

const shortChinese = new RegExp(`^负?[${chineseDigits}]{1,6}(?:元|${counters})?$`)

/** Whether the text of a cell of a statutory table is a value and no label: as `looksLikeValue`, and 无 and 十二. */
export function isValueText(text: string): boolean {
  if (looksLikeValue(text)) return true
  if (text.length > 12) return false
  const plain = squash(text)
  return none.test(plain) || shortChinese.test(plain)
}
