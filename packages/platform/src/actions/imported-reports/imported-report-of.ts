import type { Database, Transaction } from '../../database/schema.ts'
import { isId } from '../../new-id.ts'

/** What permission and file of an imported report need; undefined when there is no such report. */
export async function importedReportOf(database: Database | Transaction, id: string) {
  if (!isId(id)) return undefined
  return database
    .selectFrom('imported_report')
    .innerJoin('organ', 'organ.id', 'imported_report.organ_id')
    .select([
      'imported_report.organ_id as organId',
      'organ.path as organPath',
      'imported_report.file_id as fileId',
      'imported_report.file_name as fileName',
    ])
    .where('imported_report.id', '=', id)
    .executeTakeFirst()
}
