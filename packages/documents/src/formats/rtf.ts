import { type EdgeRow, firstMerged, mergedAbove, spansOf } from './edge-rows.ts'
import { addTable, CellBudget, tooManyLines } from './grid.ts'
import { limits } from './limits.ts'
import { type DocumentTree, UnreadableFile } from './tree.ts'

/** Groups that are not printed text. */
const destinations = new Set(
  (
    'fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf ' +
    'footnote ftnsep listtable listoverridetable revtbl rsidtbl generator themedata colorschememapping latentstyles ' +
    'datastore xmlnstbl fldinst shpinst nonshppict bkmkstart bkmkend pntext pntxta pntxtb annotation atnid'
  ).split(' '),
)

const codePages: Record<number, string> = {
  936: 'gb18030',
  950: 'big5',
  65001: 'utf-8',
  1252: 'windows-1252',
  54936: 'gb18030',
}

interface Group {
  skip: boolean
  hidden: boolean
  /** How many characters stand in for a Unicode character and are left out. */
  fallback: number
}

/** Rich Text Format, often under a .doc name. */
export function readRtf(bytes: Uint8Array): DocumentTree {
  return new RtfReader(bytes).read()
}

class RtfReader {
  private readonly tree: DocumentTree = {
    fileType: 'rtf',
    encoding: null,
    blocks: [],
    original: [],
    messages: [],
    properties: {},
  }
  private readonly budget = new CellBudget()
  private readonly bytes: Uint8Array
  private readonly stack: Group[] = []
  private group: Group = { skip: false, hidden: false, fallback: 1 }
  private decoder = new TextDecoder('gb18030')
  /** Bytes of characters that are not ASCII, waiting to be decoded together. */
  private pending: number[] = []
  private toSkip = 0
  private text = ''
  private rows: EdgeRow[] = []
  private cells: string[] = []
  private edges: number[] = []
  private merges: number[] = []
  private nextMerge = 0
  private joinsBefore = false
  private joined: boolean[] = []
  private inTable = false

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  read(): DocumentTree {
    const { bytes } = this
    for (let i = 0; i < bytes.length; ) {
      const byte = bytes[i] as number
      if (byte === 0x7b) {
        this.flush()
        this.stack.push({ ...this.group })
        if (this.stack.length > 5000) throw new UnreadableFile('RTF 文件嵌套太深，不像年度报告，未予读取。')
        i++
      } else if (byte === 0x7d) {
        this.flush()
        this.group = this.stack.pop() ?? this.group
        i++
      } else if (byte === 0x5c) i = this.control(i + 1)
      else {
        if (byte !== 0x0d && byte !== 0x0a) this.character(byte)
        i++
      }
    }
    this.endParagraph()
    this.endTable()
    return this.tree
  }

  private character(byte: number): void {
    if (this.toSkip > 0) this.toSkip--
    else if (!this.group.skip && !this.group.hidden) this.pending.push(byte)
  }

  private flush(): void {
    if (this.pending.length === 0) return
    this.text += this.decoder.decode(Uint8Array.from(this.pending))
    this.pending = []
  }

  private put(text: string): void {
    this.flush()
    if (!this.group.skip && !this.group.hidden) this.text += text
  }

  private control(at: number): number {
    const { bytes } = this
    const first = bytes[at] ?? 0
    const isLetter = (byte: number) => (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90)
    if (!isLetter(first)) {
      if (first === 0x27) {
        const code = Number.parseInt(String.fromCharCode(bytes[at + 1] ?? 48, bytes[at + 2] ?? 48), 16)
        if (!Number.isNaN(code)) this.character(code)
        return at + 3
      }
      if (first === 0x2a) this.group.skip = true
      else if (first === 0x7e) this.put('\u00a0')
      else if (first === 0x5f) this.put('-')
      else if (first === 0x5c || first === 0x7b || first === 0x7d) this.character(first)
      return at + 1
    }
    let end = at
    while (end < bytes.length && end - at < 40 && isLetter(bytes[end] as number)) end++
    const word = String.fromCharCode(...bytes.subarray(at, end))
    let stop = end
    if (bytes[stop] === 0x2d) stop++
    while (stop < bytes.length && stop - end < 12 && (bytes[stop] as number) >= 48 && (bytes[stop] as number) <= 57)
      stop++
    const parameter = stop > end ? Number(String.fromCharCode(...bytes.subarray(end, stop))) : null
    this.apply(word, parameter)
    return bytes[stop] === 0x20 ? stop + 1 : stop
  }

