import type { CommandIo } from '../command-io.ts'
import type { RunOptions } from '../run-options.ts'
import { csvOutput } from './csv-output.ts'
import { folderOutput } from './folder-output.ts'
import { jsonOutput } from './json-output.ts'
import { pageOutput } from './page/page-output.ts'
import type { ReportOutput } from './report-output.ts'
import { textOutput } from './text-output.ts'
import { workbookOutput } from './workbook/workbook-output.ts'

/** The outputs that were asked for; the screen shows every file only where no table or page was wanted. */
export async function outputsOf(
  { json, out, csv, xlsx, html, audit }: RunOptions,
  io: CommandIo,
  temporary: string,
  single: boolean,
): Promise<ReportOutput[]> {
  const isAudit = audit !== null
  const outputs: ReportOutput[] = []
  if (out !== undefined) outputs.push(await folderOutput(out))
  if (csv !== undefined) outputs.push(await csvOutput(csv, io, isAudit))
  if (xlsx !== undefined) outputs.push(await workbookOutput(xlsx, temporary, isAudit))
  if (html !== undefined) outputs.push(await pageOutput(html, temporary, isAudit))
  if (json && out === undefined) outputs.push(jsonOutput(io, single))
  if (!json && csv === undefined && xlsx === undefined && html === undefined) outputs.push(textOutput(io))
  return outputs
}
