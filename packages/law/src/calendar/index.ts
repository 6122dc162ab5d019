export { chineseCalendar } from './chinese-calendar.ts'
export {
  addDays,
  compareDays,
  type DayNumber,
  daysBetween,
  formatDateChinese,
  formatDayChinese,
  fromDayNumber,
  parseDay,
  toDayNumber,
  weekday,
  weekdayChinese,
  weekdayOfNumber,
  yearOf,
} from './day-arithmetic.ts'
export { type HolidayBlock, type HolidayNotice, holidayNotices } from './holiday-notices.ts'
export { type ReadHolidayNotice, readHolidayNotice } from './read-holiday-notice.ts'
export {
  buildCalendar,
  type DayMark,
  type RegionalDays,
  type WorkingDayCalendar,
  withRegionalDays,
} from './working-day-calendar.ts'
export {
  addCalendarDays,
  addWorkingDays,
  dayMark,
  isProvisional,
  isWorkingDay,
  nextWorkingDay,
  nthWorkingDayAfter,
  sameOrNextWorkingDay,
  subtractWorkingDays,
  workingDaysBetween,
  workingDaysThrough,
} from './working-days.ts'
