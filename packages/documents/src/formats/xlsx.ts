import type { Archive } from './archive.ts'
import { readProperties } from './docx.ts'
import { limits } from './limits.ts'
import { type Merge, type SheetCells, sheetsToTree } from './sheets.ts'
import { type DocumentTree, UnreadableFile } from './tree.ts'
import { parseXml } from './xml.ts'

/** Excel 2007 and later: the visible sheets in their order. */
export function readXlsx(archive: Archive): DocumentTree {
  return sheetsToTree('xlsx', xlsxSheets(archive), readProperties(archive))
}

/** The filled cells of the visible sheets, in their order. */
export function xlsxSheets(archive: Archive): SheetCells[] {
  const book = archive.part('xl/workbook.xml')
  if (!book) throw new UnreadableFile('Excel 文件里没有工作簿部分，文件可能已经损坏。')
  const targets = relations(archive.part('xl/_rels/workbook.xml.rels'))
  const strings = sharedStrings(archive.part('xl/sharedStrings.xml'))
  const dates = dateStyles(archive.part('xl/styles.xml'))
  const names: { name: string; target: string }[] = []
  parseXml(book, {
    open: (name, attributes) => {
      if (name !== 'sheet') return
      const state = attributes.get('state')
      const target = targets.get(attributes.local('id') ?? '')
      if (target && state !== 'hidden' && state !== 'veryHidden')
        names.push({ name: attributes.get('name') ?? '', target })
    },
  })
  const sheets: SheetCells[] = []
  for (const { name, target } of names.slice(0, 100)) {
    const path = target.startsWith('/') ? target : `xl/${target}`
    const part = archive.part(path)
    if (part && path.includes('worksheets')) sheets.push(readSheet(name, part, strings, dates))
  }
  return sheets
}

function relations(part: Uint8Array | null): Map<string, string> {
  const targets = new Map<string, string>()
  if (!part) return targets
  parseXml(part, {
    open: (name, attributes) => {
      if (name === 'Relationship') targets.set(attributes.get('Id') ?? '', attributes.get('Target') ?? '')
    },
  })
  return targets
}

function sharedStrings(part: Uint8Array | null): string[] {
  const strings: string[] = []
  if (!part) return strings
  let text = ''
  let inText = false
  let phonetic = 0
  parseXml(part, {
    open: (name) => {
      if (name === 'si') text = ''
      else if (name === 'rPh') phonetic++
      else if (name === 't') inText = phonetic === 0
    },
    text: (value) => {
      if (inText) text += value
    },
    close: (name) => {
      if (name === 't') inText = false
      else if (name === 'rPh') phonetic--
      else if (name === 'si') strings.push(text)
    },
  })
  return strings
}

/** Styles (by index) that show a number as a date. */
function dateStyles(part: Uint8Array | null): Set<number> {
  const dates = new Set<number>()
  if (!part) return dates
  const custom = new Set<number>()
  let inFormats = false
  let index = 0
  parseXml(part, {
    open: (name, attributes) => {
      if (
        name === 'numFmt' &&
        /[yd年月日]/i.test((attributes.get('formatCode') ?? '').replace(/\[[^\]]*\]|"[^"]*"/g, ''))
      ) {
        custom.add(Number(attributes.get('numFmtId')))
      } else if (name === 'cellXfs') inFormats = true
      else if (name === 'xf' && inFormats) {
        const format = Number(attributes.get('numFmtId') ?? 0)
        if (
          custom.has(format) ||
          (format >= 14 && format <= 17) ||
          format === 22 ||
          (format >= 27 && format <= 36) ||
          (format >= 50 && format <= 58)
        ) {
          dates.add(index)
        }
        index++
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inFormats = false
    },
  })
  return dates
}

function readSheet(name: string, part: Uint8Array, strings: string[], dates: Set<number>): SheetCells {
  const sheet: SheetCells = { name, cells: new Map(), merges: [], formulasWithoutValue: 0 }
  let row = -1
  let column = -1
  let type = ''
  let style = -1
  let value: string | null = null
  let formula = false
  let collecting = false
  let hiddenRow = false
  parseXml(part, {
    open: (element, attributes) => {
      if (element === 'row') {
        row = Number(attributes.get('r') ?? row + 2) - 1
        column = -1
        hiddenRow = attributes.get('hidden') === '1' || attributes.get('hidden') === 'true'
      } else if (element === 'c') {
        const reference = attributes.get('r')
        const place = reference === undefined ? null : placeOf(reference)
        column = place ? place.column : column + 1
        if (place) row = place.row
        type = attributes.get('t') ?? 'n'
        style = Number(attributes.get('s') ?? -1)
        value = null
        formula = false
      } else if (element === 'v' || (element === 't' && type === 'inlineStr')) {
        collecting = true
        value ??= ''
      } else if (element === 'f') formula = true
      else if (element === 'mergeCell') {
        const merge = mergeOf(attributes.get('ref') ?? '')
        if (merge && sheet.merges.length < limits.cells) sheet.merges.push(merge)
      }
    },
    text: (text) => {
      if (collecting) value += text
    },
    close: (element) => {
      if (element === 'v' || element === 't') collecting = false
      else if (element === 'c') {
        if (formula && value === null) sheet.formulasWithoutValue++
        const text = value === null || hiddenRow ? '' : cellText(value, type, strings, dates.has(style))
        if (text !== '' && row >= 0 && column >= 0) {
          if (sheet.cells.size >= limits.cells)
            throw new UnreadableFile('Excel 文件的单元格太多，不像年度报告，未予读取。')
          sheet.cells.set(row * 16384 + column, text)
        }
      }
    },
  })
  return sheet
}

const wholeNumber = /^(?:0|[1-9]\d{0,14})$/

function cellText(value: string, type: string, strings: string[], date: boolean): string {
  if (type === 's') return strings[Number(value)] ?? ''
  if (type === 'b') return value === '1' ? '是' : '否'
  if (type !== 'n') return value
  if (!date && wholeNumber.test(value)) return value
  const number = Number(value)
  if (value.trim() === '' || !Number.isFinite(number)) return value
  if (date) return dateText(number)
  // Excel keeps fifteen digits; what stands behind them is noise of binary fractions.
  return String(Number(number.toPrecision(15)))
}

/** Excel counts days from 1899-12-30. */
export function dateText(serial: number): string {
  return serial > 0 && serial < 100_000
    ? new Date(Math.floor(serial - 25569) * 86_400_000).toISOString().slice(0, 10)
    : String(serial)
}

function placeOf(reference: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference)
  if (!match) return null
  let column = 0
  for (const letter of match[1] ?? '') column = column * 26 + letter.charCodeAt(0) - 64
  return { row: Number(match[2]) - 1, column: column - 1 }
}

function mergeOf(reference: string): Merge | null {
  const [from, to] = reference.split(':').map((end) => placeOf(end))
  if (!from || !to) return null
  return { row: from.row, column: from.column, rows: to.row - from.row + 1, columns: to.column - from.column + 1 }
}
