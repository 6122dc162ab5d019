import type { PagePiece } from '../formats/index.ts'
import { isValueText } from './cell-value.ts'
import type { Line } from './lines.ts'
import { squash } from './squash.ts'
import type { ValueCell } from './value-cell.ts'

/** A piece of a table without ruling lines, pages put below each other. */
export interface SetPiece {
  text: string
  from: number
  to: number
  /** Middle of its height, counted over all pages. */
  y: number
  size: number
  line: number
  page: number
  offset: number
  isValue: boolean
}

/** Farther than any page is high. */
export const pageStep = 100_000

/**
 * The pieces of lines that come from pages, each number and each word where it stands. `wideDigits` tells whether the
 * digits of a number are set apart like those of two columns; `words` is how far apart the characters of a word are set.
 */
export function setPieces(lines: Line[], wideDigits = setsDigitsWide(lines), words = wideWords): SetPiece[] {
  return lines.flatMap(({ line, page = 1, pieces = [] }) =>
    joinWide(
      pieces.map((piece) => placed(piece, line, page)),
      wideDigits,
      words,
    ).flatMap((piece) => wordsOf(piece, wideDigits)),
  )
}

/** Heights of a character between the characters of a word that is set wide, at the most. */
const wideWords = 1.3
export const closeWords = 0.6

/** Where a number of several digits stands close, single digits beside each other are numbers of two columns. */
export function setsDigitsWide(lines: Line[]): boolean {
  return !lines.some(({ pieces }) => pieces?.some(({ text }) => severalDigits.test(text.trim())))
}

const severalDigits = /^[\d０-９]{2,}$/

function placed({ text, from, to, middle, size, offset }: PagePiece, line: number, page: number): SetPiece {
  const y = page * pageStep + middle
  return { text, from, to, y, size: Math.max(size, 4), line, page, offset, isValue: isNumber(text.trim()) }
}

/** A value, or the part of one that a narrow cell has broken over two lines: `8，85`. */
const isNumber = (text: string) =>
  isValueText(text) || /^[-－−+]?[\d０-９][\d０-９\s]*(?:[，,][\d０-９\s]*)+$/.test(text)

/** Words and numbers set wide, 行 政 许 可 and 本 年 增 / 减 and 1 2 8, come in as many pieces as they have characters. */
function joinWide(pieces: SetPiece[], wideDigits: boolean, words: number): SetPiece[] {
  const joined: SetPiece[] = []
  let open: SetPiece | null = null
  for (const piece of pieces) {
    const gap = open ? piece.from - open.to : 0
    if (
      open &&
      isSingle(piece) &&
      ((gap < open.size * words && isWord(piece, open)) ||
        (wideDigits && gap < open.size * 0.6 && isDigits(piece, open)))
    ) {
      open.text += piece.text
      open.to = piece.to
      open.isValue = isNumber(open.text)
    } else {
      open = isSingle(piece) ? { ...piece } : null
      joined.push(open ?? piece)
    }
  }
  return joined
}

const isSingle = ({ text }: SetPiece) => text.trim().length === 1
const isWord = (piece: SetPiece, open: SetPiece) =>
  !(piece.isValue && open.isValue) &&
  /^[\u4e00-\u9fff/（）()]$/.test(piece.text) &&
  /^[\u4e00-\u9fff/（）()]+$/.test(open.text)
const isDigits = (piece: SetPiece, open: SetPiece) => /^[\d０-９]$/.test(piece.text) && /^[\d０-９]+$/.test(open.text)

/**
 * Words of two characters and more with a space between are two headers; `行 政 许 可` and `1. 属于` are one label. Full-width
 * digits leave no space within a number, unless all digits are set apart.
 */
function wordsOf(piece: SetPiece, wideDigits: boolean): SetPiece[] {
  const tokens = /\S\s+\S/.test(piece.text) ? tokensOf(piece) : []
  if (!wideDigits && tokens.length > 1 && tokens.every(({ text }) => /^[０-９]+$/.test(text))) return tokens
  return tokens.length > 1 && tokens.every(({ text }) => /^[^\d]*[\u4e00-\u9fff]{2}/.test(text)) ? tokens : [piece]
}

/** Cells of narrow columns stand so close that they come as one piece: it is cut where others have a column edge. */
export function splitAtColumns(pieces: SetPiece[]): SetPiece[] {
  const columns = narrowColumns(pieces.filter(({ isValue }) => isValue))
  return pieces.flatMap((piece) => {
    if (!/[\d０-９零一二三四五六七八九十]/.test(piece.text)) return [piece]
    const crossed = columns.filter((column) => overlap(column, piece) > 0.5)
    const first = crossed[0]
    if (!first || (crossed.length < 2 && piece.isValue)) return [piece]
    const isSpaced = /\S\s+\S/.test(piece.text)
    if (!isSpaced && isValueText(piece.text)) return [piece]
    const tokens = tokensOf(piece, !isSpaced)
    const parts: SetPiece[] = []
    let open = -2
    for (const token of tokens) {
      const x = middleOf(token)
      const at = !piece.isValue && x < first.from - 2 ? -1 : nearest(crossed, x)
      const last = parts.at(-1)
      if (last && at === open) {
        last.text +=
          piece.text.slice(last.offset - piece.offset + last.text.length, token.offset - piece.offset) + token.text
        last.to = token.to
      } else parts.push({ ...token })
      open = at
    }
    for (const part of parts) {
      part.text = part.text.trim()
      part.isValue = isNumber(part.text)
    }
    return parts.length > 1 &&
      parts.every(({ isValue, text }, i) => isValue || text === '' || (i === 0 && !piece.isValue))
      ? parts.filter(({ text }) => text !== '')
      : [piece]
  })
}

