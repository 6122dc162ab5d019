import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Row, WorkbookWriter } from '@gongkai/documents/workbook'
import { cellLabel } from '@gongkai/law/annual-report'
import { cannotWrite } from '../outputs/cannot-write.ts'
import { openResultFile } from '../outputs/result-file.ts'
import type { RollUpResult } from './roll-up-result.ts'

/** The sheets 汇总 (every cell), 报告 (what is counted and what is not, and why), 未知 and 与汇总报告不一致. */
export async function saveRollUp(path: string, temporary: string, result: RollUpResult): Promise<void> {
  const { sums, duplicates, unreadable, names, differences } = result
  const { format, coverage } = sums
  const folder = join(temporary, 'roll-up')
  await mkdir(folder)
  const book = new WorkbookWriter(folder)
  const write = async (name: string, columns: string[], widths: number[], rows: Iterable<Row>) => {
    const sheet = book.sheet({ name, columns, widths })
    for (const row of rows) await sheet.add(row)
    await sheet.end()
  }
  const cells = Object.values(sums.cells)
  const label = (address: string) => cellLabel(address, format)
  const sumRows = cells.map((cell) => [
    label(cell.address),
    cell.address,
    cell.value,
    cell.known.length,
    cell.unknown.length,
  ])
  await write('汇总', ['单元格', '代码', '合计', '有数的报告', '空白的报告'], [50, 36, 12, 12, 12], sumRows)
  const organ = (id: string) => names.get(id) ?? null
  await write(
    '报告',
    ['文件', '机关', '是否计入', '原因'],
    [50, 30, 10, 60],
    [
      ...coverage.counted.map((id) => [id, organ(id), '计入', null]),
      ...coverage.leftOut.map(({ id, reason }) => [id, organ(id), '未计入', reason]),
      ...duplicates.map(({ id, same }) => [id, organ(id), '未计入', `与 ${same} 是同一机关同一年度的报告`]),
      ...unreadable.map(({ id, reason }) => [id, null, '读不出', reason]),
    ],
  )
  const unknown = cells.flatMap((cell) => cell.unknown.map((id) => [label(cell.address), cell.address, id, organ(id)]))
  await write('未知', ['单元格', '代码', '文件', '机关'], [50, 36, 50, 30], unknown)
  const differing = differences.map(({ where, found, expected, message }) => [
    label(where),
    found ?? null,
    expected ?? null,
    message,
  ])
  await write('与汇总报告不一致', ['单元格', '汇总报告', '合计', '说明'], [50, 12, 14, 80], differing)
  try {
    const result = await openResultFile(path)
    await book.save(result.writingPath)
    await result.finish()
  } catch (error) {
    throw cannotWrite(path, error)
  }
}
