export * from './form/index.ts'
export * from './report.ts'
