import { requestColumns } from '../form/requests-table.ts'

/** A number as people write it: no digits that only floating point made. */
export function plain(value: number): string {
  return String(Math.round(value * 1e6) / 1e6)
}

/** `自然人`, `其他（法人或其他组织）`, `总计`. */
export function columnName(column: string): string {
  if (column === 'other') return '其他（法人或其他组织）'
  return requestColumns.find(({ key }) => key === column)?.label ?? column
}

const sectionNames: Record<string, string> = {
  preamble: '报告开头',
  overview: '一、总体情况',
  proactive: '二、主动公开政府信息情况',
  requests: '三、收到和处理政府信息公开申请情况',
  disputes: '四、政府信息公开行政复议、行政诉讼情况',
  problems: '五、存在的主要问题及改进情况',
  other: '六、其他需要报告的事项',
}

/** How people call a section or the preamble. */
export function sectionName(section: string): string {
  return sectionNames[section] ?? '报告'
}

const tableNames: Record<string, string> = {
  proactive: '主动公开政府信息情况表',
  requests: '收到和处理政府信息公开申请情况表',
  disputes: '政府信息公开行政复议、行政诉讼情况表',
}

/** How people call one of the three statutory tables. */
export function tableName(table: string): string {
  return tableNames[table] ?? table
}

/** At most `limit` characters of a passage, whole where it is short. */
export function shorten(text: string, limit = 60): string {
  return text.length <= limit ? text : `${text.slice(0, limit)}…`
}
