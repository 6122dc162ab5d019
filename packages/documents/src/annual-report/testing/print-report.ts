import {
  type CellAddress,
  cellAddresses,
  type LayoutCell,
  type ReportFormat,
  reportForms,
  type TableLayout,
  tableLayouts,
} from '@gongkai/law/annual-report'

/** How a report is set, drawn at random: the ways published reports have been seen to be marked up. */
export interface Setting {
  format: ReportFormat
  /** Mark-up of the document. */
  markup: Markup
  /** What becomes of merged cells where the mark-up cannot keep them. */
  merges: 'padded' | 'repeated' | 'shifted'
  /** A cell without a number. */
  blank: '' | '/' | '—' | '-' | '\u00a0'
  digits: 'plain' | 'grouped' | 'fullWidth' | 'counted'
  mark: '.' | '、' | '．' | '. '
  brackets: 'full' | 'half'
  quotes: '“”' | '""' | '‘’'
  /** Labels broken by a line break or a space at this many characters; 0 for none. */
  breakAt: number
  /** The request table cut in two after this row of the layout; 0 for whole. */
  cutAfter: number
  headerAgain: boolean
  /** Rows of the request table that are not printed. */
  dropped: string[]
  /** Text of a cell wrapped in elements of its own, in HTML. */
  wrapping: 'none' | 'paragraph' | 'letters' | 'fonts'
  layoutTable: boolean
  perItem: boolean
  /** Which way the table of section 四 is turned: as the form has it, procedures down, or outcomes down. */
  disputes: 'form' | 'procedures' | 'outcomes'
}

export type Markup =
  | 'html'
  | 'htmlWithoutSpans'
  | 'oneTable'
  | 'markdown'
  | 'pipeRows'
  | 'pipeLines'
  | 'tabRows'
  | 'tabLines'
  | 'lines'
  | 'spacedLines'
  | 'columns'
  | 'commas'
  | 'semicolons'
  | 'drawn'
  | 'oneLine'

/** Values by address; null is a cell without a number. */
export type Values = Record<CellAddress, number | null>

export const organ = '示范县水务局'
export const title = '示范县水务局2023年政府信息公开工作年度报告'

export interface PrintedCell {
  text: string
  rowSpan: number
  columnSpan: number
  value: boolean
}

export type PrintedTable = PrintedCell[][]

/** Addresses that a setting prints. */
export function printedAddresses({ format, dropped }: Setting): CellAddress[] {
  return cellAddresses(format).filter((address) => {
    const [table, row, column] = address.split('.')
    return column !== 'unit' && !(table === 'requests' && dropped.includes(row ?? ''))
  })
}

/** The rows of the request table that a setting may leave out. */
export const droppableRows = (format: ReportFormat) =>
  reportForms[format].requests.rows.filter(({ role }) => role === 'result').map(({ key }) => key)

/** A whole report before it is marked up: paragraphs and tables in order. */
export function reportContent(setting: Setting, values: Values): (string | PrintedTable)[] {
  const layouts = tableLayouts(setting.format)
  const requests = printTable(withoutRows(layouts.requests, setting.dropped), setting, values)
  return [
    title,
    '发布日期：2024-01-20　来源：示范县水务局',
    '一、总体情况',
    '2023年，本局公开信息12条。',
    '二、主动公开政府信息情况',
    ...perItem(printTable(layouts.proactive, setting, values), setting),
    '三、收到和处理政府信息公开申请情况',
    ...cut(requests, setting),
    '四、政府信息公开行政复议、行政诉讼情况',
    printTable(turned(layouts.disputes, setting), setting, values),
    '五、存在的主要问题及改进情况',
    '公开不够及时，将加强培训。',
    '六、其他需要报告的事项',
    '无。',
  ]
}

/** A whole report as the bytes of a text or HTML file. */
export function printReport(setting: Setting, values: Values): Uint8Array {
  const html = isHtml(setting.markup)
  const one = setting.markup === 'oneTable'
  const parts = reportContent(setting, values).map((part) => {
    if (typeof part !== 'string') return setTable(part, setting)
    if (one) return `<tr><td${setting.merges === 'padded' ? '' : ' colspan=15'}>${part}</td></tr>`
    return html ? `<p>${part}</p>` : part
  })
  const gap = setting.markup === 'spacedLines' || setting.markup === 'markdown' ? '\n\n' : '\n'
  const text = parts.join(gap)
  if (one) return new TextEncoder().encode(`<html><body><table>${text}</table></body></html>`)
  return new TextEncoder().encode(html ? `<!DOCTYPE html><html><body><div>${text}</div></body></html>` : text)
}

