import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { type KeyboardEvent, useRef, useState } from 'react'
import { Link } from 'react-router'
import { useShortcuts } from '../keyboard/shortcuts.tsx'
import { Queried } from '../parts/queried.tsx'
import { useToday } from '../session/session.tsx'
import { useFilter } from '../shell/use-filter.ts'
import { useTitle } from '../shell/use-title.ts'
import { dueCalendarQuery } from '../work/queries.ts'
import { dayInFull, dayInShort } from '../words/dates.ts'
import { type DueEntry, dueKindLabels } from './due-kinds.ts'
import { dayByKey, daysOfMonth, monthOf, shiftMonth, weeksOfMonth } from './month-grid.ts'
import './calendar.css'

const headings = ['一', '二', '三', '四', '五', '六', '日']

/** 日历: what is due in a month, as a grid of days or as a list. */
export function CalendarPage() {
  useTitle('日历')
  const today = useToday()
  const [filter, setFilter] = useFilter(['month', 'as'])
  const month = filter.month ?? monthOf(today)
  const asList = filter.as === 'list'
  const { from, to } = daysOfMonth(month)
  const calendar = useQuery(dueCalendarQuery(from, to))
  const [year, number] = month.split('-').map(Number)
  const go = (by: number) => setFilter('month', shiftMonth(month, by))
  useShortcuts([
    { key: 'j', text: '下一个月', run: () => go(1) },
    { key: 'k', text: '上一个月', run: () => go(-1) },
    { key: 'l', text: '换成列表或者日历', run: () => setFilter('as', asList ? null : 'list') },
  ])

  return (
    <>
      <div className="head">
        <h1>
          {year}年{number}月
        </h1>
        <span className="quiet">答复期限、内部期限、复议诉讼答复、协办</span>
        <span className="push">
          <Button onClick={() => go(-1)}>
            上一个月 <kbd aria-hidden="true">K</kbd>
          </Button>
          <Button onClick={() => setFilter('month', null)}>本月</Button>
          <Button onClick={() => go(1)}>
            下一个月 <kbd aria-hidden="true">J</kbd>
          </Button>
          <Button aria-pressed={asList} onClick={() => setFilter('as', asList ? null : 'list')}>
            列表 <kbd aria-hidden="true">L</kbd>
          </Button>
        </span>
      </div>
      <Queried what="日历" query={calendar}>
        {({ entries, cut }) => (
          <div className="panel">
            {cut && <p className="in">这段时间到期的太多，没有全部列出；请到申请列表按到期日筛选。</p>}
            {asList ? (
              <AsList entries={entries} today={today} />
            ) : (
              <AsGrid key={month} month={month} entries={entries} today={today} />
            )}
          </div>
        )}
      </Queried>
    </>
  )
}

const addressOf = ({ objectKind, objectId }: DueEntry) =>
  objectKind === 'dispute' ? `/disputes/${objectId}` : `/requests/${objectId}`

function AsList({ entries, today }: { entries: readonly DueEntry[]; today: string }) {
  if (entries.length === 0) return <p className="in quiet">这个月没有到期的事。</p>
  return (
    <table className="grid">
      <caption className="visually-hidden">这个月到期的事，按日期排列</caption>
      <thead>
        <tr>
          <th scope="col">日期</th>
          <th scope="col">什么</th>
          <th scope="col">哪一件</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={`${entry.day} ${entry.kind} ${entry.objectId}`}>
            <td className="nowrap">{dayInShort(entry.day, today)}</td>
            <td className="nowrap">
              {dueKindLabels[entry.kind]}
              {entry.late && <strong>（已过）</strong>}
            </td>
            <td>
              <Link to={addressOf(entry)}>{entry.text}</Link>
              <br />
              <small className="code">{entry.number}</small>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface AsGridProps {
  month: string
  entries: readonly DueEntry[]
  today: string
}

/** Days of a month. One day at a time can be reached with Tab; arrows walk from day to day. */
function AsGrid({ month, entries, today }: AsGridProps) {
  const grid = useRef<HTMLTableElement>(null)
  const [chosen, setChosen] = useState(monthOf(today) === month ? today : `${month}-01`)
  const byDay = new Map<string, DueEntry[]>()
  for (const entry of entries) byDay.set(entry.day, [...(byDay.get(entry.day) ?? []), entry])

  function onKeyDown(event: KeyboardEvent) {
    const next = dayByKey(chosen, event.key)
    if (next === null || event.target !== event.currentTarget.querySelector(`[data-day="${chosen}"]`)) return
    event.preventDefault()
    if (monthOf(next) !== month) return
    setChosen(next)
    grid.current?.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus()
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears the arrow keys of its own days
    <table className="month" ref={grid} onKeyDown={onKeyDown}>
      <caption className="visually-hidden">这个月每天到期的事；方向键在日子之间移动</caption>
      <thead>
        <tr>
          {headings.map((heading) => (
            <th key={heading} scope="col" abbr={`星期${heading}`}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOfMonth(month).map((week) => (
          <tr key={week[0]}>
            {week.map((day) => {
              const due = byDay.get(day) ?? []
              // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- a day of another month says nothing
              if (monthOf(day) !== month) return <td key={day} className="other-month" />
              return (
                <td
                  key={day}
                  data-day={day}
                  tabIndex={day === chosen ? 0 : -1}
                  className={day === today ? 'today' : undefined}
                  aria-current={day === today ? 'date' : undefined}
                  onFocus={() => setChosen(day)}
                >
                  <span className="visually-hidden">
                    {dayInFull(day)}，{due.length === 0 ? '没有到期的事' : `${due.length} 件到期`}
                  </span>
                  <span aria-hidden="true">{Number(day.slice(8))}</span>
                  <ul>
                    {due.map((entry) => (
                      <li key={`${entry.kind} ${entry.objectId}`} className={`due-${entry.kind}`} title={entry.text}>
                        <Link to={addressOf(entry)}>
                          {dueKindLabels[entry.kind]}：{entry.text}
                        </Link>
                      </li>
                    ))}
                  </ul>
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
