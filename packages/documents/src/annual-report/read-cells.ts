import {
  type CellAddress,
  type CellValue,
  type ReportFormat,
  type ReportTables,
  reportForms,
  type TableCells,
} from '@gongkai/law/annual-report'
import { readCell } from './cell-value.ts'
import { disputeGroups, disputeOutcomes } from './dispute-labels.ts'
import type { FoundTables } from './find-tables.ts'
import { defaultColumns } from './proactive-labels.ts'
import type { Evidence, ReadingMessage } from './reading.ts'
import { requestColumnKeys } from './request-labels.ts'
import type { FoundRow, ValueCell } from './value-cell.ts'

/** The values of the tables with the place of each, and what was unsure about them. */
export interface ReadTables {
  format: ReportFormat | null
  tables: ReportTables
  evidence: Record<CellAddress, Evidence>
  messages: ReadingMessage[]
}

/** Cells as found → values with evidence. `year` decides the format only where the tables themselves do not tell. */
export function readTables(found: FoundTables, year: number | null): ReadTables {
  const cells = new CellReader()
  const format = formatOf(found) ?? (year === null ? null : year >= 2021 ? '2021' : '2019')
  const tables: ReportTables = {
    proactive: found.proactive.length === 0 ? null : proactive(found, format, cells),
    requests: found.requests.size === 0 ? null : requests(found, format, cells),
    disputes: found.disputes === null ? null : disputes(found, cells),
  }
  for (const row of found.unplaced) {
    const text = row.labels.at(-1)
    cells.doubt(`第三部分表格有一行${text ? `“${text.slice(0, 30)}”` : ''}不是法定的行，其中的数字没有采用`, row.line)
  }
  return { format, tables, evidence: cells.evidence, messages: cells.messages }
}

const addresses = { proactive: new Map(), requests: new Map(), disputes: new Map() } satisfies Record<
  keyof ReportTables,
  Map<string, Map<string, CellAddress>>
>

/** The address of a cell, made once: every report has the same. */
function addressOf(table: keyof ReportTables, row: string, column: string): CellAddress {
  let known: Map<string, CellAddress> | undefined = addresses[table].get(row)
  if (!known) addresses[table].set(row, (known = new Map()))
  let address = known.get(column)
  if (address === undefined) known.set(column, (address = `${table}.${row}.${column}`))
  return address
}

class CellReader {
  readonly evidence: Record<CellAddress, Evidence> = {}
  readonly messages: ReadingMessage[] = []

  doubt(text: string, line?: number): void {
    this.messages.push(line === undefined ? { severity: 'warning', text } : { severity: 'warning', text, line })
  }

  /** The value of a cell: number, null for nothing printed, or the raw text where it cannot be read. */
  read(address: CellAddress, cell: ValueCell | undefined): { value: CellValue; unit: string | null } {
    if (!cell) return { value: null, unit: null }
    this.evidence[address] = { place: cell.place, raw: cell.text }
    const reading = readCell(cell.text)
    if (reading.kind === 'number') return { value: reading.value, unit: reading.unit }
    if (reading.kind === 'unreadable') {
      this.doubt(`单元格中的“${cell.text.slice(0, 20)}”不是数字，请核对原文`, lineOf(cell))
      return { value: cell.text, unit: null }
    }
    return { value: null, unit: null }
  }
}

function lineOf({ place }: ValueCell): number {
  return place.line
}

/** The format that the printed headers and rows are of; a report that mixes both is of the one it uses more. */
function formatOf({ proactive, requests }: FoundTables): ReportFormat | null {
  let votes = 0
  for (const { item, columns } of proactive) {
    for (const { format } of columns ?? []) votes += format === '2021' ? 1 : format === '2019' ? -1 : 0
    if (item === 'otherServices' || item === 'procurement') votes -= 1
  }
  if (votes !== 0) return votes > 0 ? '2021' : '2019'
  return requests.has('otherOverdueCorrection') || requests.has('otherOverdueFee') ? '2021' : null
}

