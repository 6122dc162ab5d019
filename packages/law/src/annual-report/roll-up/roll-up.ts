import { cellAt, emptyTables, formCells } from '../form/cell-addresses.ts'
import { requestColumnKeys } from '../audit/blank-totals.ts'
import type { AnnualReport, CellAddress, ReportFormat, ReportTables } from '../report.ts'

/** A report that goes into a sum. `id` names it in the coverage, e.g. the organ's id. */
export interface RollUpMember {
  id: string
  report: AnnualReport
}

/** One summed cell: what is known, and whose figure is not. */
export interface RolledUpCell {
  address: CellAddress
  /** Sum of the known figures; null where none is known. */
  value: number | null
  /** Ids of the members whose figure is in the sum. */
  known: string[]
  /** Ids of the members that leave the cell blank or lack it: the sum is a lower bound. */
  unknown: string[]
}

/** Sums of many reports, and what they cover. */
export interface RolledUp {
  format: ReportFormat
  year: number | null
  cells: Record<CellAddress, RolledUpCell>
  tables: ReportTables
  coverage: {
    /** Members in the sums. */
    counted: string[]
    /** Members expected but not given. */
    missing: string[]
    /** Members left out, with the reason in Chinese. */
    leftOut: { id: string; reason: string }[]
  }
}

export interface RollUpOptions {
  format: ReportFormat
  /** Only reports on this year are counted; null counts any. */
  year: number | null
  /** Ids of all organs that should be there. */
  expected?: readonly string[]
}

/** The cells summed: those of the form, and （六） as one row where a member printed it so. */
function addressesToSum(members: readonly RollUpMember[], format: ReportFormat): CellAddress[] {
  const addresses = formCells(format)
    .filter(({ column }) => column !== 'unit')
    .map(({ address }) => address)
  const asOneRow = format === '2021' && members.some(({ report }) => report.tables.requests?.otherHandling)
  return asOneRow ? [...addresses, ...requestColumnKeys.map((column) => `requests.otherHandling.${column}`)] : addresses
}

const yuanPer: Record<string, number> = { 元: 1, 万元: 10_000, 亿元: 100_000_000 }

/** The figure of a member; a purchase amount in yuan, unknown where its unit is unknown. */
function figureOf(report: AnnualReport, address: CellAddress): number | null {
  const value = cellAt(report.tables, address)
  if (typeof value !== 'number') return null
  if (address !== 'proactive.procurement.amount' || value === 0) return value
  const unit = cellAt(report.tables, 'proactive.procurement.unit')
  const factor = typeof unit === 'string' ? yuanPer[unit] : undefined
  return factor === undefined ? null : value * factor
}

/** Adds decimals without the noise of floating point. */
function add(sum: number, value: number): number {
  return Math.round((sum + value) * 1e6) / 1e6
}

function whyLeftOut({ report }: RollUpMember, { format, year }: RollUpOptions): string | null {
  if (report.format !== format) {
    return `使用的是${report.format ?? '无法识别'}年版表格，与${format}年版口径不同，不能相加。`
  }
  if (year !== null && report.year !== year) return `报告年度为${report.year ?? '未知'}年，不是${year}年。`
  return null
}

/**
 * Sums the tables of many reports of one format. A blank cell is carried as unknown: the sum holds what is known and
 * names the members it does not know. Reports of another format or year are left out with the reason, since the two
 * formats measure different things.
 */
export function rollUp(members: readonly RollUpMember[], options: RollUpOptions): RolledUp {
  const leftOut: { id: string; reason: string }[] = []
  const counted: RollUpMember[] = []
  for (const member of members) {
    const reason = whyLeftOut(member, options)
    if (reason === null) counted.push(member)
    else leftOut.push({ id: member.id, reason })
  }
  const cells: Record<CellAddress, RolledUpCell> = {}
  for (const address of addressesToSum(counted, options.format)) {
    const cell: RolledUpCell = { address, value: null, known: [], unknown: [] }
    for (const { id, report } of counted) {
      const figure = figureOf(report, address)
      if (figure === null) cell.unknown.push(id)
      else {
        cell.value = add(cell.value ?? 0, figure)
        cell.known.push(id)
      }
    }
    cells[address] = cell
  }
  const given = new Set(members.map(({ id }) => id))
  return {
    format: options.format,
    year: options.year,
    cells,
    tables: tablesOf(cells, options.format),
    coverage: {
      counted: counted.map(({ id }) => id),
      missing: (options.expected ?? []).filter((id) => !given.has(id)),
      leftOut,
    },
  }
}

function tablesOf(cells: Record<CellAddress, RolledUpCell>, format: ReportFormat): ReportTables {
  const tables = emptyTables(format)
  for (const { address, value } of Object.values(cells)) {
    const [table, row = '', column = ''] = address.split('.')
    if (table !== 'proactive' && table !== 'requests' && table !== 'disputes') continue
    const rows = tables[table] ?? {}
    const target = (rows[row] ??= {})
    target[column] = value
  }
  const procurement = tables.proactive?.procurement
  if (procurement) procurement.unit = procurement.amount === null ? null : '元'
  return tables
}
