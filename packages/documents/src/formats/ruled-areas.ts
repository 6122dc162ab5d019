import type { Ruling } from './page-content.ts'

/** A line along one axis: `at` is its fixed coordinate, `from` to `to` the run of the other. */
export interface Stroke {
  at: number
  from: number
  to: number
}

/** Lines that touch each other: a table, or a frame. */
export interface RuledArea {
  horizontal: Stroke[]
  vertical: Stroke[]
  left: number
  right: number
  top: number
  bottom: number
}

/** How far apart, in points, lines may be and still be meant as one. */
export const tolerance = 1.6
const mostStrokes = 4000

/** Groups the rulings of a page into areas, from top to bottom; lines that enclose nothing are left out. */
export function findRuledAreas(rulings: Ruling[]): RuledArea[] {
  const rows = mergeStrokes(
    rulings.filter(({ y1, y2 }) => Math.abs(y1 - y2) < tolerance).map(({ x1, x2, y1 }) => stroke(y1, x1, x2)),
  )
  const columns = mergeStrokes(
    rulings.filter(({ x1, x2 }) => Math.abs(x1 - x2) < tolerance).map(({ x1, y1, y2 }) => stroke(x1, y1, y2)),
  )
  if (rows.length + columns.length > mostStrokes) return []
  const doubleRows = asOneLine(rows)
  const doubleColumns = asOneLine(columns)
  const horizontal = mergeStrokes(upTo(doubleColumns, doubleRows))
  const vertical = mergeStrokes(upTo(doubleRows, doubleColumns))
  const group = horizontal.concat(vertical).map((_, index) => index)
  const root = (index: number): number => {
    let at = index
    while (group[at] !== at) {
      group[at] = group[group[at] as number] as number
      at = group[at] as number
    }
    return at
  }
  for (const [h, across] of horizontal.entries()) {
    for (const [v, down] of vertical.entries()) {
      if (crosses(across, down)) group[root(h)] = root(horizontal.length + v)
    }
  }
  const areas = new Map<number, RuledArea>()
  const areaOf = (index: number): RuledArea => {
    const key = root(index)
    const area = areas.get(key) ?? emptyArea()
    areas.set(key, area)
    return area
  }
  for (const [h, across] of horizontal.entries()) {
    const area = areaOf(h)
    area.horizontal.push(across)
    extend(area, across.from, across.to, across.at, across.at)
  }
  for (const [v, down] of vertical.entries()) {
    const area = areaOf(horizontal.length + v)
    area.vertical.push(down)
    extend(area, down.at, down.at, down.from, down.to)
  }
  return [...areas.values()]
    .map(withSides)
    .filter(
      ({ horizontal: across, vertical: down }) =>
        across.length >= 1 && down.length >= 2 && across.length + down.length >= 4,
    )
    .sort((a, b) => a.top - b.top)
}

/** No text has room between two lines this close, in points: they are one line, drawn double. */
export const double = 6.5

/** Merged strokes, sorted, with those of a double line moved to its middle. */
function asOneLine(strokes: Stroke[]): Stroke[] {
  const moved = [...strokes]
  const taken = new Set<number>()
  for (const [i, first] of strokes.entries()) {
    if (taken.has(i)) continue
    const own = [i]
    for (let j = i + 1; j < strokes.length; j++) {
      const other = strokes[j] as Stroke
      if (other.at - first.at >= double) break
      if (!taken.has(j) && own.some((at) => runAlong(strokes[at] as Stroke, other))) own.push(j)
    }
    if (own.length === 1) continue
    const at = (first.at + (strokes[own.at(-1) as number] as Stroke).at) / 2
    for (const j of own) {
      taken.add(j)
      moved[j] = { ...(strokes[j] as Stroke), at }
    }
  }
  return moved
}

/** Whether two strokes are of one table: beside each other, or one where the other one ends. */
const runAlong = (a: Stroke, b: Stroke) => Math.min(a.to, b.to) - Math.max(a.from, b.from) > -2 * double

