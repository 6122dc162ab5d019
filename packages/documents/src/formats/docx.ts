import type { Archive } from './archive.ts'
import { Numbering } from './docx-numbering.ts'
import { limits } from './limits.ts'
import { emitPieces, nest, type OpenCell, type Piece, type RawTable } from './nested-tables.ts'
import { type DocumentTree, UnreadableFile } from './tree.ts'
import { parseXml, type XmlAttributes, type XmlHandler } from './xml.ts'

/** Word 2007 and later, and what WPS and LibreOffice write in its format. */
export function readDocx(archive: Archive): DocumentTree {
  const main = archive.names.find((name) => /^\/?word\/document\d*\.xml$/i.test(name))
  const part = main ? archive.part(main) : null
  if (!part) throw new UnreadableFile('Word 文档里没有正文部分，文件可能已经损坏。')
  const numbering = new Numbering(archive.part('word/numbering.xml'))
  const body = new BodyReader(numbering, readStyles(archive.part('word/styles.xml')))
  parseXml(part, body)
  const { blocks, original } = emitPieces(body.root)
  return { fileType: 'docx', encoding: null, blocks, original, messages: [], properties: readProperties(archive) }
}

/** What a paragraph style gives to its paragraphs. */
interface Style {
  heading: number
  list: string | null
  depth: number
  basedOn: string | null
}

function readStyles(part: Uint8Array | null): Map<string, Style> {
  const styles = new Map<string, Style>()
  if (!part) return styles
  let style: Style | null = null
  parseXml(part, {
    open: (name, attributes) => {
      const value = attributes.local('val')
      if (name === 'style') {
        style = { heading: 0, list: null, depth: 0, basedOn: null }
        styles.set(attributes.local('styleId') ?? '', style)
      } else if (!style) return
      else if (name === 'outlineLvl') style.heading = Math.min(Number(value ?? 9) + 1, 9) % 9
      else if (name === 'numId') style.list = value ?? null
      else if (name === 'ilvl') style.depth = Number(value ?? 0)
      else if (name === 'basedOn') style.basedOn = value ?? null
    },
    close: (name) => {
      if (name === 'style') style = null
    },
  })
  return styles
}

export function readProperties(archive: Archive): Record<string, string> {
  const properties: Record<string, string> = {}
  const part = archive.part('docProps/core.xml')
  if (!part) return properties
  let current = ''
  parseXml(part, {
    open: (name) => {
      current = name.toLowerCase()
    },
    text: (text) => {
      if (current === 'title' && text.trim() !== '') properties.title = text.trim()
    },
    close: () => {
      current = ''
    },
  })
  return properties
}

interface OpenParagraph {
  text: string
  style: string
  list: string | null
  depth: number
  heading: number | null
}

interface OpenTable extends RawTable {
  /** Cells that a vertical merge may go on from, by column of the grid. */
  above: (OpenCell | undefined)[]
  row: OpenCell[]
  column: number
  cell: OpenCell | null
  merge: 'none' | 'restart' | 'continue'
}

/** Elements whose content is not printed: deletions, moved text at its old place, field codes, fallbacks, notes. */
const unprinted = new Set([
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'Fallback',
  'delInstrText',
  'footnoteReference',
  'txbxContent',
])

class BodyReader implements XmlHandler {
  readonly root: Piece[] = []
  private readonly tables: OpenTable[] = []
  private readonly paragraphs: OpenParagraph[] = []
  private skipping = 0
  private inText = false
  private hiddenRun = false
  private inRunProperties = false
  private pieces = 0
  private readonly numbering: Numbering
  private readonly styles: Map<string, Style>
  /** Text of boxes and frames, printed beside the paragraph they hang on. */
  private inBox = 0

  constructor(numbering: Numbering, styles: Map<string, Style>) {
    this.numbering = numbering
    this.styles = styles
  }

