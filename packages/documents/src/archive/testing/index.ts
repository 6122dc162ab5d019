export { makeZip, type ZipFile } from './make-zip.ts'
