export * from './file-records.ts'
export * from './file-store.ts'
export * from './media-type.ts'
