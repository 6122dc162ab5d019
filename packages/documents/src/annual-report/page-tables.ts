import { joinBrokenNumbers } from './broken-numbers.ts'
import type { DisputeCells } from './disputes-from-grid.ts'
import { disputeGroupOf, disputeGroups, disputeOutcomeOf, disputeOutcomes } from './dispute-labels.ts'
import type { Line } from './lines.ts'
import {
  blankAt,
  closeWords,
  columnsOf,
  findHeads,
  type Head,
  middleOf,
  overlap,
  pieceValue,
  setPieces,
  type SetPiece,
  splitAtColumns,
  type Span,
} from './page-pieces.ts'
import { rowsOf, type SetPart, type SetRow, valueRows } from './page-rows.ts'
import type { ProactiveRow } from './proactive-from-grid.ts'
import { type ProactiveColumnName, proactiveColumnOf, proactiveItemOf } from './proactive-labels.ts'
import { requestColumnKeys, requestColumnOf, requestRowOf } from './request-labels.ts'
import { squash } from './squash.ts'
import type { FoundRow, ValueCell } from './value-cell.ts'

/** Rows of the request table on pages without ruling lines; none where the columns cannot be told. */
export function requestRowsFromPages(lines: Line[], wideDigits?: boolean): FoundRow[] {
  const pieces = setPieces(lines, wideDigits)
  const headings = new Set([...cornerNotes(pieces), ...columnHeadings(pieces)])
  const parts = partsOf(pieces, requestColumnOf, requestColumnKeys).map((own) => partOf(own, requestRowOf, headings))
  const keyOf = new Map<SetPiece, string>()
  let columns: Column[] = []
  for (const { values, others } of parts) {
    if (values.length === 0) continue
    const spans = columnsOf(values)
    const heads = findHeads(others, requestColumnOf)
    const keys = assign(spans, heads, requestColumnKeys) ?? assign(spans, columns, requestColumnKeys)
    if (!keys) return []
    columns = spans.map((span, i) => ({ ...span, name: keys[i] as string }))
    for (const value of values) {
      const key = keys[spans.findIndex((span) => overlap(span, value) > 0)]
      if (key !== undefined) keyOf.set(value, key)
    }
  }
  return rowsOf(parts, (text) => requestRowOf(text) !== null).map(({ label, values, line }) => {
    const placed: ValueCell[] = requestColumnKeys.map(() => blankAt(line))
    for (const value of values) {
      const at = requestColumnKeys.indexOf(keyOf.get(value) ?? '')
      if (at >= 0) placed[at] = pieceValue(value)
    }
    return { labels: label === '' ? [] : [label], after: '', values: placed, line }
  })
}

const cornerNote = squash('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）')

/** The note in the corner of the table, which stands on several lines above the labels, again on every page. */
function cornerNotes(pieces: SetPiece[]): SetPiece[] {
  const note: SetPiece[] = []
  for (const piece of [...pieces].sort((a, b) => a.y - b.y)) {
    const text = squash(piece.text)
    const goesOn = note.some(({ y, size }) => piece.y - y > size * 0.4 && piece.y - y < size * 2.2)
    if (text.startsWith('(本列') || (goesOn && cornerNote.includes(text) && !piece.isValue)) note.push(piece)
  }
  return note
}

/** Headers that no row has for its label; where numbers are set at the right of their columns, they stand left of them. */
function columnHeadings(pieces: SetPiece[]): SetPiece[] {
  return findHeads(pieces, requestColumnOf)
    .filter(({ name }) => name !== 'other' && name !== 'total')
    .flatMap((head) => head.pieces)
}

/** A column that is known by name. */
type Column = Span & { name: string }

/** A table that was cut, its parts with columns of their own: at headers that come again, else where columns clash. */
function partsOf(
  pieces: SetPiece[],
  columnOf: (text: string) => string | null,
  names: readonly string[],
): SetPiece[][] {
  const starts = [Number.NEGATIVE_INFINITY]
  let seen = new Map<string, number>()
  for (const { name, y } of findHeads(pieces, columnOf).sort((a, b) => a.y - b.y)) {
    const known = seen.get(name)
    if (known !== undefined && pieces.filter((piece) => piece.isValue && piece.y > known && piece.y < y).length > 1) {
      const last = Math.max(...pieces.filter((piece) => piece.isValue && piece.y < y).map((piece) => piece.y))
      starts.push(last + 1)
      seen = new Map()
    }
    seen.set(name, y)
  }
  return starts
    .map((from, i) =>
      pieces.filter((piece) => piece.y >= from && piece.y < (starts[i + 1] ?? Number.POSITIVE_INFINITY)),
    )
    .flatMap((part) => cutAtClash(part, names.length))
}

