import { CellBudget, flattenRow, tooManyLines } from './grid.ts'
import { limits } from './limits.ts'
import type { PageContent, TextRun } from './page-content.ts'
import { displayWidth, pageLines } from './page-lines.ts'
import { double, findRuledAreas, type RuledArea, tolerance } from './ruled-areas.ts'
import { cellAt, columnsOf, type DrawnCell, type DrawnTable, drawnText, drawTable } from './ruled-table.ts'
import { type Block, type Cell, type DocumentTree, type FileType, type PagePiece, UnreadableFile } from './tree.ts'

const pageNumber = /^(?:[-—–－·\s]*\d{1,3}[-—–－·\s]*|第\s*\d{1,3}\s*页.{0,12}|\d{1,3}\s*\/\s*\d{1,3})$/

/** What stands on a page from top to bottom. */
type PageItem = { top: number; line: string; pieces: PagePiece[] } | { top: number; area: RuledArea; columns: number[] }

interface Page {
  content: PageContent
  items: PageItem[]
  /** Runs by the table they stand in; the rest is text. */
  inside: Map<RuledArea, TextRun[]>
}

/**
 * Pages with text and ruling lines → paragraphs and tables. A table that goes on on the next page is put together
 * again, with the columns of all its parts and with the row that the page break cut.
 */
export function pagesToTree(
  fileType: FileType,
  contents: PageContent[],
  properties: Record<string, string>,
): DocumentTree {
  const tree: DocumentTree = { fileType, encoding: null, blocks: [], original: [], messages: [], properties }
  const budget = new CellBudget()
  const pages = withoutRunningLines(contents.map(readPage))
  let open: DrawnTable[] = []
  const close = () => {
    if (open.length > 0) addDrawnTable(open, tree)
    open = []
  }
  for (const [index, page] of pages.entries()) {
    for (const [place, item] of page.items.entries()) {
      if ('line' in item) {
        close()
        addLine(item, page.content.number, tree)
        continue
      }
      const continued = place === 0 && open.length > 0 && open.at(-1)?.page === page.content.number - 1
      const last = open.at(-1)
      const columns = sharedColumns(item.columns, pages, index, place)
      if (!(continued && last && sameEdges(last.columns, columns))) close()
      const table = drawTable(item.area, columns, page.content.number, budget)
      fillTable(table, page.inside.get(item.area) ?? [])
      open.push(table)
      if (place < page.items.length - 1) close()
    }
  }
  close()
  return tree
}

function readPage(content: PageContent): Page {
  // A frame around text is no table.
  const areas = findRuledAreas(content.rulings).filter(
    (area) => columnsOf(area).length >= 3 || area.horizontal.length >= 3,
  )
  const inside = new Map<RuledArea, TextRun[]>()
  const outside: TextRun[] = []
  for (const run of withoutWatermarks(content.runs)) {
    const x = run.x + run.width / 2
    const area = areas.find(
      ({ left, right, top, bottom }) => x > left && x < right && run.middle > top - 1 && run.middle < bottom + 1,
    )
    if (!area) outside.push(run)
    else if (inside.has(area)) inside.get(area)?.push(run)
    else inside.set(area, [run])
  }
  const items: PageItem[] = []
  const lines = pageLines(outside)
  for (const [i, { text, top, size, pieces }] of lines.entries()) {
    const margin = top > content.height * 0.9 || top < content.height * 0.07
    // A number in the last row of a table stands close to others.
    const isApart = [lines[i - 1], lines[i + 1]].every((other) => !other || Math.abs(other.top - top) > size * 1.1)
    if (!(margin && isApart && pageNumber.test(text.trim()))) items.push({ top, line: text, pieces })
  }
  for (const area of areas) if (inside.has(area)) items.push({ top: area.top, area, columns: columnsOf(area) })
  return { content, items: items.sort((a, b) => a.top - b.top), inside }
}

/** Heights of the common characters of a page, and points, from which on characters may be a watermark. */
const watermark = { heights: 2, points: 24, most: 400 }

/** Runs without the large characters that lie over or under others: a mark such as 内部资料 across the page. */
function withoutWatermarks(runs: TextRun[]): TextRun[] {
  const sizes = runs.map(({ size }) => size).sort((a, b) => a - b)
  const least = Math.max(watermark.points, (sizes[sizes.length >> 1] ?? 0) * watermark.heights)
  if ((sizes.at(-1) ?? 0) < least) return runs
  const large = runs.filter(({ size }) => size >= least)
  if (large.length > watermark.most) return runs
  const lies = (over: TextRun, { x, width, middle, size }: TextRun) =>
    Math.abs(over.middle - middle) < (over.size + size) * 0.4 && x < over.x + over.width && x + width > over.x
  const marks = new Set(
    large.filter((own) => runs.some((run) => run.size < least && lies(own, run))).map(({ size }) => size),
  )
  return runs.filter(({ size }) => size < least || !marks.has(size))
}

/**
 * Pages without the lines that a printer puts at the edge of every page: title, address of the page, date. They are
 * told by standing at the edge of more than one page, the same but for their figures.
 */
