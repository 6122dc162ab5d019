import { PDFDocument } from '@cantoo/pdf-lib'
import { createCanvas } from '@napi-rs/canvas'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { asPages, type CaseFilePiece, writeCaseFile } from './index.ts'

const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-serif-sc/package.json'))
const fontFolders = [join(fonts, '400Regular'), join(fonts, '700Bold')]

async function pdfOf(pages: number): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  for (let page = 0; page < pages; page++) document.addPage([595, 842])
  return document.save()
}

/** A file of strangers as the platform puts it into a case file. */
async function file(title: string, mediaType: string, bytes: Uint8Array): Promise<CaseFilePiece> {
  const pages = await asPages(bytes, mediaType)
  if (!pages.ok) return { title, kind: 'named', why: pages.reason, sha256: 'a'.repeat(64) }
  return { title, kind: 'pages', pdf: pages.pdf }
}

const form: CaseFilePiece = {
  title: '申请表',
  kind: 'sheet',
  blocks: [{ type: 'pairs', rows: [['申请内容', '预算']] }],
}

describe('a case file', () => {
  it('numbers its pieces by the pages on which they begin', async () => {
    const canvas = createCanvas(40, 20)
    const written = await writeCaseFile(
      {
        title: '依申请公开案卷',
        cover: [['编号', '〔2026〕1号']],
        pieces: [
          form,
          await file('告知书.pdf', 'application/pdf', await pdfOf(3)),
          await file('照片.png', 'image/png', canvas.toBuffer('image/png')),
        ],
      },
      { fontFolders },
    )
    expect(written.index).toEqual([
      { title: '申请表', page: 3, pages: 1 },
      { title: '告知书.pdf', page: 4, pages: 3 },
      { title: '照片.png', page: 7, pages: 1 },
    ])
    expect((await PDFDocument.load(written.bytes)).getPageCount()).toBe(7)
  })

  it('names what cannot be merged, and merges the rest', async () => {
    const broken = new TextEncoder().encode('%PDF-1.7 broken')
    const written = await writeCaseFile(
      {
        title: '依申请公开案卷',
        cover: [['编号', '1']],
        pieces: [
          await file('坏的.pdf', 'application/pdf', broken),
          await file('表.xlsx', 'application/zip', broken),
          form,
        ],
      },
      { fontFolders },
    )
    expect(written.index).toEqual([
      { title: '申请表', page: 3, pages: 1 },
      { title: '没有合并的材料', page: 4, pages: 1 },
      { title: '坏的.pdf', page: null, pages: 0 },
      { title: '表.xlsx', page: null, pages: 0 },
    ])
  })

  it('moves the pieces back when the index is longer than a page', async () => {
    const pieces = Array.from({ length: 60 }, (_, place) => ({ ...form, title: `第${place + 1}份材料` }))
    const written = await writeCaseFile({ title: '案卷', cover: [['编号', '1']], pieces }, { fontFolders })
    expect(written.index[0]?.page).toBeGreaterThan(3)
    expect(written.pages).toBe((written.index[0]?.page ?? 0) - 1 + 60)
  })

  it('is the same bytes each time, and tells how far it is', async () => {
    const pieces = [form, await file('告知书.pdf', 'application/pdf', await pdfOf(2))]
    const steps: number[] = []
    const print = () =>
      writeCaseFile(
        { title: '案卷', cover: [['编号', '1']], pieces },
        { fontFolders, onProgress: ({ done }) => void steps.push(done) },
      )
    const first = await print()
    await new Promise((resolve) => setTimeout(resolve, 1100))
    expect(Buffer.from((await print()).bytes).equals(first.bytes)).toBe(true)
    expect(steps).toEqual([1, 2, 1, 2])
  })
})
