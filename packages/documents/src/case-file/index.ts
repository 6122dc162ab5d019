export {
  type CaseFile,
  type CaseFilePiece,
  type SheetBlock,
  writeCaseFile,
  type WrittenCaseFile,
} from './write-case-file.ts'
