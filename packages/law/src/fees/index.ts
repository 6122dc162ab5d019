export * from './processing-fee.ts'
export * from './request-fee.ts'
