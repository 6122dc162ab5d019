import { composeLetter, type Letter, textOfLetter } from '@gongkai/law/letters'
import { strFromU8, unzipSync } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, describe, expect, test } from 'vitest'
import { sampleAnswer, sampleFacts, sampleLetters } from '../../../law/src/letters/testing/sample-letters.ts'
import { type DocumentTree, readTree } from '../formats/index.ts'
import { testFontFolders as fontFolders } from './testing/fonts.ts'
import { writeLetterDocx } from './write-letter-docx.ts'
import { writeLetterPdf } from './write-letter-pdf.ts'

const pdfOf = async (letter: Letter): Promise<Uint8Array> => {
  const written = await writeLetterPdf(letter, { fontFolders })
  if (!written.ok) throw new Error(written.reason)
  return written.bytes
}

const treeOf = async (bytes: Uint8Array): Promise<DocumentTree> => {
  const read = await readTree(bytes)
  if (!read.ok) throw new Error(read.reason)
  return read.tree
}

const squash = (text: string): string => text.normalize('NFKC').replaceAll(/[\s|]+/gu, '')
const textOf = (tree: DocumentTree): string => squash(tree.original.join(''))

/** The lines of a letter that must come back, the head mark apart: it stands in the head of the page. */
const linesOf = (letter: Letter): string[] =>
  textOfLetter(letter)
    .split('\n')
    .slice(letter.headMark === null ? 0 : 1)
    .map(squash)

const letters = sampleLetters()
const refusal = (): Letter => composeLetter('answer', sampleAnswer('deniedProcessInfo'))

describe('what is written can be read back', () => {
  test.each(letters)('%s as DOCX', async (_name, letter) => {
    const text = textOf(await treeOf(await writeLetterDocx(letter)))
    for (const line of linesOf(letter)) expect(text).toContain(line.replaceAll('|', ''))
  })

  // reading a PDF takes its time: one of each sort
  const read = ['receipt', 'feeNotice', 'searchRecord', 'thirdPartyDecision', 'answer-deniedThirdParty', 'answer-mixed']
  test.each(letters.filter(([name]) => read.includes(name)))('%s as PDF', async (_name, letter) => {
    const tree = await treeOf(await pdfOf(letter))
    // page numbers stand between the lines of two pages
    const text = textOf(tree).replaceAll(/—\d+—/gu, '')
    for (const line of linesOf(letter)) expect(text).toContain(line)
  })

  test.each(letters)('%s is set as PDF', async (_name, letter) => {
    expect((await pdfOf(letter)).length).toBeGreaterThan(10_000)
  })

  test('the findings of a rectification notice keep their cells in both', async () => {
    const letter = composeLetter('rectificationNotice', sampleFacts.rectificationNotice)
    for (const bytes of [await writeLetterDocx(letter), await pdfOf(letter)]) {
      const table = (await treeOf(bytes)).blocks.find((block) => block.kind === 'table')
      const rows = table?.kind === 'table' ? table.grid.map((row) => row.map(({ text }) => squash(text))) : []
      expect(rows[0]).toEqual(['序号', '问题', '位置', '报告所载', '应为', '依据', '整改建议'])
      expect(rows[1]?.slice(0, 5)).toEqual([
        '1',
        '总计不等于各项之和',
        '第三部分,总计列,(三)4',
        '总计12',
        '各类申请人合计13',
      ])
      expect(rows).toHaveLength(3)
    }
  })
})

describe('nothing in a letter is markup', () => {
  const hostile =
    '#panic("x") $x^2$ *粗* _斜_ `#` <标签> @引用 \\ // 注释 = 标题 #include "x" [内容] {code} <w:p/> &amp; "引号" ~ --- …'

  test('in PDF', async () => {
    const facts = sampleAnswer('deniedProcessInfo')
    const letter = composeLetter('answer', {
      ...facts,
      items: [{ kind: 'deniedProcessInfo', content: '', reasons: hostile }],
    })
    expect(textOf(await treeOf(await pdfOf(letter)))).toContain(squash(hostile))
  })

  test('in DOCX', async () => {
    const facts = sampleAnswer('deniedProcessInfo')
    const letter = composeLetter('answer', {
      ...facts,
      items: [{ kind: 'deniedProcessInfo', content: '', reasons: hostile }],
    })
    expect(textOf(await treeOf(await writeLetterDocx(letter)))).toContain(squash(hostile))
  })
})

describe('fonts', () => {
  test('a character without a glyph is named before anything is written', async () => {
    const letter = { ...refusal(), recipient: '赵\u{e815}\u{1f600}' }
    const written = await writeLetterPdf(letter, { fontFolders })
    expect(written).toMatchObject({ ok: false, missing: ['\u{e815}', '\u{1f600}'] })
    expect(written.ok ? '' : written.reason).toContain('U+E815')
  })

  test('control characters of copied text are left out', async () => {
    const letter = { ...refusal(), recipient: '陈\u200b建\ufeff国\u0007' }
    expect(textOf(await treeOf(await pdfOf(letter)))).toContain('陈建国:')
    expect(textOf(await treeOf(await writeLetterDocx(letter)))).toContain('陈建国:')
  })

  test('a folder without fonts is told', async () => {
    const written = await writeLetterPdf(refusal(), { fontFolders: [import.meta.dirname] })
    expect(written).toMatchObject({ ok: false, missing: [] })
  })

  test('are embedded, and the same letter gives the same bytes', async () => {
    const bytes = await pdfOf(refusal())
    expect(await pdfOf(refusal())).toEqual(bytes)
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/\/FontFile[23]/)
  })
})

