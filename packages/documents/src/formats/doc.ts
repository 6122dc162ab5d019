import CFB from 'cfb'
import { DocFile } from './doc-file.ts'
import { type EdgeRow, spansOf } from './edge-rows.ts'
import { addTable, CellBudget, tooManyLines } from './grid.ts'
import { limits } from './limits.ts'
import { type DocumentTree, UnreadableFile } from './tree.ts'

/** Word 97–2003 and WPS Writer files. */
export function readDoc(container: CFB.CFB$Container): DocumentTree {
  const document = streamOf(container, 'WordDocument')
  if (!document || document.length < 0x1aa) throw new UnreadableFile('Word 文档里没有正文部分，文件可能已经损坏。')
  const head = new DataView(document.buffer, document.byteOffset, document.byteLength)
  if (head.getUint16(2, true) < 0xc0) {
    throw new UnreadableFile('这是 Word 95 或更早的文档，读不了。请用 Word 或 WPS 打开后另存为 DOCX。')
  }
  const flags = head.getUint16(10, true)
  if (flags & 0x100) throw new UnreadableFile('这份 Word 文档有密码保护，打不开。请取得没有密码的文件。')
  const table = streamOf(container, flags & 0x200 ? '1Table' : '0Table')
  if (!table) throw new UnreadableFile('Word 文档内部结构已经损坏，读不下去。请用 Word 或 WPS 打开后重新保存。')
  const file = new DocFile(document, table, streamOf(container, 'Data') ?? new Uint8Array())
  return new DocBuilder(file).build()
}

/** A stream of a compound file by its name. */
export function streamOf(container: CFB.CFB$Container, name: string): Uint8Array | null {
  const entry = CFB.find(container, name)
  if (!entry?.content) return null
  return entry.content instanceof Uint8Array ? entry.content : Uint8Array.from(entry.content)
}

class DocBuilder {
  private readonly tree: DocumentTree = {
    fileType: 'doc',
    encoding: null,
    blocks: [],
    original: [],
    messages: [],
    properties: {},
  }
  private readonly budget = new CellBudget()
  private rows: EdgeRow[] = []
  private cells: string[] = []
  private cell = ''
  private readonly file: DocFile

  constructor(file: DocFile) {
    this.file = file
  }

  build(): DocumentTree {
    const { text } = this.file
    let paragraph = ''
    let fields = 0
    let codes = 0
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code === 0x13) {
        // A field: its instruction is left out, its result is printed.
        fields++
        codes++
      } else if (code === 0x14) codes = Math.max(0, codes - 1)
      else if (code === 0x15) {
        fields = Math.max(0, fields - 1)
        codes = Math.min(codes, fields)
      } else if (codes > 0) continue
      else if (code === 0x0d || code === 0x07 || code === 0x0c) {
        this.endParagraph(paragraph, code, i)
        paragraph = ''
      } else if (code === 0x0b) paragraph += '\n'
      else if (code === 0x1e) paragraph += '-'
      else if (code >= 0x20 || code === 0x09) paragraph += text[i]
    }
    this.endParagraph(paragraph, 0x0d, text.length - 1)
    this.endTable()
    return this.tree
  }

  private endParagraph(text: string, mark: number, at: number): void {
    const properties = this.file.propertiesAt(at)
    if (mark === 0x07 && properties.row) {
      const { edges, merges } = properties.row
      this.rows.push({ cells: this.cells, edges, merges })
      this.cells = []
      this.cell = ''
    } else if (mark === 0x07) {
      this.cells.push(this.cell + text.trim())
      this.cell = ''
      if (this.cells.length > limits.columns) throw new UnreadableFile('Word 文档的表格太宽，不像年度报告，未予读取。')
    } else if (properties.inTable) this.cell += text.trim() === '' ? '' : `${text.trim()}\n`
    else {
      this.endTable()
      this.addText(text)
    }
  }

  private addText(text: string): void {
    for (const line of text.split('\n')) {
      if (line.trim() === '') continue
      if (this.tree.original.length >= limits.lines) throw new UnreadableFile(tooManyLines)
      this.tree.original.push(line.trim())
      this.tree.blocks.push({ kind: 'paragraph', text: line.trim(), line: this.tree.original.length })
    }
  }

  private endTable(): void {
    if (this.cells.length > 0) this.rows.push({ cells: this.cells, edges: [], merges: [] })
    this.cells = []
    this.cell = ''
    if (this.rows.length === 0) return
    addTable(this.tree.blocks, this.tree.original, spansOf(this.rows), this.budget)
    this.rows = []
  }
}
