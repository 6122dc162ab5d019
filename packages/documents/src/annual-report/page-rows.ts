import { middleOf, overlap, pageStep, type SetPiece } from './page-pieces.ts'
import { squash } from './squash.ts'

/** A row of a table without ruling lines: the words of its label, and its numbers from left to right. */
export interface SetRow {
  label: string
  values: SetPiece[]
  y: number
  line: number
}

/** A part of a table with columns of its own: its numbers, the words left of them, and the other words. */
export interface SetPart {
  values: SetPiece[]
  labels: SetPiece[]
  others: SetPiece[]
}

type Alignment = 'middle' | 'top' | 'bottom'
/** Most tables set the numbers in the middle of the height of their row. */
const alignments: Alignment[] = ['middle', 'top', 'bottom']

/** A line of text in the column of labels. */
interface LabelLine {
  text: string
  y: number
  size: number
  from: number
  to: number
  line: number
}

/** Numbers that stand on one height. */
export interface ValueRow {
  values: SetPiece[]
  y: number
}

/**
 * Rows from the numbers and the labels beside them. A label may be broken over lines around, below or above the
 * height of its numbers; a row may have no numbers at all. `isLabel` knows the labels of the form.
 */
export function rowsOf(parts: SetPart[], isLabel: (text: string) => boolean): SetRow[] {
  const rows = valueRows(parts.flatMap(({ values }) => values))
  const common = groupEdge(sorted(parts.flatMap(({ labels }) => labels)))
  const lines = parts.flatMap(({ labels, values }) => labelLines(labels, common, isLabel, values))
  let best: { cost: number; rows: SetRow[] } | null = null
  for (const align of alignments) {
    const found = match(lines, rows, align, isLabel)
    if (!best || found.cost < best.cost - 1) best = found
  }
  return joinRest(best?.rows ?? [], isLabel)
}

/** Heights of a character between two lines of one cell, at the most. */
const nextLine = 2.1

/**
 * Puts what a narrow cell has broken off a number back to it: numbers without a label, or beside what goes on the label
 * of the row, right below a row (numbers set at the top of their rows) or right above it (at the bottom), each in the
 * column of one of its numbers.
 */
function joinRest(rows: SetRow[], isLabel: (text: string) => boolean): SetRow[] {
  const step = sideOfRest(rows)
  if (step === 0) return rows
  const joined = (row: SetRow, rest: SetRow) => (step > 0 ? row.label + rest.label : rest.label + row.label)
  const goesOn = (row: SetRow, rest: SetRow) =>
    rest.label === '' || (!numbered.test(squash((step > 0 ? rest : row).label)) && isLabel(squash(joined(row, rest))))
  const gone = new Set<SetRow>()
  for (const [i, row] of rows.entries()) {
    if (row.label === '' || gone.has(row)) continue
    let { y } = row
    for (let j = i + step; ; j += step) {
      const rest = rows[j]
      if (!rest || !goesOn(row, rest) || !isBroken(row, rest, step, Math.abs(rest.y - y))) break
      row.label = joined(row, rest)
      for (const piece of rest.values) {
        const own = row.values.find((value) => overlap(value, piece) > 0) as SetPiece
        if (step > 0) own.text += piece.text
        else {
          own.text = piece.text + own.text
          own.offset = piece.offset
          own.line = piece.line
        }
        own.from = Math.min(own.from, piece.from)
        own.to = Math.max(own.to, piece.to)
      }
      gone.add(rest)
      y = rest.y
    }
  }
  return rows.filter((row) => !gone.has(row))
}

/** On which side of their rows broken off numbers stand in a table: 1 below, -1 above, where most are nearer. */
function sideOfRest(rows: SetRow[]): number {
  let side = 0
  for (const [i, rest] of rows.entries()) {
    if (rest.label !== '') continue
    const above = rest.y - (rows[i - 1]?.y ?? Number.NEGATIVE_INFINITY)
    const below = (rows[i + 1]?.y ?? Number.POSITIVE_INFINITY) - rest.y
    side += Math.sign(below - above)
  }
  return Math.sign(side)
}

/** Whether the numbers of `rest` go on those of a row: no line of a number is longer than the one above it. */
function isBroken(row: SetRow, rest: SetRow, step: number, apart: number): boolean {
  const size = row.values[0]?.size ?? 0
  if (rest.values.length === 0 || rest.values.length > row.values.length || apart > size * nextLine) return false
  return rest.values.every((piece) => {
    const under = row.values.filter((value) => overlap(value, piece) > 0)
    const own = under[0]
    if (!own || under.length > 1 || Math.abs(own.size - piece.size) > 0.5) return false
    const [upper, lower] = step > 0 ? [own.text, piece.text] : [piece.text, own.text]
    return firstDigits.test(upper) && moreDigits.test(lower) && upper.trim().length >= lower.trim().length
  })
}

