export type * from './records.ts'
export { type ReportPeriod, reportPeriod } from './count-requests.ts'
export * from './tallied-report.ts'
export { type TallySubject, tally } from './tally.ts'
