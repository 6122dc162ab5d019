import type { Day } from '@gongkai/law'
import type { CountedDay } from '@gongkai/law/clock'
import { countingWeeks, type Square } from './counting-weeks.ts'

/** The counting calendar: every counted day carries its number, paused and rest days say so, today has a thick frame. */
export function CountingCalendar({ days, today }: { days: readonly CountedDay[]; today: Day }) {
  const kinds = new Set(days.map(({ kind }) => kind))
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
          {countingWeeks(days).map((week) =>
            week.kind === 'pause' ? (
              <tr key={week.from}>
                <td className="paused folded" colSpan={7}>
                  {monthAndDay(week.from)}至{monthAndDay(week.to)}：停，{week.weeks} 周不计入
                </td>
              </tr>
            ) : (
              <tr key={week.squares[0]?.day}>
                {week.squares.map((square, index) => (
                  <DaySquare
                    key={square.day}
                    square={square}
                    today={today}
                    withMonth={
                      square.day === days[0]?.day || square.day.endsWith('-01') || isAfterFold(days, square, index)
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
        <span>
          <i />
          还没到
        </span>
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

/** Outside days at the very beginning carry no month: they are no part of the count. */
const isAfterFold = (days: readonly CountedDay[], square: Square, index: number): boolean =>
  square.kind !== 'outside' && index === 0 && days.length > 70

function DaySquare({ square, today, withMonth }: { square: Square; today: Day; withMonth: boolean }) {
  const { day } = square
  const isToday = day === today
  const kind = square.kind === 'counted' && day > today ? 'ahead' : square.kind
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
      {square.kind !== 'outside' && <Says square={square} />}
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