/** Strokes drawn out to the lines across their ends: thick and double lines end before or behind the middle of those. */
function upTo(across: Stroke[], strokes: Stroke[]): Stroke[] {
  const edges = across.map(({ at }) => at).sort((a, b) => a - b)
  const nearest = (end: number) => {
    let [low, high] = [0, edges.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((edges[middle] as number) < end) low = middle + 1
      else high = middle
    }
    const near = [edges[low], edges[low - 1]].find((edge) => edge !== undefined && Math.abs(edge - end) < double)
    return near ?? end
  }
  return strokes.map(({ at, from, to }) => ({ at, from: Math.min(from, nearest(from)), to: Math.max(to, nearest(to)) }))
}

/** Points by which lines across reach beyond the outermost line down where a column is open at the side. */
const narrowest = 8

/** Many tables have no line at their left and right side: there the column ends where the lines across do. */
function withSides(area: RuledArea): RuledArea {
  const { horizontal, vertical, left, right, top, bottom } = area
  if (vertical.length === 0 || horizontal.length < 2) return area
  const at = vertical.map((down) => down.at)
  const isSide = (edge: number, end: (across: Stroke) => number, inner: number) =>
    Math.abs(edge - inner) > narrowest &&
    horizontal.filter((across) => Math.abs(end(across) - edge) < 3 * tolerance).length > 1
  if (isSide(left, ({ from }) => from, Math.min(...at))) vertical.push({ at: left, from: top, to: bottom })
  if (isSide(right, ({ to }) => to, Math.max(...at))) vertical.push({ at: right, from: top, to: bottom })
  return area
}

const stroke = (at: number, a: number, b: number): Stroke => ({ at, from: Math.min(a, b), to: Math.max(a, b) })

const emptyArea = (): RuledArea => ({
  horizontal: [],
  vertical: [],
  left: Infinity,
  right: -Infinity,
  top: Infinity,
  bottom: -Infinity,
})

function extend(area: RuledArea, left: number, right: number, top: number, bottom: number): void {
  area.left = Math.min(area.left, left)
  area.right = Math.max(area.right, right)
  area.top = Math.min(area.top, top)
  area.bottom = Math.max(area.bottom, bottom)
}

const crosses = (across: Stroke, down: Stroke) =>
  down.at >= across.from - tolerance &&
  down.at <= across.to + tolerance &&
  across.at >= down.from - tolerance &&
  across.at <= down.to + tolerance

/** Puts together strokes on the same line that touch or overlap: borders are drawn cell by cell. */
function mergeStrokes(strokes: Stroke[]): Stroke[] {
  const merged: Stroke[] = []
  const sorted = strokes.filter(({ from, to }) => to - from > 1).sort((a, b) => a.at - b.at)
  for (let i = 0; i < sorted.length; ) {
    const first = sorted[i] as Stroke
    let end = i
    while (end < sorted.length && (sorted[end] as Stroke).at - first.at < tolerance) end++
    const row = sorted.slice(i, end).sort((a, b) => a.from - b.from)
    const at = row.reduce((sum, one) => sum + one.at, 0) / row.length
    let open: Stroke | null = null
    let last = 0
    for (const { from, to } of row) {
      if (open && (from <= open.to + tolerance || isDash(from - open.to, last, to - from)))
        open.to = Math.max(open.to, to)
      else {
        open = { at, from, to }
        merged.push(open)
      }
      last = to - from
    }
    i = end
  }
  return merged
}

/** Some printers draw a dashed line dash by dash. */
const isDash = (gap: number, before: number, length: number) =>
  gap < longestDash / 2 && before < longestDash && length < longestDash
const longestDash = 12

/** Positions that lie closer together than the tolerance count as one. */
export function clusterPositions(positions: number[]): number[] {
  const clusters: number[] = []
  let sum = 0
  let count = 0
  for (const position of [...positions].sort((a, b) => a - b)) {
    if (count > 0 && position - sum / count > tolerance) {
      clusters.push(sum / count)
      sum = 0
      count = 0
    }
    sum += position
    count++
  }
  if (count > 0) clusters.push(sum / count)
  return clusters
}
