import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { remindersQuery } from './queries.ts'
import './reminder-bell.css'

/** The way to the reminders, with how many are unread. */
export function ReminderBell() {
  const unread = useQuery(remindersQuery).data?.unread ?? 0
  return (
    <Link to="/reminders" className="reminder-bell">
      提醒
      {unread > 0 && (
        <span className="reminder-count">
          {unread}
          <span className="visually-hidden">条未读</span>
        </span>
      )}
    </Link>
  )
}
