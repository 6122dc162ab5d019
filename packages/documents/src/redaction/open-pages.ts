import { readTree, recogniseContainer } from '../formats/index.ts'
import { openImage } from './open-image.ts'
import { openPdf } from './open-pdf.ts'
import { type OpenedPages, pageLimits } from './page-source.ts'
import { typesetTree } from './typeset-tree.ts'

/**
 * Opens a document for redaction: PDF and pictures as they are; Word, Excel, OFD, HTML and text as a reading copy that
 * holds what can be seen of them (no comments, no deleted or hidden text, no hidden sheets, no properties).
 *
 * @param fontFolders fonts for the reading copy; not needed for PDF and pictures
 */
export async function openPages(
  bytes: Uint8Array,
  { fontFolders }: { fontFolders: readonly string[] },
): Promise<OpenedPages> {
  if (bytes.length > pageLimits.bytes) return { ok: false, reason: '文件超过 50 MB，请拆分后分别遮盖。' }
  const container = recogniseContainer(bytes)
  if (container === 'pdf') return openPdf(bytes)
  if (container === 'image') return openImage(bytes)
  const result = await readTree(bytes)
  if (!result.ok) return { ok: false, reason: result.reason }
  const copy = await typesetTree(result.tree, fontFolders)
  return copy.ok ? openPdf(copy.bytes) : copy
}
