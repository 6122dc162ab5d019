export type { ClockStep } from './advance.ts'
export {
  type ClockEvent,
  type ClockEventType,
  clockEventLabels,
  type ReadClockEvent,
  readClockEvent,
} from './clock-event.ts'
export { type CountedDay, type CountedDayKind, countingCalendar } from './counting-calendar.ts'
export { type DueLevel, daysLeft, dueLevel, dueLevelLabels, dueSoonWorkingDays } from './due-level.ts'
export {
  type ClockExplanation,
  type ClockPhase,
  clockPhaseLabels,
  explainClock,
  explainUntrustedClock,
} from './explain-clock.ts'
export { type ReceiptDay, type ReceiptFacts, receiptDay } from './receipt-day.ts'
export { type InternalDueDays, internalDueDays } from './internal-due-days.ts'
export { judgeService, type ServiceJudgement } from './judge-service.ts'
export { feeRules, longestRedo, type TimeLimit, timeLimits } from './time-limits.ts'
