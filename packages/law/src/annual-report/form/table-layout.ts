import type { CellAddress, ReportFormat } from '../report.ts'
import type { ProactiveBlock, RequestRow, RequestsTableForm, ValueKind } from './report-form.ts'
import { reportForms } from './report-forms.ts'

/** `header` heads columns, `label` heads a row or rows, `note` is printed in the corner, `value` holds a cell. */
export type LayoutCell =
  | { kind: 'header'; text: string; rowSpan: number; colSpan: number; scope: 'col' | 'colgroup' }
  | { kind: 'label'; text: string; rowSpan: number; colSpan: number; scope: 'row' | 'rowgroup' }
  | { kind: 'note'; text: string; rowSpan: number; colSpan: number }
  | {
      kind: 'value'
      address: CellAddress
      /** Where the unit stands that is printed behind the value, if the form has one. */
      unitAddress: CellAddress | null
      valueKind: ValueKind
      rowSpan: number
      colSpan: number
    }

/** A statutory table as printed: rows of cells from left to right; places covered by a span have no cell. */
export interface TableLayout {
  caption: string
  columnCount: number
  rows: LayoutCell[][]
}

const header = (text: string, colSpan = 1, rowSpan = 1): LayoutCell => ({
  kind: 'header',
  text,
  rowSpan,
  colSpan,
  scope: colSpan > 1 ? 'colgroup' : 'col',
})

const label = (text: string, colSpan = 1, rowSpan = 1): LayoutCell => ({
  kind: 'label',
  text,
  rowSpan,
  colSpan,
  scope: rowSpan > 1 ? 'rowgroup' : 'row',
})

const value = (
  address: CellAddress,
  valueKind: ValueKind,
  colSpan = 1,
  unitAddress: CellAddress | null = null,
): LayoutCell => ({ kind: 'value', address, unitAddress, valueKind, rowSpan: 1, colSpan })

function captionOf(format: ReportFormat, key: 'proactive' | 'requests' | 'disputes'): string {
  return reportForms[format].sections.find((section) => section.key === key)?.heading ?? ''
}

function printedColumns(block: ProactiveBlock) {
  return block.columns.filter((column) => column.label !== null)
}

function proactiveBlockRows(block: ProactiveBlock, width: number): LayoutCell[][] {
  const columns = printedColumns(block)
  // The last column of a narrow block takes the rest of the width, as on the printed form.
  const span = (index: number) => (index === columns.length - 1 ? width - columns.length : 1)
  const unit = block.columns.find((column) => column.label === null)
  return [
    [header(block.heading, width)],
    [header(block.contentLabel), ...columns.map((column, index) => header(column.label ?? '', span(index)))],
    ...block.rows.map((row) => [
      label(row.label),
      ...columns.map((column, index) =>
        value(
          `proactive.${row.key}.${column.key}`,
          column.valueKind,
          span(index),
          unit && column.valueKind === 'amount' ? `proactive.${row.key}.${unit.key}` : null,
        ),
      ),
    ]),
  ]
}

/** The table of section 二 as printed: blocks `第二十条第（…）项` one below the other, four columns wide. */
export function proactiveTableLayout(format: ReportFormat): TableLayout {
  const blocks = reportForms[format].proactive
  const columnCount = 1 + Math.max(...blocks.map((block) => printedColumns(block).length))
  return {
    caption: captionOf(format, 'proactive'),
    columnCount,
    rows: blocks.flatMap((block) => proactiveBlockRows(block, columnCount)),
  }
}

const requestLabelColumns = 3

function requestHeaderRows(form: RequestsTableForm): LayoutCell[][] {
  const organisations = form.columns.filter((column) => column.group === 'organisation')
  const second: LayoutCell[] = []
  for (const column of form.columns) {
    if (column.group === null) second.push(header(column.label, 1, 2))
    else if (column === organisations[0]) second.push(header(form.organisationHeader, organisations.length))
  }
  return [
    [
      { kind: 'note', text: form.note, rowSpan: 3, colSpan: requestLabelColumns },
      header(form.applicantHeader, form.columns.length),
    ],
    second,
    organisations.map((column) => header(column.label)),
  ]
}

function requestRowLabels(row: RequestRow, form: RequestsTableForm): LayoutCell[] {
  const underResults = form.rows.filter((candidate) => candidate.role === 'result' || candidate.role === 'sum')
  if (!underResults.includes(row)) return [label(row.label, requestLabelColumns)]
  const cells: LayoutCell[] = []
  if (row === underResults[0]) cells.push(label(form.resultsHeader, 1, underResults.length))
  const group = form.groups.find((candidate) => candidate.key === row.group)
  if (!group) return [...cells, label(row.label, 2)]
  const members = underResults.filter((candidate) => candidate.group === group.key)
  if (row === members[0]) cells.push(label(group.label, 1, members.length))
  return [...cells, label(row.label)]
}

/** The table of section 三 as printed: three rows of merged headers, three columns of merged labels, seven of figures. */
export function requestTableLayout(format: ReportFormat): TableLayout {
  const form = reportForms[format].requests
  return {
    caption: captionOf(format, 'requests'),
    columnCount: requestLabelColumns + form.columns.length,
    rows: [
      ...requestHeaderRows(form),
      ...form.rows.map((row) => [
        ...requestRowLabels(row, form),
        ...form.columns.map((column) => value(`requests.${row.key}.${column.key}`, 'count')),
      ]),
    ],
  }
}

/** The table of section 四 as printed: three rows of merged headers above one row of fifteen figures. */
export function disputeTableLayout(format: ReportFormat): TableLayout {
  const form = reportForms[format].disputes
  const width = form.outcomes.length
  const litigation = form.groups.filter((group) => group.procedure === 'litigation')
  return {
    caption: captionOf(format, 'disputes'),
    columnCount: form.groups.length * width,
    rows: [
      [header(form.reconsiderationHeader, width), header(form.litigationHeader, litigation.length * width)],
      [
        ...form.outcomes.map((outcome) => header(outcome.label, 1, 2)),
        ...litigation.map((group) => header(group.label, width)),
      ],
      litigation.flatMap(() => form.outcomes.map((outcome) => header(outcome.label))),
      form.groups.flatMap((group) =>
        form.outcomes.map((outcome) => value(`disputes.${group.key}.${outcome.key}`, 'count')),
      ),
    ],
  }
}

/** The layouts of all three tables, in printed order. */
export function tableLayouts(format: ReportFormat): {
  proactive: TableLayout
  requests: TableLayout
  disputes: TableLayout
} {
  return {
    proactive: proactiveTableLayout(format),
    requests: requestTableLayout(format),
    disputes: disputeTableLayout(format),
  }
}
