export * from './encryption.ts'
export * from './key-file.ts'