const isHtml = (markup: Markup) => markup === 'html' || markup === 'htmlWithoutSpans' || markup === 'oneTable'

function withoutRows(layout: TableLayout, dropped: string[]): TableLayout {
  const gone = (row: LayoutCell[]) =>
    row.some((cell) => cell.kind === 'value' && dropped.includes(cell.address.split('.')[1] ?? ''))
  const rows: LayoutCell[][] = []
  // Labels over several rows that begin in a dropped row move down to the next one that is printed.
  let carried: LayoutCell[] = []
  for (const [r, row] of layout.rows.entries()) {
    const printed = [...carried, ...row].map((cell, index) => {
      const from = index < carried.length ? r : r + 1
      const lost = layout.rows.slice(from, r + cell.rowSpan).filter((other) => gone(other)).length
      return index < carried.length || lost === 0 ? cell : { ...cell, rowSpan: cell.rowSpan - lost }
    })
    if (!gone(row)) {
      rows.push(printed)
      carried = []
    } else {
      carried = [...carried, ...row.filter((cell) => cell.rowSpan > 1)].map((cell, index) => {
        if (index < carried.length) return cell
        const lost = layout.rows.slice(r, r + cell.rowSpan).filter((other) => gone(other)).length
        return { ...cell, rowSpan: cell.rowSpan - lost }
      })
      carried = carried.filter((cell) => cell.rowSpan > 0)
    }
  }
  return { ...layout, rows }
}

/** The table of section 四 with a row for each procedure, or a row for each outcome. */
function turned(layout: TableLayout, { format, disputes }: Setting): TableLayout {
  if (disputes === 'form') return layout
  const { groups, outcomes } = reportForms[format].disputes
  const head = (text: string): LayoutCell => ({ kind: 'header', text, rowSpan: 1, colSpan: 1, scope: 'col' })
  const label = (text: string): LayoutCell => ({ kind: 'label', text, rowSpan: 1, colSpan: 1, scope: 'row' })
  const value = (group: string, outcome: string): LayoutCell => ({
    kind: 'value',
    address: `disputes.${group}.${outcome}`,
    unitAddress: null,
    valueKind: 'count',
    rowSpan: 1,
    colSpan: 1,
  })
  const rows =
    disputes === 'procedures'
      ? [
          [head('类别'), ...outcomes.map((outcome) => head(outcome.label))],
          ...groups.map((group) => [label(group.label), ...outcomes.map(({ key }) => value(group.key, key))]),
        ]
      : [
          [head('结果'), ...groups.map((group) => head(group.label))],
          ...outcomes.map((outcome) => [label(outcome.label), ...groups.map(({ key }) => value(key, outcome.key))]),
        ]
  return { ...layout, columnCount: rows[0]?.length ?? 0, rows }
}

function printTable(layout: TableLayout, setting: Setting, values: Values): PrintedTable {
  return layout.rows.map((row) =>
    row.map((cell) => ({
      text:
        cell.kind === 'value'
          ? valueText(values[cell.address] ?? null, cell.address, setting)
          : labelText(cell.text, setting),
      rowSpan: cell.rowSpan,
      columnSpan: cell.colSpan,
      value: cell.kind === 'value',
    })),
  )
}

function valueText(value: number | null, address: CellAddress, { blank, digits }: Setting): string {
  if (value === null) return blank
  if (digits === 'grouped' && Number.isInteger(value) && value >= 0) return value.toLocaleString('en-US')
  if (digits === 'fullWidth')
    return String(value).replace(/[\d.-]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))
  if (digits === 'counted' && !address.endsWith('amount')) return `${value}件`
  return String(value)
}

