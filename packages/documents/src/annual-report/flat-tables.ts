import type { DisputeCells } from './disputes-from-grid.ts'
import { disputeGroupOf, disputeGroups, disputeOutcomeOf, disputeOutcomes } from './dispute-labels.ts'
import { type FlatCell, flatCells } from './flat-cells.ts'
import type { Line } from './lines.ts'
import type { ProactiveRow } from './proactive-from-grid.ts'
import { type ProactiveColumnName, proactiveColumnsIn, proactiveItemOf } from './proactive-labels.ts'
import { opensRequestRows, requestColumnKeys, requestRowOf } from './request-labels.ts'
import { sevenOf, windowOf } from './requests-from-grid.ts'
import { squash } from './squash.ts'
import type { FoundRow, ValueCell } from './value-cell.ts'

/** Labels followed by values, as they come in a flattened table. */
interface Run {
  labels: FlatCell[]
  values: FlatCell[]
}

/** Groups cells into runs; blank cells that a merged label has left behind do not end its run of labels. */
function runsOf(cells: FlatCell[], isRow: (labels: FlatCell[]) => boolean, full: number): Run[] {
  const runs: Run[] = []
  let run: Run = { labels: [], values: [] }
  for (const cell of cells) {
    if (cell.kind !== 'label') {
      run.values.push(cell)
      continue
    }
    if (run.values.length > 0) {
      const empty = run.values.every(({ kind }) => kind === 'blank')
      if (!empty || run.values.length >= full || isRow(run.labels)) {
        runs.push(run)
        run = { labels: [], values: [] }
      } else run.values = []
    }
    run.labels.push(cell)
  }
  if (run.labels.length + run.values.length > 0) runs.push(run)
  return runs
}

/** Rows of the request table in flattened text. */
export function requestRowsFromLines(lines: Line[], next?: Line): FoundRow[] {
  const count = requestColumnKeys.length
  const all = runsOf(flatCells(lines, next), (labels) => requestRowOf(labels.at(-1)?.text ?? '') !== null, count)
  const runs = all.slice(
    Math.max(
      0,
      all.findIndex(({ labels }) => labels.some(({ text }) => opensRequestRows(text)) || opensBroken(labels)),
    ),
  )
  const middles = columnMiddles(runs, count)
  const rows: FoundRow[] = []
  for (const [index, { labels, values }] of runs.entries()) {
    const [first] = values
    rows.push(...emptyRows(first ? labels.slice(0, -1) : labels))
    if (!first) continue
    const onLine = first.middle !== null && values.every(({ line }) => line === first.line)
    const placed = onLine && middles && values.length < count ? byMiddle(values, middles) : null
    const { values: seven, doubt } = placed
      ? { values: placed, doubt: addsUp(placed) ? undefined : '有空白格，各数属于哪一列是按位置判断的，请核对' }
      : sevenOf(values)
    rows.push({
      labels: labels.map(({ text }) => text),
      // Only words on the lines between this row's values and the next row's can belong to its label.
      after: onLine && values.length > 2 ? tornEnd(runs[index + 1], first.line) : '',
      values: seven,
      line: first.line,
      ...(doubt ? { doubt } : {}),
    })
  }
  return rows
}

/** Whether the last labels, put together, begin the table: the first row may have its label broken over lines. */
function opensBroken(labels: FlatCell[]): boolean {
  let text = ''
  for (const label of labels.slice(-4).reverse()) {
    text = label.text + text
    if (opensRequestRows(text)) return true
  }
  return false
}

/** A label from its beginning; the torn end of one has no number. */
const numbered = /^(?:\([一二三四五六七]\)|[一二三四][、.]|\d[、.])/

/** Rows of which nothing but the label is left: their cells were blank, and the flattening shows no trace of them. */
function emptyRows(labels: FlatCell[]): FoundRow[] {
  return labels
    .filter(({ text }) => opensRequestRows(text) && numbered.test(squash(text)))
    .map((label) => ({
      labels: [label.text],
      after: '',
      values: requestColumnKeys.map(() => emptyAt(label)),
      line: label.line,
    }))
}

function tornEnd(next: Run | undefined, line: number): string {
  let text = ''
  for (const label of next?.labels ?? []) if (label.line === line + 1) text += label.text
  return text
}

