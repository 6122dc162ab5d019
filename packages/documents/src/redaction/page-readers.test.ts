import { createCanvas } from '@napi-rs/canvas'
import { afterAll, describe, expect, it } from 'vitest'
import { testFontFolders as fontFolders } from '../letters/testing/fonts.ts'
import { typesetPdf } from '../typesetting/compiler-for.ts'
import { PageReaders } from './page-readers.ts'
import { bundledPageReader } from './testing/index.ts'

const pdf = typesetPdf(
  '#set document(date: none)\n#set text(font: "Noto Serif SC")\n申请人王小明\n#pagebreak()\n第二页',
  {},
  { fontFolders },
)
const readers = new PageReaders({ fontFolders, entry: bundledPageReader })
afterAll(() => readers.close())

describe('page readers', () => {
  it('give pages, pictures, places of words and a proved copy', async () => {
    const opened = await readers.pages(pdf)
    expect(opened.ok && opened.pages.map(({ number, texts }) => [number, texts.length > 0])).toEqual([
      [1, true],
      [2, true],
    ])
    const picture = await readers.picture(pdf, 2, 300)
    if (!picture.ok) throw new Error(picture.reason)
    const png = Buffer.from(picture.png)
    expect([png.subarray(1, 4).toString(), png.readUInt32BE(16)]).toEqual(['PNG', 300])
    const places = await readers.find(pdf, ['王小明', '张三'])
    if (!places.ok) throw new Error(places.reason)
    expect(places.found.map(({ text, page }) => [text, page])).toEqual([['王小明', 1]])
    const marks = places.found.map(({ text: _, ...place }) => ({ ...place, ground: 'personalPrivacy' as const }))
    const progress: number[] = []
    const redacted = await readers.redact(pdf, marks, ['王小明'], ({ done }) => progress.push(done))
    if (!redacted.ok) throw new Error(redacted.reasons.join())
    expect(redacted.proof.words).toEqual([{ text: '王小明', pages: [] }])
    expect(progress).toEqual([1, 2, 3, 4])
    expect(Buffer.from(redacted.bytes.subarray(0, 5)).toString()).toBe('%PDF-')
  })

  it('refuse by sentences', async () => {
    expect(await readers.picture(pdf, 3, 100)).toEqual({ ok: false, reason: '这份文件没有第 3 页。' })
    expect(await readers.pages(Buffer.from('%PDF-1.7 broken'))).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/损坏/),
    })
    const faulty = [{ page: 9, x: 0, y: 0, width: 1, height: 1, ground: 'tradeSecret' as const }]
    expect(await readers.redact(pdf, faulty, [])).toEqual({ ok: false, reasons: ['第1处遮盖的页码9不在1至2之间。'] })
  })

  it('replace a process that dies, and go on with what waits', async () => {
    const one = new PageReaders({ fontFolders, entry: bundledPageReader, readers: 1 })
    expect((await one.pages(pdf)).ok).toBe(true)
    const [processId] = one.processIds
    const [first, second] = [one.redact(pdf, [], []), one.pages(pdf)]
    process.kill(processId ?? 0, 'SIGSEGV')
    expect(await first).toMatchObject({ ok: false, reasons: [expect.stringContaining('意外中止')] })
    expect((await second).ok).toBe(true)
    expect(one.processIds).not.toEqual([processId])
    const pending = one.redact(pdf, [], [])
    await new Promise((resolve) => setImmediate(resolve))
    await one.close()
    expect(await pending).toMatchObject({ ok: false, reasons: [expect.stringContaining('已经中止')] })
    expect(one.processIds).toEqual([])
    await expect(one.pages(pdf)).rejects.toThrow('closed')
  })

  it('end what takes too long or needs too much memory', async () => {
    const hasty = new PageReaders({ fontFolders, entry: bundledPageReader, altogether: 1 })
    expect(await hasty.pages(pdf)).toMatchObject({ ok: false, reason: expect.stringMatching(/时间太长/) })
    await hasty.close()
    if (process.platform !== 'linux') return
    const small = new PageReaders({ fontFolders, entry: bundledPageReader, megabytes: 60 })
    expect(await small.pages(pdf)).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/内存超过 60 MB|意外中止/),
    })
    await small.close()
  })
})

/** Every byte of the damage follows from a number, so that a failure can be repeated. */
function damaged(bytes: Uint8Array, seed: number): Buffer {
  const copy = Buffer.from(bytes)
  let state = seed * 2654435761
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state % below
  }
  // the head stays, or the file would be refused before anything is decoded
  for (let count = 1 + next(20); count > 0; count--) copy[33 + next(copy.length - 33)] = next(256)
  return next(3) === 0 ? copy.subarray(0, 60 + next(copy.length - 60)) : copy
}

describe('damaged files', () => {
  it('become answers or sentences, and the next file is read as if nothing had happened', async () => {
    const canvas = createCanvas(300, 200)
    const context = canvas.getContext('2d')
    context.fillStyle = '#36c'
    context.fillRect(20, 20, 200, 100)
    const [png, jpeg] = [await canvas.encode('png'), await canvas.encode('jpeg', 80)]
    const several = new PageReaders({ fontFolders, entry: bundledPageReader, readers: 2, milliseconds: 10_000 })
    const answers = await Promise.all(
      [png, jpeg, pdf].flatMap((file) =>
        Array.from({ length: 12 }, (_, seed) => several.redact(damaged(file, seed + 1), [], [])),
      ),
    )
    for (const answer of answers) {
      if (answer.ok) expect(answer.proof.leaks).toEqual([])
      else expect(answer.reasons.join()).toMatch(/。$/)
    }
    expect(answers.some(({ ok }) => !ok)).toBe(true)
    expect((await several.pages(pdf)).ok).toBe(true)
    await several.close()
  }, 180_000)
})