const firstDigits = /^\s*[1-9１-９][\d０-９,，\s]*$/
const moreDigits = /^\s*[\d０-９][\d０-９,，\s]*$/

/** Numbers by height. */
export function valueRows(values: SetPiece[]): ValueRow[] {
  const rows: ValueRow[] = []
  for (const value of [...values].sort((a, b) => a.y - b.y)) {
    const last = rows.at(-1)
    if (last && value.y - last.y < value.size * 0.45) last.values.push(value)
    else rows.push({ values: [value], y: value.y })
  }
  for (const row of rows) row.values.sort((a, b) => a.from - b.from)
  return rows
}

const sorted = (words: SetPiece[]) => [...words].sort((a, b) => a.y - b.y || a.from - b.from)

/**
 * The lines of the column of labels next to the numbers; labels of groups to their left are left out, but not those
 * that name a row of their own: （七）总计 alone beside numbers.
 */
function labelLines(
  words: SetPiece[],
  common: number,
  isLabel: (text: string) => boolean,
  values: SetPiece[],
): LabelLine[] {
  const inOrder = sorted(words)
  const own = groupEdge(inOrder)
  const crossed = inOrder.some(({ from, to }) => from < common && to > common + 1)
  const edge = own === Number.NEGATIVE_INFINITY && !crossed ? common : own
  const lines: LabelLine[] = []
  const beside = (word: SetPiece, others: SetPiece[], near: number) =>
    others.some((other) => other !== word && Math.abs(other.y - word.y) < word.size * near && other.from >= edge)
  // A label on two lines, its group in the middle of their height, has neither line right beside it.
  const namesRow = (word: SetPiece) =>
    numbered.test(squash(word.text)) &&
    isLabel(squash(word.text)) &&
    beside(word, values, 0.45) &&
    !beside(word, inOrder, 1.2)
  for (const word of inOrder) {
    const last = lines.at(-1)
    if (word.to <= edge && !(last && goesOnAcross(last, word, edge, isLabel)) && !namesRow(word)) continue
    if (!last || word.y - last.y >= word.size * 0.45) {
      lines.push({ text: word.text, y: word.y, size: word.size, from: word.from, to: word.to, line: word.line })
      continue
    }
    const isRight = word.from >= last.from
    const text = isRight ? last.text + word.text : word.text + last.text
    const right = isRight ? word.text : last.text
    // The label of a group beside that of the row.
    last.text = isLabel(squash(right)) && !isLabel(squash(text)) ? right : text
    last.from = Math.min(last.from, word.from)
    last.to = Math.max(last.to, word.to)
  }
  return lines
}

/** Whether a word left of the edge is the last line of a label that reaches across it: 量 below 一、本年新收…申请数. */
function goesOnAcross(last: LabelLine, word: SetPiece, edge: number, isLabel: (text: string) => boolean): boolean {
  const near = word.size * 0.3
  return (
    last.from < edge &&
    last.to > edge &&
    word.y - last.y < word.size * 1.9 &&
    (Math.abs(word.from - last.from) < near || Math.abs(middleOf(word) - middleOf(last)) < near) &&
    !numbered.test(squash(word.text)) &&
    isLabel(squash(last.text + word.text))
  )
}

/**
 * Where labels of groups end: gaps between words beside each other, if most of them have a place in common and few
 * words stand across it. Minus infinity if the labels are in one column.
 */
function groupEdge(words: SetPiece[]): number {
  const gaps: { from: number; to: number }[] = []
  for (const [i, word] of words.entries()) {
    for (let j = i + 1; j < words.length && (words[j] as SetPiece).y - word.y < word.size * 0.9; j++) {
      const other = words[j] as SetPiece
      const [left, right] = other.from > word.from ? [word, other] : [other, word]
      if (right.from - left.to > word.size * 0.36 && !markOnly.test(squash(left.text)))
        gaps.push({ from: left.to, to: right.from })
    }
  }
  let edge = Number.NEGATIVE_INFINITY
  let most = 0
  for (const { to } of gaps) {
    const common = gaps.filter((gap) => gap.from < to && gap.to >= to)
    if (common.length < most || (common.length === most && to <= edge)) continue
    most = common.length
    // Where the labels of groups end: what ends farther right stands in the middle of both columns.
    edge = Math.max(...common.map(({ from }) => from)) + 0.5
  }
  const left = words.filter((word) => word.to <= edge).length
  return most >= 2 && left >= 2 ? edge : Number.NEGATIVE_INFINITY
}

