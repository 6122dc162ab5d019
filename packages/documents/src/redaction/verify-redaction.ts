import type { RedactionMark } from '@gongkai/law/redaction'
import { findText } from './find-text.ts'
import { openPdf } from './open-pdf.ts'
import type { PageSource } from './page-source.ts'
import { pdfParts } from './pdf-parts.ts'
import { touches } from './touches.ts'

/** What was looked at in the finished copy, and what was found. */
export interface RedactionProof {
  /** Sentences on everything that must not be there; a copy with any of them is not handed out. */
  leaks: string[]
  /** Words that are covered somewhere and stand uncovered elsewhere in the copy: a person decides. */
  elsewhere: { text: string; page: number }[]
  /** The words that must not be findable, each with the pages of the copy where it still is. */
  words: { text: string; pages: number[] }[]
  /** Pages without text, such as scans: words on them cannot be searched for, a person has to look at them. */
  pagesWithoutText: number[]
  /** How many runs of text and how many marks were checked. */
  checked: { texts: number; marks: number; pages: number }
}

/** A colour this dark is the paint of a mark, with what the compression of pictures adds. */
const DARK = 60

/** Pixels across a page when the paint is looked at. */
const LOOKED_AT = 800

/**
 * Opens the finished copy as anybody could and proves it: the number of pages, no text in a marked place, marked places
 * painted all over, no words of a marked place in the copy unless they stand uncovered elsewhere in the original, no
 * properties, attachments, annotations, scripts or forms.
 *
 * @param original the pages that were redacted
 * @param copy the finished PDF
 * @param options.words words that must not be findable anywhere in the copy
 */
export async function verifyRedaction(
  original: readonly PageSource[],
  marks: readonly RedactionMark[],
  copy: Uint8Array,
  { words = [], onPage }: { words?: readonly string[]; onPage?: (page: number) => void } = {},
): Promise<RedactionProof> {
  const proof: RedactionProof = {
    leaks: [],
    elsewhere: [],
    words: [],
    pagesWithoutText: original.filter(({ texts }) => texts.length === 0).map(({ number }) => number),
    checked: { texts: 0, marks: marks.length, pages: original.length },
  }
  const opened = await openPdf(copy)
  if (!opened.ok) return { ...proof, leaks: [`遮盖后的文件打不开，没有通过核验：${opened.reason}`] }
  try {
    if (opened.pages.length !== original.length) {
      proof.leaks.push(`遮盖后的文件有 ${opened.pages.length} 页，原文件有 ${original.length} 页，没有通过核验。`)
    }
    for (const part of await pdfParts(copy)) proof.leaks.push(`遮盖后的文件里还有${part}，没有通过核验。`)
    for (const page of opened.pages) {
      const own = marks.filter((mark) => mark.page === page.number)
      for (const mark of own) {
        const inside = page.texts.find((text) => touches(text, mark))
        if (inside) proof.leaks.push(`第 ${page.number} 页遮盖的地方还能取出文字，没有通过核验。`)
      }
      if (own.length > 0) proof.leaks.push(...(await unpainted(page, own)))
      onPage?.(page.number)
    }
    for (const text of new Set(words.map((word) => word.trim()).filter((word) => word !== ''))) {
      const pages = [...new Set(findText(opened.pages, text).map(({ page }) => page))]
      proof.words.push({ text, pages })
      if (pages.length > 0) proof.leaks.push(`“${text}”在遮盖后的文件里还能找到（第 ${pages.join('、')} 页）。`)
    }
    for (const [text, places] of coveredWords(original, marks)) {
      proof.checked.texts += places
      const found = findText(opened.pages, text)
      const open = findText(original, text).filter(
        (place) => !marks.some((mark) => mark.page === place.page && touches(place, mark)),
      )
      if (found.length > open.length) proof.leaks.push('遮盖的文字在遮盖后的文件里还能找到，没有通过核验。')
      else for (const { page } of found) proof.elsewhere.push({ text, page })
    }
    return proof
  } finally {
    await opened.close()
  }
}

/** Runs of at least two characters that a mark covers, with how often. */
function coveredWords(original: readonly PageSource[], marks: readonly RedactionMark[]): Map<string, number> {
  const covered = new Map<string, number>()
  for (const page of original) {
    const own = marks.filter((mark) => mark.page === page.number)
    for (const text of page.texts) {
      const words = text.text.replaceAll(/\s+/gu, '')
      if ([...words].length < 2 || !own.some((mark) => touches(text, mark))) continue
      covered.set(words, (covered.get(words) ?? 0) + 1)
    }
  }
  return covered
}

async function unpainted(page: PageSource, marks: readonly RedactionMark[]): Promise<string[]> {
  const { width, height, data } = await page.pixels(LOOKED_AT)
  const leaks: string[] = []
  for (const mark of marks) {
    // the outermost pixels mix with what lies beside them
    const left = Math.ceil(mark.x * width) + 1
    const right = Math.floor((mark.x + mark.width) * width) - 1
    const top = Math.ceil(mark.y * height) + 1
    const bottom = Math.floor((mark.y + mark.height) * height) - 1
    let light = false
    for (let y = top; y < bottom && !light; y++) {
      for (let x = left; x < right; x++) {
        const at = (y * width + x) * 4
        if (Math.max(data[at] ?? 255, data[at + 1] ?? 255, data[at + 2] ?? 255) > DARK) {
          light = true
          break
        }
      }
    }
    if (light) leaks.push(`第 ${page.number} 页有一处没有盖严，没有通过核验。`)
  }
  return leaks
}