  private apply(word: string, parameter: number | null): void {
    if (destinations.has(word)) {
      this.group.skip = true
      return
    }
    switch (word) {
      case 'ansicpg':
        this.decoder = new TextDecoder(codePages[parameter ?? 936] ?? 'gb18030')
        return
      case 'uc':
        this.group.fallback = Math.min(parameter ?? 1, 10)
        return
      case 'u':
        this.put(String.fromCharCode((parameter ?? 0) & 0xffff))
        this.toSkip = this.group.fallback
        return
      case 'v':
        this.flush()
        this.group.hidden = parameter !== 0
        return
      case 'plain':
        this.group.hidden = false
        return
      case 'pard':
        this.inTable = false
        return
      case 'intbl':
        this.inTable = true
        return
      case 'tab':
        return this.put('\t')
      case 'line':
        return this.put('\n')
      case 'par':
      case 'sect':
      case 'page':
        return this.endParagraph()
      case 'trowd':
        this.edges = []
        this.merges = []
        this.joined = []
        this.nextMerge = 0
        return
      case 'trleft':
        this.edges = [parameter ?? 0]
        return
      case 'clvmgf':
        this.nextMerge = firstMerged | mergedAbove
        return
      case 'clvmrg':
        this.nextMerge = mergedAbove
        return
      case 'clmrg':
        this.joinsBefore = true
        return
      case 'cellx':
        if (this.edges.length === 0) this.edges.push(0)
        if (this.edges.length > limits.columns) throw new UnreadableFile('RTF 文件的表格太宽，不像年度报告，未予读取。')
        this.edges.push(parameter ?? 0)
        this.merges.push(this.nextMerge)
        this.joined.push(this.joinsBefore)
        this.nextMerge = 0
        this.joinsBefore = false
        return
      case 'cell':
      case 'nestcell':
        this.flush()
        if (!this.group.skip) {
          this.cells.push(this.text.trim())
          this.text = ''
        }
        return
      case 'row':
        return this.endRow()
    }
  }

  private endRow(): void {
    this.flush()
    const row: EdgeRow = { cells: [], edges: this.edges.slice(0, 1), merges: [] }
    for (const [i, text] of this.cells.entries()) {
      const edge = this.edges[i + 1]
      // A cell merged with the one before it takes that one's edge further.
      if (this.joined[i] && row.cells.length > 0) {
        if (edge !== undefined) row.edges[row.edges.length - 1] = edge
        continue
      }
      row.cells.push(text)
      row.merges.push(this.merges[i] ?? 0)
      if (edge !== undefined) row.edges.push(edge)
    }
    if (row.cells.length > 0) this.rows.push(row)
    this.cells = []
    this.text = ''
  }

  private endParagraph(): void {
    this.flush()
    if (this.group.skip) return
    if (this.inTable || this.cells.length > 0) {
      if (this.text.trim() !== '') this.text += '\n'
      return
    }
    this.endTable()
    for (const line of this.text.split('\n')) {
      if (line.trim() === '') continue
      if (this.tree.original.length >= limits.lines) throw new UnreadableFile(tooManyLines)
      this.tree.original.push(line.trim())
      this.tree.blocks.push({ kind: 'paragraph', text: line.trim(), line: this.tree.original.length })
    }
    this.text = ''
  }

  private endTable(): void {
    if (this.rows.length > 0) addTable(this.tree.blocks, this.tree.original, spansOf(this.rows), this.budget)
    this.rows = []
  }
}
