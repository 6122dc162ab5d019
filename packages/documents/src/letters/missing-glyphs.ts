import type { Letter } from '@gongkai/law/letters'
import { fontCoverage } from './font-coverage.ts'
import { printedLetter, textsOf } from './printed-letter.ts'

/** Where a PDF takes its fonts from: folders with TTF, OTF or TTC files. All are embedded as far as they are used. */
export interface LetterFonts {
  fontFolders: readonly string[]
}

/** The characters of a letter that no font of the folders can print, each once, in the order they appear. */
export async function missingGlyphs(letter: Letter, { fontFolders }: LetterFonts): Promise<string[]> {
  const coverage = await fontCoverage(fontFolders)
  const missing = new Set<string>()
  for (const text of textsOf(printedLetter(letter))) {
    for (const character of text) {
      if (character.trim() !== '' && !coverage.has(character.codePointAt(0) ?? 0)) missing.add(character)
    }
  }
  return [...missing]
}

/** A sentence that names characters without a glyph, with their code points, for rare ones look alike. */
export function missingGlyphsSentence(characters: readonly string[]): string {
  const named = characters.map((character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    return `“${character}”（U+${code}）`
  })
  return `文书中的字${named.join('、')}在字体中没有字形，印出来会缺字。请换用含有这些字的字体，或者改写。`
}
