import { createCanvas } from '@napi-rs/canvas'
import { PDFDocument } from '@cantoo/pdf-lib'
import type { RedactionMark } from '@gongkai/law/redaction'
import { describe, expect, it } from 'vitest'
import { testFontFolders as fontFolders } from '../letters/testing/fonts.ts'
import { typesetPdf } from '../typesetting/compiler-for.ts'
import { findText } from './find-text.ts'
import { openPages } from './open-pages.ts'
import { redact } from './redact.ts'
import { verifyRedaction } from './verify-redaction.ts'

const letter = `
#set document(date: none)
#set page(width: 200mm, height: 150mm, margin: 20mm)
#set text(font: "Noto Serif SC", size: 12pt)
申请人王小明，住示范街道12号。

经办人李建国已经核对。联系电话13800000000。
#pagebreak()
第二页没有需要遮盖的内容，只有王小明的名字。
`
const pdf = typesetPdf(letter, {}, { fontFolders })

async function pagesOf(bytes: Uint8Array) {
  const opened = await openPages(bytes, { fontFolders })
  if (!opened.ok) throw new Error(opened.reason)
  return opened.pages
}

async function textOf(bytes: Uint8Array): Promise<string> {
  return (await pagesOf(bytes)).flatMap(({ texts }) => texts.map(({ text }) => text)).join('\n')
}

const markOf = (place: Omit<RedactionMark, 'ground'>): RedactionMark => ({
  page: place.page,
  x: place.x,
  y: place.y,
  width: place.width,
  height: place.height,
  ground: 'personalPrivacy',
})

describe('words on pages', () => {
  it('are found with their place, spread out or not, on every page', async () => {
    const pages = await pagesOf(pdf)
    expect(findText(pages, '王小明').map(({ page }) => page)).toEqual([1, 2])
    expect(findText(pages, '王 小 明')).toHaveLength(2)
    expect(findText(pages, '张三')).toEqual([])
    expect(findText(pages, '  ')).toEqual([])
    const [place] = findText(pages, '13800000000')
    expect(place?.x).toBeGreaterThan(0.3)
    expect((place?.x ?? 1) + (place?.width ?? 1)).toBeLessThan(1)
  })
})

