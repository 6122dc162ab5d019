import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Row, WorkbookWriter } from '@gongkai/documents/workbook'
import { columnKeys, columns } from './columns.ts'

/** The workbook to fill in: a sheet with the headings alone, and one that explains every column with an example. */
export function ledgerTemplate(): Promise<Buffer> {
  const labels = columnKeys.map((key) => columns[key].label)
  return workbookOf([
    { name: '申请', columns: labels, widths: labels.map((label) => Math.max(12, [...label].length * 2 + 4)), rows: [] },
    {
      name: '说明',
      columns: ['列名', '是否必填', '怎样填', '可以填的内容', '例子'],
      widths: [18, 16, 48, 60, 30],
      rows: columnKeys.map((key) => {
        const { label, required, explanation, allowed = [], example } = columns[key]
        return [label, required, explanation, allowed.join('\n'), example]
      }),
    },
  ])
}

/** The rows that were left out, as they stood, each with its reasons in front: to be mended and read in again. */
export function leftOutWorkbook(
  headings: readonly string[],
  rows: readonly { row: number; faults: readonly string[]; cells: readonly string[] }[],
): Promise<Buffer> {
  return workbookOf([
    {
      name: '没有导入的行',
      columns: [...headings, '原来的行号', '没有导入的原因'],
      widths: [...headings.map(() => 16), 12, 70],
      rows: rows.map(({ row, faults, cells }) => [
        ...headings.map((_, index) => cells[index] ?? ''),
        row,
        faults.join('；'),
      ]),
    },
  ])
}

interface Sheet {
  name: string
  columns: readonly string[]
  widths: readonly number[]
  rows: readonly Row[]
}

async function workbookOf(sheets: readonly Sheet[]): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-ledger-'))
  try {
    const book = new WorkbookWriter(folder)
    for (const { rows, ...sheet } of sheets) {
      const writer = book.sheet(sheet)
      for (const row of rows) await writer.add(row)
      await writer.end()
    }
    const path = join(folder, 'ledger.xlsx')
    await book.save(path)
    return await readFile(path)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
