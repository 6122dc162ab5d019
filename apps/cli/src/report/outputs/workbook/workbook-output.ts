import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { ReportWorkbook } from '@gongkai/documents/workbook'
import { cannotWrite } from '../cannot-write.ts'
import { openResultFile } from '../result-file.ts'
import type { ReportOutput } from '../report-output.ts'

/** A workbook with the sheets 报告, 问题 (after an audit) and 单元格. `temporary` takes what is not yet put together. */
export async function workbookOutput(path: string, temporary: string, isAudit: boolean): Promise<ReportOutput> {
  const result = await openResultFile(path)
  const folder = join(temporary, 'workbook')
  await mkdir(folder)
  const book = new ReportWorkbook(folder, isAudit)
  return {
    add: (outcome) => book.add(outcome),
    close: async () => {
      try {
        await book.save(result.writingPath)
        await result.finish()
      } catch (error) {
        throw cannotWrite(path, error)
      }
    },
  }
}
