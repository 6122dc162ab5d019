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
    // no grid that would round the lines of a title up
    expect(main).not.toMatch(/<w:docGrid[^>]*w:type=/)
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

describe('the foot of a letter', () => {
  interface Line {
    text: string
    /** From the upper edge, in points. */
    y: number
  }
  async function pagesOf(letter: Letter): Promise<Line[][]> {
    const task = getDocument({ data: await pdfOf(letter), useSystemFonts: false })
    const document = await task.promise
    const pages: Line[][] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const { height } = page.getViewport({ scale: 1 })
      const lines = new Map<number, string>()
      for (const item of (await page.getTextContent()).items) {
        if (!('str' in item) || item.str.trim() === '') continue
        const y = Math.round(height - item.transform[5])
        lines.set(y, (lines.get(y) ?? '') + item.str)
      }
      pages.push([...lines].map(([y, text]) => ({ y, text: squash(text) })))
    }
    await task.destroy()
    return pages
  }

  /** Where the last of 22 lines stands. */
  const lastLine = 37 * (72 / 25.4) + 22 * 28 - 14

  test.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])(
    'is never alone on a page, and takes one line of text along and no more (%i lines later)',
    async (more) => {
      const facts = sampleAnswer('disclosed')
      const items = [{ kind: 'disclosed' as const, content: '甲'.repeat(26 + 28 * more), reasons: '' }]
      for (const attachments of [[], ['拨付明细表', '验收报告']]) {
        const pages = await pagesOf(composeLetter('answer', { ...facts, items, attachments }))
        const place = pages.findIndex((page) => page.some(({ text }) => text === '2026年3月20日'))
        const last = pages[place] ?? []
        const annex = last.findIndex(({ text }) => text.startsWith('附件:'))
        const signature = last.findIndex(({ text }) => text === '2026年3月20日') - 1
        expect(last[signature]?.text).toBe('江南市财政局')
        const end = attachments.length === 0 ? signature : annex
        if (place === 0) continue
        expect(end).toBeGreaterThan(0)
        // more than one line came along only where the page before is full
        const before = (pages[place - 1] ?? []).filter(({ text }) => !/^—\d+—$/.test(text))
        if (end > 1) expect(lastLine - Math.max(...before.map(({ y }) => y))).toBeLessThan(2 * 28)
      }
    },
  )

  const imprint = {
    use: 'all',
    issuer: '江南市财政局办公室',
    copyTo: ['江南市人民政府办公室', '江南市司法局'],
  } as const
  const letterOf = (headMark: string | null): Letter => {
    const facts = sampleFacts.otherOrganLetter
    return composeLetter('otherOrganLetter', { ...facts, sender: { ...facts.sender, headMark, imprint } })
  }

  test('holds 版记 at the lower edge of the type area, in PDF', async () => {
    const lines = (await pagesOf(letterOf(null))).at(-1) ?? []
    const at = (text: string) => lines.find((line) => line.text.includes(text))?.y ?? 0
    expect(at('抄送:江南市人民政府办公室,江南市司法局。')).toBeGreaterThan(lastLine - 60)
    expect(at('江南市财政局办公室2026年3月20日印发')).toBeGreaterThan(at('抄送'))
    // the last line of the imprint is the lower edge of the type area: the text stands right above it
    const edge = (297 - 35) * (72 / 25.4)
    expect(at('2026年3月20日印发')).toBeGreaterThan(edge - 10)
    expect(at('2026年3月20日印发')).toBeLessThan(edge)
    const form = (await pagesOf(letterOf('江南市财政局'))).at(-1) ?? []
    expect(form.some(({ text }) => text.includes('抄送:江南市人民政府办公室'))).toBe(true)
    expect(form.some(({ text }) => text.includes('印发'))).toBe(false)
  })

  test('keeps the last words with it in DOCX: of a paragraph, of a table, and over the list of annexes', async () => {
    const paragraphsOf = async (letter: Letter) => {
      const main = strFromU8(unzipSync(await writeLetterDocx(letter))['word/document.xml'] as Uint8Array)
      return [...main.matchAll(/<w:p>.*?<\/w:p>/gsu)].map(([xml]) => ({
        text: squash(xml.replaceAll(/<[^>]+>/gu, '')),
        kept: xml.includes('<w:keepNext/>'),
      }))
    }
    const base = composeLetter('answer', { ...sampleAnswer('disclosed'), attachments: ['拨付明细表', '验收报告'] })
    const table = {
      type: 'table' as const,
      head: null,
      rows: [
        ['甲', '乙'],
        ['丙', '丁'],
      ],
      widths: [1, 1],
    }
    const cases: [Letter, string][] = [
      [base, squash(base.blocks.map((block) => (block.type === 'paragraph' ? block.text : '')).at(-1) ?? '')],
      [{ ...base, blocks: [...base.blocks, table] }, '丙'],
    ]
    for (const [letter, words] of cases) {
      const paragraphs = await paragraphsOf(letter)
      const signature = paragraphs.findLastIndex(({ text }) => text === '江南市财政局')
      const from = paragraphs.findIndex(({ text }) => text === words)
      expect(from).toBeGreaterThan(0)
      expect(signature).toBeGreaterThan(from)
      expect(paragraphs.slice(from, signature + 1).filter(({ kept }) => !kept)).toEqual([])
    }
  })

  test('holds 版记 in a frame of its own, tied to the lower margin, in DOCX', async () => {
    const main = strFromU8(unzipSync(await writeLetterDocx(letterOf(null)))['word/document.xml'] as Uint8Array)
    expect(main).toMatch(
      /<w:framePr [^>]*w:vAnchor="margin"[^>]*w:yAlign="bottom"|<w:framePr [^>]*w:yAlign="bottom"[^>]*w:vAnchor="margin"/,
    )
    expect(main).toContain('抄送：江南市人民政府办公室，江南市司法局。')
    expect(main).toContain('2026年3月20日印发')
    // the signature goes where it goes: an imprint is no page by itself
    expect(main).toMatch(/<w:keepNext\/>(?:(?!<w:p>).)*（联系地址：/u)
    const plain = strFromU8(unzipSync(await writeLetterDocx(refusal()))['word/document.xml'] as Uint8Array)
    expect(plain).not.toContain('framePr')
  })
})
