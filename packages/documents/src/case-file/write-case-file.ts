import { PDFDocument, type PDFPage, StandardFonts } from '@cantoo/pdf-lib'
import { typesetPdf } from '../typesetting/compiler-for.ts'
import { sheetTemplate } from './sheet-template.ts'

/** A block of a sheet that the office itself writes. */
export type SheetBlock =
  | { type: 'pairs'; rows: [label: string, value: string][] }
  | { type: 'table'; heads: string[]; rows: string[][]; widths: number[] }
  | { type: 'heading' | 'text' | 'newPage'; text: string }

/** A piece of the file, in its order. */
export type CaseFilePiece =
  | { title: string; kind: 'sheet'; blocks: SheetBlock[] }
  /** A file as it was handed in or issued; `sha256` in hexadecimal. */
  | { title: string; kind: 'file'; bytes: Uint8Array; mediaType: string; sha256: string }

export interface CaseFile {
  title: string
  cover: [label: string, value: string][]
  pieces: CaseFilePiece[]
}

export interface WrittenCaseFile {
  bytes: Uint8Array
  pages: number
  /** Where each piece begins; `page` is null where it could only be named. Pages are counted from 1, the cover. */
  index: { title: string; page: number | null; pages: number }[]
}

/** Noto Serif SC comes with the house; a font of the site is taken before it. */
const fonts = ['FZShuSong-Z01S', 'SimSun', 'Noto Serif SC']

const a4 = { width: 595.28, height: 841.89 }
const imageMargin = 50

/** The pages of a piece, or why it has none. */
type Pages = { document: PDFDocument } | { unfit: string }

async function pagesOf(piece: CaseFilePiece, fontFolders: readonly string[]): Promise<Pages> {
  if (piece.kind === 'sheet') return { document: await sheet(piece.title, piece.blocks, false, fontFolders) }
  if (piece.mediaType === 'application/pdf') {
    try {
      return { document: await copyOf(await PDFDocument.load(piece.bytes)) }
    } catch (fault) {
      return { unfit: /encrypt/i.test(String(fault)) ? '加了密，不能合并' : '文件损坏，不能合并' }
    }
  }
  if (piece.mediaType === 'image/png' || piece.mediaType === 'image/jpeg') {
    try {
      return { document: await imagePage(piece.bytes, piece.mediaType) }
    } catch {
      return { unfit: '图片损坏，不能合并' }
    }
  }
  return { unfit: '不是 PDF 或者图片，原件另存' }
}

/** The pages alone. A damaged file shows itself here, where it can still be named instead. */
async function copyOf(document: PDFDocument): Promise<PDFDocument> {
  const copy = await PDFDocument.create()
  for (const page of await copy.copyPages(document, document.getPageIndices())) copy.addPage(page)
  return copy
}

/** An image on a page of its own, as large as it fits, never larger than it is. */
async function imagePage(bytes: Uint8Array, mediaType: string): Promise<PDFDocument> {
  const document = await PDFDocument.create()
  const image = mediaType === 'image/png' ? await document.embedPng(bytes) : await document.embedJpg(bytes)
  const page = document.addPage([a4.width, a4.height])
  const room = { width: a4.width - 2 * imageMargin, height: a4.height - 2 * imageMargin }
  const scale = Math.min(1, room.width / image.width, room.height / image.height)
  const [width, height] = [image.width * scale, image.height * scale]
  page.drawImage(image, { x: (a4.width - width) / 2, y: (a4.height - height) / 2, width, height })
  return document
}

async function sheet(
  title: string,
  blocks: readonly SheetBlock[],
  cover: boolean,
  fontFolders: readonly string[],
): Promise<PDFDocument> {
  return PDFDocument.load(typesetPdf(sheetTemplate, { title, cover, blocks, fonts }, { fontFolders }))
}

/**
 * 案卷 as one PDF: cover, index with page numbers, and the pieces in their order. PDFs are merged page by page, images
 * stand on pages of their own; what is neither is named with its SHA-256, and with the reason, in the index and in a
 * list at the end. Every page bears its number.
 */
export async function writeCaseFile(
  { title, cover, pieces }: CaseFile,
  { fontFolders }: { fontFolders: readonly string[] },
): Promise<WrittenCaseFile> {
  const merged: { title: string; document: PDFDocument }[] = []
  const listed: { title: string; sha256: string; why: string }[] = []
  for (const piece of pieces) {
    const pages = await pagesOf(piece, fontFolders)
    if ('document' in pages) merged.push({ title: piece.title, document: pages.document })
    else if (piece.kind === 'file') listed.push({ title: piece.title, sha256: piece.sha256, why: pages.unfit })
  }
  if (listed.length > 0) {
    const rows = listed.map(({ title: name, sha256, why }) => [name, why, sha256.replaceAll(/(.{16})(?=.)/g, '$1\n')])
    const blocks: SheetBlock[] = [{ type: 'table', heads: ['名称', '说明', 'SHA-256'], rows, widths: [4, 3, 3] }]
    merged.push({ title: '没有合并的材料', document: await sheet('没有合并的材料', blocks, false, fontFolders) })
  }
  const frontWith = async (frontPages: number) => {
    let page = frontPages + 1
    const rows = merged.map(({ title: name, document }, place) => {
      const first = page
      page += document.getPageCount()
      return [String(place + 1), name, String(first), String(document.getPageCount())]
    })
    const index: SheetBlock = {
      type: 'table',
      heads: ['序号', '材料', '起始页', '页数'],
      rows,
      widths: [1, 7, 1.4, 1.2],
    }
    return sheet(title, [{ type: 'pairs', rows: cover }, { type: 'newPage', text: '目　录' }, index], true, fontFolders)
  }
  // the index says on which page each piece begins, which depends on how long the index itself is
  let front = await frontWith(2)
  for (let pages = 2; front.getPageCount() !== pages; ) {
    pages = front.getPageCount()
    front = await frontWith(pages)
  }
  const whole = await PDFDocument.create()
  whole.setTitle(title)
  const index: WrittenCaseFile['index'] = []
  for (const { title: name, document } of [{ title: '', document: front }, ...merged]) {
    const first = whole.getPageCount() + 1
    for (const page of await whole.copyPages(document, document.getPageIndices())) whole.addPage(page)
    if (name !== '') index.push({ title: name, page: first, pages: document.getPageCount() })
  }
  for (const { title: name } of listed) index.push({ title: name, page: null, pages: 0 })
  const font = await whole.embedFont(StandardFonts.Helvetica)
  whole.getPages().forEach((page, place) => {
    drawNumber(page, `- ${place + 1} -`, (text) => font.widthOfTextAtSize(text, 9), font)
  })
  return { bytes: await whole.save(), pages: whole.getPageCount(), index }
}

function drawNumber(
  page: PDFPage,
  text: string,
  widthOf: (text: string) => number,
  font: Parameters<PDFPage['setFont']>[0],
): void {
  page.drawText(text, { x: (page.getWidth() - widthOf(text)) / 2, y: 18, size: 9, font })
}
