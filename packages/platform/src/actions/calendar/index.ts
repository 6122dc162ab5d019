export { type CalendarView, type DueChange, dueChanges, readCalendar } from './calendar-queries.ts'
export { loadHolidayNotice } from './load-holiday-notice.ts'
export { calendarOf, loadedNotices, refreshCalendar } from './loaded-calendar.ts'
export { recomputeDueDays } from './recompute-due-days.ts'
