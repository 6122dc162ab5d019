import { createCanvas, loadImage } from '@napi-rs/canvas'
import { markFaults, type RedactionMark } from '@gongkai/law/redaction'
import { fontFamilies } from '../letters/page-measures.ts'
import { typesetPdf } from '../typesetting/compiler-for.ts'
import { openPages } from './open-pages.ts'
import type { PageSource, PageText } from './page-source.ts'
import { touches } from './touches.ts'
import { type RedactionProof, verifyRedaction } from './verify-redaction.ts'

/** Pixels an inch of the pages of the copy. */
const RESOLUTION = 200

/** The longest side of a page of the copy in pixels, however large the paper. */
const LONGEST_SIDE = 6000

export type Redacted =
  | { ok: true; bytes: Uint8Array; pages: number; proof: RedactionProof }
  | { ok: false; reasons: string[] }

/** The text lies behind the picture of the page: screen readers and searches find it, people see the picture. */
const template = `
#let data = json(bytes(sys.inputs.data))
#set document(date: none)
#for page in data.pages {
  std.page(width: page.width * 1pt, height: page.height * 1pt, margin: 0pt, {
    for item in page.texts {
      // squeezed or stretched to its own width: letters of another font must not reach into a mark
      place(top + left, dx: item.x * 1pt, dy: item.y * 1pt, context {
        let run = text(
          font: data.fonts, size: item.size * 1pt, lang: "zh", top-edge: "baseline", bottom-edge: "baseline", item.text,
        )
        let own = measure(run).width / 1pt
        if own > 0 { scale(x: item.width / own * 100%, y: 100%, origin: top + left, run) }
      })
    }
    place(top + left, image(page.picture, width: 100%, height: 100%))
  })
}
`

export interface RedactOptions {
  fontFolders: readonly string[]
  /** Words (names, numbers) that must not be findable anywhere in the copy: with any of them left it is refused. */
  words?: readonly string[]
  onProgress?: (progress: { done: number; of: number }) => void
}

/**
 * A copy of a document for the applicant: every page becomes a picture with the marked places painted over, and a new
 * PDF is made of the pictures. Nothing lies under a mark, and no properties, comments, attachments, layers, scripts or
 * hidden parts of the file come along. Text that touches no mark is laid behind the picture, so that the copy can be
 * read aloud and searched. The copy is opened again and proved before it is handed out.
 *
 * @param marks lengths as fractions of the page
 * @returns the copy (PDF) with its proof, or every reason in Chinese
 */
export async function redact(
  bytes: Uint8Array,
  marks: readonly RedactionMark[],
  options: RedactOptions,
): Promise<Redacted> {
  const opened = await openPages(bytes, options)
  if (!opened.ok) return { ok: false, reasons: [opened.reason] }
  try {
    return await redactPages(opened.pages, marks, options)
  } finally {
    await opened.close()
  }
}

/** The same for pages that are open already; they stay open. */
export async function redactPages(
  originals: readonly PageSource[],
  marks: readonly RedactionMark[],
  { fontFolders, words = [], onProgress }: RedactOptions,
): Promise<Redacted> {
  const faults = markFaults(marks, originals.length)
  if (faults.length > 0) return { ok: false, reasons: faults }
  const files: Record<string, Uint8Array> = {}
  const pages = []
  // every page is drawn once for the copy and once for the proof
  const of = originals.length * 2
  for (const page of originals) {
    const own = marks.filter((mark) => mark.page === page.number)
    const picture = `/page-${page.number}.jpg`
    files[picture] = await paintedPage(page, own)
    pages.push({
      width: page.width,
      height: page.height,
      picture,
      texts: page.texts.filter((text) => !own.some((mark) => touches(text, mark))).map((text) => laidText(text, page)),
    })
    onProgress?.({ done: page.number, of })
  }
  const copy = typesetPdf(template, { pages, fonts: fontFamilies.body }, { fontFolders, files })
  const proof = await verifyRedaction(originals, marks, copy, {
    words,
    onPage: (number) => onProgress?.({ done: originals.length + number, of }),
  })
  if (proof.leaks.length > 0) return { ok: false, reasons: proof.leaks }
  return { ok: true, bytes: copy, pages: pages.length, proof }
}

/** A run of text where it is laid behind the picture, in points. */
function laidText({ text, x, y, width, height }: PageText, page: PageSource) {
  const wide = width * page.width
  return {
    text,
    x: x * page.width,
    // the line it stands on: a quarter of the size of its letters above the lower end of its box
    y: (y + height * 0.8) * page.height,
    width: wide,
    // the box of a run reaches below its line, the size of its letters is a little less; text that runs upwards has a
    // tall box and is laid small
    size: Math.max(1, Math.min(height * page.height * 0.8, (3 * wide) / [...text].length)),
  }
}

async function paintedPage(page: PageSource, marks: readonly RedactionMark[]): Promise<Uint8Array> {
  const scale = Math.min(RESOLUTION / 72, LONGEST_SIDE / Math.max(page.width, page.height))
  const image = await loadImage(Buffer.from(await page.picture(Math.round(page.width * scale), 'image/png')))
  const canvas = createCanvas(image.width, image.height)
  const context = canvas.getContext('2d')
  context.drawImage(image, 0, 0)
  context.fillStyle = '#000'
  for (const { x, y, width, height } of marks) {
    const left = Math.floor(x * canvas.width)
    const top = Math.floor(y * canvas.height)
    context.fillRect(
      left,
      top,
      Math.ceil((x + width) * canvas.width) - left,
      Math.ceil((y + height) * canvas.height) - top,
    )
  }
  return canvas.encode('jpeg', 88)
}