/** Two parts where pieces have more columns than the form, or two numbers of a row are in the same column. */
function cutAtClash(pieces: SetPiece[], count: number): SetPiece[][] {
  const rows = valueRows(pieces.filter(({ isValue }) => isValue))
  const clashes = (some: typeof rows) => {
    const columns = columnsOf(some.flatMap(({ values }) => values))
    let found = Math.max(0, columns.length - count)
    for (const { values } of some) {
      for (const column of columns) {
        found += Math.max(0, values.filter((value) => overlap(column, value) > 0).length - 1)
      }
    }
    return found
  }
  const all = clashes(rows)
  if (all === 0) return [pieces]
  let best = { at: -1, clashes: all }
  for (let at = 1; at < rows.length; at++) {
    const found = clashes(rows.slice(0, at)) + clashes(rows.slice(at))
    if (found < best.clashes) best = { at, clashes: found }
  }
  if (best.at < 0 || best.clashes * 2 > all) return [pieces]
  const y = ((rows[best.at - 1]?.y ?? 0) + (rows[best.at]?.y ?? 0)) / 2
  const upper = pieces.filter((piece) => piece.y < y)
  const lower = pieces.filter((piece) => piece.y >= y)
  return [...cutAtClash(upper, count), ...cutAtClash(lower, count)]
}

/** The pieces of a table: its numbers, what stands left of them, and the other words; `headings` are no labels. */
function partOf(set: SetPiece[], labelOf: (text: string) => unknown, headings = new Set<SetPiece>()): SetPart {
  const pieces = joinBrokenNumbers(splitAtColumns(set))
  const words = pieces.filter(({ isValue }) => !isValue)
  // 其他 and 总计 are headers as well.
  const names = words.filter(({ text }) => text.length > 3 && labelOf(text) !== null)
  // Numbers left of the labels count the rows; numbers among words are no cells.
  const labelled = names.length > 0 ? median(names.map(middleOf)) : Number.NEGATIVE_INFINITY
  const numbers = pieces.filter(({ isValue }) => isValue)
  const columns = columnsOf(numbers).filter((column) => {
    const count = numbers.filter((value) => overlap(column, value) > 0).length
    const crossing = names.filter((word) => overlap(column, word) > 0).length
    return column.from > labelled && crossing * 2 <= count
  })
  const values = numbers.filter((value) => columns.some((column) => overlap(column, value) > 0))
  if (values.length === 0) return { values, labels: [], others: words }
  const left = Math.min(...values.map(({ from }) => from))
  const isLabel = (word: SetPiece) =>
    middleOf(word) < left && word.to < left + word.size && !headings.has(word) && !isHeading(word.text)
  return { values, labels: words.filter(isLabel), others: words.filter((word) => !isLabel(word)) }
}

const isHeading = (text: string) => /^第二十条|^信息内容|^项目$|勾稽关系/.test(squash(text))

function median(numbers: number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0
}

/**
 * Which column of the form is each stretch of numbers? All of them in order; where columns are blank, by the headers
 * that stand above. Null where that does not tell.
 */
function assign<Name>(
  columns: Span[],
  heads: (Span & { name: Name })[],
  names: readonly Name[],
  farthest = Number.POSITIVE_INFINITY,
): Name[] | null {
  if (columns.length === names.length) return [...names]
  if (columns.length > names.length) return null
  const spans = names.map((name) => heads.find((head) => head.name === name))
  const apart = [middleOf, ({ to }: Span) => to, ({ from }: Span) => from].map(
    (edge) => (head: Span, column: Span) => Math.abs(edge(head) - edge(column)),
  )
  const nearestOf = (distance: (head: Span, column: Span) => number) =>
    assignNearest(columns, spans, names, distance, farthest)
  const anyEdge = nearestOf((head, column) => Math.min(...apart.map((distance) => distance(head, column))))
  if (anyEdge) return anyEdge
  // Where the edges of neighbours are as close, all columns by one and the same edge, if those that tell agree.
  const byEdge = apart.map(nearestOf).filter((found) => found !== null)
  const [first] = byEdge
  return first && byEdge.every((found) => found.every((name, i) => name === first[i])) ? first : null
}