/** Middle of each column across the page: from the rows that have all their values, else from all values together. */
function columnMiddles(runs: Run[], count: number): number[] | null {
  const set = runs.filter(({ values }) =>
    values.every(({ middle, line }) => middle !== null && line === values[0]?.line),
  )
  const full = set.filter(({ values }) => values.length === count)
  if (full.length < 3) {
    const clusters = clusterMiddles(set.flatMap(({ values }) => values.map(({ middle }) => middle ?? 0)))
    return clusters.length === count ? clusters : null
  }
  return Array.from({ length: count }, (_, column) => {
    const middles = full.map(({ values }) => values[column]?.middle ?? 0).sort((a, b) => a - b)
    return middles[middles.length >> 1] ?? 0
  })
}

/** Whether a row placed by position adds up, its total last: then the positions have told the truth. */
function addsUp(values: (ValueCell | undefined)[]): boolean {
  const numbers = values.map((value) => (value && value.text !== '' ? Number(value.text) : 0))
  return numbers.slice(0, -1).reduce((sum, part) => sum + part, 0) === numbers.at(-1)
}

function byMiddle(values: FlatCell[], middles: number[]): (ValueCell | undefined)[] | null {
  const placed: (ValueCell | undefined)[] = middles.map(() => undefined)
  let last = -1
  for (const value of values) {
    let nearest = -1
    for (const [column, middle] of middles.entries()) {
      const distance = Math.abs(middle - (value.middle ?? 0))
      if (nearest < 0 || distance < Math.abs((middles[nearest] ?? 0) - (value.middle ?? 0))) nearest = column
    }
    if (nearest <= last) return null
    placed[nearest] = value
    last = nearest
  }
  return placed.map((value) => value ?? emptyAt(values[0] as FlatCell))
}

const emptyAt = ({ line }: FlatCell): ValueCell => ({ text: '', place: { kind: 'line', line } })

/** Rows of the table of section 二 in flattened text. */
export function proactiveRowsFromLines(lines: Line[], next?: Line): ProactiveRow[] {
  const rows: ProactiveRow[] = []
  let columns: ProactiveColumnName[] | null = null
  let middles: number[] | null = null
  const middlesByCount = new Map<number, number[]>()
  for (const { labels, values } of runsOf(flatCells(lines, next), (labels) => itemIn(labels) !== null, 3)) {
    const found = itemIn(labels)
    // The labels before these values: the header of this block, and blocks of which nothing but labels is left.
    let header: FlatCell[] = []
    for (const label of labels.slice(0, values.length === 0 ? undefined : labels.length - (found?.pieces ?? 0))) {
      const item = proactiveItemOf(label.text)
      if (item) rows.push({ item, columns, values: (columns ?? []).map(() => emptyAt(label)), line: label.line })
      else if (/信息内容|第二十条/.test(label.text)) {
        // Headers broken over several lines of a page begin above 信息内容, which stands in their middle.
        header = label.text.includes('信息内容') ? header.filter((piece) => isBrokenAbove(piece, label)) : []
        columns = header.length > 0 ? columns : null
        middles = null
      } else {
        header.push(label)
        const named = proactiveColumnsIn(acrossPage(header))
        if (named.length > 0) columns = named
      }
    }
    if (!found || values.length === 0) continue
    if (columns && header.length > 0) middles = headerMiddles(header, columns.length)
    const count = columns?.length ?? values.length
    const own = middles ?? middlesByCount.get(count) ?? null
    const onLine = values.every(({ middle, line }) => middle !== null && line === values[0]?.line)
    if (onLine && values.length === count)
      middlesByCount.set(
        count,
        values.map(({ middle }) => middle ?? 0),
      )
    const short = onLine && values.length < count
    const placed = short && own ? byMiddle(values, own) : null
    const window = placed ?? (values.length > count ? windowOf(values, count).values : values)
    const line = values[0]?.line ?? 0
    const row: ProactiveRow = { item: found.item, columns, values: short && !placed ? [] : window, line }
    // With a cell blank and no column to go by, a number might be put where it does not belong.
    if (values.length < count && !placed) row.doubt = `应有 ${count} 个数，只有 ${values.length} 个，无法判断各属哪一列`
    rows.push(row)
  }
  return rows
}