function proactive({ proactive: rows }: FoundTables, format: ReportFormat | null, cells: CellReader): TableCells {
  const table: TableCells = {}
  for (const block of format ? reportForms[format].proactive : []) for (const row of block.rows) table[row.key] = null
  for (const { item, columns, values, line, doubt } of rows) {
    const names = columns ?? defaultColumns(item, format, values.length)
    const known = table[item]
    if (known && Object.values(known).some((value) => value !== null)) {
      const same = names.every(
        ({ key }, i) => known[key] === (readCell(values[i]?.text ?? '') as { value?: number }).value,
      )
      if (!same) cells.doubt('同一行在文件中出现两次而数字不同，采用了第一次的', line)
      continue
    }
    const row: Record<string, CellValue> = {}
    for (const [i, { key, unit: headerUnit }] of names.entries()) {
      const { value, unit } = cells.read(addressOf('proactive', item, key), values[i])
      row[key] = value
      if (item === 'procurement' && key === 'amount') row.unit = unit ?? (value === null ? null : headerUnit)
      if (item === 'adminFees' && key === 'amount' && unit !== null && unit !== '万元' && value !== null) {
        cells.doubt(`收费金额按表头以万元计，单元格中写的是“${values[i]?.text}”，按原数记录，请核对`, line)
      }
    }
    table[item] = row
    if (doubt) cells.doubt(`第二部分表格有一行${doubt}`, line)
  }
  return table
}

function requests({ requests: rows }: FoundTables, format: ReportFormat | null, cells: CellReader): TableCells {
  const table: TableCells = {}
  const subRows = rows.has('otherOverdueCorrection') || rows.has('otherOverdueFee') || rows.has('otherMisc')
  const due = format ? reportForms[format].requests.rows.map(({ key }) => key) : []
  const whole = !subRows && rows.has('otherHandling')
  for (const key of due) if (!(whole && otherRows.has(key))) table[key] = null
  for (const [key, found] of rows) {
    // （六）其他处理 is a row of its own only where its parts are not printed, or where it has numbers itself.
    if (key === 'otherHandling' && subRows && !found.some(hasNumber)) continue
    const chosen = found.find(hasNumber) ?? (found[0] as FoundRow)
    for (const other of found) {
      if (other !== chosen && hasNumber(other) && textOf(other) !== textOf(chosen)) {
        cells.doubt(`“${chosen.labels.at(-1) ?? ''}”一行在文件中出现两次而数字不同，采用了第一次的`, other.line)
      }
    }
    const row: Record<string, CellValue> = {}
    for (const [i, column] of requestColumnKeys.entries()) {
      row[column] = cells.read(addressOf('requests', key, column), chosen.values[i]).value
    }
    if (chosen.doubt) cells.doubt(`“${chosen.labels.at(-1) ?? ''}”一行${chosen.doubt}`, chosen.line)
    table[key] = row
  }
  return table
}

const otherRows = new Set(['otherOverdueCorrection', 'otherOverdueFee', 'otherMisc'])
const hasNumber = (row: FoundRow) => row.values.some((value) => value && readCell(value.text).kind === 'number')
const textOf = (row: FoundRow) => row.values.map((value) => value?.text ?? '').join('|')

function disputes({ disputes: found }: FoundTables, cells: CellReader): TableCells {
  const table: TableCells = {}
  for (const [g, group] of disputeGroups.entries()) {
    const row: Record<string, CellValue> = {}
    for (const [o, outcome] of disputeOutcomes.entries()) {
      row[outcome] = cells.read(addressOf('disputes', group, outcome), found?.values[g * 5 + o]).value
    }
    table[group] = row
  }
  if (found?.doubt) cells.doubt(`第四部分表格${found.doubt}，请核对原文`, found.line)
  return table
}
