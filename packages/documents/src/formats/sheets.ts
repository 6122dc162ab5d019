import { addTable, CellBudget, type RawCell } from './grid.ts'
import { limits } from './limits.ts'
import { type Block, type DocumentTree, type FileType, UnreadableFile } from './tree.ts'

/** A merged range, 0-based. */
export interface Merge {
  row: number
  column: number
  rows: number
  columns: number
}

/** The filled cells of a sheet, keyed by `row * 16384 + column`. */
export interface SheetCells {
  name: string
  cells: Map<number, string>
  merges: Merge[]
  formulasWithoutValue: number
}

/** Sheets → a table each, or paragraphs where a sheet holds one column of text. Empty rows are left out. */
export function sheetsToTree(
  fileType: FileType,
  sheets: SheetCells[],
  properties: Record<string, string>,
): DocumentTree {
  const tree: DocumentTree = { fileType, encoding: null, blocks: [], original: [], messages: [], properties }
  const budget = new CellBudget()
  for (const sheet of sheets) {
    addSheet(sheet, tree.blocks, tree.original, budget)
    if (sheet.formulasWithoutValue > 0) {
      const text = `工作表“${sheet.name}”有 ${sheet.formulasWithoutValue} 个公式没有保存计算结果，按空白读取，请用 Excel 打开后重新保存`
      tree.messages.push({ severity: 'warning', text })
    }
  }
  return tree
}

function addSheet({ cells, merges }: SheetCells, blocks: Block[], original: string[], budget: CellBudget): void {
  const rows = new Map<number, Map<number, string>>()
  for (const [key, text] of cells) {
    const row = Math.floor(key / 16384)
    const known = rows.get(row)
    if (known) known.set(key % 16384, text)
    else rows.set(row, new Map([[key % 16384, text]]))
  }
  const numbers = [...rows.keys()].sort((a, b) => a - b)
  if (numbers.length === 0) return
  if (numbers.length > limits.lines) throw new UnreadableFile('Excel 文件的行太多，不像年度报告，未予读取。')
  if (numbers.every((number) => rows.get(number)?.size === 1)) {
    for (const number of numbers) addParagraphs([...(rows.get(number)?.values() ?? [])][0] ?? '', blocks, original)
    return
  }
  const width = Math.min(
    Math.max(...numbers.map((number) => Math.max(...(rows.get(number)?.keys() ?? [])))) + 1,
    limits.columns,
  )
  const kept = new Map(numbers.map((number, index) => [number, index]))
  const spans = new Map<number, Merge>()
  const covered = new Set<number>()
  for (const merge of merges) {
    if (merge.column >= width || !rows.has(merge.row)) continue
    const columns = Math.min(merge.columns, width - merge.column)
    // Only rows that are kept count: a range may reach over empty ones and far beyond the sheet.
    let height = 0
    for (let r = kept.get(merge.row) ?? 0; r < numbers.length && (numbers[r] ?? 0) < merge.row + merge.rows; r++) {
      for (let c = 0; c < columns; c++) covered.add(r * limits.columns + merge.column + c)
      height++
    }
    budget.take(height * columns)
    spans.set(merge.row * 16384 + merge.column, { ...merge, rows: height, columns })
  }
  const raws = numbers.map((number, r) => {
    const raw: RawCell[] = []
    for (let c = 0; c < width; c++) {
      const text = (rows.get(number)?.get(c) ?? '').trim()
      const span = spans.get(number * 16384 + c)
      if (span) raw.push({ text, rowSpan: span.rows, columnSpan: span.columns })
      else if (!covered.has(r * limits.columns + c)) raw.push({ text, rowSpan: 1, columnSpan: 1 })
    }
    return raw
  })
  addTable(blocks, original, raws, budget)
}

function addParagraphs(text: string, blocks: Block[], original: string[]): void {
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') continue
    original.push(line.trim())
    blocks.push({ kind: 'paragraph', text: line.trim(), line: original.length })
  }
}