function nearest(columns: Span[], x: number): number {
  let best = 0
  for (const [i, column] of columns.entries()) {
    if (Math.abs(middleOf(column) - x) < Math.abs(middleOf(columns[best] as Span) - x)) best = i
  }
  return best
}

/** Columns by the narrowest of their pieces: wider ones may reach over two. */
function narrowColumns(pieces: SetPiece[]): Span[] {
  const columns: Span[] = []
  for (const { from, to } of [...pieces].sort((a, b) => a.to - a.from - (b.to - b.from))) {
    if (columns.every((column) => overlap(column, { from, to }) <= 0)) columns.push({ from, to })
  }
  return columns.sort((a, b) => a.from - b.from)
}

/** Words (or characters) of a piece, each about where it stands. */
function tokensOf(piece: SetPiece, single = false): SetPiece[] {
  const widths = [...piece.text].map((character) => (character.charCodeAt(0) > 0x2e80 ? 2 : 1))
  const unit =
    (piece.to - piece.from) /
    Math.max(
      1,
      widths.reduce<number>((sum, width) => sum + width, 0),
    )
  const tokens: SetPiece[] = []
  let at = 0
  let open: SetPiece | null = null
  for (const [i, character] of [...piece.text].entries()) {
    const from = piece.from + at * unit
    at += widths[i] ?? 1
    if (/\s/.test(character)) {
      open = null
      continue
    }
    if (!open || single) tokens.push((open = { ...piece, text: '', from, offset: piece.offset + i }))
    open.text += character
    open.to = piece.from + at * unit
  }
  for (const token of tokens) token.isValue = isValueText(token.text)
  return tokens
}

/** A stretch across the page. */
export interface Span {
  from: number
  to: number
}

export const overlap = (a: Span, b: Span) => Math.min(a.to, b.to) - Math.max(a.from, b.from)
export const middleOf = ({ from, to }: Span) => (from + to) / 2

/** Columns as stretches across the page in which pieces stand below each other, from left to right. */
export function columnsOf(pieces: Span[]): Span[] {
  const columns: Span[] = []
  for (const { from, to } of [...pieces].sort((a, b) => a.from - b.from)) {
    const last = columns.at(-1)
    if (last && from < last.to - 0.3) last.to = Math.max(last.to, to)
    else columns.push({ from, to })
  }
  return columns
}

/** The number or mark in a piece with its place in the original. */
export function pieceValue({ text, line, offset, page }: SetPiece): ValueCell {
  return { text: text.trim(), place: { kind: 'line', line, column: offset + 1, page } }
}

export const blankAt = (line: number): ValueCell => ({ text: '', place: { kind: 'line', line } })

/** The header of a column. */
export interface Head<Name> extends Span {
  name: Name
  y: number
  size: number
  pieces: SetPiece[]
}

/** Headers by name: pieces, alone or put together with those set below them, that `nameOf` knows. */
export function findHeads<Name>(pieces: SetPiece[], nameOf: (text: string) => Name | null): Head<Name>[] {
  const found: Head<Name>[] = []
  const words = pieces.filter(({ isValue }) => !isValue).sort((a, b) => a.y - b.y)
  const used = new Set<SetPiece>()
  for (const word of words) {
    if (used.has(word)) continue
    const stack = [word]
    for (let size = 1; size <= 5; size++) {
      const last = stack.at(-1) as SetPiece
      const name = nameOf(squash(stack.map(({ text }) => text).join('')))
      if (name !== null) {
        for (const piece of stack) used.add(piece)
        // What is left of the header below, 数 under 本年废止件.
        for (
          let rest = below(last, words, used);
          rest && rest.text.trim().length < 4;
          rest = below(rest, words, used)
        ) {
          // 审结 below 尚未 is not a header of its own
          const own = nameOf(squash(rest.text))
          if (own !== null && own !== name) break
          stack.push(rest)
          used.add(rest)
        }
        const from = Math.min(...stack.map((piece) => piece.from))
        const to = Math.max(...stack.map((piece) => piece.to))
        found.push({ name, from, to, y: word.y, size: word.size, pieces: stack })
        break
      }
      const next = below(last, words, used)
      if (!next) break
      stack.push(next)
    }
  }
  return found
}

/** The piece set right below another, both centred, or both beginning or ending at the same place. */
function below(upper: SetPiece, words: SetPiece[], used: Set<SetPiece>): SetPiece | undefined {
  const near = upper.size * 0.25
  return words.find(
    (word) =>
      !used.has(word) &&
      word.y - upper.y > upper.size * 0.6 &&
      word.y - upper.y < upper.size * 1.9 &&
      (Math.abs(middleOf(word) - middleOf(upper)) < near ||
        Math.abs(word.from - upper.from) < near ||
        Math.abs(word.to - upper.to) < near),
  )
}
