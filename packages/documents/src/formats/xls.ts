import { BiffStrings } from './biff-strings.ts'
import { limits } from './limits.ts'
import { type SheetCells, sheetsToTree } from './sheets.ts'
import { type DocumentTree, UnreadableFile } from './tree.ts'
import { dateText } from './xlsx.ts'

interface Record {
  type: number
  body: DataView
}

const damaged = 'Excel 文件内部结构已经损坏，读不下去。请用 Excel 或 WPS 打开后重新保存。'

/** Excel 97–2003 ([MS-XLS]): the visible sheets in their order. */
export function readXls(book: Uint8Array): DocumentTree {
  try {
    return readBook(book)
  } catch (error) {
    if (error instanceof RangeError) throw new UnreadableFile(damaged)
    throw error
  }
}

function readBook(book: Uint8Array): DocumentTree {
  const names: { name: string; at: number }[] = []
  const formats = new Set<number>()
  const dates: boolean[] = []
  let strings: string[] = []
  const shared: DataView[] = []
  let sharing = false
  let first = true
  for (const { type, body } of records(book, 0)) {
    if (first && (type !== 0x809 || body.getUint16(0, true) !== 0x600)) {
      throw new UnreadableFile('这是 Excel 95 或更早的文件，读不了。请用 Excel 或 WPS 另存为 XLSX。')
    }
    first = false
    if (type === 0x2f) throw new UnreadableFile('这份 Excel 文件有密码保护，打不开。请取得没有密码的文件。')
    if (type === 0xfc) {
      shared.push(body)
      sharing = true
    } else if (type === 0x3c && sharing) shared.push(body)
    else sharing = false
    if (type === 0x85 && (body.getUint8(4) & 3) === 0 && body.getUint8(5) === 0) {
      names.push({ name: new BiffStrings([body], 6).short(), at: body.getUint32(0, true) })
    } else if (type === 0x41e) {
      const format = new BiffStrings([body], 2).next().replace(/\[[^\]]*\]|"[^"]*"/g, '')
      if (/[yd年月日]/i.test(format)) formats.add(body.getUint16(0, true))
    } else if (type === 0xe0) {
      const format = body.getUint16(2, true)
      dates.push(
        formats.has(format) ||
          (format >= 14 && format <= 17) ||
          format === 22 ||
          (format >= 27 && format <= 36) ||
          (format >= 50 && format <= 58),
      )
    } else if (type === 0x0a) break
  }
  const [head] = shared
  if (head) {
    const reader = new BiffStrings(shared, 8)
    const count = Math.min(head.getUint32(4, true), limits.cells)
    strings = Array.from({ length: count }, () => reader.next())
  }
  const sheets = names.slice(0, 100).map(({ name, at }) => readSheet(book, name, at, strings, dates))
  return sheetsToTree('xls', sheets, {})
}

/** Records from a place on, up to the end of the stream. */
function* records(book: Uint8Array, from: number): Generator<Record> {
  const view = new DataView(book.buffer, book.byteOffset, book.byteLength)
  let at = from
  while (at + 4 <= book.length) {
    const type = view.getUint16(at, true)
    const size = view.getUint16(at + 2, true)
    if (at + 4 + size > book.length) return
    yield { type, body: new DataView(book.buffer, book.byteOffset + at + 4, size) }
    at += 4 + size
  }
}

function readSheet(book: Uint8Array, name: string, at: number, strings: string[], dates: boolean[]): SheetCells {
  const sheet: SheetCells = { name, cells: new Map(), merges: [], formulasWithoutValue: 0 }
  let formula: [number, number] | null = null
  const put = (row: number, column: number, text: string) => {
    if (text === '') return
    if (sheet.cells.size >= limits.cells) throw new UnreadableFile('Excel 文件的单元格太多，不像年度报告，未予读取。')
    sheet.cells.set(row * 16384 + column, text)
  }
  const number = (row: number, column: number, style: number, value: number) =>
    put(row, column, dates[style] ? dateText(value) : String(Number(value.toPrecision(15))))
  for (const { type, body } of records(book, at)) {
    if (type === 0x0a) break
    const row = body.byteLength >= 4 ? body.getUint16(0, true) : 0
    const column = body.byteLength >= 4 ? body.getUint16(2, true) : 0
    if (type === 0xfd) put(row, column, (strings[body.getUint32(6, true)] ?? '').trim())
    else if (type === 0x204) put(row, column, new BiffStrings([body], 6).next())
    else if (type === 0x203) number(row, column, body.getUint16(4, true), body.getFloat64(6, true))
    else if (type === 0x27e) number(row, column, body.getUint16(4, true), packed(body.getUint32(6, true)))
    else if (type === 0xbd) {
      for (let i = 0; 4 + i * 6 + 6 <= body.byteLength - 2; i++) {
        number(row, column + i, body.getUint16(4 + i * 6, true), packed(body.getUint32(6 + i * 6, true)))
      }
    } else if (type === 0x06) {
      // A result that is no number is marked so; the text of one follows in a record of its own.
      if (body.getUint16(12, true) !== 0xffff) number(row, column, body.getUint16(4, true), body.getFloat64(6, true))
      else if (body.getUint8(6) === 0) formula = [row, column]
    } else if (type === 0x207 && formula) {
      put(formula[0], formula[1], new BiffStrings([body], 0).next())
      formula = null
    } else if (type === 0xe5) {
      for (let i = 0; 2 + i * 8 + 8 <= body.byteLength; i++) {
        const [top, bottom, left, right] = [0, 2, 4, 6].map((offset) => body.getUint16(2 + i * 8 + offset, true)) as [
          number,
          number,
          number,
          number,
        ]
        sheet.merges.push({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 })
      }
    }
  }
  return sheet
}

/** A number packed into four bytes: whole or the upper half of a double, perhaps times a hundred. */
function packed(bits: number): number {
  let value: number
  if (bits & 2) value = (bits | 0) >> 2
  else {
    const view = new DataView(new ArrayBuffer(8))
    view.setUint32(4, bits & 0xfffffffc, true)
    value = view.getFloat64(0, true)
  }
  return bits & 1 ? value / 100 : value
}