function withoutRunningLines(pages: Page[]): Page[] {
  const masked = (line: string) => line.replace(/\d+/g, '#').replace(/\s+/g, '')
  const atEdge = ({ content }: Page, item: PageItem): item is PageItem & { line: string } =>
    'line' in item && (item.top > content.height * 0.94 || item.top < content.height * 0.06)
  const inner = withoutRepeated(pages, (page, item) => (atEdge(page, item) ? masked(item.line) : null))
  // Farther in, the name of the report is told by standing as the first line at the same height.
  return withoutRepeated(inner, (page, item) =>
    item === page.items[0] && 'line' in item && item.top < page.content.height * 0.14 && item.line.includes('报告')
      ? `${item.top.toFixed(0)} ${masked(item.line)}`
      : null,
  )
}

/** Pages without the items that more than one page has, as `nameOf` names them. */
function withoutRepeated(pages: Page[], nameOf: (page: Page, item: PageItem) => string | null): Page[] {
  const counts = new Map<string | null, number>()
  for (const page of pages) {
    for (const name of new Set(page.items.map((item) => nameOf(page, item))))
      counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  counts.delete(null)
  const isRepeated = (page: Page, item: PageItem) => (counts.get(nameOf(page, item)) ?? 0) > 1
  return pages.map((page) => ({ ...page, items: page.items.filter((item) => !isRepeated(page, item)) }))
}

/** Columns of a table with those of its parts on the pages before and after: a part may lack lines between merged cells. */
function sharedColumns(own: number[], pages: Page[], index: number, place: number): number[] {
  let columns = own
  const take = (item: PageItem | undefined): boolean => {
    if (!item || 'line' in item || !sameEdges(item.columns, own)) return false
    columns = merge(columns, item.columns)
    return true
  }
  for (let i = index, at = place; at === 0 && i > 0; i--) {
    const before = pages[i - 1] as Page
    if (!take(before.items.at(-1))) break
    at = before.items.length - 1
  }
  for (let i = index, at = place; at === (pages[i] as Page).items.length - 1 && i + 1 < pages.length; i++) {
    if (!take((pages[i + 1] as Page).items[0])) break
    at = 0
  }
  return columns
}

const sameEdges = (a: number[], b: number[]) =>
  Math.abs((a[0] ?? 0) - (b[0] ?? 0)) < 3 * tolerance &&
  Math.abs((a.at(-1) ?? 0) - (b.at(-1) ?? 0)) < 3 * tolerance &&
  (strangers(a, b) < 2 || strangers(b, a) < 2)

/** Columns of one table that another has not: a part of a table has fewer columns than another, but no other columns. */
const strangers = (a: number[], b: number[]) =>
  a.filter((position) => b.every((other) => Math.abs(other - position) > 2 * tolerance)).length

function merge(columns: number[], more: number[]): number[] {
  const missing = more.filter((position) => columns.every((own) => Math.abs(own - position) > double))
  return [...columns, ...missing].sort((a, b) => a - b)
}

/** Puts every run into its cell; a run that reaches over several cells is cut between characters. */
function fillTable(table: DrawnTable, runs: TextRun[]): void {
  const [left, right] = [(table.columns[0] ?? 0) + 0.1, (table.columns.at(-1) ?? 0) - 0.1]
  for (const run of runs) {
    const offsets = run.offsets ?? spreadOffsets(run)
    let cell: DrawnCell | null = null
    let piece: DrawnCell['pieces'][number] | null = null
    for (let i = 0; i < run.text.length; i++) {
      const from = run.x + (offsets[i] ?? 0)
      const to = run.x + (offsets[i + 1] ?? run.width)
      let own: DrawnCell | null = cellAt(table, Math.min(Math.max((from + to) / 2, left), right), run.middle) ?? cell
      // A mark that closes a line of text may hang over the edge of its cell.
      if (cell && closingMark.test(run.text[i] ?? '')) own = cell
      if (!own) continue
      if (own === cell && piece) piece.text += run.text[i]
      else {
        cell = own
        piece = { text: run.text[i] ?? '', x: from, middle: run.middle, size: run.size }
        own.pieces.push(piece)
      }
    }
  }
}

const closingMark = /[，。、；：！？）)”’》]/

function spreadOffsets({ text, width }: TextRun): number[] {
  const total = Math.max(displayWidth(text), 1)
  const offsets: number[] = []
  let at = 0
  for (let i = 0; i < text.length; i++) {
    offsets.push((at / total) * width)
    at += text.charCodeAt(i) > 0x2e80 ? 2 : 1
  }
  offsets.push(width)
  return offsets
}

function addLine({ line, pieces }: { line: string; pieces: PagePiece[] }, page: number, tree: DocumentTree): void {
  const { blocks, original } = tree
  if (original.length >= limits.lines) throw new UnreadableFile(tooManyLines)
  original.push(line)
  blocks.push({ kind: 'paragraph', text: line, line: original.length, page, pieces })
}

