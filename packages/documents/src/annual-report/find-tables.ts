import type { SectionKey, TableKey } from '@gongkai/law/annual-report'
import type { DocumentTree } from '../formats/index.ts'
import { alignRequestRows } from './align-rows.ts'
import { type DisputeCells, disputesFromGrids } from './disputes-from-grid.ts'
import { disputesFromLines, proactiveRowsFromLines, requestRowsFromLines } from './flat-tables.ts'
import { labelledGrids } from './labelled-rows.ts'
import type { Line } from './lines.ts'
import { setsDigitsWide } from './page-pieces.ts'
import { disputesFromPages, proactiveRowsFromPages, requestRowsFromPages } from './page-tables.ts'
import { type ProactiveRow, proactiveRowsFromGrids } from './proactive-from-grid.ts'
import { type NumberedTable, requestRowsFromGrids } from './requests-from-grid.ts'
import type { SectionStart } from './sections.ts'
import { textGrids } from './text-grids.ts'
import type { FoundRow } from './value-cell.ts'

/** The three statutory tables as found, before their cells are read. */
export interface FoundTables {
  proactive: ProactiveRow[]
  /** Found rows by row of the form. */
  requests: Map<string, FoundRow[]>
  disputes: DisputeCells | null
  /** Lines (by index) that belong to flattened tables and are neither narrative nor headings. */
  tableLines: Set<number>
  /** Rows of the request table with numbers and a label that the form does not have. */
  unplaced: FoundRow[]
  /** Tables in which not every number could be given its row and its column. */
  uncertain: TableKey[]
}

/** Finds the tables in the grids of the document, and what is not there in its text. */
export function findTables(tree: DocumentTree, lines: Line[], sections: SectionStart[]): FoundTables {
  const tables: NumberedTable[] = []
  const articleLines = new Set<number>()
  for (const [index, block] of tree.blocks.entries()) {
    if (block.kind !== 'table') continue
    tables.push({ number: tables.length + 1, table: block })
    const before = tree.blocks[index - 1]
    if (before?.kind === 'paragraph' && /第二十条/.test(before.text) && before.text.length < 40)
      articleLines.add(block.line)
  }
  const regions = findRegions(lines, sections)
  const tableLines = new Set<number>()
  // Tables that pages show without ruling lines are read by where their pieces stand.
  const onPages = tree.fileType === 'pdf' || tree.fileType === 'ofd'
  const section = (key: SectionKey): Line[] => {
    const at = onPages ? sections.findIndex((start) => start.section === key) : -1
    const start = sections[at]
    // The end of a label on a line of its own, 处理其政府信息公开申请, can look like the heading of its own section.
    const next = sections.find(({ section: other }, i) => i > at && other !== key)
    return start ? lines.slice(start.index + 1, next?.index) : []
  }
  const wideDigits = onPages && setsDigitsWide((['proactive', 'requests', 'disputes'] as const).flatMap(section))
  const take = (region: Region | null): Line[] => {
    if (!region) return []
    return lines.slice(region.from, region.to)
  }
  const claim = (region: Region | null, from: number, to: number) => {
    if (!region) return
    for (let i = region.from; i < region.to; i++) {
      const line = (lines[i] as Line).line
      if (line >= from && line <= to) tableLines.add(i)
    }
  }

  let proactive = proactiveRowsFromGrids(tables, articleLines)
  if (proactive.length === 0) proactive = proactiveRowsFromPages(section('proactive'), wideDigits)
  if (proactive.length > 0 && onPages && regions.proactive)
    claim(regions.proactive, 0, lastLineOf(lines, regions.proactive, proactive))
  if (proactive.length === 0 && regions.proactive) {
    const own = take(regions.proactive)
    proactive = proactiveRowsFromGrids(labelledGrids(own), noLines)
    if (proactive.length === 0) proactive = proactiveRowsFromGrids(textGrids(own), noLines)
    if (proactive.length === 0) proactive = proactiveRowsFromLines(own, lines[regions.proactive.to])
    claim(regions.proactive, 0, lastLineOf(lines, regions.proactive, proactive))
  }

  let byPosition = false
  let requestRows = requestRowsFromGrids(tables)
  let requests = alignRequestRows(requestRows)
  if (requests.size === 0) {
    const rows = requestRowsFromPages(section('requests'), wideDigits)
    if (rows.length > 0) {
      requestRows = rows
      requests = alignRequestRows(rows)
      byPosition = true
      claim(regions.requests, 0, Number.MAX_SAFE_INTEGER)
    }
  }
  if (requests.size === 0 && regions.requests) {
    const own = take(regions.requests)
    requestRows = requestRowsFromGrids(labelledGrids(own))
    if (requestRows.length === 0) requestRows = requestRowsFromGrids(textGrids(own))
    if (requestRows.length === 0) requestRows = requestRowsFromLines(own, lines[regions.requests.to])
    requests = alignRequestRows(requestRows)
    if (requests.size > 0) claim(regions.requests, 0, Number.MAX_SAFE_INTEGER)
  }
  const placed = new Set([...requests.values()].flat())
  // one sheet may hold all three tables
  const elsewhere = new Set(proactive.map(({ line }) => line))
  const unplaced = requestRows.filter(
    (row) => !placed.has(row) && !elsewhere.has(row.line) && row.values.some((value) => value && value.text !== ''),
  )

  let disputes = disputesFromGrids(tables)
  if (!disputes) {
    disputes = disputesFromPages(section('disputes'), wideDigits)
    if (disputes) claim(regions.disputes, 0, Number.MAX_SAFE_INTEGER)
  }
  if (!disputes && regions.disputes) {
    const own = take(regions.disputes)
    disputes =
      disputesFromGrids(labelledGrids(own)) ??
      disputesFromGrids(textGrids(own)) ??
      disputesFromLines(own, lines[regions.disputes.to])
    if (disputes) claim(regions.disputes, 0, Number.MAX_SAFE_INTEGER)
  }
  const uncertain: TableKey[] = []
  if ((byPosition && unplaced.length > 0) || [...requests.values()].some((found) => found.every(isWithoutColumns))) {
    uncertain.push('requests')
  }
  if (onPages && disputes?.doubt) uncertain.push('disputes')
  return { proactive, requests, disputes, tableLines, unplaced, uncertain }
}

