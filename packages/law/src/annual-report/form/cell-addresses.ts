import type { CellAddress, CellValue, ReportFormat, ReportTables, TableCells, TableKey } from '../report.ts'
import { reportForms } from './report-forms.ts'

/** A cell of the form: its address, its parts, and how people call it. */
export interface FormCell {
  address: CellAddress
  table: TableKey
  row: string
  column: string
  /** `（三）不予公开 1.属于国家秘密 · 自然人` */
  label: string
}

function proactiveCells(format: ReportFormat): FormCell[] {
  return reportForms[format].proactive.flatMap((block) =>
    block.rows.flatMap((row) =>
      block.columns.map((column) => ({
        address: `proactive.${row.key}.${column.key}`,
        table: 'proactive' as const,
        row: row.key,
        column: column.key,
        label: `${row.label} · ${column.label ?? '采购总金额的单位'}`,
      })),
    ),
  )
}

function requestCells(format: ReportFormat): FormCell[] {
  const form = reportForms[format].requests
  return form.rows.flatMap((row) => {
    const group = form.groups.find((candidate) => candidate.key === row.group)
    const rowLabel = group ? `${group.label} ${row.label}` : row.label
    return form.columns.map((column) => ({
      address: `requests.${row.key}.${column.key}`,
      table: 'requests' as const,
      row: row.key,
      column: column.key,
      label: `${rowLabel} · ${column.label}`,
    }))
  })
}

function disputeCells(format: ReportFormat): FormCell[] {
  const form = reportForms[format].disputes
  return form.groups.flatMap((group) =>
    form.outcomes.map((outcome) => ({
      address: `disputes.${group.key}.${outcome.key}`,
      table: 'disputes' as const,
      row: group.key,
      column: outcome.key,
      label: `${disputeGroupLabel(group.key, format)} · ${outcome.label}`,
    })),
  )
}

const cellsByFormat: Record<ReportFormat, FormCell[]> = {
  '2019': [...proactiveCells('2019'), ...requestCells('2019'), ...disputeCells('2019')],
  '2021': [...proactiveCells('2021'), ...requestCells('2021'), ...disputeCells('2021')],
}

const labels: Record<ReportFormat, Map<CellAddress, string>> = {
  '2019': new Map(cellsByFormat['2019'].map((cell) => [cell.address, cell.label])),
  '2021': new Map(cellsByFormat['2021'].map((cell) => [cell.address, cell.label])),
}

/** All cells of a format, in printed order. */
export function formCells(format: ReportFormat): readonly FormCell[] {
  return cellsByFormat[format]
}

/** The addresses of all cells of a format, in printed order. */
export function cellAddresses(format: ReportFormat): CellAddress[] {
  return cellsByFormat[format].map((cell) => cell.address)
}

/** How people call a cell: `（一）予以公开 · 自然人`. A cell that only the other format has is labelled as there. */
export function cellLabel(address: CellAddress, format: ReportFormat): string {
  return labels[format].get(address) ?? labels['2021'].get(address) ?? labels['2019'].get(address) ?? address
}

/** `行政复议`, `行政诉讼（未经复议直接起诉）`, `行政诉讼（复议后起诉）`. */
export function disputeGroupLabel(key: string, format: ReportFormat = '2021'): string {
  const form = reportForms[format].disputes
  const group = form.groups.find((candidate) => candidate.key === key)
  if (!group) return key
  return group.procedure === 'reconsideration' ? group.label : `${form.litigationHeader}（${group.label}）`
}

/** How people call a row of the request table, with its group: `（三）不予公开 1.属于国家秘密`. */
export function requestRowLabel(key: string, format: ReportFormat): string {
  const label = cellLabel(`requests.${key}.total`, format)
  return label.includes(' · ') ? label.slice(0, label.lastIndexOf(' · ')) : key
}

/** All three tables stand. */
export type WholeTables = { [Key in TableKey]: NonNullable<ReportTables[Key]> }

/** Tables of a format in which every cell stands and none is known yet. */
export function emptyTables(format: ReportFormat): WholeTables {
  const tables: Record<TableKey, TableCells> = { proactive: {}, requests: {}, disputes: {} }
  for (const { table, row, column } of cellsByFormat[format]) {
    const cells: Record<string, CellValue> = (tables[table][row] ??= {})
    cells[column] = null
  }
  return tables
}

/** The value at an address; null where table, row or cell is missing. */
export function cellAt(tables: ReportTables, address: CellAddress): CellValue {
  const [table, row, column] = address.split('.')
  if (table !== 'proactive' && table !== 'requests' && table !== 'disputes') return null
  if (row === undefined || column === undefined) return null
  return tables[table]?.[row]?.[column] ?? null
}