function labelText(label: string, { mark, brackets, quotes, breakAt, markup }: Setting): string {
  let text = label
    .replace(/^(\d)\./, `$1${mark}`)
    .replace(/[“”]/g, (quote) => (quote === '“' ? (quotes[0] ?? '') : (quotes[1] ?? '')))
  if (brackets === 'half') text = text.replace(/（/g, '(').replace(/）/g, ')')
  if (breakAt === 0 || text.length <= breakAt + 1) return text
  const glue = isHtml(markup) ? '<br>' : markup === 'lines' || markup === 'tabLines' ? '\n' : ' '
  return text.slice(0, breakAt) + glue + text.slice(breakAt)
}

function perItem(table: PrintedTable, setting: Setting): PrintedTable[] {
  if (!setting.perItem) return [table]
  const tables: PrintedTable[] = []
  for (const row of table) {
    if (/第二十条/.test(row[0]?.text ?? '')) tables.push([row])
    else tables.at(-1)?.push(row)
  }
  return tables
}

function cut(table: PrintedTable, { cutAfter, headerAgain }: Setting): PrintedTable[] {
  const header = 3
  const at = header + cutAfter
  if (cutAfter === 0 || at >= table.length - 1) return [table]
  const first = table.slice(0, at)
  const second = table.slice(at)
  // Labels that span the cut are printed again in the second part, as office software does at a page break.
  const open = first.flatMap((row, r) =>
    row
      .filter((cell) => r + cell.rowSpan > at && r >= header)
      .map((cell) => ({ ...cell, rowSpan: r + cell.rowSpan - at })),
  )
  second[0] = [...open, ...(second[0] ?? [])]
  const clipped = first.map((row, r) => row.map((cell) => ({ ...cell, rowSpan: Math.min(cell.rowSpan, at - r) })))
  return [clipped, headerAgain ? [...table.slice(0, header), ...second] : second]
}

/** Merges written out: each place with its text, whether a cell begins there. */
interface Place {
  text: string
  first: boolean
  value: boolean
}

function square(table: PrintedTable): Place[][] {
  const grid: Place[][] = table.map(() => [])
  for (const [r, row] of table.entries()) {
    let c = 0
    for (const cell of row) {
      const line = grid[r] as Place[]
      while (line[c]) c++
      for (let dr = 0; dr < cell.rowSpan && r + dr < grid.length; dr++) {
        for (let dc = 0; dc < cell.columnSpan; dc++) {
          ;(grid[r + dr] as Place[])[c + dc] = { text: cell.text, first: dr === 0 && dc === 0, value: cell.value }
        }
      }
      c += cell.columnSpan
    }
  }
  return grid
}

function setTable(table: PrintedTable, setting: Setting): string {
  switch (setting.markup) {
    case 'html':
      return setHtml(
        table.map((row) => row.map((cell) => tag(cell.text, cell.rowSpan, cell.columnSpan, setting))),
        setting,
      )
    case 'htmlWithoutSpans':
      return setHtml(
        rowsOf(table, setting).map((row) => row.map((text) => tag(text, 1, 1, setting))),
        setting,
      )
    case 'oneTable':
      return table
        .map((row) => `<tr>${row.map((cell) => tag(cell.text, cell.rowSpan, cell.columnSpan, setting)).join('')}</tr>`)
        .join('\n')
    case 'markdown': {
      const rows = rowsOf(table, setting).map((row) => `| ${row.join(' | ')} |`)
      const width = square(table)[0]?.length ?? 0
      return [rows[0], `|${' --- |'.repeat(width)}`, ...rows.slice(1)].join('\n')
    }
    case 'pipeRows':
      return rowsOf(table, setting)
        .map((row) => `${row.join(' | ')} |`)
        .join('\n')
    case 'tabRows':
      return rowsOf(table, { ...setting, merges: setting.merges === 'shifted' ? 'padded' : setting.merges })
        .map((row) => row.join('\t'))
        .join('\n')
    case 'pipeLines':
      return table.map((row) => row.map((cell) => (cell.text === '' ? '|' : `${cell.text} |`)).join('\n')).join('\n')
    case 'tabLines':
      return table.map((row) => row.map((cell) => `\t${cell.text}`).join('\n')).join('\n\n')
    case 'lines':
      return table.map((row) => row.map((cell) => cell.text).join('\n')).join('\n')
    case 'spacedLines':
      return table.map((row) => row.map((cell) => cell.text).join('\n\n')).join('\n\n')
    case 'columns':
      return setColumns(square(table))
    case 'commas':
      return separated(table, ',')
    case 'semicolons':
      return separated(table, ';')
    case 'drawn':
      return drawn(square(table))
    case 'oneLine':
      return table.map((row) => row.map((cell) => cell.text).join(' ')).join(' ')
  }
}

