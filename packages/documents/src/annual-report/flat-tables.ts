import { type DisputeCells } from './disputes-from-grid.ts'
import { disputeGroupOf, disputeGroups } from './dispute-labels.ts'
import { type FlatCell, flatCells } from './flat-cells.ts'
import type { Line } from './lines.ts'
import type { ProactiveRow } from './proactive-from-grid.ts'
import { type ProactiveColumnName, proactiveColumnsIn, proactiveItemOf } from './proactive-labels.ts'
import { opensRequestRows, requestColumnKeys, requestRowOf } from './request-labels.ts'
import { sevenOf, windowOf } from './requests-from-grid.ts'
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
  if (run.values.length > 0) runs.push(run)
  return runs
}

/** Rows of the request table in flattened text. */
export function requestRowsFromLines(lines: Line[]): FoundRow[] {
  const count = requestColumnKeys.length
  const all = runsOf(flatCells(lines), (labels) => requestRowOf(labels.at(-1)?.text ?? '') !== null, count)
  const runs = all.slice(
    Math.max(
      0,
      all.findIndex(({ labels }) => labels.some(({ text }) => opensRequestRows(text))),
    ),
  )
  const middles = columnMiddles(runs, count)
  const rows: FoundRow[] = []
  for (const [index, { labels, values }] of runs.entries()) {
    const first = values[0] as FlatCell
    const onLine = first.middle !== null && values.every(({ line }) => line === first.line)
    const placed = onLine && middles && values.length < count ? byMiddle(values, middles) : null
    const { values: seven, doubt } = placed ? { values: placed } : sevenOf(values)
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

function tornEnd(next: Run | undefined, line: number): string {
  let text = ''
  for (const label of next?.labels ?? []) if (label.line === line + 1) text += label.text
  return text
}

/** Middle of each column across the page, from the rows that have all their values on one line. */
function columnMiddles(runs: Run[], count: number): number[] | null {
  const full = runs.filter(
    ({ values }) =>
      values.length === count && values.every(({ middle, line }) => middle !== null && line === values[0]?.line),
  )
  if (full.length < 3) return null
  return Array.from({ length: count }, (_, column) => {
    const middles = full.map(({ values }) => values[column]?.middle ?? 0).sort((a, b) => a - b)
    return middles[middles.length >> 1] ?? 0
  })
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
  return placed.map((value, column) => value ?? emptyAt(values[0] as FlatCell, column))
}

const emptyAt = (cell: FlatCell, _column: number): ValueCell => ({ text: '', place: { kind: 'line', line: cell.line } })

/** Rows of the table of section 二 in flattened text. */
export function proactiveRowsFromLines(lines: Line[]): ProactiveRow[] {
  const rows: ProactiveRow[] = []
  let columns: ProactiveColumnName[] | null = null
  for (const { labels, values } of runsOf(flatCells(lines), (labels) => itemIn(labels) !== null, 3)) {
    const found = itemIn(labels)
    const header = labels.slice(0, labels.length - (found?.pieces ?? 0))
    if (header.some(({ text }) => text.length > 2)) {
      const named = proactiveColumnsIn(header.map(({ text }) => text).join(''))
      columns = named.length > 0 ? named : header.some(({ text }) => /信息内容|第二十条/.test(text)) ? null : columns
    }
    if (!found) continue
    const count = columns?.length ?? values.length
    const window = values.length > count ? windowOf(values, count).values : values
    rows.push({ item: found.item, columns, values: window, line: values[0]?.line ?? 0 })
  }
  return rows
}

/** The item that the last labels name, taking in earlier pieces of a broken label until they make sense. */
function itemIn(labels: FlatCell[]): { item: string; pieces: number } | null {
  let text = ''
  for (let pieces = 1; pieces <= Math.min(3, labels.length); pieces++) {
    text = (labels[labels.length - pieces]?.text ?? '') + text
    const item = proactiveItemOf(text)
    if (item) return { item, pieces }
  }
  return null
}

/** The fifteen cells of the table of section 四 in flattened text: one run, or one run for each procedure. */
export function disputesFromLines(lines: Line[]): DisputeCells | null {
  const cells = flatCells(lines)
  const runs = runsOf(cells, () => false, 15)
  const whole = runs.find(({ values }) => values.length >= 15 && values.some(({ kind }) => kind === 'value'))
  const line = (whole ?? runs[0])?.values[0]?.line ?? 0
  if (whole) {
    const { values, doubt } = windowOf(whole.values, 15)
    return doubt ? { values, line, doubt } : { values, line }
  }
  const values: (ValueCell | undefined)[] = new Array(15).fill(undefined)
  let found = 0
  for (const run of runs) {
    const group = run.labels.map(({ text }) => disputeGroupOf(text)).findLast((named) => named !== null)
    if (!group || run.values.length < 5) continue
    for (const [i, value] of run.values.slice(0, 5).entries()) values[disputeGroups.indexOf(group) * 5 + i] = value
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
  return empty ? { values: empty.values.slice(0, 15), line } : null
}
