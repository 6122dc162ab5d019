import { describe, expect, test } from 'vitest'
import { batchName, type Dropped, isBatch, portionsOf } from './dropped-files.ts'

const dropped = (path: string, size = 1): Dropped => ({
  path,
  file: { name: path.split('/').at(-1) ?? '', size } as File,
})

describe('what becomes a batch', () => {
  test.each<[string, Dropped[], boolean, string]>([
    ['one document', [dropped('报告.docx')], false, '报告.docx'],
    ['an archive', [dropped('各街道.ZIP')], true, '各街道.ZIP'],
    ['a folder', [dropped('年报/一.txt'), dropped('年报/乙/二.txt')], true, '年报'],
    ['two folders', [dropped('甲/一.txt'), dropped('乙/二.txt')], true, '一.txt 等 2 个文件'],
    ['six documents', [...'abcdef'].map((name) => dropped(name)), true, 'a 等 6 个文件'],
  ])('%s', (_, files, batch, name) => {
    expect(isBatch(files)).toBe(batch)
    expect(batchName(files)).toBe(name)
  })
})

test('portions hold every file once, in order, and none but a single large file is over the limit', () => {
  const sizes = [1, 9, 9, 30, 1, ...Array.from({ length: 45 }, () => 0.1)].map((size) => size * 1024 * 1024)
  const files = sizes.map((size, index) => dropped(String(index), size))
  const portions = portionsOf(files)
  expect(portions.flat()).toEqual(files)
  for (const portion of portions) {
    const bytes = portion.reduce((sum, { file }) => sum + file.size, 0)
    expect(portion.length === 1 || bytes <= 16 * 1024 * 1024).toBe(true)
    expect(portion.length).toBeLessThanOrEqual(20)
  }
})
