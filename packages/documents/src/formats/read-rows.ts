import { Archive } from './archive.ts'
import { decodeText } from './decode-text.ts'
import { limits } from './limits.ts'
import { recogniseContainer } from './recognise-type.ts'
import type { SheetCells } from './sheets.ts'
import { UnreadableFile } from './tree.ts'
import { xlsxSheets } from './xlsx.ts'

/** A row of a sheet that holds something. */
export interface SheetRow {
  /** The number of the row as the spreadsheet program shows it, from 1. */
  row: number
  /** Trimmed texts from the first column on; '' for an empty cell. */
  cells: string[]
}

export interface SheetRows {
  /** Null for CSV. */
  name: string | null
  rows: SheetRow[]
}

/** The sheets of a file, or one clear sentence (Chinese) why it cannot be read. */
export type RowsResult = { ok: true; sheets: SheetRows[] } | { ok: false; reason: string }

/**
 * Reads a table of records: XLSX, or CSV in UTF-8 or GB18030, the type and the encoding told by content. Unlike the
 * neutral tree it keeps the numbers of the rows, so that a fault can be found again in the spreadsheet.
 */
export function readRows(bytes: Uint8Array): RowsResult {
  if (bytes.length > limits.fileBytes) {
    return { ok: false, reason: `文件超过 ${limits.fileBytes / 1048576} MB，请分成几个文件。` }
  }
  try {
    switch (recogniseContainer(bytes)) {
      case 'empty':
        return { ok: false, reason: '文件是空的，没有任何内容。请重新取得文件。' }
      case 'zip':
        return { ok: true, sheets: workbookRows(new Archive(bytes)) }
      case 'ole':
        return {
          ok: false,
          reason: '这是旧版 Excel 文件（XLS）或者有密码的文件。请用 Excel 或 WPS 另存为没有密码的 XLSX。',
        }
      case 'text':
      case 'html':
        return csvRows(decodeText(bytes).text)
      default:
        return { ok: false, reason: '这不是表格。请使用 XLSX 或者 CSV 文件。' }
    }
  } catch (error) {
    if (error instanceof UnreadableFile) return { ok: false, reason: error.message }
    throw error
  }
}

function workbookRows(archive: Archive): SheetRows[] {
  if (!archive.names.some((name) => /^\/?xl\/workbook\.xml$/i.test(name))) {
    throw new UnreadableFile('这不是 Excel 文件（XLSX）。请使用 XLSX 或者 CSV 文件。')
  }
  return xlsxSheets(archive).map(({ name, cells }) => ({ name, rows: filledRows(cells) }))
}

function filledRows(cells: SheetCells['cells']): SheetRow[] {
  const rows = new Map<number, string[]>()
  for (const [key, text] of cells) {
    const column = key % 16384
    const trimmed = text.trim()
    if (column >= limits.columns || trimmed === '') continue
    const number = Math.floor(key / 16384) + 1
    const row = rows.get(number) ?? []
    while (row.length < column) row.push('')
    row[column] = trimmed
    rows.set(number, row)
  }
  return [...rows].sort(([one], [other]) => one - other).map(([row, texts]) => ({ row, cells: texts }))
}

/** RFC 4180; the separator is the one the first line has most of: comma, tabulator or semicolon. */
function csvRows(text: string): RowsResult {
  const source = text.startsWith('\ufeff') ? text.slice(1) : text
  const firstLine = source.slice(0, source.search(/\r|\n|$/))
  const separators = [',', '\t', ';'] as const
  const count = (separator: string) => firstLine.split(separator).length
  const separator = separators.reduce((best, next) => (count(next) > count(best) ? next : best))
  const rows: SheetRow[] = []
  let cells: string[] = []
  let field = ''
  let quoted = false
  let number = 1
  const endRow = () => {
    cells.push(field.trim())
    field = ''
    if (cells.some((cell) => cell !== '')) rows.push({ row: number, cells })
    if (rows.length > limits.lines) throw new UnreadableFile('文件的行太多，请分成几个文件。')
    cells = []
    number++
  }
  for (let at = 0; at < source.length; at++) {
    const sign = source[at] as string
    if (quoted) {
      if (sign !== '"') field += sign
      else if (source[at + 1] === '"') {
        field += '"'
        at++
      } else quoted = false
    } else if (sign === '"' && field.trim() === '') {
      field = ''
      quoted = true
    } else if (sign === separator) {
      cells.push(field.trim())
      field = ''
    } else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && source[at + 1] === '\n') at++
      endRow()
    } else field += sign
  }
  if (quoted)
    return {
      ok: false,
      reason: 'CSV 文件里有一个引号没有对应的后引号，从那里起分不清各格。请用 Excel 或 WPS 打开后重新保存。',
    }
  if (field !== '' || cells.length > 0) endRow()
  return { ok: true, sheets: [{ name: null, rows }] }
}
