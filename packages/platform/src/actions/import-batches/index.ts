export { type AddedFiles, addFiles, type DroppedFile } from './add-files.ts'
export { type CreateBatch, createBatch } from './create-batch.ts'
export { openBatchArchive } from './open-batch-archive.ts'
export { readBatchFile } from './read-batch-file.ts'
export {
  type BatchFileRow,
  type BatchProgress,
  type BatchRow,
  listBatches,
  listBatchFiles,
  readBatch,
} from './read-batches.ts'
export { resumeImports } from './resume-imports.ts'
