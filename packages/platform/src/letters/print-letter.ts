import { existsSync } from 'node:fs'
import type { Letter } from '@gongkai/law/letters'
import { type Outcome, refuse } from '../outcome.ts'
import { fontFoldersOf } from './font-folders.ts'

export type LetterFormat = 'docx' | 'pdf'

/** Prints a letter as a file. Refused where the fonts lack characters or cannot be found. */
export type PrintLetter = (
  letter: Letter,
  format: LetterFormat,
  options?: { watermark?: string },
) => Promise<Outcome<{ bytes: Buffer }>>

/**
 * The printer of an installation. `fontsFolder` (GONGKAI_FONTS) holds the fonts of the site, which come first; the
 * house's own stand in for characters they lack. The typesetter is loaded with the first letter.
 */
export function createLetterPrinter(fontsFolder: string | null): PrintLetter {
  return async (letter, format, { watermark } = {}) => {
    const { writeLetterDocx, writeLetterPdf } = await import('@gongkai/documents/letters')
    const marked = watermark === undefined ? {} : { watermark }
    if (format === 'docx') return { ok: true, bytes: Buffer.from(await writeLetterDocx(letter, marked)) }
    if (fontsFolder !== null && !existsSync(fontsFolder)) {
      return refuse('refused', `没有找到字体文件夹“${fontsFolder}”，请检查 GONGKAI_FONTS 的设置。`)
    }
    const written = await writeLetterPdf(letter, { ...marked, fontFolders: fontFoldersOf(fontsFolder) })
    return written.ok ? { ok: true, bytes: Buffer.from(written.bytes) } : refuse('refused', written.reason)
  }
}
