import { type CellAddress, type CellValue, cellLabel } from '@gongkai/law/annual-report'
import { sql } from 'kysely'
import type { Database, Transaction } from '../../database/schema.ts'
import { type Outcome, refuse } from '../../outcome.ts'
import type { Actor } from '../../people/index.ts'
import type { Platform } from '../../platform.ts'
import type { Corrections } from '../imported-reports/imported-report-record.ts'
import type { ComposedCell } from './compose-cells.ts'
import { type AnnualReportView, readAnnualReport } from './read-annual-report.ts'

/** One record behind a cell, as a link. `href` is a path of the office. */
export interface CellRecord {
  id: string
  kind: 'request' | 'item' | 'dispute' | 'figure' | 'cell'
  title: string
  day: string | null
  href: string | null
}

export interface CellDetail {
  address: CellAddress
  label: string
  value: CellValue
  /** Why the cell holds this value, in one sentence. */
  explanation: string
  records: CellRecord[]
}

/** Why a cell of an annual report holds its value: the records counted, the cells added up, or who entered it. */
export async function readAnnualReportCell(
  platform: Platform,
  actor: Actor,
  organId: string,
  year: number,
  address: CellAddress,
): Promise<Outcome<{ cell: CellDetail }>> {
  const result = await readAnnualReport(platform, actor, organId, year)
  if (!result.ok) return result
  const { report } = result
  const [table, row, column] = address.split('.') as [keyof AnnualReportView['tables'], string, string]
  const value = report.tables[table]?.[row]?.[column]
  if (value === undefined) return refuse('notFound', '这份报告没有这一格。')
  const label = cellLabel(address, report.format)
  const cell = report.cells[address]
  const database = platform.database.kysely
  const behind =
    cell === undefined ? await behindImported(database, report, address) : await behindCell(database, report, cell)
  return { ok: true, cell: { address, label, value, ...behind } }
}

type Behind = Pick<CellDetail, 'explanation' | 'records'>

async function behindCell(
  database: Database | Transaction,
  report: AnnualReportView,
  cell: ComposedCell,
): Promise<Behind> {
  switch (cell.basis) {
    case 'sum':
      return {
        explanation: `由 ${cell.addends.length} 格相加得出。`,
        records: cell.addends.map((addend) => ({
          id: addend,
          kind: 'cell',
          title: `${cellLabel(addend, report.format)}：${report.cells[addend]?.value ?? '未填'}`,
          day: null,
          href: null,
        })),
      }
    case 'figure':
      return { explanation: '没有记录可以推出，由工作人员填写。', records: await enteredBy(database, report, cell) }
    case 'unknown':
      return { explanation: '没有记录可以推出，也还没有填写；空白不等于 0。', records: [] }
    case 'records': {
      const records = await titlesOf(database, cell.records)
      return {
        explanation: records.length === 0 ? '没有应当计入这一格的记录，计 0。' : `计入了 ${records.length} 条记录。`,
        records,
      }
    }
  }
}

async function enteredBy(
  database: Database | Transaction,
  report: AnnualReportView,
  cell: ComposedCell,
): Promise<CellRecord[]> {
  if (cell.records.length === 0) return []
  const rows = await database
    .selectFrom('annual_figure')
    .leftJoin('person', 'person.id', 'annual_figure.entered_by')
    .select(['cell', 'value', 'entered_at', 'display_name'])
    .where('organ_id', '=', report.organ.id)
    .where('year', '=', report.year)
    .where('cell', 'in', cell.records)
    .execute()
  return rows.map((row) => ({
    id: row.cell,
    kind: 'figure',
    title: `${row.display_name ?? '系统'}填写：${Number(row.value)}`,
    day: new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(row.entered_at),
    href: null,
  }))
}

/** Requests, items and disputes by their ids, in the order given. */
async function titlesOf(database: Database | Transaction, ids: readonly string[]): Promise<CellRecord[]> {
  if (ids.length === 0) return []
  // one array parameter: an organ may count more records than a statement may have parameters
  const among = sql<boolean>`id = any(${ids})`
  const [requests, items, disputes] = await Promise.all([
    database.selectFrom('request').select(['id', 'request_no', 'subject', 'received_on']).where(among).execute(),
    database.selectFrom('item').select(['id', 'title', 'published_on']).where(among).execute(),
    database
      .selectFrom('dispute')
      .select(['id', 'kind', 'filed_on', 'case_no', 'decided_by', 'version'])
      .where(among)
      .execute(),
  ])
  const found = new Map<string, CellRecord>()
  for (const { id, request_no, subject, received_on } of requests) {
    found.set(id, {
      id,
      kind: 'request',
      title: `${request_no} ${subject}`,
      day: received_on,
      href: `/requests/${id}`,
    })
  }
  for (const { id, title, published_on } of items) {
    found.set(id, { id, kind: 'item', title, day: published_on, href: `/items/${id}` })
  }
  for (const { id, kind, filed_on, case_no, decided_by, version } of disputes) {
    const title = [kind === 'reconsideration' ? '行政复议' : '行政诉讼', decided_by, case_no].filter(Boolean).join(' ')
    found.set(id, { id, kind: 'dispute', title, day: filed_on, href: version === 0 ? null : `/disputes/${id}` })
  }
  return ids.flatMap((id) => found.get(id) ?? [])
}

/** A cell of an imported report rests on a place in the document. */
async function behindImported(
  database: Database | Transaction,
  report: AnnualReportView,
  address: CellAddress,
): Promise<Behind> {
  const explanation = '这份报告是导入的，不是由平台的记录编制；数字以原文为准。'
  if (report.importedReportId === null) return { explanation, records: [] }
  const row = await database
    .selectFrom('imported_report')
    .select(['id', 'file_name', 'reading', 'corrections'])
    .where('id', '=', report.importedReportId)
    .executeTakeFirst()
  const reading = row?.reading as { evidence?: Record<string, { place: { line: number }; raw: string }> } | null
  const evidence = reading?.evidence?.[address]
  if (row === undefined || evidence === undefined) return { explanation, records: [] }
  const correction = (row.corrections as Corrections)[address]
  const corrected = correction === undefined ? '' : `（已更正：${correction.reason}）`
  return {
    explanation,
    records: [
      {
        id: row.id,
        kind: 'cell',
        title: `${row.file_name} 第 ${evidence.place.line} 行：${evidence.raw}${corrected}`,
        day: null,
        href: `/imported-reports/${row.id}`,
      },
    ],
  }
}