/** Each stretch below the header nearest to it; null where two are as near, or two stretches are below one header. */
function assignNearest<Name>(
  columns: Span[],
  spans: ((Span & { name: Name }) | undefined)[],
  names: readonly Name[],
  distance: (head: Span, column: Span) => number,
  farthest: number,
): Name[] | null {
  const taken: Name[] = []
  for (const column of columns) {
    let best: { name: Name; distance: number } | null = null
    let second = Number.POSITIVE_INFINITY
    for (const [i, head] of spans.entries()) {
      if (!head) continue
      const apart = distance(head, column)
      if (!best || apart < best.distance) {
        second = best?.distance ?? second
        best = { name: names[i] as Name, distance: apart }
      } else second = Math.min(second, apart)
    }
    if (!best || taken.includes(best.name) || best.distance > second * 0.6 || best.distance > farthest) return null
    taken.push(best.name)
  }
  return taken
}

/** Rows of the table of section 二 on pages without ruling lines: blocks with a header each. */
export function proactiveRowsFromPages(lines: Line[], wideDigits?: boolean): ProactiveRow[] {
  const pieces = setPieces(lines, wideDigits)
  const rows: ProactiveRow[] = []
  let columns: (Span & { name: ProactiveColumnName })[] = []
  const tops = blockTops(pieces)
  const headsOf = new Map<SetPart, Head<ProactiveColumnName>[]>()
  const parts = tops.map((top, i) => {
    const bottom = tops[i + 1] ?? Number.POSITIVE_INFINITY
    const own = pieces.filter(({ y }) => y >= top && y < bottom)
    const heads = findHeads(own, proactiveColumnOf)
    const ofHeads = new Set(heads.flatMap((head) => head.pieces))
    const part = partOf(
      own.filter((piece) => !ofHeads.has(piece)),
      proactiveItemOf,
    )
    headsOf.set(part, heads)
    return part
  })
  const found = rowsOf(parts, (text) => proactiveItemOf(text) !== null)
  for (const [i, part] of parts.entries()) {
    const top = tops[i] ?? 0
    const heads = (headsOf.get(part) ?? []).sort((a, b) => a.from - b.from)
    if (heads.length > 0)
      columns = heads.filter(({ name }, i) => heads.findIndex((head) => head.name.key === name.key) === i)
    const bottom = tops[i + 1] ?? Number.POSITIVE_INFINITY
    const spans = columns.map((column) => ({ ...column, name: column.name.key }))
    const keys = spans.map(({ name }) => name)
    for (const { label, values, line, y } of found) {
      const item = proactiveItemOf(label)
      if (!item || y < top || y >= bottom) continue
      const own = found.filter((row) => row.y >= top && row.y < bottom)
      const names = keys.length === 0 ? null : assignOf(values, own, spans, keys, found)
      const row: ProactiveRow = {
        item,
        columns: keys.length > 0 ? columns.map(({ name }) => name) : null,
        values: [],
        line,
      }
      if (names) {
        row.values = keys.map((key) => {
          const value = values[names.indexOf(key)]
          return value ? pieceValue(value) : blankAt(line)
        })
      } else if (keys.length === 0) row.values = values.map(pieceValue)
      else row.doubt = `应有 ${keys.length} 个数，读到 ${values.length} 个，无法判断各属哪一列`
      rows.push(row)
    }
  }
  return rows
}

/**
 * The columns of the numbers of a row: those of a row with all of them below which they stand, of the same block or
 * else of another; else by the headers, which may stand otherwise in their columns than the numbers.
 */
function assignOf<Name>(
  values: SetPiece[],
  block: SetRow[],
  heads: (Span & { name: Name })[],
  names: readonly Name[],
  all: SetRow[],
): Name[] | null {
  return (
    belowFullRow(values, block, names) ??
    belowFullRow(values, all, names, closeBelow) ??
    assign(values, heads, names) ??
    belowFullRow(values, all, names)
  )
}

/** Points by which numbers that stand in the same column are off each other at the most. */
const closeBelow = 2

function belowFullRow<Name>(
  values: SetPiece[],
  rows: SetRow[],
  names: readonly Name[],
  farthest = Number.POSITIVE_INFINITY,
): Name[] | null {
  for (const { values: full } of rows) {
    if (full.length !== names.length) continue
    const columns = full.map(({ from, to }, i) => ({ from, to, name: names[i] as Name }))
    const found = assign(values, columns, names, farthest)
    if (found) return found
  }
  return null
}

