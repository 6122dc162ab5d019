import { open } from 'node:fs/promises'
import type { CommandIo } from '../command-io.ts'
import type { FileOutcome } from '../outcome.ts'
import { cannotWrite } from './cannot-write.ts'
import type { ReportOutput } from './report-output.ts'
import { cellColumns, cellRows, findingColumns, findingRows, reportRow, type Row } from './rows.ts'

/** A row of CSV. Text that a spreadsheet would run as a formula is disarmed; fields with separators are quoted. */
export function csvLine(row: Row): string {
  return `${row.map(csvField).join(',')}\r\n`
}

function csvField(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const text = /^[=+\-@\t\r]/.test(value) && !/^-?\d+(?:\.\d+)?$/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

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
  try {
    const file = await open(path, 'w')
    await file.write(`\ufeff${csvLine(columns)}`)
    return {
      add: async (outcome) => {
        const text = linesOf(outcome)
        if (text !== '') await file.write(text)
      },
      close: () => file.close(),
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
