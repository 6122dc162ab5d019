export * from './queries.ts'
export * from './record.ts'
export * from './seal.ts'
export * from './verify.ts'