/** The number of a label; its words go on to the right. */
const markOnly = /^\(?[\d一二三四五六七八]{1,2}[)、.,]*$|\d[、.,)]$/
const numbered = /^(?:\([一二三四五六七]\)|[一二三四][、.,]|\d[、.,)])/
/** The group of rows that the label of its first row begins with. */
const groupLabel = /^\([一二三四五六七]\)[^\d(]{2,6}$/
const longestLabel = 20

/** The cheapest way to give every row its lines, lines without numbers being rows of blanks or no rows. */
function match(
  lines: LabelLine[],
  rows: ValueRow[],
  align: Alignment,
  isLabel: (text: string) => boolean,
): { cost: number; rows: SetRow[] } {
  const height = rows.length + 1
  const size = (lines.length + 1) * height
  const costs = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
  const steps: ({ block: number; row: boolean } | undefined)[] = new Array(size)
  costs[0] = 0
  const reach = (at: number, cost: number, block: number, row: boolean) => {
    if (cost >= (costs[at] as number)) return
    costs[at] = cost
    steps[at] = { block, row }
  }
  const known = lines.map(({ text }) => isLabel(squash(text)))
  for (let i = 0; i <= lines.length; i++) {
    const blocks = blocksFrom(lines, i, isLabel)
    for (let j = 0; j <= rows.length; j++) {
      const at = i * height + j
      const cost = costs[at] as number
      if (cost === Number.POSITIVE_INFINITY) continue
      if (j < rows.length) reach(at + 1, cost + 3, 0, true)
      if (i === lines.length) continue
      reach(at + height, cost + (known[i] ? 2.2 : 0.9), 1, false)
      for (const [k, { cost: own, isKnown }] of blocks.entries()) {
        const next = at + (k + 1) * height
        // Rows of the form whose cells are blank, two of them beside the cost of one line left over.
        if (isKnown) reach(next, cost + own + 0.7, -(k + 1), false)
        const row = rows[j]
        if (row) reach(next + 1, cost + own + (isKnown ? 0 : 1.6) + distance(lines, i, k + 1, row, align), k + 1, true)
      }
    }
  }
  const found: SetRow[] = []
  for (let i = lines.length, j = rows.length; i > 0 || j > 0; ) {
    const step = steps[i * height + j]
    if (!step) break
    const taken = Math.abs(step.block)
    const own = lines.slice(i - taken, i)
    const row = step.row ? rows[j - 1] : undefined
    if (row || step.block < 0) {
      const y = row?.y ?? own[0]?.y ?? 0
      const line = row?.values[0]?.line ?? own[0]?.line ?? 0
      found.push({ label: own.map(({ text }) => text.trim()).join(''), values: row?.values ?? [], y, line })
    }
    i -= taken
    if (step.row) j--
  }
  return { cost: costs[size - 1] as number, rows: found.reverse() }
}

/** What it costs to take the next one, two, three … lines as one label, and whether the form has that label. */
function blocksFrom(
  lines: LabelLine[],
  from: number,
  isLabel: (text: string) => boolean,
): { cost: number; isKnown: boolean }[] {
  const blocks: { cost: number; isKnown: boolean }[] = []
  let text = ''
  let cost = 0
  for (let k = from; k < Math.min(from + longestLabel, lines.length); k++) {
    const line = lines[k] as LabelLine
    const before = lines[k - 1]
    if (k > from && before) {
      if (numbered.test(squash(line.text)) && !groupLabel.test(squash(text))) cost += 2.5
      const gap = line.y - before.y
      if (gap > pageStep / 2) cost += 0.3
      else if (gap > line.size * 1.9) cost += 2
    }
    text += line.text
    blocks.push({ cost, isKnown: isLabel(squash(text)) })
  }
  return blocks
}

/** How far, in heights of a character, numbers stand from where they should beside a label of some lines. */
function distance(lines: LabelLine[], from: number, count: number, { y, values }: ValueRow, align: Alignment): number {
  const own = lines.slice(from, from + count)
  // A page break inside the row: only the part on the page of the numbers tells.
  const beside = own.filter((line) => Math.abs(line.y - y) < pageStep / 2)
  const first = beside[0]
  const last = beside.at(-1)
  if (!first || !last) return 1.5
  const at = align === 'middle' ? (first.y + last.y) / 2 : align === 'top' ? first.y : last.y
  const off = Math.abs(at - y) / (values[0]?.size ?? 10)
  return beside.length < own.length ? Math.min(off, 0.5) : off * 2
}