function addDrawnTable(parts: DrawnTable[], { blocks, original }: DocumentTree): void {
  const rows: { cells: DrawnCell[]; page: number }[] = []
  for (const [index, part] of parts.entries()) {
    const cells = part.grid.map((row) => ({ cells: row, page: part.page }))
    const open = index > 0 && (parts[index - 1]?.openBottom || part.openTop)
    const last = rows.at(-1)
    const first = cells[0]
    // Where the head comes again at the top of a page, nothing goes on above it.
    const headAgain = first !== undefined && rows[0] !== undefined && wordsOf(first.cells) === wordsOf(rows[0].cells)
    if (open && last && first && !headAgain && isOneRow(last.cells, first.cells, part.columns)) {
      joinRows(rows, last.cells, part.grid)
      cells.shift()
    }
    rows.push(...cells)
  }
  const line = original.length + 1
  const made = new Map<DrawnCell, Cell>()
  const grid = rows.map(({ cells, page }, r) =>
    cells.map((drawn, c) => {
      const known = made.get(drawn)
      if (known) {
        known.rowSpan = Math.max(known.rowSpan, r - known.row + 1)
        known.columnSpan = Math.max(known.columnSpan, c - known.column + 1)
        return known
      }
      const cell: Cell = { text: drawnText(drawn), row: r, column: c, rowSpan: 1, columnSpan: 1, line: line + r, page }
      made.set(drawn, cell)
      return cell
    }),
  )
  for (const [r, row] of grid.entries())
    original.push(flattenRow(row.filter((cell, c) => cell.row === r && cell.column === c)))
  const block: Block = { kind: 'table', grid, line, page: parts[0]?.page ?? 1 }
  blocks.push(block)
}

/** The words of a row, however they are broken over lines. */
const wordsOf = (cells: DrawnCell[]) => [...new Set(cells)].map((cell) => drawnText(cell).replace(/\s/g, '')).join('|')

const figure = /^[\d０-９][\d０-９.,， ]*[\u4e00-\u9fff]?$|^[\d０-９.,，+\-—–－/／]+[\u4e00-\u9fff]?$/
const numbered = /^(?:\d{1,2}\s*[.．、]|[（(][一二三四五六七八九十][）)]|[一二三四五六七八九十][、.．])/

/**
 * Whether two rows without a line between them, at the foot of a page and at the head of the next, are halves of one.
 * Some printers leave out the line at the page's edge although the row is whole: then figures stand below figures, or
 * the lower row begins with a number of its own.
 */
function isOneRow(upper: DrawnCell[], lower: DrawnCell[], columns: number[]): boolean {
  let stacked = 0
  let alone = 0
  for (const [c, cell] of lower.entries()) {
    const above = upper[c]
    if (!above || cell === lower[c - 1] || above.pieces.length === 0) continue
    const isFigure = figure.test(drawnText(above))
    if (cell.pieces.length === 0) {
      if (isFigure) alone++
      continue
    }
    const text = drawnText(cell)
    if (numbered.test(text) && numbered.test(drawnText(above))) return false
    if (!isFigure || !figure.test(text)) continue
    const end = lower.lastIndexOf(cell) + 1
    if (!isFull(above, text, (columns[end] ?? 0) - (columns[c] ?? 0))) return false
    stacked++
  }
  return stacked === 0 || alone > 0
}

/** Whether the next character of a number has no room beside it: the cell has broken it over two lines. */
function isFull(upper: DrawnCell, lower: string, width: number): boolean {
  const last = drawnText(upper).split('\n').at(-1) ?? ''
  const size = upper.pieces[0]?.size ?? 0
  const wide = /^\S(?: \S)+$/.test(last) ? 1 : 0
  return (displayWidth(last) + wide + displayWidth(lower[0] ?? '')) * size * 0.5 + size * 0.6 > width
}

/**
 * Joins a row that a page break has cut: the text of its lower half goes on below that of the upper. Where the upper
 * half is only the frame of the table run out to the page's edge, without cells of its own, the lower row takes its place.
 */
function joinRows(rows: { cells: DrawnCell[] }[], upper: DrawnCell[], below: DrawnCell[][]): void {
  const lower = below[0] ?? []
  const before = new Set(rows.at(-2)?.cells)
  const joined = new Map<DrawnCell, DrawnCell>()
  for (const [c, cell] of lower.entries()) {
    const above = upper[c]
    if (!above || joined.get(cell) === cell) continue
    if (above.pieces.length === 0 && !before.has(above)) {
      upper[c] = joined.get(cell) ?? cell
      if (!joined.has(cell)) joined.set(cell, cell)
      for (let other = c + 1; other < lower.length && lower[other] === cell; other++) upper[other] = cell
      continue
    }
    if (joined.has(cell)) continue
    joined.set(cell, above)
    const shift = 10_000 * rows.length
    for (const piece of cell.pieces) above.pieces.push({ ...piece, middle: piece.middle + shift })
  }
  for (const row of below)
    for (let c = 0; c < row.length; c++) row[c] = joined.get(row[c] as DrawnCell) ?? (row[c] as DrawnCell)
}
