import { type DefaultTreeAdapterMap, defaultTreeAdapter, html as htmlNames, parse } from 'parse5'
import type { DecodedText } from './decode-text.ts'
import { tooManyLines } from './grid.ts'
import { limits } from './limits.ts'
import { emitPieces, nest, type OpenCell, type Piece, type RawTable } from './nested-tables.ts'
import { type Block, type DocumentTree, UnreadableFile } from './tree.ts'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

/** A table whose end has not come yet. */
interface OpenTable extends RawTable {
  row: OpenCell[] | null
  cell: OpenCell | null
}

const blockTags = new Set(
  (
    'p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd section article header footer nav aside main form fieldset legend center ' +
    'blockquote pre hr address br body html figure figcaption option caption details summary select'
  ).split(' '),
)
const skipped = new Set(
  'script style noscript template textarea svg math iframe noframes noembed object xmp'.split(' '),
)
/**
 * What a page adds to the document it shows: menus, numbers that lead to notes, and the notes themselves.
 * WAI-ARIA 1.2 note, navigation, contentinfo; DPUB-ARIA doc-noteref.
 */
const addedRoles = new Set(['note', 'navigation', 'contentinfo', 'doc-noteref'])
const hiddenStyle = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i
const tooDeep = `表格套表格超过 ${limits.tableDepth} 层，不像年度报告，未予读取。请检查文件是否损坏。`
const blankText = /^[\s\u00a0\u3000\u200b\ufeff]*$/

/**
 * HTML as sites publish it and as Word exports it → paragraphs and tables. parse5 recovers broken markup as browsers
 * do; here tables used for page layout are taken apart, hidden parts and what the page adds left out and merged cells
 * written out.
 */
export function readHtml({ text, encoding }: DecodedText): DocumentTree {
  const builder = new HtmlBuilder()
  walk(parse(text), builder)
  const { blocks, original, properties } = builder.finish()
  return { fileType: 'html', encoding, blocks, original, messages: [], properties }
}

/** Visits the tree in document order with a stack of its own: pages nested 100,000 deep exist. */
function walk(root: Node, builder: HtmlBuilder): void {
  const stack: (Node | { leave: Element })[] = [root]
  while (stack.length > 0) {
    const node = stack.pop() as Node | { leave: Element }
    if ('leave' in node) {
      builder.leave(node.leave)
      continue
    }
    if (defaultTreeAdapter.isTextNode(node)) {
      builder.text(node.value)
      continue
    }
    if (defaultTreeAdapter.isElementNode(node)) {
      if (!builder.enter(node)) continue
      stack.push({ leave: node })
    }
    if ('childNodes' in node)
      for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i] as Node)
  }
}

const attribute = (element: Element, name: string): string | null =>
  element.attrs.find((attr) => attr.name === name)?.value ?? null

class HtmlBuilder {
  private readonly root: Piece[] = []
  private readonly tables: OpenTable[] = []
  private buffer = ''
  private heading = 0
  private pre = 0
  private pieces = 0
  private readonly properties: Record<string, string> = {}

  /** Takes note of an element that begins; false when nothing inside it is to be read. */
  enter(element: Element): boolean {
    const name = element.tagName
    if (skipped.has(name) || element.namespaceURI !== htmlNames.NS.HTML || isHidden(element) || isAdded(element)) {
      if (blockTags.has(name) || name === 'table') this.flush()
      return false
    }
    switch (name) {
      case 'td':
      case 'th':
        this.openCell(element)
        return true
      case 'tr':
        this.openRow()
        return true
      case 'table':
        this.openTable()
        return true
      case 'meta':
        this.meta(element)
        return false
      case 'title': {
        const [content] = element.childNodes
        if (content && defaultTreeAdapter.isTextNode(content))
          this.properties.title ??= content.value.replace(/\s+/g, ' ').trim()
        return false
      }
      default:
        if (blockTags.has(name)) this.breakParagraph(name)
        return true
    }
  }

  leave(element: Element): void {
    const name = element.tagName
    switch (name) {
      case 'td':
      case 'th':
        return this.closeCell()
      case 'tr':
        return this.closeRow()
      case 'table':
        return this.closeTable()
      default:
        if (blockTags.has(name)) {
          this.flush()
          this.heading = 0
          if (name === 'pre') this.pre--
        }
    }
  }

  text(text: string): void {
    this.buffer += text
  }

  finish(): { blocks: Block[]; original: string[]; properties: Record<string, string> } {
    this.flush()
    while (this.tables.length > 0) this.closeTable()
    return { ...emitPieces(this.root), properties: this.properties }
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
    if (this.tables.length >= limits.tableDepth) throw new UnreadableFile(tooDeep)
    this.tables.push({ rows: [], row: null, cell: null, layout: false })
  }

  private openRow(): void {
    if (this.tables.length === 0) this.openTable()
    this.closeRow()
    const table = this.tables.at(-1) as OpenTable
    table.row = []
    table.rows.push(table.row)
  }

  private openCell(element: Element): void {
    let table = this.tables.at(-1)
    if (!table?.row) {
      this.openRow()
      table = this.tables.at(-1) as OpenTable
    }
    this.closeCell()
    if (++this.pieces > limits.cells) throw new UnreadableFile(tooManyLines)
    const cell: OpenCell = { pieces: [], rowSpan: span(element, 'rowspan'), columnSpan: span(element, 'colspan') }
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
    const table = this.tables.pop()
    if (!table) return
    const parent = this.tables.at(-1)
    if (parent?.cell) nest(table, parent, parent.cell)
    else this.sink().push(table)
  }

  private meta(element: Element): void {
    const name = attribute(element, 'name') ?? attribute(element, 'property')
    const content = attribute(element, 'content')
    if (name && content) this.properties[name.toLowerCase()] ??= content.trim()
  }
}

function span(element: Element, name: string): number {
  const value = attribute(element, name)
  if (value === null) return 1
  const count = Number.parseInt(value, 10)
  // `rowspan=0` reaches to the end of the table; the grid cuts it there.
  if (count === 0 && name === 'rowspan') return limits.rowSpan
  return count > 0 ? count : 1
}

function isAdded(element: Element): boolean {
  const { tagName, parentNode } = element
  // a footer is the page's own only where it belongs to no part of it
  if (tagName === 'footer' && parentNode?.nodeName === 'body') return true
  return tagName === 'nav' || addedRoles.has(attribute(element, 'role') ?? '')
}

function isHidden(element: Element): boolean {
  for (const { name, value } of element.attrs)
    if (name === 'hidden' || (name === 'style' && hiddenStyle.test(value))) return true
  return false
}
