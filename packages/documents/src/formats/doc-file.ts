import { UnreadableFile } from './tree.ts'

/** A run of the text of a Word 97 file: characters from `from` on, stored at `offset` in one or two bytes each. */
interface Piece {
  from: number
  to: number
  offset: number
  wide: boolean
}

/** What the paragraph properties say that matters for reading. */
export interface ParagraphProperties {
  inTable: boolean
  /** The paragraph is the end of a table row, with the edges and merges of its cells. */
  row: { edges: number[]; merges: number[] } | null
}

const plain: ParagraphProperties = { inTable: false, row: null }
const damaged = 'Word 文档内部结构已经损坏，读不下去。请用 Word 或 WPS 打开后重新保存。'
const windows1252 = new TextDecoder('windows-1252')
const utf16 = new TextDecoder('utf-16le')

/**
 * The text and the paragraph properties of a Word 97–2003 file, which WPS Writer writes as well. [MS-DOC]: the piece
 * table says where the text is, pages of 512 bytes say which paragraphs have which properties.
 */
export class DocFile {
  readonly text: string
  private readonly document: DataView
  private readonly data: DataView
  private readonly pieces: Piece[]
  /** Byte positions at which paragraphs begin, with where their properties are stored. */
  private readonly paragraphs: { from: number; to: number; properties: ParagraphProperties }[]

  constructor(document: Uint8Array, table: Uint8Array, data: Uint8Array) {
    this.document = view(document)
    this.data = view(data)
    try {
      const tables = view(table)
      this.pieces = readPieces(this.document, tables)
      this.text = readText(this.pieces, document, this.document.getUint32(0x4c, true))
      this.paragraphs = this.readParagraphs(tables)
    } catch (error) {
      if (error instanceof RangeError) throw new UnreadableFile(damaged)
      throw error
    }
  }

  /** Properties of the paragraph that holds a character. */
  propertiesAt(character: number): ParagraphProperties {
    const piece = this.pieces.find(({ from, to }) => character >= from && character < to)
    if (!piece) return plain
    const position = piece.offset + (character - piece.from) * (piece.wide ? 2 : 1)
    let low = 0
    let high = this.paragraphs.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const entry = this.paragraphs[middle] as { from: number; to: number; properties: ParagraphProperties }
      if (position < entry.from) high = middle - 1
      else if (position >= entry.to) low = middle + 1
      else return entry.properties
    }
    return plain
  }

  private readParagraphs(tables: DataView): { from: number; to: number; properties: ParagraphProperties }[] {
    const start = this.document.getUint32(0x102, true)
    const length = this.document.getUint32(0x106, true)
    const count = Math.floor((length - 4) / 8)
    const found: { from: number; to: number; properties: ParagraphProperties }[] = []
    for (let i = 0; i < Math.min(count, 20_000); i++) {
      const page = tables.getUint32(start + (count + 1) * 4 + i * 4, true) * 512
      const runs = this.document.getUint8(page + 511)
      for (let run = 0; run < runs; run++) {
        const from = this.document.getUint32(page + run * 4, true)
        const to = this.document.getUint32(page + (run + 1) * 4, true)
        const at = this.document.getUint8(page + (runs + 1) * 4 + run * 13) * 2
        found.push({ from, to, properties: at === 0 ? plain : this.readProperties(page + at) })
      }
    }
    return found.sort((a, b) => a.from - b.from)
  }

  private readProperties(at: number): ParagraphProperties {
    const words = this.document.getUint8(at)
    const start = words === 0 ? at + 2 : at + 1
    const size = words === 0 ? this.document.getUint8(at + 1) * 2 : words * 2 - 1
    const properties: ParagraphProperties & { isRowEnd: boolean } = { inTable: false, row: null, isRowEnd: false }
    this.apply(this.document, start + 2, start + size, properties, 0)
    return {
      inTable: properties.inTable,
      row: properties.isRowEnd ? (properties.row ?? { edges: [], merges: [] }) : null,
    }
  }

  /** Applies a list of property modifiers; long lists are stored in the data stream and named by their place. */
  private apply(
    view: DataView,
    from: number,
    to: number,
    properties: ParagraphProperties & { isRowEnd: boolean },
    depth: number,
  ): void {
    let at = from
    while (at + 2 < to) {
      const code = view.getUint16(at, true)
      at += 2
      if (code === 0x2416) properties.inTable = view.getUint8(at) !== 0
      else if (code === 0x2417) properties.isRowEnd = view.getUint8(at) !== 0
      else if ((code === 0x6645 || code === 0x6646) && depth < 3) {
        const place = view.getUint32(at, true)
        if (place + 2 <= this.data.byteLength) {
          const length = this.data.getUint16(place, true)
          this.apply(this.data, place + 2, Math.min(place + 2 + length, this.data.byteLength), properties, depth + 1)
        }
      } else if (code === 0xd608) properties.row = readRow(view, at + 2, to)
      at += operandSize(view, code, at)
    }
  }
}

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

function readPieces(document: DataView, tables: DataView): Piece[] {
  let at = document.getUint32(0x1a2, true)
  const end = at + document.getUint32(0x1a6, true)
  while (at < end && tables.getUint8(at) === 1) at += 3 + tables.getUint16(at + 1, true)
  if (at >= end || tables.getUint8(at) !== 2) throw new UnreadableFile(damaged)
  const count = Math.floor((tables.getUint32(at + 1, true) - 4) / 12)
  const start = at + 5
  const pieces: Piece[] = []
  for (let i = 0; i < Math.min(count, 100_000); i++) {
    const from = tables.getUint32(start + i * 4, true)
    const to = tables.getUint32(start + (i + 1) * 4, true)
    const place = tables.getUint32(start + (count + 1) * 4 + i * 8 + 2, true)
    const wide = (place & 0x40000000) === 0
    pieces.push({ from, to, offset: wide ? place : (place & 0x3fffffff) >> 1, wide })
  }
  return pieces
}

function readText(pieces: Piece[], document: Uint8Array, length: number): string {
  let text = ''
  for (const { from, to, offset, wide } of pieces) {
    if (from >= length) break
    const count = Math.min(to, length) - from
    const bytes = document.subarray(offset, offset + count * (wide ? 2 : 1))
    text += wide ? utf16.decode(bytes) : windows1252.decode(bytes)
  }
  return text
}

/** Cell edges in twentieths of a point, and per cell its merge bits: 0x20 merged with the cell above, 0x40 first of such. */
function readRow(view: DataView, at: number, end: number): { edges: number[]; merges: number[] } {
  const count = view.getUint8(at)
  const edges: number[] = []
  for (let i = 0; i <= count; i++) edges.push(view.getInt16(at + 1 + i * 2, true))
  const merges: number[] = []
  const cells = at + 1 + (count + 1) * 2
  for (let i = 0; i < count; i++) {
    merges.push(cells + i * 20 + 2 <= Math.min(end, view.byteLength) ? view.getUint16(cells + i * 20, true) : 0)
  }
  return { edges, merges }
}

function operandSize(view: DataView, code: number, at: number): number {
  switch (code >> 13) {
    case 0:
    case 1:
      return 1
    case 2:
    case 4:
    case 5:
      return 2
    case 3:
      return 4
    case 7:
      return 3
    default:
      if (code === 0xd608) return 1 + view.getUint16(at, true)
      return 1 + view.getUint8(at)
  }
}
