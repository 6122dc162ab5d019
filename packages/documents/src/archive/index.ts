export * from './files-of-zip.ts'
export * from './furniture.ts'
export * from './zip-folder.ts'
