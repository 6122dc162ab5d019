export { bundledPageReader } from './bundled-page-reader.ts'
