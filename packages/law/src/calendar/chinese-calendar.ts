import { holidayNotices } from './holiday-notices.ts'
import { buildCalendar, type WorkingDayCalendar } from './working-day-calendar.ts'

/** The national working-day calendar by the notices of the General Office of the State Council, 2019 to 2026. */
export const chineseCalendar: WorkingDayCalendar = buildCalendar('全国工作日历', holidayNotices)