describe('the layout is that of GB/T 9704-2012', () => {
  interface Run {
    text: string
    x: number
    /** From the upper edge, in points. */
    y: number
    size: number
  }
  let pages: { width: number; height: number; runs: Run[] }[]
  const mm = (points: number): number => (points * 25.4) / 72

  beforeAll(async () => {
    const content = '甲'.repeat(1400)
    const letter = composeLetter('answer', {
      ...sampleAnswer('disclosed'),
      items: [{ kind: 'disclosed', content, reasons: '' }],
    })
    const task = getDocument({ data: await pdfOf(letter), useSystemFonts: false })
    const document = await task.promise
    pages = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const { width, height } = page.getViewport({ scale: 1 })
      const { items } = await page.getTextContent()
      const runs = items.flatMap((item) =>
        'str' in item && item.str.trim() !== ''
          ? [{ text: item.str, x: item.transform[4], y: height - item.transform[5], size: item.transform[0] }]
          : [],
      )
      pages.push({ width, height, runs })
    }
    await task.destroy()
  })

  test('A4, 3号 on lines of 28 points, 22 lines of 28 characters', () => {
    const second = pages[1]
    expect(mm(second?.width ?? 0)).toBeCloseTo(210, 0)
    expect(mm(second?.height ?? 0)).toBeCloseTo(297, 0)
    const body = second?.runs.filter(({ text }) => text.includes('甲')) ?? []
    const baselines = [...new Set(body.map(({ y }) => Math.round(y * 10) / 10))].sort((a, b) => a - b)
    expect(baselines).toHaveLength(22)
    expect((baselines[1] ?? 0) - (baselines[0] ?? 0)).toBeCloseTo(28, 1)
    expect(body[0]?.size).toBeCloseTo(16, 1)
    const characters = body.filter(({ y }) => Math.round(y * 10) / 10 === baselines[1]).map(({ text }) => text)
    expect([...characters.join('')]).toHaveLength(28)
    expect(mm(Math.min(...body.map(({ x }) => x)))).toBeCloseTo(28, 0)
    expect(mm((baselines[0] ?? 0) - 16)).toBeGreaterThan(35.5)
    expect(mm((baselines[0] ?? 0) - 14)).toBeLessThan(38)
  })

  test('the red head 30 mm from the edge, the title in 2号, no number on the first page of a letter form', () => {
    const first = pages[0]?.runs ?? []
    const mark = first.find(({ text }) => text.includes('江南市财政局'))
    expect(mm((mark?.y ?? 0) - (mark?.size ?? 0))).toBeCloseTo(30, -1)
    expect(first.find(({ text }) => text.includes('答复书'))?.size).toBeCloseTo(22, 1)
    expect(first.some(({ text }) => text.includes('—'))).toBe(false)
  })

  test('page numbers outside: left on even pages, right on odd ones', () => {
    const number = (page: number) => pages[page - 1]?.runs.find(({ text }) => text.includes('—'))
    expect(number(2)?.text).toContain('2')
    expect(mm(number(2)?.x ?? 0)).toBeLessThan(50)
    expect(mm(number(3)?.x ?? 0)).toBeGreaterThan(150)
  })

  test('in DOCX: margins, pitch and the fonts of the office by name', async () => {
    const parts = unzipSync(await writeLetterDocx(refusal()))
    const main = strFromU8(parts['word/document.xml'] as Uint8Array)
    expect(main).toContain('w:w="11906"')
    const margins = /<w:pgMar ([^>]*)\/>/.exec(main)?.[1] ?? ''
    const margin = (side: string): number => Number(new RegExp(`w:${side}="(\\d+)"`).exec(margins)?.[1])
    expect(['top', 'bottom', 'left', 'right'].map((side) => Math.round(mm(margin(side) / 20)))).toEqual([
      37, 35, 28, 26,
    ])
    expect(main).toContain('w:linePitch="560"')
    expect(main).toMatch(/w:line="560"[^>]*w:lineRule="exact"|w:lineRule="exact"[^>]*w:line="560"/)
    expect(main).toContain('w:sz w:val="32"')
    expect(main).toContain('w:sz w:val="44"')
    expect(main).toContain('w:eastAsia="仿宋_GB2312"')
    expect(main).toContain('w:eastAsia="方正小标宋简体"')
    const heads = Object.keys(parts).filter((name) => /^word\/header\d/.test(name))
    expect(heads.map((name) => strFromU8(parts[name] as Uint8Array)).join('')).toContain('江南市财政局')
  })
})

test('a preview says on each page that it is one', async () => {
  const letter = refusal()
  const written = await writeLetterPdf(letter, { fontFolders, watermark: '预览' })
  if (!written.ok) throw new Error(written.reason)
  const task = getDocument({ data: written.bytes, useSystemFonts: false })
  const { items } = await (await (await task.promise).getPage(1)).getTextContent()
  await task.destroy()
  expect(squash(items.map((item) => ('str' in item ? item.str : '')).join(''))).toContain('预览')
  const parts = unzipSync(await writeLetterDocx(letter, { watermark: '预览' }))
  // the first page has its mark in the foot, for the red head takes the head
  const heads = Object.keys(parts).filter((name) => /^word\/header\d/.test(name))
  const marked = heads.filter((name) => strFromU8(parts[name] as Uint8Array).includes('预览'))
  expect([marked.length, heads.length]).toEqual([2, 3])
  const feet = Object.keys(parts).filter((name) => /^word\/footer\d/.test(name))
  expect(feet.filter((name) => strFromU8(parts[name] as Uint8Array).includes('预览'))).toHaveLength(1)
})
