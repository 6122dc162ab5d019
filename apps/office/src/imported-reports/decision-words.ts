import { cellLabel, type CellValue, type ReportFormat } from '@gongkai/law/annual-report'
import type { JudgedFinding } from '../api/types.ts'
import type { StatusLook } from '../parts/status.tsx'
import { momentInWords } from '../words/dates.ts'

export type DecisionKind = NonNullable<JudgedFinding['decision']>['kind']

/** How a decision is called, how it looks, its key, and the command that takes it. */
export const decisions = {
  confirmed: { label: '属实', look: 'done', key: 'c', command: 'confirmFinding' },
  dismissed: { label: '不成立', look: 'info', key: 'd', command: 'dismissFinding' },
  sentBack: { label: '退回整改', look: 'soon', key: 'b', command: 'sendBackFinding' },
} as const satisfies Record<DecisionKind, { label: string; look: StatusLook; key: string; command: string }>

/** `演示监管员，2026年3月2日 10:00` */
export function whoAndWhen({ personName, at }: { personName: string | null; at: string }): string {
  return `${personName ?? '系统'}，${momentInWords(at)}`
}

const printed = (value: CellValue): string => (value === null ? '空白' : String(value))

/** What was decided before the ground changed, and what has changed since; null where nothing was. */
export function earlierInWords({ earlier }: Pick<JudgedFinding, 'earlier'>, format: ReportFormat): string | null {
  if (earlier === null) return null
  const reason = earlier.reason === null ? '' : `（${earlier.reason}）`
  const changes = earlier.changes.map(({ cell, before, now }) => {
    const what = cell === null ? '依据' : `“${cellLabel(cell, format)}”`
    return `${what}由${printed(before)}变为${printed(now)}`
  })
  const because = changes.length === 0 ? '其后依据有变化' : `其后${changes.join('，')}`
  return `此前处理为“${decisions[earlier.kind].label}”${reason}：${whoAndWhen(earlier)}。${because}，请重新处理。`
}
