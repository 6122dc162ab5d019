export * from './grounds.ts'
