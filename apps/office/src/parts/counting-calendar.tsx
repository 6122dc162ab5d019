import { weeksOf } from './calendar-weeks.ts'
import type { CalendarDay } from '../api/types.ts'
import './counting-calendar.css'

const headings = ['一', '二', '三', '四', '五', '六', '日']
const classOf: Record<string, string> = {
  start: 'cal-end',
  due: 'cal-end',
  counted: 'cal-counted',
  paused: 'cal-paused',
  rest: 'cal-rest',
}

/** Every day of the period: each counted day carries its number, pauses 停 and rest days 休 are written in the cell. */
export function CountingCalendar({ days, today }: { days: readonly CalendarDay[]; today: string }) {
  if (days.length === 0) return null
  return (
    <table className="cal">
      <caption>答复期限逐日计算：数字是第几个工作日，休为不计的休息日，停为暂停，粗框是今天</caption>
      <thead>
        <tr>
          {headings.map((weekday) => (
            <th key={weekday} scope="col" abbr={`星期${weekday}`}>
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(days).map((week) => (
          <tr key={week.monday}>
            {week.squares.map(({ day, entry }) => (
              <td key={day} className={classesOf(day, entry, today)} aria-current={day === today ? 'date' : undefined}>
                {dateLabel(day, day === days[0]?.day)}
                {entry && <small>{wordOf(entry)}</small>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function classesOf(day: string, entry: CalendarDay | null, today: string): string {
  const classes = [entry ? (classOf[entry.kind] ?? '') : 'cal-out']
  if (entry?.kind === 'counted' && day > today) classes.push('cal-ahead')
  if (day === today) classes.push('cal-today')
  return classes.join(' ')
}

function dateLabel(day: string, first: boolean): string {
  const [, month, date] = day.split('-').map(Number)
  return date === 1 || first ? `${month}.${date}` : String(date)
}

function wordOf({ kind, ordinal }: CalendarDay): string {
  if (kind === 'start') return '收到'
  if (kind === 'paused') return '停'
  if (kind === 'rest') return '休'
  if (kind === 'due') return `第${ordinal}到期`
  return ordinal === null ? '' : `第${ordinal}`
}