const isIndented = ({ middle, place }: FlatCell) => middle !== null && place.kind === 'line' && (place.column ?? 1) > 4

const isBrokenAbove = (piece: FlatCell, label: FlatCell) =>
  isIndented(piece) && piece.line >= label.line - 2 && piece.line < label.line

/** Words of a header: as they follow each other, or from left to right where they are set in columns on several lines. */
function acrossPage(header: FlatCell[]): string {
  const besideEachOther = new Set(header.map(({ line }) => line)).size < header.length
  const pieces =
    besideEachOther && header.every(isIndented) ? [...header].sort((a, b) => (a.middle ?? 0) - (b.middle ?? 0)) : header
  return pieces.map(({ text }) => text).join('')
}

/** Where the columns stand across the page, if each header is one piece on one line of columns. */
function headerMiddles(header: FlatCell[], count: number): number[] | null {
  const heads = header.filter(({ text }) => proactiveColumnsIn(text).length === 1)
  if (heads.length !== count || heads.some(({ middle, line }) => middle === null || line !== heads[0]?.line))
    return null
  return heads.map(({ middle }) => middle ?? 0)
}

/** The item that the last labels name, taking in earlier pieces of a broken label until they make sense. */
function itemIn(labels: FlatCell[]): { item: string; pieces: number } | null {
  let text = ''
  for (let pieces = 1; pieces <= labels.length && text.length < 16; pieces++) {
    const piece = labels[labels.length - pieces]?.text ?? ''
    // A label set wide, 行 政 许 可, comes in as many pieces as it has characters.
    if (pieces > 3 && piece.length > 1) return null
    text = piece + text
    const item = proactiveItemOf(text)
    if (item) return { item, pieces }
  }
  return null
}

/** The fifteen cells of the table of section 四 in flattened text: one run, or one run for each procedure. */
export function disputesFromLines(lines: Line[], next?: Line): DisputeCells | null {
  const cells = flatCells(lines, next)
  const runs = runsOf(cells, () => false, 15)
  const whole = runs.find(({ values }) => values.length >= 15 && values.some(({ kind }) => kind === 'value'))
  if (!whole) {
    const set = setInColumns(runs, cells)
    if (set) return set
  }
  const line = (whole ?? runs[0])?.values[0]?.line ?? 0
  // With a row for each outcome or procedure, blanks behind its name are a row of their own and not a merged label's.
  const outcomeRows = runsOf(cells, (labels) => lastNamed(labels, disputeOutcomeOf) !== null, 15)
  const turned = whole ? null : byOutcome(outcomeRows, cells)
  if (turned) return { values: turned, line }
  if (whole) {
    const { values, doubt } = windowOf(whole.values, 15)
    return doubt ? { values, line, doubt } : { values, line }
  }
  const values: (ValueCell | undefined)[] = new Array(15).fill(undefined)
  const outcomeHeads = headsAcross(cells, disputeOutcomeOf, disputeOutcomes.length)
  let found = 0
  for (const run of runsOf(cells, (labels) => lastNamed(labels, disputeGroupOf) !== null, 15)) {
    const group = lastNamed(run.labels, disputeGroupOf)
    const own = run.values.length > 5 ? run.values.slice(0, 5) : acrossHeads(run.values, outcomeHeads, 5)
    if (!group || !own) continue
    for (const [i, value] of own.entries()) values[disputeGroups.indexOf(group) * 5 + i] = value
    found++
  }
  if (found >= 2) return { values, line }
  const longest = runs
    .filter((run) => run.values.some(({ kind }) => kind === 'value'))
    .sort((a, b) => b.values.length - a.values.length)[0]
  if (longest && longest.values.length >= 6 && cells.some(({ text }) => disputeGroupOf(text) !== null)) {
    return { values, line, doubt: `应有 15 个数，只读到 ${longest.values.length} 个` }
  }
  const empty = runs.find((run) => run.values.length >= 15)
  if (empty) return { values: empty.values.slice(0, 15), line }
  const groups = new Set(cells.flatMap(({ text }) => disputeGroupOf(text) ?? []))
  const outcomes = cells.filter(({ text }) => outcomePiece.test(text)).length
  return groups.size >= 2 && outcomes >= 5 ? { values, line: cells[0]?.line ?? 0, doubt: '没有数字' } : null
}

