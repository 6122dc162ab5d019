import { sql } from 'kysely'
import { refuse } from '../../outcome.ts'
import type { Actor } from '../../people/index.ts'
import type { Platform } from '../../platform.ts'
import {
  changeImportedReport,
  type ImportedReportChanged,
  type ImportedReportTarget,
} from './change-imported-report.ts'

/**
 * Says which organ a report is about where its printed name did not tell: the importing organ or one below it. The
 * report is judged again, beside last year's report of that organ and by the rules of its region.
 */
export function chooseOrgan(
  platform: Platform,
  actor: Actor,
  input: ImportedReportTarget & { aboutOrganId: string },
): Promise<ImportedReportChanged> {
  const { aboutOrganId } = input
  return changeImportedReport(platform, actor, input, 'importedReport.import', async ({ tx, record, organPath }) => {
    if (!record.readable) return refuse('refused', '这个文件没有读出来，不用确认机关。')
    if (record.aboutOrganId === aboutOrganId) return refuse('refused', '现在就是这个机关，没有改动。')
    const organ = await tx
      .selectFrom('organ')
      .select('id')
      .where('id', '=', aboutOrganId)
      .where(sql<boolean>`starts_with(path, ${organPath})`)
      .executeTakeFirst()
    if (organ === undefined) return refuse('invalid', '只能选导入机关本身或者它下面的机关。')
    return { event: { type: 'organChosen', day: platform.today(), aboutOrganId } }
  })
}
