import { createReadStream } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { FileOutcome } from '@gongkai/documents/annual-report'
import {
  byteOrderMark,
  csvLine,
  findingColumns,
  findingRows,
  ReportWorkbook,
  reportColumns,
  reportRow,
} from '@gongkai/documents/workbook'

/** A table of reports as CSV, row by row: one row a report, or one row a finding. */
export function reportsCsv(outcomes: AsyncIterable<FileOutcome>, table: 'reports' | 'findings'): Readable {
  async function* lines(): AsyncGenerator<string> {
    yield `${byteOrderMark}${csvLine(table === 'reports' ? reportColumns : findingColumns)}`
    for await (const outcome of outcomes) {
      yield (table === 'reports' ? [reportRow(outcome)] : findingRows(outcome)).map(csvLine).join('')
    }
  }
  return Readable.from(lines(), { objectMode: false })
}

/**
 * The same as a workbook with the sheets 报告, 问题 and 单元格. It is put together in a temporary folder, which is gone
 * when the stream has ended, however it ended.
 */
export async function reportsWorkbook(outcomes: AsyncIterable<FileOutcome>): Promise<Readable> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-export-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    const parts = join(folder, 'parts')
    await mkdir(parts)
    const book = new ReportWorkbook(parts)
    for await (const outcome of outcomes) await book.add(outcome)
    const path = join(folder, 'reports.xlsx')
    await book.save(path)
    const stream = createReadStream(path)
    stream.once('close', () => void remove())
    return stream
  } catch (error) {
    await remove()
    throw error
  }
}
