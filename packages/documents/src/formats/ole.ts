import CFB from 'cfb'
import { readDoc, streamOf } from './doc.ts'
import { type DocumentTree, UnreadableFile } from './tree.ts'
import { readXls } from './xls.ts'

/** A compound file: which document it is, by the streams it holds. */
export function readOle(bytes: Uint8Array): DocumentTree {
  const container = open(bytes)
  const has = (name: string) => CFB.find(container, name) !== null
  if (has('EncryptedPackage')) throw new UnreadableFile('这份文档有密码保护，打不开。请取得没有密码的文件。')
  if (has('WordDocument')) return readDoc(container)
  const book = streamOf(container, 'Workbook') ?? streamOf(container, 'Book')
  if (book) return readXls(book)
  if (has('PowerPoint Document'))
    throw new UnreadableFile('这是演示文稿（PPT），不是年度报告的文件类型。请取得报告正文。')
  throw new UnreadableFile('这个复合文档里没有认得的内容，文件可能已经损坏。')
}

function open(bytes: Uint8Array): CFB.CFB$Container {
  try {
    return CFB.read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { type: 'buffer' })
  } catch {
    throw new UnreadableFile('文档已经损坏或不完整，打不开。请重新取得文件。')
  }
}
