export { type AsPages, asPages } from './as-pages.ts'
export {
  type CaseFile,
  type CaseFileOptions,
  type CaseFilePiece,
  type SheetBlock,
  writeCaseFile,
  type WrittenCaseFile,
} from './write-case-file.ts'
