import type { Level, RequestRow } from '../api/types.ts'

export interface WorkGroup {
  key: string
  title: string
  /** What the group means, for the line behind the title. */
  note: string
  rows: RequestRow[]
}

const groups: { key: string; title: string; note: string; levels: readonly Level[] }[] = [
  { key: 'overdue', title: '已超期', note: '仍须答复，超期情况会留在办理经过中', levels: ['overdue'] },
  { key: 'dueSoon', title: '三个工作日内到期', note: '', levels: ['dueSoon'] },
  { key: 'later', title: '以后', note: '', levels: ['running'] },
  { key: 'stopped', title: '暂停或者未起算', note: '不会自动消失', levels: ['paused', 'unconfirmed'] },
  { key: 'closed', title: '已办结', note: '', levels: ['closed'] },
]

/** Rows by urgency, the most urgent group first; the order within a group stays as the list gave it. */
export function groupedByUrgency(rows: readonly RequestRow[]): WorkGroup[] {
  return groups
    .map(({ levels, ...group }) => ({ ...group, rows: rows.filter((row) => levels.includes(row.level)) }))
    .filter((group) => group.rows.length > 0)
}
