import { emptyTables, formCells } from '../form/cell-addresses.ts'
import type { AnnualReport, CellAddress, CellValue, ReportFormat } from '../report.ts'

/** Figures in which every equation of the form holds; cells that are not named are 0. */
const figures: Record<CellAddress, number> = {
  'requests.newReceived.naturalPerson': 8,
  'requests.newReceived.business': 2,
  'requests.newReceived.total': 10,
  'requests.carriedOver.naturalPerson': 1,
  'requests.carriedOver.total': 1,
  'requests.granted.naturalPerson': 5,
  'requests.granted.business': 2,
  'requests.granted.total': 7,
  'requests.unavailableNotHeld.naturalPerson': 2,
  'requests.unavailableNotHeld.total': 2,
  'requests.totalHandled.naturalPerson': 7,
  'requests.totalHandled.business': 2,
  'requests.totalHandled.total': 9,
  'requests.carriedForward.naturalPerson': 2,
  'requests.carriedForward.total': 2,
  'disputes.reconsideration.upheld': 2,
  'disputes.reconsideration.pending': 1,
  'disputes.reconsideration.total': 3,
}

/** A report in which no rule finds anything; tests plant one mistake in it. */
export function soundReport(format: ReportFormat = '2021'): AnnualReport {
  const year = format === '2021' ? 2024 : 2020
  const tables = emptyTables(format)
  for (const { address, table, row, column } of formCells(format)) {
    const cells = tables[table]?.[row]
    if (cells && column !== 'unit') cells[column] = figures[address] ?? 0
  }
  return {
    format,
    year,
    organ: '示范市清河区水务局',
    title: `示范市清河区水务局${year}年政府信息公开工作年度报告`,
    publishDate: `${year + 1}-01-20`,
    sections: { overview: true, proactive: true, requests: true, disputes: true, problems: true, other: true },
    narrative: {
      overview: `${year}年，本机关通过门户网站公开信息120条。\n（一）主动公开。及时公开水务工程信息。`,
      problems: '一是解读形式不够丰富；二是栏目更新不够及时。下一步将加强培训。',
      other: '本年度未收取信息处理费。',
    },
    claims: {},
    tables,
    headings: [],
  }
}

/** The same report with some cells set to other values. */
export function withCells(report: AnnualReport, cells: Record<CellAddress, CellValue>): AnnualReport {
  const changed = structuredCopy(report)
  for (const [address, value] of Object.entries(cells)) {
    const [table, row = '', column = ''] = address.split('.')
    if (table !== 'proactive' && table !== 'requests' && table !== 'disputes') continue
    const target = changed.tables[table]?.[row]
    if (target) target[column] = value
  }
  return changed
}

/** The same report with some rows missing. */
export function withoutRows(report: AnnualReport, ...addresses: string[]): AnnualReport {
  const changed = structuredCopy(report)
  for (const address of addresses) {
    const [table, row = ''] = address.split('.')
    if (table === 'proactive' || table === 'requests' || table === 'disputes') {
      const rows = changed.tables[table]
      if (rows) rows[row] = null
    }
  }
  return changed
}

/** The same report with other prose. */
export function withProse(report: AnnualReport, narrative: Partial<AnnualReport['narrative']>): AnnualReport {
  return { ...report, narrative: { ...report.narrative, ...narrative } }
}

function structuredCopy(report: AnnualReport): AnnualReport {
  return JSON.parse(JSON.stringify(report)) as AnnualReport
}
