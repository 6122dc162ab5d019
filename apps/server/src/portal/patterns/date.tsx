import type { Day } from '@gongkai/law'
import { formatDateChinese, formatDayChinese } from '@gongkai/law/calendar'

/** `short` 2026-04-16 in lists, `date` 2026年4月16日, `weekday` 2026年4月16日（星期四） in sentences. */
export function DateText({ day, as = 'short' }: { day: Day; as?: 'short' | 'date' | 'weekday' }) {
  const text = as === 'short' ? day : as === 'date' ? formatDateChinese(day) : formatDayChinese(day)
  return <time dateTime={day}>{text}</time>
}
