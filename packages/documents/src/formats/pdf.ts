import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { limits } from './limits.ts'
import type { PageContent } from './page-content.ts'
import { pagesToTree } from './pages-to-tree.ts'
import { type DrawingFont, readDrawing } from './pdf-drawing.ts'
import { type DocumentTree, UnreadableFile } from './tree.ts'

type PdfJs = typeof import('pdfjs-dist/legacy/build/pdf.mjs')
let loaded: Promise<PdfJs> | null = null

/** PDF with a text layer; a scan, an encrypted or a broken file is refused with its sentence. */
export async function readPdf(bytes: Uint8Array): Promise<DocumentTree> {
  const pdfjs = await load()
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  const task = pdfjs.getDocument({
    // pdf.js takes the buffer over.
    data: new Uint8Array(bytes),
    cMapUrl: `${pathToFileURL(join(folder, 'cmaps')).href}/`.replace('file://', ''),
    cMapPacked: true,
    standardFontDataUrl: `${join(folder, 'standard_fonts')}/`,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
    maxImageSize: 1,
    verbosity: 0,
  })
  try {
    const document = await task.promise
    if (document.numPages > limits.pages) {
      throw new UnreadableFile(
        `PDF 有 ${document.numPages} 页，超过 ${limits.pages} 页的上限，不像年度报告，未予读取。`,
      )
    }
    const pages: PageContent[] = []
    for (let number = 1; number <= document.numPages; number++) pages.push(await readPage(pdfjs, document, number))
    if (pages.every(({ runs }) => runs.length === 0)) {
      throw new UnreadableFile(
        '这份 PDF 没有文字，只有图像（可能是扫描件），读不出内容。请取得有文字的电子版，或先做文字识别。',
      )
    }
    const { info } = (await document.getMetadata()) as { info: { Title?: unknown } }
    const title = typeof info.Title === 'string' ? info.Title.trim() : ''
    return pagesToTree('pdf', pages, title === '' ? {} : { title })
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    const name = error instanceof Error ? error.name : ''
    if (name === 'PasswordException') {
      throw new UnreadableFile('这份 PDF 有密码保护，打不开。请取得没有密码的文件。')
    }
    throw new UnreadableFile('PDF 文件已经损坏或不完整，打不开。请重新取得文件。')
  } finally {
    await task.destroy()
  }
}

async function readPage(
  pdfjs: PdfJs,
  document: Awaited<ReturnType<PdfJs['getDocument']>['promise']>,
  number: number,
): Promise<PageContent> {
  const page = await document.getPage(number)
  const view = page.getViewport({ scale: 1 })
  const matrix = view.transform as number[]
  const operators = await page.getOperatorList({ annotationMode: pdfjs.AnnotationMode.DISABLE })
  // Text comes from the drawing as well, for asking pdf.js for it would have the page read twice.
  const fonts = new Map<string, DrawingFont>()
  const fontOf = (id: string) => {
    const known = fonts.get(id)
    if (known) return known
    const font = (page.commonObjs.has(id) ? page.commonObjs.get(id) : {}) as DrawingFont
    fonts.set(id, font)
    return font
  }
  const drawing = readDrawing(pdfjs.OPS, operators, matrix, fontOf)
  page.cleanup()
  return { number, width: view.width, height: view.height, ...drawing }
}

/** pdf.js draws on canvases in browsers; reading needs none, but its module asks for their classes when it loads. */
async function load(): Promise<PdfJs> {
  loaded ??= (async () => {
    const scope = globalThis as Record<string, unknown>
    for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) scope[name] ??= Object
    const { warn } = console
    console.warn = (...said: unknown[]) => {
      if (!String(said[0]).includes('@napi-rs/canvas')) warn(...said)
    }
    // Its second half is loaded at once, since it brings the same polyfills again.
    const putBack = keepNatives()
    try {
      const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
      // @ts-expect-error it has no types of its own, and only its loading matters
      await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
      return pdfjs
    } finally {
      console.warn = warn
      putBack()
    }
  })()
  return loaded
}

/**
 * The polyfills of pdf.js put slow functions in the place of native ones, for the whole program: every list and every
 * outcome that is packed after the first PDF would pay for it. Answers what puts the native ones back.
 */
function keepNatives(): () => void {
  const natives = [
    [Array.prototype, 'push'],
    [JSON, 'parse'],
    [JSON, 'stringify'],
  ] as const
  const kept = natives.map(([holder, name]) => [holder, name, Object.getOwnPropertyDescriptor(holder, name)] as const)
  return () => {
    for (const [holder, name, native] of kept) if (native) Object.defineProperty(holder, name, native)
  }
}