/** Five runs of three: a row for each outcome, the three procedures in printed order. */
function byOutcome(runs: Run[], cells: FlatCell[]): (ValueCell | undefined)[] | null {
  const heads = headsAcross(cells, disputeGroupOf, disputeGroups.length)
  const values: (ValueCell | undefined)[] = new Array(15).fill(undefined)
  let found = 0
  for (const run of runs) {
    // Set in columns, a row of blanks leaves nothing but its name before the next one.
    for (const label of heads ? run.labels.slice(0, -1) : []) {
      const blank = disputeOutcomeOf(label.text)
      // Beside others it is a header and not the name of a row.
      if (!blank || run.labels.some((other) => other !== label && other.line === label.line)) continue
      for (const g of disputeGroups.keys()) values[g * 5 + disputeOutcomes.indexOf(blank)] = emptyAt(label)
      found++
    }
    const own = acrossHeads(run.values, heads, disputeGroups.length)
    const outcome = own && lastNamed(run.labels, disputeOutcomeOf)
    if (!outcome) continue
    for (const [g, value] of own.entries()) values[g * 5 + disputeOutcomes.indexOf(outcome)] = value
    found++
  }
  return found === disputeOutcomes.length && values.every(Boolean) ? values : null
}

/** Where headers stand across the page, if there are as many on one line as there are columns. */
function headsAcross(cells: FlatCell[], nameOf: (text: string) => unknown, count: number): number[] | null {
  const heads = cells.filter((cell) => cell.kind === 'label' && cell.middle !== null && nameOf(cell.text) !== null)
  const sorted = heads.map(({ middle }) => middle ?? 0)
  const first = heads.filter(({ line }) => line === heads[0]?.line)
  if (first.length === count) return first.map(({ middle }) => middle ?? 0)
  return heads.length === count && clusterMiddles(sorted).length === count ? sorted.sort((a, b) => a - b) : null
}

/** Values of a row that has all of them, or of one set in columns, each below its header. */
function acrossHeads(values: FlatCell[], heads: number[] | null, count: number): (ValueCell | undefined)[] | null {
  if (values.length === count) return values
  const first = values[0]
  if (!heads || !first || values.length > count) return null
  return values.every(({ middle, line }) => middle !== null && line === first.line) ? byMiddle(values, heads) : null
}

/** What the last labels name, taking in earlier pieces until they make sense. */
function lastNamed<Name>(labels: FlatCell[], nameOf: (text: string) => Name | null): Name | null {
  let text = ''
  for (let pieces = 1; pieces <= labels.length && text.length < 16; pieces++) {
    text = (labels[labels.length - pieces]?.text ?? '') + text
    const name = nameOf(text)
    if (name) return name
  }
  return null
}

/** A row of the table of section 四 set in columns, some of them empty: each value belongs to the header above it. */
function setInColumns(runs: Run[], cells: FlatCell[]): DisputeCells | null {
  for (const { values } of runs) {
    const first = values[0]
    if (!first || first.middle === null || values.length < 2 || values.some(({ line }) => line !== first.line)) continue
    const heads = cells.filter((cell) => cell.kind === 'label' && cell.middle !== null && cell.line < first.line)
    const middles = clusterMiddles(heads.filter(({ text }) => outcomePiece.test(text)).map(({ middle }) => middle ?? 0))
    const placed = middles.length === 15 ? byMiddle(values, middles) : null
    if (placed) return { values: placed, line: first.line }
  }
  return null
}

const outcomePiece = /^(?:结果(?:维持|纠正)?|维持|纠正|其他(?:结果)?|尚未(?:审结)?|审结|总计)$/

/** Middles of columns whose headers stand on several lines. */
function clusterMiddles(middles: number[]): number[] {
  const clusters: number[][] = []
  for (const middle of [...middles].sort((a, b) => a - b)) {
    const last = clusters.at(-1)
    if (last && middle - (last[0] ?? 0) < 3) last.push(middle)
    else clusters.push([middle])
  }
  return clusters.map((cluster) => cluster.reduce((sum, middle) => sum + middle, 0) / cluster.length)
}
