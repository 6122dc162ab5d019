import { cellAddresses, cellAt, type ReportTables, ruleSetVersion } from '@gongkai/law/annual-report'
import { recordAudit } from '../../audit-trail/index.ts'
import { readFileBytes } from '../../files/index.ts'
import { refuse } from '../../outcome.ts'
import { type Actor, may, personIdOf } from '../../people/index.ts'
import type { Platform } from '../../platform.ts'
import {
  changeImportedReport,
  type ImportedReportChanged,
  type ImportedReportTarget,
  noSuchImportedReport,
} from './change-imported-report.ts'
import { importedReportOf } from './imported-report-of.ts'
import { matchOrgan } from './match-organ.ts'
import { organsBelow } from './organs-below.ts'
import type { ReadReport } from './read-report.ts'

/**
 * Reads the kept file again and audits it by the rules of today. Corrections and decisions stay, each as long as its
 * ground is the same. A file that cannot be read this time changes nothing: what was read before is worth more.
 */
export async function rereadReport(
  platform: Platform,
  actor: Actor,
  target: ImportedReportTarget,
  read: ReadReport,
): Promise<ImportedReportChanged> {
  const row = await importedReportOf(platform.database.kysely, target.importedReportId)
  if (row === undefined) return noSuchImportedReport()
  const permit = may(actor, 'importedReport.reread', row)
  if (!permit.allowed) {
    await recordAudit(platform.database.kysely, platform.now(), {
      personId: personIdOf(actor),
      organId: row.organId,
      action: 'importedReport.reread',
      objectKind: 'importedReport',
      objectId: target.importedReportId,
      outcome: 'refused',
      detail: { reason: 'forbidden' },
    })
    return refuse('forbidden', permit.reason)
  }
  const bytes = await readFileBytes(platform, row.fileId)
  if (bytes === null) return refuse('notFound', '没有找到这份报告的原文件，不能重新读取。')
  // Reading takes long and happens before the transaction, so that nobody waits for it.
  const result = await read({ fileName: row.fileName, bytes })
  return changeImportedReport(platform, actor, target, 'importedReport.reread', async (step) => {
    if (!result.ok) {
      const kept = step.reading === null ? '' : '原来读出的内容保留不变。'
      return refuse('refused', `这次没有读出来：${result.reason}${kept}`, [result.reason])
    }
    const { reading } = result
    const matched = step.record.organChosen
      ? null
      : matchOrgan(reading.organ, await organsBelow(step.tx, step.organPath))
    const aboutOrganId = matched ?? step.record.aboutOrganId
    const changedCells = changedBetween(step.reading?.tables ?? null, reading.tables)
    return {
      event: { type: 'reread', day: platform.today(), aboutOrganId, ruleSetVersion, changedCells },
      reading,
    }
  })
}

const everyCell = [...new Set([...cellAddresses('2021'), ...cellAddresses('2019')])]

function changedBetween(before: ReportTables | null, now: ReportTables): string[] {
  if (before === null) return []
  return everyCell.filter((address) => cellAt(before, address) !== cellAt(now, address))
}
