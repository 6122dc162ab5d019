import { Archive } from './archive.ts'
import { decodeText } from './decode-text.ts'
import { readDocx } from './docx.ts'
import { readHtml } from './html.ts'
import { limits } from './limits.ts'
import { readMht } from './mht.ts'
import { readOfd } from './ofd.ts'
import { readOle } from './ole.ts'
import { readPdf } from './pdf.ts'
import { type Container, recogniseContainer } from './recognise-type.ts'
import { readRtf } from './rtf.ts'
import { readText } from './text.ts'
import { holdsHtmlTable, textToHtml } from './text-with-html.ts'
import { type DocumentTree, type TreeResult, UnreadableFile } from './tree.ts'
import { readXlsx } from './xlsx.ts'

/** Turns the bytes of one container into a tree. Throws `UnreadableFile` with the sentence for people. */
export type FormatReader = (bytes: Uint8Array) => DocumentTree | Promise<DocumentTree>

const readers: Partial<Record<Container, FormatReader>> = {
  text: readPlain,
  html: (bytes) => readHtml(decodeText(bytes)),
  zip: readArchive,
  pdf: readPdf,
  ole: readOle,
  mht: readMht,
  rtf: readRtf,
}

const refusals: Partial<Record<Container, string>> = {
  empty: '文件是空的，没有任何内容。请重新取得文件。',
  image: '这是图片（扫描件），没有可以读取的文字。请取得有文字的电子版。',
  archive: '这是压缩包，不是报告本身。请先解压，再读取其中的报告文件。',
  binary: '文件内容不是文字，也不是认得的文档类型。请检查文件是否损坏，或另存为网页（HTML）或文本文件。',
}

/** Bytes of a file → neutral tree, the type told by content. Never throws for a bad file: the sentence says why. */
export async function readTree(bytes: Uint8Array): Promise<TreeResult> {
  const container = recogniseContainer(bytes)
  const reader = readers[container]
  if (!reader) return { ok: false, reason: refusals[container] ?? '不认得这种文件。' }
  const limit = container === 'text' || container === 'html' ? limits.textBytes : limits.fileBytes
  if (bytes.length > limit) {
    const size = Math.ceil(bytes.length / 1048576)
    return { ok: false, reason: `文件有 ${size} MB，超过 ${limit / 1048576} MB 的上限，不像年度报告，未予读取。` }
  }
  try {
    return { ok: true, tree: await reader(bytes) }
  } catch (error) {
    if (error instanceof UnreadableFile) return { ok: false, reason: error.message }
    throw error
  }
}

function readPlain(bytes: Uint8Array): DocumentTree {
  const decoded = decodeText(bytes)
  return holdsHtmlTable(decoded.text) ? { ...readHtml(textToHtml(decoded)), fileType: 'md' } : readText(decoded)
}

/** Which document a zipped package is, by the parts it holds. */
function readArchive(bytes: Uint8Array): DocumentTree {
  const archive = new Archive(bytes)
  const has = (pattern: RegExp) => archive.names.some((name) => pattern.test(name))
  if (has(/^\/?word\/document\d*\.xml$/i)) return readDocx(archive)
  if (has(/^\/?xl\/workbook\.xml$/i)) return readXlsx(archive)
  if (has(/^\/?ofd\.xml$/i)) return readOfd(archive)
  if (has(/^\/?ppt\//i)) throw new UnreadableFile('这是演示文稿（PPTX），不是年度报告的文件类型。请取得报告正文。')
  if (has(/^\/?content\.xml$/i)) {
    throw new UnreadableFile('这是 OpenDocument 文件，还不能读取。请另存为 Word 文档（DOCX）。')
  }
  throw new UnreadableFile('这是压缩包，不是报告本身。请先解压，再读取其中的报告文件。')
}
