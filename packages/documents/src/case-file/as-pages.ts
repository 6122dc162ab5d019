import { PDFDocument } from '@cantoo/pdf-lib'

/** A file as a PDF that can be merged, or one sentence piece that says why it cannot. */
export type AsPages = { ok: true; pdf: Uint8Array } | { ok: false; reason: string }

const a4 = { width: 595.28, height: 841.89 }
const imageMargin = 50

/**
 * The pages of a foreign file, written anew: of a PDF its pages alone, of an image one page. It parses what strangers
 * handed in, so it runs in the process of a page reader.
 */
export async function asPages(bytes: Uint8Array, mediaType: string): Promise<AsPages> {
  if (mediaType === 'application/pdf') {
    try {
      return { ok: true, pdf: await pagesAlone(await PDFDocument.load(bytes)) }
    } catch (fault) {
      return { ok: false, reason: /encrypt/i.test(String(fault)) ? '加了密，不能合并' : '文件损坏，不能合并' }
    }
  }
  if (mediaType === 'image/png' || mediaType === 'image/jpeg') {
    try {
      return { ok: true, pdf: await imagePage(bytes, mediaType) }
    } catch {
      return { ok: false, reason: '图片损坏，不能合并' }
    }
  }
  return { ok: false, reason: '不是 PDF 或者图片，原件另存' }
}

/** Without what a PDF carries besides its pages. A damaged file shows itself here, where it can still be named instead. */
async function pagesAlone(document: PDFDocument): Promise<Uint8Array> {
  const copy = await PDFDocument.create({ updateMetadata: false })
  for (const page of await copy.copyPages(document, document.getPageIndices())) copy.addPage(page)
  if (copy.getPageCount() === 0) throw new Error('a document without pages')
  return copy.save()
}

/** An image on a page of its own, as large as it fits, never larger than it is. */
async function imagePage(bytes: Uint8Array, mediaType: string): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false })
  const image = mediaType === 'image/png' ? await document.embedPng(bytes) : await document.embedJpg(bytes)
  const page = document.addPage([a4.width, a4.height])
  const room = { width: a4.width - 2 * imageMargin, height: a4.height - 2 * imageMargin }
  const scale = Math.min(1, room.width / image.width, room.height / image.height)
  const [width, height] = [image.width * scale, image.height * scale]
  page.drawImage(image, { x: (a4.width - width) / 2, y: (a4.height - height) / 2, width, height })
  return document.save()
}
