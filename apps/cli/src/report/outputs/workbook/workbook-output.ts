import { mkdir, open } from 'node:fs/promises'
import { join } from 'node:path'
import { ReportWorkbook } from '@gongkai/documents/workbook'
import { cannotWrite } from '../cannot-write.ts'
import type { ReportOutput } from '../report-output.ts'

/** A workbook with the sheets 报告, 问题 (after an audit) and 单元格. `temporary` takes what is not yet put together. */
export async function workbookOutput(path: string, temporary: string, isAudit: boolean): Promise<ReportOutput> {
  await checkWritable(path)
  const folder = join(temporary, 'workbook')
  await mkdir(folder)
  const book = new ReportWorkbook(folder, isAudit)
  return {
    add: (outcome) => book.add(outcome),
    close: async () => {
      try {
        await book.save(path)
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
