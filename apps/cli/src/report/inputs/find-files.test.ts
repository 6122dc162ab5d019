import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findFiles } from './find-files.ts'
import { segmentPattern } from './glob.ts'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'gongkai-find-')))
afterAll(() => rmSync(folder, { recursive: true }))

beforeAll(() => {
  for (const name of [
    'a.html',
    'a_files/style.css',
    'b.txt',
    '.DS_Store',
    '~$c.docx',
    '2023/安宁.txt',
    '2024/安宁.txt',
    '2024/[旧].txt',
  ]) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), name)
  }
  mkdirSync(join(folder, 'empty'))
  symlinkSync('nowhere', join(folder, 'broken.html'))
  symlinkSync('..', join(folder, '2024/up'))
})

async function found(...paths: string[]): Promise<string[]> {
  const { files } = await findFiles(paths.map((path) => join(folder, path)))
  return files.map((file) => `${relative(folder, file.path)}${'reason' in file ? ` ${file.reason}` : ''}`)
}

describe('files named by paths', () => {
  it('folders with all below them, without what systems leave behind, loops and page furniture', async () =>
    expect(await found('.')).toEqual([
      '2023/安宁.txt',
      '2024/[旧].txt',
      '2024/安宁.txt',
      'a.html',
      'b.txt',
      'broken.html 这是一个链接，它指向的文件不存在。',
    ]))

  it('each file once, in the order given', async () =>
    expect(await found('b.txt', '2024', 'b.txt', '2024/安宁.txt')).toEqual(['b.txt', '2024/[旧].txt', '2024/安宁.txt']))

  it.each<[string, string[]]>([
    ['*.txt', ['b.txt']],
    ['202?/安*.txt', ['2023/安宁.txt', '2024/安宁.txt']],
    ['**/安宁.txt', ['2023/安宁.txt', '2024/安宁.txt']],
    ['20*/[安北]宁.txt', ['2023/安宁.txt', '2024/安宁.txt']],
    ['2024/[旧].txt', ['2024/[旧].txt']],
    ['*.pdf', ['*.pdf 没有符合这个写法的文件。请检查文件名和所在文件夹。']],
    ['none.txt', ['none.txt 没有这个文件。请检查文件名和所在文件夹。']],
    ['empty', ['empty 文件夹里没有可以读取的文件。']],
    ['b.txt/c', ['b.txt/c 路径中有一段不是文件夹。请检查文件名和所在文件夹。']],
    [`${'长'.repeat(100)}.txt`, [`${'长'.repeat(100)}.txt 文件名太长，系统打不开。请改短文件名。`]],
  ])('%s', async (path, wanted) => expect(await found(path)).toEqual(wanted))

  it('only a file named by itself is single', async () => {
    const single = async (...paths: string[]) => (await findFiles(paths.map((path) => join(folder, path)))).single
    expect([
      await single('b.txt'),
      await single('none'),
      await single('2023'),
      await single('b.txt', 'a.html'),
    ]).toEqual([true, true, false, false])
  })
})

describe('one segment of a pattern', () => {
  it.each([
    ['*', '.hidden', false],
    ['.*', '.hidden', true],
    ['a.b', 'aXb', false],
    ['[!ab]x', 'cx', true],
    ['[!ab]x', 'ax', false],
    ['(一)*', '(一)总体.txt', true],
  ])('%s against %s', (pattern, name, wanted) => expect(segmentPattern(pattern).test(name)).toBe(wanted))
})