const noLines: Set<number> = new Set()

/** A run of lines, `to` exclusive. */
interface Region {
  from: number
  to: number
}

/** Where in the text the three tables stand if they were flattened: from their first printed words to the next section. */
function findRegions(
  lines: Line[],
  sections: SectionStart[],
): Record<'proactive' | 'requests' | 'disputes', Region | null> {
  const nextSection = (after: number, ...keys: string[]) =>
    sections.find(({ index, section }) => index > after && keys.includes(section))?.index ?? lines.length
  const find = (from: number, to: number, pattern: RegExp) => {
    for (let i = from; i < to; i++) {
      const { squashed } = lines[i] as Line
      if (squashed !== '' && pattern.test(squashed)) return i
    }
    return -1
  }
  const start = (key: string) => sections.find(({ section }) => section === key)?.index
  const requestsNamed = find(
    0,
    lines.length,
    /勾稽关系|申请人情况[|,;"]*$|^[|"]*[一1][、.,]?本年度?新收.{0,14}申请(?:数量?|总数|件数)/,
  )
  const wholeRequests = start('requests') === undefined ? -1 : (start('requests') as number) + 1
  const requestsFrom = requestsNamed < 0 && lines[wholeRequests]?.wholeTable ? wholeRequests : requestsNamed
  const proactiveTo =
    requestsFrom >= 0 ? requestsFrom : nextSection(start('proactive') ?? 0, 'requests', 'disputes', 'problems')
  const proactiveFrom = find(0, proactiveTo, /^[|"]*第二十条第?\(?[一二三四五六七八九]\)?项|^[|"]*信息内容/)
  const disputesHead = sections.find(({ index, section }) => section === 'disputes' && index > requestsFrom)?.index
  const disputesFrom =
    disputesHead !== undefined
      ? disputesHead + 1
      : find(Math.max(requestsFrom, 0), lines.length, /^\|*行政复议(?:\||行政诉讼|$)/)
  const requestsTo =
    requestsFrom < 0
      ? -1
      : Math.min(
          disputesHead ?? lines.length,
          disputesFrom > requestsFrom ? disputesFrom : lines.length,
          nextSection(requestsFrom, 'disputes', 'problems', 'other'),
        )
  const proactiveEnd = Math.min(proactiveTo, nextSection(proactiveFrom, 'requests', 'disputes', 'problems', 'other'))
  return {
    proactive: proactiveFrom >= 0 ? { from: proactiveFrom, to: proactiveEnd } : null,
    requests: requestsFrom >= 0 ? { from: requestsFrom, to: requestsTo } : null,
    disputes:
      disputesFrom >= 0
        ? { from: disputesFrom, to: nextSection(disputesFrom - 1, 'problems', 'other', 'overview') }
        : null,
  }
}

/** Line of the last value of the last row. */
function lastLineOf(lines: Line[], region: Region, rows: ProactiveRow[]): number {
  const line = rows.at(-1)?.line
  if (line === undefined) return -1
  for (let i = region.from; i < region.to; i++) {
    if ((lines[i] as Line).line <= line) continue
    if (/[\u4e00-\u9fff]{6}/.test((lines[i] as Line).text)) return (lines[i] as Line).line - 1
  }
  return Number.MAX_SAFE_INTEGER
}

/** A row with fewer numbers than columns, none of which could be given a column but the last, the total. */
const isWithoutColumns = ({ doubt, values }: FoundRow) =>
  doubt !== undefined && values.slice(0, -1).every((value) => value === undefined)
