export { type CellReading, readCell } from './cell-value.ts'
export { readReport, readReportFromTree } from './read-report.ts'
export * from './reading.ts'
export { type ReaderLimits, ReportReaders, readReportInWorker } from './report-readers.ts'
