import type {
  DisputeRecord,
  DocumentRecord,
  FigureRecord,
  OrganRecords,
  RequestRecord,
  UncountedRecord,
} from '@gongkai/law/annual-report'
import type { AnswerKind, ApplicantKind } from '@gongkai/law/requests'
import type { Database, Transaction } from '../../database/schema.ts'

export interface LoadedRecords {
  records: OrganRecords
  /** Records that cannot be counted already by what is stored of them. */
  uncounted: UncountedRecord[]
}

/**
 * All records of an organ that may count in its report of a year: requests that were open on a day of the year,
 * disputes likewise, documents up to its end, figures entered for it.
 */
export async function loadOrganRecords(
  database: Database | Transaction,
  organId: string,
  year: number,
): Promise<LoadedRecords> {
  const [requests, disputes, documents, figures] = await Promise.all([
    loadRequests(database, organId, year),
    loadDisputes(database, organId, year),
    loadDocuments(database, organId, year),
    loadFigures(database, organId, year),
  ])
  return { records: { requests, disputes, figures, ...documents.counted }, uncounted: documents.uncounted }
}

async function loadRequests(database: Database | Transaction, organId: string, year: number): Promise<RequestRecord[]> {
  const rows = await database
    .selectFrom('request')
    .select(['id', 'applicant_kind', 'received_on', 'answered_on', 'answer_kind', 'closed_on', 'status'])
    .where('organ_id', '=', organId)
    .where('submitted_on', '<=', `${year}-12-31`)
    // A request that was split is counted as its parts; a request to correct a record (OGI 41) is none of the table.
    .where('status', '!=', 'split')
    .where('matter', '=', 'disclosure')
    // Finished in the year or later, or not yet. Each case has an index, so that earlier years are not read again.
    .where(({ eb, and, or }) =>
      or([
        and([eb('closed_on', 'is', null), eb('answered_on', 'is', null)]),
        eb('answered_on', '>=', `${year}-01-01`),
        and([eb('answered_on', 'is', null), eb('closed_on', '>=', `${year}-01-01`)]),
      ]),
    )
    .orderBy('submitted_on')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    applicantKind: row.applicant_kind as ApplicantKind,
    receivedOn: row.received_on,
    closedOn: row.answered_on ?? row.closed_on,
    outcome:
      row.status === 'withdrawn' && row.answered_on === null ? 'withdrawn' : (row.answer_kind as AnswerKind | null),
  }))
}

async function loadDisputes(database: Database | Transaction, organId: string, year: number): Promise<DisputeRecord[]> {
  const rows = await database
    .selectFrom('dispute')
    .selectAll()
    .where('organ_id', '=', organId)
    .where('filed_on', '<=', `${year}-12-31`)
    .orderBy('filed_on')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    procedure: row.kind,
    acceptedOn: row.filed_on,
    concludedOn: row.closed_on,
    outcome: row.outcome,
    role: row.role,
  }))
}

async function loadDocuments(
  database: Database | Transaction,
  organId: string,
  year: number,
): Promise<{ counted: { documents: DocumentRecord[] }; uncounted: UncountedRecord[] }> {
  const rows = await database
    .selectFrom('item')
    .select(['id', 'formed_on', 'published_on', 'validity'])
    .where('organ_id', '=', organId)
    .where('normative_document', '=', true)
    .where('published_on', 'is not', null)
    .where('formed_on', '<=', `${year}-12-31`)
    .orderBy('formed_on')
    .execute()
  const inForce = rows.filter(({ validity }) => validity === 'inForce' || validity === 'amended')
  const documents = inForce.map((row) => ({
    id: row.id,
    kind: 'normativeDocuments' as const,
    issuedOn: row.formed_on,
    publishedOn: row.published_on,
    repealedOn: null,
  }))
  const uncounted = rows
    .filter((row) => !inForce.includes(row))
    .map(({ id }) => ({ id, reason: '规范性文件已失效或废止，但没有记录日期，请填写本年废止件数和现行有效件数。' }))
  return { counted: { documents }, uncounted }
}

async function loadFigures(database: Database | Transaction, organId: string, year: number): Promise<FigureRecord[]> {
  const rows = await database
    .selectFrom('annual_figure')
    .select(['cell', 'value'])
    .where('organ_id', '=', organId)
    .where('year', '=', year)
    .execute()
  return rows.map((row) => ({ id: row.cell, year, cell: row.cell, value: Number(row.value) }))
}