describe('a redacted copy', () => {
  it('holds nothing under its marks, keeps the rest readable, and is proved', async () => {
    const pages = await pagesOf(pdf)
    const marks = [...findText(pages, '王小明'), ...findText(pages, '13800000000')].map(markOf)
    const result = await redact(pdf, marks, { fontFolders })
    if (!result.ok) throw new Error(result.reasons.join())
    expect(result.pages).toBe(2)
    expect(result.proof).toMatchObject({ leaks: [], elsewhere: [], checked: { marks: 3, pages: 2 } })
    const text = await textOf(result.bytes)
    expect(text).not.toContain('王小明')
    expect(text).not.toContain('13800000000')
    expect(Buffer.from(result.bytes).toString('latin1')).not.toContain('13800000000')
  })

  it('says where covered words still stand uncovered', async () => {
    // each name is a run of its own
    const list = typesetPdf(
      '#set document(date: none)\n#set text(font: "Noto Serif SC")\n王小明\n#pagebreak()\n王小明\n#pagebreak()\n王小明',
      {},
      { fontFolders },
    )
    const places = findText(await pagesOf(list), '王小明')
    const result = await redact(list, places.slice(0, 1).map(markOf), { fontFolders })
    if (!result.ok) throw new Error(result.reasons.join())
    expect(result.proof.elsewhere).toEqual([
      { text: '王小明', page: 2 },
      { text: '王小明', page: 3 },
    ])
    const all = await redact(list, places.map(markOf), { fontFolders })
    expect(all.ok && all.proof.elsewhere).toEqual([])
  })

  it('of a close table covers a cell and keeps the cells beside, above and below', async () => {
    const table = typesetPdf(
      '#set document(date: none)\n#set text(font: "Noto Serif SC", size: 12pt)\n#table(columns: 2, [姓名], [金额], [王小明], [5000元], [赵示例], [4200元])',
      {},
      { fontFolders },
    )
    const marks = findText(await pagesOf(table), '王小明').map(markOf)
    const result = await redact(table, marks, { fontFolders, words: ['王小明'] })
    if (!result.ok) throw new Error(result.reasons.join())
    expect(await textOf(result.bytes)).toMatch(/姓名[^]*赵示例/)
  })

  it('is refused while words that must not be findable still are, and says where', async () => {
    const places = findText(await pagesOf(pdf), '王小明')
    const words = ['王小明', '李建国', ' ', '张三']
    const half = await redact(pdf, places.slice(0, 1).map(markOf), { fontFolders, words })
    expect(half).toEqual({
      ok: false,
      reasons: ['“王小明”在遮盖后的文件里还能找到（第 2 页）。', '“李建国”在遮盖后的文件里还能找到（第 1 页）。'],
    })
    const whole = await redact(pdf, places.map(markOf), { fontFolders, words: ['王小明', '张三'] })
    expect(whole.ok && whole.proof.words).toEqual([
      { text: '王小明', pages: [] },
      { text: '张三', pages: [] },
    ])
  })

  it('is refused with every fault of its marks', async () => {
    const mark = markOf({ page: 9, x: 0, y: 0, width: 2, height: 0.1 })
    const result = await redact(pdf, [mark], { fontFolders })
    expect(result).toEqual({
      ok: false,
      reasons: ['第1处遮盖的页码9不在1至2之间。', '第1处遮盖的位置不对，请重新画。'],
    })
  })

  it('loses properties, attachments, annotations and scripts of the original', async () => {
    const loaded = await PDFDocument.load(pdf)
    loaded.setAuthor('经办人李建国')
    loaded.setTitle('内部讨论稿')
    await loaded.attach(Buffer.from('附件里的王小明'), '原始名单.txt', { mimeType: 'text/plain' })
    loaded.addJavaScript('main', 'app.alert("hi")')
    const dirty = await loaded.save()
    const result = await redact(dirty, [], { fontFolders })
    if (!result.ok) throw new Error(result.reasons.join())
    expect(result.proof.leaks).toEqual([])
    const clean = await PDFDocument.load(result.bytes, { updateMetadata: false })
    expect([clean.getAuthor(), clean.getTitle()]).toEqual([undefined, undefined])
    const dirtyProof = await verifyRedaction(await pagesOf(dirty), [], dirty)
    expect(dirtyProof.leaks.join()).toMatch(/文件属性.*附件.*脚本/s)
  })

  it('of a picture covers the pixels', async () => {
    const canvas = createCanvas(600, 400)
    const context = canvas.getContext('2d')
    context.fillStyle = '#fff'
    context.fillRect(0, 0, 600, 400)
    const png = await canvas.encode('png')
    const mark = markOf({ page: 1, x: 0.25, y: 0.25, width: 0.5, height: 0.5 })
    const result = await redact(png, [mark], { fontFolders })
    if (!result.ok) throw new Error(result.reasons.join())
    // nothing can be searched for on a scan, and the proof says so
    expect(result.proof.pagesWithoutText).toEqual([1])
    const [page] = await pagesOf(result.bytes)
    const { width, height, data } = (await page?.pixels(300)) ?? { width: 0, height: 0, data: new Uint8ClampedArray() }
    const at = (x: number, y: number): number =>
      data[(Math.round(y * height) * width + Math.round(x * width)) * 4] ?? -1
    expect(at(0.5, 0.5)).toBeLessThan(30)
    expect(at(0.1, 0.1)).toBeGreaterThan(225)
  })

  it('of a Word-like text is made of what can be seen', async () => {
    const html = Buffer.from(
      '<html><body><!-- 内部意见 --><p>公开的一段</p><p style="display:none">藏起来的一段</p><table><tr><td>姓名</td><td>王小明</td></tr></table></body></html>',
    )
    const [place] = findText(await pagesOf(html), '王小明')
    if (place === undefined) throw new Error('not found')
    const result = await redact(html, [markOf(place)], { fontFolders })
    if (!result.ok) throw new Error(result.reasons.join())
    const text = await textOf(result.bytes)
    expect(text).toContain('公开的一段')
    expect(text).not.toMatch(/藏起来|内部意见|王小明/)
  })

  it.each([
    ['a broken PDF', Buffer.from('%PDF-1.7 broken'), /已经损坏/],
    ['a broken picture', Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47]), Buffer.alloc(40)]), /图片/],
    ['an empty file', Buffer.alloc(0), /。$/],
  ])('of %s is refused by a sentence', async (_, bytes, sentence) => {
    const result = await redact(bytes, [], { fontFolders })
    expect(!result.ok && result.reasons[0]).toMatch(sentence)
  })
})

describe('the proof', () => {
  it('notices a copy in which a mark was only laid over the text', async () => {
    const pages = await pagesOf(pdf)
    const marks = findText(pages, '王小明').map(markOf)
    const covered = await PDFDocument.load(pdf)
    for (const [index, page] of covered.getPages().entries()) {
      const { width, height } = page.getSize()
      for (const mark of marks.filter(({ page: number }) => number === index + 1)) {
        page.drawRectangle({
          x: mark.x * width,
          y: height - (mark.y + mark.height) * height,
          width: mark.width * width,
          height: mark.height * height,
        })
      }
    }
    const { leaks } = await verifyRedaction(pages, marks, await covered.save({ updateFieldAppearances: false }))
    expect(leaks.join()).toContain('还能取出文字')
  })

  it('notices a mark that was not painted', async () => {
    const pages = await pagesOf(pdf)
    const blank = typesetPdf(
      '#set document(date: none)\n#set page(width: 200mm, height: 150mm)\n#pagebreak()',
      {},
      { fontFolders },
    )
    const { leaks } = await verifyRedaction(pages, findText(pages, '王小明').map(markOf), blank)
    expect(leaks.join()).toContain('没有盖严')
  })
})
