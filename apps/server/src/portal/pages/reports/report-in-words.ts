import { type CellAddress, cellAt, type ReportFormat, type ReportTables } from '@gongkai/law/annual-report'

/** A cell as a word in a sentence: its number, or that it was left blank. */
const said = (tables: ReportTables, address: CellAddress, unit: string): string => {
  const value = cellAt(tables, address)
  return value === null ? '（空白）' : ` ${value} ${unit}`
}

/** What each statutory table says, in one sentence of its own figures; nothing is computed. */
export function tableInWords(
  table: 'proactive' | 'requests' | 'disputes',
  format: ReportFormat,
  tables: ReportTables,
): string {
  const say = (address: CellAddress, unit = '件') => said(tables, address, unit)
  if (tables[table] === null) return '报告里没有这张表。'
  if (table === 'requests') {
    return (
      `本年新收${say('requests.newReceived.total')}，上年结转${say('requests.carriedOver.total')}，` +
      `办理${say('requests.totalHandled.total')}，结转下年度${say('requests.carriedForward.total')}。`
    )
  }
  if (table === 'disputes') {
    return (
      `行政复议${say('disputes.reconsideration.total')}；未经复议直接起诉${say('disputes.litigationDirect.total')}；` +
      `复议后起诉${say('disputes.litigationAfterReconsideration.total')}。`
    )
  }
  if (format === '2019') {
    return (
      `规范性文件本年新制作${say('proactive.normativeDocuments.produced')}，对外公开总数${say('proactive.normativeDocuments.totalPublic')}；` +
      `处理决定：行政许可${say('proactive.adminLicensing.decisions')}，行政处罚${say('proactive.adminPenalty.decisions')}，` +
      `行政强制${say('proactive.adminCoercion.decisions')}。`
    )
  }
  return (
    `行政规范性文件本年制发${say('proactive.normativeDocuments.issued')}，现行有效${say('proactive.normativeDocuments.inForce')}；` +
    `处理决定：行政许可${say('proactive.adminLicensing.decisions')}，行政处罚${say('proactive.adminPenalty.decisions')}，` +
    `行政强制${say('proactive.adminCoercion.decisions')}；行政事业性收费${say('proactive.adminFees.amount', '万元')}。`
  )
}