/** Where down the pages each block of the table begins with its header. */
function blockTops(pieces: SetPiece[]): number[] {
  const tops: number[] = []
  let last = Number.NEGATIVE_INFINITY
  for (const { y, size } of findHeads(pieces, proactiveColumnOf).sort((a, b) => a.y - b.y)) {
    if (tops.length === 0 || pieces.some((piece) => piece.isValue && piece.y > last && piece.y < y))
      tops.push(y - size * 0.6)
    last = y
  }
  return tops.length === 0 ? [Number.NEGATIVE_INFINITY] : tops
}

/** The fifteen cells of the table of section 四 on pages without ruling lines, however it is turned. */
export function disputesFromPages(lines: Line[], wideDigits?: boolean): DisputeCells | null {
  return (
    disputesFromPieces(setPieces(lines, wideDigits)) ??
    // Headers set one character below the other stand as close as the characters of a word set wide.
    disputesFromPieces(setPieces(lines, wideDigits, closeWords))
  )
}

function disputesFromPieces(set: SetPiece[]): DisputeCells | null {
  const pieces = joinBrokenNumbers(splitAtColumns(set))
  const outcomes = findHeads(pieces, disputeOutcomeOf)
  const groups = findHeads(pieces, disputeGroupOf)
  const values: (ValueCell | undefined)[] = new Array(15).fill(undefined)
  const put = (group: number, outcome: number, value: ValueCell) => {
    values[group * 5 + outcome] = value
  }
  const line = pieces[0]?.line ?? 0
  const all = pieces.filter(({ isValue }) => isValue)
  if (outcomes.length >= 15 || columnsOf(all).length === 15) {
    const columns = columnsOf(all)
    const order = Array.from(values, (_, at) => at)
    const heads = outcomes.length === 15 ? outcomes.sort((a, b) => a.from - b.from) : []
    const names = assign(
      columns,
      heads.map((head, i) => ({ ...head, name: i })),
      order,
    )
    if (!names) return null
    for (const i of order) values[i] = blankAt(line)
    for (const value of all) {
      const at = names[columns.findIndex((column) => overlap(column, value) > 0)]
      if (at !== undefined) values[at] = pieceValue(value)
    }
    return { values, line }
  }
  if (outcomes.length < disputeOutcomes.length || groups.length < 2) return null
  const across = spreadOf(outcomes.slice(0, 5)) > 0
  const nameOf = across ? disputeGroupOf : disputeOutcomeOf
  const heads = across ? outcomes.slice(0, 5).sort((a, b) => a.from - b.from) : groups.sort((a, b) => a.from - b.from)
  const names: readonly string[] = across ? disputeOutcomes : disputeGroups
  const named = across ? disputeGroups : disputeOutcomes
  const left = Math.min(...heads.map(({ from }) => from))
  const cells = pieces.filter(({ isValue, from, to }) => isValue && to > left - 1 && from > 0)
  const columns = columnsOf(cells)
  const keys = assign(
    columns,
    heads.map((head) => ({ ...head, name: head.name as string })),
    names,
  )
  if (!keys) return null
  const edge = Math.min(left, ...cells.map(({ from }) => from))
  const labels = pieces.filter(({ isValue, to, size }) => !isValue && to < edge + size)
  const rows = rowsOf([{ values: cells, labels, others: [] }], (text) => nameOf(text) !== null)
  for (const row of rows) fill(row, nameOf(row.label), named, names, keys, columns, across, put)
  return values.every(Boolean) ? { values, line } : null
}

function fill(
  { values, line }: SetRow,
  own: string | null,
  named: readonly string[],
  names: readonly string[],
  keys: string[],
  columns: Span[],
  across: boolean,
  put: (group: number, outcome: number, value: ValueCell) => void,
): void {
  if (own === null) return
  const at = named.indexOf(own)
  for (const [i, name] of names.entries()) {
    const value = values.find((piece) => keys[columns.findIndex((column) => overlap(column, piece) > 0)] === name)
    const cell = value ? pieceValue(value) : blankAt(line)
    if (across) put(at, i, cell)
    else put(i, at, cell)
  }
}

/** Whether headers stand beside each other: those of one height less those below each other. */
function spreadOf(heads: { y: number; size?: number; from: number; to: number }[]): number {
  let beside = 0
  for (const head of heads) for (const other of heads) if (head !== other && overlap(head, other) <= 0) beside++
  return beside - heads.length * (heads.length - 1) * 0.5
}
