export * from './annual-report/index.ts'
export * from './formats/index.ts'