  open(name: string, attributes: XmlAttributes): void {
    if (this.skipping > 0 || (unprinted.has(name) && name !== 'txbxContent')) {
      this.skipping++
      return
    }
    const paragraph = this.paragraphs.at(-1)
    const table = this.tables.at(-1)
    switch (name) {
      case 'txbxContent':
        this.inBox++
        return
      case 'p':
        this.paragraphs.push({ text: '', style: '', list: null, depth: 0, heading: null })
        return
      case 'r':
        this.hiddenRun = false
        return
      case 'rPr':
        this.inRunProperties = true
        return
      case 'vanish':
        if (this.inRunProperties && attributes.local('val') !== '0' && attributes.local('val') !== 'false') {
          this.hiddenRun = true
        }
        return
      case 't':
        this.inText = true
        return
      case 'tab':
        if (paragraph && !this.hiddenRun && attributes.get('w:val') === undefined) paragraph.text += '\t'
        return
      case 'br':
      case 'cr':
        if (paragraph) paragraph.text += attributes.local('type') === 'page' ? '' : '\n'
        return
      case 'noBreakHyphen':
        if (paragraph) paragraph.text += '-'
        return
      case 'sym': {
        const code = Number.parseInt(attributes.local('char') ?? '', 16)
        if (paragraph && code > 32 && (code < 0xe000 || code > 0xf8ff)) paragraph.text += String.fromCharCode(code)
        return
      }
      case 'pStyle':
        if (paragraph) paragraph.style = attributes.local('val') ?? ''
        return
      case 'numId':
        if (paragraph) paragraph.list = attributes.local('val') ?? null
        return
      case 'ilvl':
        if (paragraph) paragraph.depth = Number(attributes.local('val') ?? 0)
        return
      case 'outlineLvl':
        if (paragraph) paragraph.heading = (Number(attributes.local('val') ?? 9) + 1) % 10
        return
      case 'tbl':
        if (this.tables.length >= limits.tableDepth) throw new UnreadableFile('Word 文档中的表格嵌套太深，未予读取。')
        this.tables.push({ rows: [], layout: false, above: [], row: [], column: 0, cell: null, merge: 'none' })
        return
      case 'tr':
        if (!table) return
        table.row = []
        table.column = 0
        return
      case 'gridBefore':
        if (table) this.skipColumns(table, Number(attributes.local('val') ?? 0))
        return
      case 'tc':
        if (!table) return
        table.cell = { pieces: [], rowSpan: 1, columnSpan: 1 }
        table.merge = 'none'
        return
      case 'gridSpan':
        if (table?.cell)
          table.cell.columnSpan = Math.max(1, Math.min(Number(attributes.local('val') ?? 1) || 1, limits.columns))
        return
      case 'vMerge':
        if (table) table.merge = attributes.local('val') === 'restart' ? 'restart' : 'continue'
    }
  }

  text(text: string): void {
    const paragraph = this.paragraphs.at(-1)
    if (this.inText && this.skipping === 0 && !this.hiddenRun && paragraph) paragraph.text += text
  }

  close(name: string): void {
    if (this.skipping > 0) {
      this.skipping--
      return
    }
    switch (name) {
      case 'txbxContent':
        this.inBox--
        return
      case 't':
        this.inText = false
        return
      case 'rPr':
        this.inRunProperties = false
        return
      case 'p':
        return this.closeParagraph()
      case 'tc':
        return this.closeCell()
      case 'tr': {
        const table = this.tables.at(-1)
        if (table) table.rows.push(table.row)
        return
      }
      case 'tbl':
        return this.closeTable()
    }
  }

  private closeParagraph(): void {
    const paragraph = this.paragraphs.pop()
    if (!paragraph || paragraph.text.trim() === '') return
    if (++this.pieces > limits.lines) throw new UnreadableFile('Word 文档的段落太多，不像年度报告，未予读取。')
    const style = this.styleOf(paragraph.style)
    const list = paragraph.list ?? style.list
    const depth = paragraph.list === null ? style.depth : paragraph.depth
    const mark = list === null || list === '0' ? '' : this.numbering.next(list, depth)
    const heading = paragraph.heading ?? style.heading
    const sink = this.tables.at(-1)?.cell?.pieces ?? this.root
    for (const [index, line] of (mark + paragraph.text).split('\n').entries()) {
      const text = line.trim()
      if (text !== '') sink.push({ text, heading: index === 0 && heading <= 6 ? heading : 0 })
    }
  }

  private styleOf(id: string): { heading: number; list: string | null; depth: number } {
    const found = { heading: 0, list: null as string | null, depth: 0 }
    let style = this.styles.get(id)
    for (let steps = 0; style && steps < 10; steps++) {
      if (found.heading === 0) found.heading = style.heading
      if (found.list === null && style.list !== null) {
        found.list = style.list
        found.depth = style.depth
      }
      style = style.basedOn === null ? undefined : this.styles.get(style.basedOn)
    }
    return found
  }

  private skipColumns(table: OpenTable, count: number): void {
    if (!(count > 0)) return
    const columnSpan = Math.min(count, limits.columns)
    table.row.push({ pieces: [], rowSpan: 1, columnSpan })
    table.column += columnSpan
  }

  private closeCell(): void {
    const table = this.tables.at(-1)
    const cell = table?.cell
    if (!table || !cell) return
    table.cell = null
    if (++this.pieces > limits.cells) throw new UnreadableFile('Word 文档的单元格太多，不像年度报告，未予读取。')
    const above = table.above[table.column]
    if (table.merge === 'continue' && above && above.columnSpan === cell.columnSpan) {
      above.rowSpan++
      above.pieces.push(...cell.pieces)
    } else {
      table.row.push(cell)
      for (let c = 0; c < cell.columnSpan; c++) table.above[table.column + c] = undefined
      if (table.merge === 'restart') table.above[table.column] = cell
    }
    table.column += cell.columnSpan
  }

  private closeTable(): void {
    const table = this.tables.pop()
    if (!table) return
    const parent = this.tables.at(-1)
    if (parent?.cell) nest(table, parent, parent.cell)
    else this.root.push(table)
  }
}
