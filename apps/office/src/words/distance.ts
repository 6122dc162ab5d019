import type { Level } from '../api/types.ts'

/**
 * How far a due day is, in working days: `剩 6 天`, `今天到期`, `超 1 天`; without a running clock the reason.
 *
 * @param daysLeft working days until the due day; null where no due day runs
 */
export function distanceInWords(daysLeft: number | null, level: Level): string {
  if (level === 'unconfirmed') return '未起算'
  if (level === 'paused') return '暂停'
  if (level === 'closed') return '已办结'
  if (daysLeft === null) return '期限未知'
  if (daysLeft > 0) return `剩 ${daysLeft} 天`
  return daysLeft === 0 ? '今天到期' : `超 ${-daysLeft} 天`
}

/** The same distance as a sentence: `还剩 6 个工作日`. */
export function distanceInFull(daysLeft: number | null, level: Level): string {
  if (level === 'unconfirmed') return '期限还没有起算，确认收到的次日起算'
  if (level === 'paused') return '期限暂停'
  if (level === 'closed') return '已办结'
  if (daysLeft === null) return '期限未知'
  if (daysLeft > 0) return `还剩 ${daysLeft} 个工作日`
  return daysLeft === 0 ? '今天到期' : `已超期 ${-daysLeft} 个工作日`
}
