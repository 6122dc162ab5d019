import type { Letter } from '@gongkai/law/letters'
import { compilerFor } from '../typesetting/compiler-for.ts'
import { fontCoverage } from './font-coverage.ts'
import { letterTemplate } from './letter-template.ts'
import { type LetterFonts, missingGlyphs, missingGlyphsSentence } from './missing-glyphs.ts'
import { fontFamilies, headMarkPt, headRed, measures, tablePt } from './page-measures.ts'
import { printedLetter } from './printed-letter.ts'

export interface PdfOptions extends LetterFonts {
  /** Printed large and pale across each page, e.g. 预览; none when left out. */
  watermark?: string
}

/** The file, or a Chinese sentence that says why there is none. */
export type PdfWritten = { ok: true; bytes: Uint8Array } | { ok: false; reason: string; missing: string[] }

/**
 * A letter as PDF: A4 by GB/T 9704-2012, fonts embedded. The texts of the letter reach the typesetter as data, never
 * as source, so nothing in them is read as markup. The same letter gives the same bytes.
 */
export async function writeLetterPdf(letter: Letter, { fontFolders, watermark }: PdfOptions): Promise<PdfWritten> {
  const { files } = await fontCoverage(fontFolders)
  if (files.length === 0) {
    return { ok: false, reason: '没有找到可以嵌入的字体文件（TTF、OTF、TTC），请检查字体文件夹。', missing: [] }
  }
  const missing = await missingGlyphs(letter, { fontFolders })
  if (missing.length > 0) return { ok: false, reason: missingGlyphsSentence(missing), missing }
  const printed = printedLetter(letter)
  const data = {
    ...printed,
    blocks: printed.blocks.map(withTableSize),
    annexes: printed.annexes.map((annex) => ({ ...annex, blocks: annex.blocks.map(withTableSize) })),
    watermark: watermark ?? null,
    headMarkPt: printed.headMark === null ? 0 : headMarkPt(printed.headMark),
    headRed: `#${headRed}`,
    measures,
    fonts: fontFamilies,
  }
  const compiler = compilerFor(fontFolders)
  try {
    const args = { mainFileContent: letterTemplate, inputs: { letter: JSON.stringify(data) } }
    const compiled = compiler.compile(args)
    if (compiled.result === null) {
      throw new Error(`the letter could not be set: ${JSON.stringify(compiled.takeError()?.shortDiagnostics)}`)
    }
    return { ok: true, bytes: new Uint8Array(compiler.pdf(compiled.result)) }
  } finally {
    compiler.evictCache(10)
  }
}

type Block = ReturnType<typeof printedLetter>['blocks'][number]

const withTableSize = (block: Block) =>
  block.type === 'table' ? { ...block, size: tablePt(block.widths.length) } : block