/** Cells that hold the separator stand in quotation marks, as spreadsheets write them. */
const separated = (table: PrintedTable, separator: string) =>
  square(table)
    .map((row) =>
      row
        .map(({ text, first }) => (first ? text : ''))
        .map((text) => (text.includes(separator) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text))
        .join(separator),
    )
    .join('\n')

/** A table drawn with characters, a rule below each row. */
function drawn(grid: Place[][]): string {
  const widths = (grid[0] ?? []).map((_, c) =>
    Math.max(...grid.map((row) => (row[c]?.first ? displayWidth(row[c]?.text ?? '') : 0))),
  )
  const rule = `├${widths.map((width) => '─'.repeat(width)).join('┼')}┤`
  const line = (row: Place[]) =>
    `│${row.map(({ text, first }, c) => `${first ? text : ''}${' '.repeat((widths[c] ?? 0) - (first ? displayWidth(text) : 0))}`).join('│')}│`
  return [rule, ...grid.flatMap((row) => [line(row), rule])].join('\n')
}

const setColumns = (grid: Place[][]) => {
  const firstValue = Math.min(...grid.flatMap((row) => row.flatMap(({ value }, c) => (value ? [c] : []))))
  return grid.map((row) => columnLine(row, firstValue)).join('\n')
}

/** A row set in columns of spaces: labels at the left, headers and values in the middle of their columns. */
function columnLine(row: Place[], firstValue: number): string {
  let line = ''
  let width = 0
  for (const [c, { text, first }] of row.entries()) {
    if (!first || text === '') continue
    const target = c < firstValue ? width + 2 : 120 + (c - firstValue) * 18 - Math.floor(displayWidth(text) / 2)
    const spaces = Math.max(width === 0 ? 0 : 2, target - width)
    line += ' '.repeat(spaces) + text
    width += spaces + displayWidth(text)
  }
  return line
}

const displayWidth = (text: string) => [...text].reduce((sum, character) => sum + (character > '\u2e80' ? 2 : 1), 0)

function rowsOf(table: PrintedTable, { merges }: Setting): string[][] {
  const grid = square(table)
  if (merges === 'repeated') return grid.map((row) => row.map(({ text }) => text))
  if (merges === 'padded') return grid.map((row) => row.map(({ text, first }) => (first ? text : '')))
  return grid.map((row) => {
    const own = row.filter(({ first }) => first).map(({ text }) => text)
    return [...own, ...new Array<string>(row.length - own.length).fill('')]
  })
}

function tag(text: string, rowSpan: number, columnSpan: number, { wrapping }: Setting): string {
  const spans = `${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}${columnSpan > 1 ? ` colspan=${columnSpan}` : ''}`
  return `<td${spans}>${wrap(text.replaceAll('\u00a0', '&nbsp;'), wrapping)}</td>`
}

function wrap(text: string, wrapping: Setting['wrapping']): string {
  if (wrapping === 'paragraph')
    return `\n  <p class=MsoNormal align=center><span style='font-size:10.5pt'>${text}</span></p>\n`
  if (wrapping === 'fonts') return `<FONT face=宋体 size=2>${text}</FONT>`
  if (wrapping === 'letters') {
    return text.replace(/<br>|&nbsp;|[^<&]/g, (piece) => (piece.length > 1 ? piece : `<span>${piece}</span>`))
  }
  return text
}

function setHtml(rows: string[][], { layoutTable }: Setting): string {
  const body = rows.map((cells) => `<tr>${cells.join('')}</tr>`).join('\n')
  const table = `<table border=1><tbody>${body}</tbody></table>`
  return layoutTable
    ? `<table width="100%"><tr><td valign="top"><table><tr><td>${table}</td></tr></table></td></tr></table>`
    : table
}
