import { mkdir, open } from 'node:fs/promises'
import { join } from 'node:path'
import { cannotWrite } from '../cannot-write.ts'
import type { ReportOutput } from '../report-output.ts'
import { cellColumns, cellRows, findingColumns, findingRows, reportColumns, reportRow } from '../rows.ts'
import { WorkbookWriter } from './workbook-writer.ts'

/** A workbook with the sheets 报告, 问题 (after an audit) and 单元格. `temporary` takes what is not yet put together. */
export async function workbookOutput(path: string, temporary: string, isAudit: boolean): Promise<ReportOutput> {
  await checkWritable(path)
  const folder = join(temporary, 'workbook')
  await mkdir(folder)
  const book = new WorkbookWriter(folder)
  const reports = book.sheet({
    name: '报告',
    columns: reportColumns,
    widths: [36, 12, 26, 7, 7, 40, 12, 7, 7, 7, 9, 9, 30, 50],
  })
  const findings = isAudit
    ? book.sheet({
        name: '问题',
        columns: findingColumns,
        widths: [36, 26, 7, 12, 7, 24, 60, 10, 10, 50, 50, 40, 40, 7, 10],
      })
    : null
  const cells = book.sheet({ name: '单元格', columns: cellColumns, widths: [36, 26, 7, 34, 44, 10, 14, 24] })
  return {
    add: async (outcome) => {
      await reports.add(reportRow(outcome))
      if (findings) for (const row of findingRows(outcome)) await findings.add(row)
      for (const row of cellRows(outcome)) await cells.add(row)
    },
    close: async () => {
      for (const sheet of [reports, findings, cells]) await sheet?.end()
      try {
        await book.save(path, ['报告', '问题', '单元格'])
      } catch (error) {
        throw cannotWrite(path, error)
      }
    },
  }
}

/** Says at once, and not after all is read, where the file cannot be written. */
export async function checkWritable(path: string): Promise<void> {
  try {
    await (await open(path, 'a')).close()
  } catch (error) {
    throw cannotWrite(path, error)
  }
}
