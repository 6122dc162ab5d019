import type { Day } from '@gongkai/law'
import type { CountedDay } from '@gongkai/law/clock'
import { countingWeeks, type Square } from './counting-weeks.ts'

interface CountingCalendarProps {
  days: readonly CountedDay[]
  today: Day
  /** The day that ended the count before the period did, and what happened: 答复 or 撤回. */
  closed: { on: Day; label: string } | null
}

/** The counting calendar: every counted day carries its number, paused and rest days say so, today has a thick frame. */
export function CountingCalendar({ days, today, closed }: CountingCalendarProps) {
  const kinds = new Set(days.map(({ kind }) => kind))
  const weeks = countingWeeks(days)
  const countedTo = closed?.on ?? today
  return (
    <div>
      <table className="counting">
        <caption>日期下面是算到第几个工作日，粗框是今天。</caption>
        <thead>
          <tr>
            {['一', '二', '三', '四', '五', '六', '日'].map((name) => (
              <th scope="col" key={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, index) =>
            week.kind === 'pause' ? (
              <tr key={week.from}>
                <td className="paused folded" colSpan={7}>
                  {monthAndDay(week.from)}至{monthAndDay(week.to)}：停，{week.weeks} 周不计入
                </td>
              </tr>
            ) : (
              <tr key={week.squares[0]?.day}>
                {week.squares.map((square, place) => (
                  <DaySquare
                    key={square.day}
                    square={square}
                    today={today}
                    closed={closed}
                    withMonth={
                      square.day === days[0]?.day ||
                      square.day.endsWith('-01') ||
                      (place === 0 && weeks[index - 1]?.kind === 'pause')
                    }
                  />
                ))}
              </tr>
            ),
          )}
        </tbody>
      </table>
      <p className="counting-legend">
        <span>
          <i className="counted" />
          已计入
        </span>
        {days.some(({ kind, day }) => kind === 'counted' && day > countedTo) && (
          <span>
            <i />
            {closed === null ? '还没到' : '没有用到'}
          </span>
        )}
        {kinds.has('paused') && (
          <span>
            <i className="paused" />
            停：不计入
          </span>
        )}
        <span>
          <i className="rest" />
          休：不是工作日
        </span>
      </p>
    </div>
  )
}

const monthAndDay = (day: Day): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`

interface DaySquareProps extends Omit<CountingCalendarProps, 'days'> {
  square: Square
  withMonth: boolean
}

function DaySquare({ square, today, closed, withMonth }: DaySquareProps) {
  const { day } = square
  const isToday = day === today
  const isEnd = day === closed?.on
  const isAhead = square.kind === 'counted' && day > (closed?.on ?? today)
  const kind = isEnd ? 'closed' : isAhead ? 'ahead' : square.kind
  return (
    <td className={isToday ? `${kind} today` : kind}>
      {withMonth ? (
        <>
          {Number(day.slice(5, 7))}月{Number(day.slice(8))}
          <span className="spoken">日</span>
        </>
      ) : (
        Number(day.slice(8))
      )}
      {isToday && <span className="unseen">（今天）</span>}
      {isEnd ? <span className="says">{closed?.label}</span> : square.kind !== 'outside' && <Says square={square} />}
    </td>
  )
}

/** What stands under the date. */
function Says({ square: { kind, ordinal, note } }: { square: CountedDay }) {
  if (kind === 'start') return <span className="says">起算</span>
  if (kind === 'paused') return <span className="says">停</span>
  // The name of a holiday without 节 fits into a square of a phone.
  if (kind === 'rest') return <span className="says">{note === null ? '休' : note.replace(/节$/, '').slice(0, 2)}</span>
  return (
    <span className="says">
      {kind === 'due' ? (
        '期满'
      ) : (
        <>
          <span className="spoken">第</span>
          {ordinal}
          <span className="spoken">天</span>
        </>
      )}
      {note !== null && <span className="makeup">班</span>}
    </span>
  )
}
