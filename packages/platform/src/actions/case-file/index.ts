export { readCaseFile } from './read-case-file.ts'
