import type { DecodedText } from './decode-text.ts'
import { addTable, CellBudget, type RawCell, tooManyLines } from './grid.ts'
import { decodeEntities } from './html-entities.ts'
import { attribute, type HtmlHandler, scanHtml } from './html-tokens.ts'
import { limits } from './limits.ts'
import { type Block, type DocumentTree, UnreadableFile } from './tree.ts'

/** A piece of content before it is known whether the table around it is data or layout. */
type Piece = { text: string; heading: number } | RawTable

interface OpenCell {
  pieces: Piece[]
  rowSpan: number
  columnSpan: number
}

interface RawTable {
  rows: OpenCell[][]
  row: OpenCell[] | null
  cell: OpenCell | null
  /** A table inside a cell makes this table page layout. */
  layout: boolean
}

const blockTags = new Set(
  (
    'p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd section article header footer nav aside main form fieldset legend center ' +
    'blockquote pre hr address br body html figure figcaption option caption details summary select'
  ).split(' '),
)
const voidTags = new Set('br hr img input meta link col area base embed source wbr'.split(' '))
const skipped = new Set(
  'script style noscript template textarea svg math iframe noframes noembed object xmp'.split(' '),
)
const hiddenStyle = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i
const hiddenAttribute = /(?:^|[\s"'])hidden(?=[\s=/]|$)/i
const blankText = /^[\s\u00a0\u3000\u200b\ufeff]*$/

/**
 * HTML as sites publish it and as Word exports it → paragraphs and tables. Tables used for page layout are taken
 * apart, hidden parts are left out, merged cells are written out, missing end tags are supplied.
 */
export function readHtml({ text, encoding }: DecodedText): DocumentTree {
  const builder = new HtmlBuilder(text)
  scanHtml(text, builder)
  const { blocks, original, properties } = builder.finish()
  return { fileType: 'html', encoding, blocks, original, messages: [], properties }
}

class HtmlBuilder implements HtmlHandler {
  private readonly root: Piece[] = []
  private readonly tables: RawTable[] = []
  /** Tables opened beyond the depth that is kept; their tags are ignored. */
  private tooDeep = 0
  private buffer = ''
  private heading = 0
  private pre = 0
  /** The element that is being left out, and how many of its name are open inside it. */
  private hidden: string | null = null
  private hiddenDepth = 0
  private inTitle = false
  private pieces = 0
  private readonly properties: Record<string, string> = {}
  private readonly html: string

  constructor(html: string) {
    this.html = html
  }

  open(name: string, attributes: string): void {
    if (this.hidden !== null) {
      if (name === this.hidden && !attributes.endsWith('/')) {
        if (endsItself(name)) this.hidden = null
        else this.hiddenDepth++
      } else if (impliesEnd(this.hidden, name) && this.hiddenDepth === 1) this.hidden = null
      if (this.hidden !== null) return
    }
    if (attributes.length > 5 && !voidTags.has(name) && isHidden(attributes)) {
      this.hide(name)
      return
    }
    switch (name) {
      case 'td':
      case 'th':
        return this.openCell(attributes)
      case 'tr':
        return this.openRow()
      case 'table':
        return this.openTable()
      case 'thead':
      case 'tbody':
      case 'tfoot':
        this.closeRow()
        return
      case 'meta':
        return this.meta(attributes)
      case 'title':
        this.inTitle = true
        return
      default:
        if (skipped.has(name)) {
          if (!attributes.endsWith('/')) this.hide(name)
        } else if (blockTags.has(name)) this.breakParagraph(name)
    }
  }

  close(name: string): void {
    if (this.hidden !== null) {
      if (name === this.hidden) this.hiddenDepth--
      if (this.hiddenDepth === 0 || (this.hiddenDepth === 1 && closesAround(this.hidden, name))) {
        const over = name === this.hidden
        this.hidden = null
        if (over) return
      } else return
    }
    switch (name) {
      case 'td':
      case 'th':
        return this.closeCell()
      case 'tr':
        return this.closeRow()
      case 'table':
        return this.closeTable()
      case 'title':
        this.inTitle = false
        return
      default:
        if (blockTags.has(name)) {
          this.flush()
          this.heading = 0
          if (name === 'pre' && this.pre > 0) this.pre--
        }
    }
  }

  text(start: number, end: number): void {
    if (this.hidden !== null) return
    const raw = decodeEntities(this.html.slice(start, end))
    if (this.inTitle) {
      this.properties.title ??= raw.replace(/\s+/g, ' ').trim()
      return
    }
    this.buffer += raw
  }

  finish(): { blocks: Block[]; original: string[]; properties: Record<string, string> } {
    this.flush()
    while (this.tables.length > 0) this.closeTable()
    const blocks: Block[] = []
    const original: string[] = []
    emit(this.root, blocks, original, new CellBudget())
    return { blocks, original, properties: this.properties }
  }

  private hide(name: string): void {
    if (blockTags.has(name) || name === 'table') this.flush()
    this.hidden = name
    this.hiddenDepth = 1
  }

  private sink(): Piece[] {
    const table = this.tables.at(-1)
    if (!table) return this.root
    // Text between the tags of a table: browsers move it out; here it becomes a cell of its own row.
    return table.cell ? table.cell.pieces : (this.tables.at(-2)?.cell?.pieces ?? this.root)
  }

  private breakParagraph(name: string): void {
    this.flush()
    if (name === 'pre') this.pre++
    const level = name.charCodeAt(1)
    if (name.length === 2 && name[0] === 'h' && level >= 49 && level <= 54) this.heading = level - 48
  }

  private flush(): void {
    const raw = this.buffer
    if (raw === '') return
    this.buffer = ''
    if (blankText.test(raw)) return
    const sink = this.sink()
    if (this.pre > 0) {
      for (const line of raw.split('\n')) if (!blankText.test(line)) this.add(sink, line)
    } else this.add(sink, raw.replace(/[ \t\r\n\f]+/g, ' ').replace(/^[\s\u00a0\u3000]+|[\s\u00a0\u3000]+$/g, ''))
  }

  private add(sink: Piece[], text: string): void {
    if (++this.pieces > limits.lines) throw new UnreadableFile(tooManyLines)
    sink.push({ text, heading: this.heading })
  }

  private openTable(): void {
    this.flush()
    if (this.tables.length >= limits.tableDepth) {
      this.tooDeep++
      return
    }
    this.tables.push({ rows: [], row: null, cell: null, layout: false })
  }

  private openRow(): void {
    if (this.tables.length === 0) this.openTable()
    this.closeRow()
    const table = this.tables.at(-1) as RawTable
    table.row = []
    table.rows.push(table.row)
  }

  private openCell(attributes: string): void {
    let table = this.tables.at(-1)
    if (!table?.row) {
      this.openRow()
      table = this.tables.at(-1) as RawTable
    }
    this.closeCell()
    if (++this.pieces > limits.cells) throw new UnreadableFile(tooManyLines)
    const cell: OpenCell = { pieces: [], rowSpan: span(attributes, 'rowspan'), columnSpan: span(attributes, 'colspan') }
    table.cell = cell
    table.row?.push(cell)
  }

  private closeCell(): void {
    this.flush()
    const table = this.tables.at(-1)
    if (table) table.cell = null
  }

  private closeRow(): void {
    this.closeCell()
    const table = this.tables.at(-1)
    if (table) table.row = null
  }

  private closeTable(): void {
    this.flush()
    if (this.tooDeep > 0) {
      this.tooDeep--
      return
    }
    const table = this.tables.pop()
    if (!table) return
    const parent = this.tables.at(-1)
    if (parent?.cell && !isSingleCell(table)) parent.layout = true
    if (parent?.cell && isSingleCell(table)) parent.cell.pieces.push(...(table.rows[0]?.[0]?.pieces ?? []))
    else this.sink().push(table)
  }

  private meta(attributes: string): void {
    const name = attribute(attributes, 'name')
    const content = attribute(attributes, 'content')
    if (name && content) this.properties[name.toLowerCase()] ??= decodeEntities(content).trim()
  }
}

function emit(pieces: Piece[], blocks: Block[], original: string[], budget: CellBudget): void {
  for (const piece of pieces) {
    if ('text' in piece) {
      original.push(piece.text)
      const line = original.length
      blocks.push(
        piece.heading > 0
          ? { kind: 'paragraph', text: piece.text, line, heading: piece.heading }
          : { kind: 'paragraph', text: piece.text, line },
      )
    } else if (piece.layout) {
      for (const row of piece.rows) for (const cell of row) emit(cell.pieces, blocks, original, budget)
    } else
      addTable(
        blocks as never,
        original,
        piece.rows.map((row) => row.map(rawCell)),
        budget,
      )
  }
}

function rawCell(cell: OpenCell): RawCell {
  let text = ''
  for (const piece of cell.pieces) if ('text' in piece) text += text === '' ? piece.text : `\n${piece.text}`
  return { text, rowSpan: cell.rowSpan, columnSpan: cell.columnSpan }
}

const isSingleCell = (table: RawTable) => table.rows.length === 1 && table.rows[0]?.length === 1 && !table.layout

function span(attributes: string, name: string): number {
  if (attributes.length < 9) return 1
  const value = attribute(attributes, name)
  if (value === null) return 1
  const count = Number.parseInt(value, 10)
  // `rowspan=0` reaches to the end of the table; the grid cuts it there.
  if (count === 0 && name === 'rowspan') return limits.rowSpan
  return count > 0 ? count : 1
}

function isHidden(attributes: string): boolean {
  if (!/none|hid/i.test(attributes)) return false
  const style = attribute(attributes, 'style')
  if (style !== null && hiddenStyle.test(style)) return true
  return hiddenAttribute.test(attributes.replace(/"[^"]*"|'[^']*'/g, '""'))
}

/** A second `<p>`, `<td>` … ends the first: their end tags may be missing. */
const endsItself = (name: string) =>
  name === 'p' || name === 'li' || name === 'option' || name === 'dt' || name === 'dd'

function impliesEnd(open: string, next: string): boolean {
  if (open === 'p') return blockTags.has(next) && next !== 'br'
  if (open === 'td' || open === 'th') return next === 'tr' || next === 'td' || next === 'th'
  return false
}

/** The end tag of something around a hidden element whose own end tag is missing. */
function closesAround(open: string, name: string): boolean {
  if (open === 'p') return name === 'div' || name === 'td' || name === 'th' || name === 'body'
  if (open === 'td' || open === 'th') return name === 'tr' || name === 'table'
  if (open === 'tr') return name === 'table' || name === 'tbody'
  if (open === 'li') return name === 'ul' || name === 'ol'
  return false
}
