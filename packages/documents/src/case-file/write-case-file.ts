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
  /** A PDF of our own making; a foreign file becomes one through `asPages`. */
  | { title: string; kind: 'pages'; pdf: Uint8Array }
  /** What is no part of the PDF: it is named, with the reason. `sha256` in hexadecimal. */
  | { title: string; kind: 'named'; why: string; sha256: string }

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

async function sheet(
  title: string,
  blocks: readonly SheetBlock[],
  cover: boolean,
  fontFolders: readonly string[],
): Promise<PDFDocument> {
  return PDFDocument.load(typesetPdf(sheetTemplate, { title, cover, blocks, fonts }, { fontFolders }))
}

export interface CaseFileOptions {
  fontFolders: readonly string[]
  /** Told after each piece. */
  onProgress?: (progress: { done: number; of: number }) => void
}

/**
 * 案卷 as one PDF: cover, index with page numbers, and the pieces in their order. What could not be made pages is named
 * with its SHA-256, and with the reason, in the index and in a list at the end. Every page bears its number. The same
 * file gives the same bytes.
 */
export async function writeCaseFile(
  { title, cover, pieces }: CaseFile,
  { fontFolders, onProgress = () => {} }: CaseFileOptions,
): Promise<WrittenCaseFile> {
  const merged: { title: string; document: PDFDocument }[] = []
  const listed: { title: string; sha256: string; why: string }[] = []
  for (const [place, piece] of pieces.entries()) {
    if (piece.kind === 'named') listed.push(piece)
    else if (piece.kind === 'pages') merged.push({ title: piece.title, document: await PDFDocument.load(piece.pdf) })
    else merged.push({ title: piece.title, document: await sheet(piece.title, piece.blocks, false, fontFolders) })
    onProgress({ done: place + 1, of: pieces.length })
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
  // no time of making: it would be the only difference between two prints of the same file
  const whole = await PDFDocument.create({ updateMetadata: false })
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
