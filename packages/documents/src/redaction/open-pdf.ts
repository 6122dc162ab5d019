import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createCanvas } from '@napi-rs/canvas'
import { type OpenedPages, type PageSource, type PageText, pageLimits } from './page-source.ts'

type PdfJs = typeof import('pdfjs-dist/legacy/build/pdf.mjs')
type PdfDocument = Awaited<ReturnType<PdfJs['getDocument']>['promise']>

/** A PDF as pages to look at. A locked or broken file is refused by its sentence. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPages> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  const task = pdfjs.getDocument({
    // pdf.js takes the buffer over.
    data: new Uint8Array(bytes),
    cMapUrl: `${pathToFileURL(join(folder, 'cmaps')).href}/`.replace('file://', ''),
    cMapPacked: true,
    standardFontDataUrl: `${join(folder, 'standard_fonts')}/`,
    wasmUrl: `${join(folder, 'wasm')}/`,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    maxImageSize: pageLimits.imagePixels,
    verbosity: 0,
  })
  try {
    const document = await task.promise
    if (document.numPages > pageLimits.pages) {
      await task.destroy()
      return { ok: false, reason: `文件有 ${document.numPages} 页，超过 ${pageLimits.pages} 页，请拆分后分别遮盖。` }
    }
    const pages: PageSource[] = []
    for (let number = 1; number <= document.numPages; number++) pages.push(await pageOf(document, number))
    return { ok: true, pages, close: () => task.destroy() }
  } catch (error) {
    await task.destroy()
    const locked = error instanceof Error && error.name === 'PasswordException'
    return {
      ok: false,
      reason: locked
        ? '这份 PDF 有密码保护，打不开。请取得没有密码的文件。'
        : 'PDF 文件已经损坏或不完整，打不开。请重新取得文件。',
    }
  }
}

async function pageOf(document: PdfDocument, number: number): Promise<PageSource> {
  const page = await document.getPage(number)
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const content = await page.getTextContent()
  const texts: PageText[] = []
  for (const item of content.items) {
    if (!('str' in item) || item.str.trim() === '') continue
    texts.push(placeOf(item.str, item.transform as number[], item.width, item.height, transform, width, height))
  }
  page.cleanup()
  const draw = async (pixels: number) => {
    const page = await document.getPage(number)
    const viewport = page.getViewport({ scale: pixels / width })
    const canvas = createCanvas(Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height)))
    const context = canvas.getContext('2d')
    context.fillStyle = '#fff'
    context.fillRect(0, 0, canvas.width, canvas.height)
    await page.render({ canvas: canvas as never, canvasContext: context as never, viewport }).promise
    page.cleanup()
    return { canvas, context }
  }
  return {
    number,
    width,
    height,
    texts,
    picture: async (pixels, type) => {
      const { canvas } = await draw(pixels)
      return type === 'image/png' ? canvas.encode('png') : canvas.encode('jpeg', 88)
    },
    pixels: async (pixels) => {
      const { canvas, context } = await draw(pixels)
      const { width, height } = canvas
      return { width, height, data: context.getImageData(0, 0, width, height).data }
    },
  }
}

/** The box of a text run as fractions of the page; slanted text gets the box around it. */
function placeOf(
  text: string,
  own: number[],
  length: number,
  size: number,
  matrix: number[],
  pageWidth: number,
  pageHeight: number,
): PageText {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = own
  const [ma = 1, mb = 0, mc = 0, md = 1, me = 0, mf = 0] = matrix
  const onPage = (x: number, y: number): [number, number] => [ma * x + mc * y + me, mb * x + md * y + mf]
  const along = Math.hypot(a, b) || 1
  const up = Math.hypot(c, d) || 1
  const tall = size || up
  const corner = (right: number, top: number): [number, number] =>
    onPage(e + (a / along) * right + (c / up) * top, f + (b / along) * right + (d / up) * top)
  // letters reach a little below the line they stand on
  const corners = [corner(0, -0.25 * tall), corner(length, -0.25 * tall), corner(0, tall), corner(length, tall)]
  const xs = corners.map(([x]) => x / pageWidth)
  const ys = corners.map(([, y]) => y / pageHeight)
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { text, x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}
