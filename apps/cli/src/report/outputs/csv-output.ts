import { open } from 'node:fs/promises'
import {
  byteOrderMark,
  cellColumns,
  cellRows,
  csvLine,
  findingColumns,
  findingRows,
  type Row,
  reportRow,
} from '@gongkai/documents/workbook'
import type { CommandIo } from '../command-io.ts'
import type { FileOutcome } from '../outcome.ts'
import { cannotWrite } from './cannot-write.ts'
import { openResultFile } from './result-file.ts'
import type { ReportOutput } from './report-output.ts'

/**
 * CSV to a file, or to the screen for `-`: findings after an audit, cells after a reading. A file begins with a byte
 * order mark, without which spreadsheet programs take Chinese for something else.
 */
export async function csvOutput(path: string, io: CommandIo, isAudit: boolean): Promise<ReportOutput> {
  const columns: Row = isAudit ? findingColumns : cellColumns
  const linesOf = (outcome: FileOutcome): string => rowsOf(outcome, isAudit).map(csvLine).join('')
  if (path === '-') {
    await io.out(csvLine(columns))
    return { add: (outcome) => io.out(linesOf(outcome)), close: async () => undefined }
  }
  const result = await openResultFile(path)
  try {
    const file = await open(result.writingPath, 'w')
    await file.write(`${byteOrderMark}${csvLine(columns)}`)
    return {
      add: async (outcome) => {
        const text = linesOf(outcome)
        if (text !== '') await file.write(text)
      },
      close: async () => {
        await file.close()
        await result.finish()
      },
    }
  } catch (error) {
    throw cannotWrite(path, error)
  }
}

function rowsOf(outcome: FileOutcome, isAudit: boolean): Row[] {
  if (isAudit) return findingRows(outcome)
  if (outcome.result.ok) return cellRows(outcome)
  const [file, state, ...others] = reportRow(outcome)
  return [[file ?? null, null, null, null, state ?? null, null, others.at(-1) ?? null, null]]
}
