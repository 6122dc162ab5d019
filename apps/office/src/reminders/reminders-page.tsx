import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { Link } from 'react-router'
import { Empty } from '../parts/empty.tsx'
import { ErrorMessage } from '../parts/error-message.tsx'
import { Queried } from '../parts/queried.tsx'
import { useTitle } from '../shell/use-title.ts'
import { dayInFull, dayInShort } from '../words/dates.ts'
import { CalendarPanel } from './calendar-panel.tsx'
import { EmailPanel } from './email-panel.tsx'
import { type Reminder, remindersQuery, reminderSettingsQuery, useReadReminders } from './queries.ts'
import './reminder-bell.css'

/** 提醒: what presses today, and how to hear of it elsewhere. */
export function RemindersPage() {
  useTitle('提醒')
  const query = useQuery(remindersQuery)
  const settings = useQuery(reminderSettingsQuery)
  const read = useReadReminders()
  return (
    <Queried what="提醒" query={query}>
      {({ day, unread, reminders }) => (
        <>
          <div className="head">
            <h1>提醒</h1>
            {day !== null && <span className="quiet">{dayInFull(day)}</span>}
            {unread > 0 && (
              <span className="push">
                <Button onClick={() => read.mutate(null)} loading={read.isPending}>
                  全部标为已读
                </Button>
              </span>
            )}
          </div>
          {read.error && <ErrorMessage error={read.error} />}
          <div className="split split-side">
            <div className="stack">
              <section className="panel" aria-labelledby="pressing">
                <h2 id="pressing">
                  要办的事 <small>每天早上更新，办好的第二天不再出现</small>
                </h2>
                {reminders.length === 0 || day === null ? (
                  <div className="in">
                    <Empty>现在没有要提醒的事。</Empty>
                  </div>
                ) : (
                  <ReminderList day={day} reminders={reminders} onOpen={(id) => read.mutate([id])} />
                )}
              </section>
            </div>
            <div className="stack">
              <Queried what="提醒的设置" query={settings}>
                {(found) => (
                  <>
                    <EmailPanel settings={found} />
                    <CalendarPanel since={found.calendarSince} />
                  </>
                )}
              </Queried>
            </div>
          </div>
        </>
      )}
    </Queried>
  )
}

interface ReminderListProps {
  day: string
  reminders: readonly Reminder[]
  onOpen: (id: string) => void
}

function ReminderList({ day, reminders, onOpen }: ReminderListProps) {
  return (
    <ul className="reminder-list">
      {reminders.map(({ id, label, requestId, requestNo, dueOn, read }) => (
        <li key={id} className={read ? undefined : 'reminder-unread'}>
          <Link to={`/requests/${requestId}`} className="code" onClick={() => read || onOpen(id)}>
            {requestNo}
          </Link>
          <span>{label}</span>
          {dueOn !== null && <span>{dayInShort(dueOn, day)}</span>}
          <span className="push quiet">{read ? '已读' : '未读'}</span>
        </li>
      ))}
    </ul>
  )
}
