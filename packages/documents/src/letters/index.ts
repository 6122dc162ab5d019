export { type LetterFonts, missingGlyphs, missingGlyphsSentence } from './missing-glyphs.ts'
export { type DocxOptions, writeLetterDocx } from './write-letter-docx.ts'
export { type PdfOptions, type PdfWritten, writeLetterPdf } from './write-letter-pdf.ts'
