import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clockCommand } from './index.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-clock-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Runs the command on a file with the given content. */
async function run(content: string | Buffer, ...options: string[]) {
  const path = join(folder, 'requests.json')
  await writeFile(path, content)
  return runArguments(path, ...options)
}

async function runArguments(...args: string[]) {
  let out = ''
  let error = ''
  const code = await clockCommand(args, {
    out: async (text) => void (out += text),
    error: async (text) => void (error += text),
  })
  return { code, out, error }
}

const request = {
  id: 'A-1',
  events: [
    { type: 'received', day: '2026-03-02', channel: 'postSigned' },
    { type: 'consultationOpened', day: '2026-03-09', party: 'thirdParty', id: 'c1' },
    { type: 'consultationClosed', day: '2026-03-25', id: 'c1' },
  ],
}

describe('gongkai clock', () => {
  it('explains one request as one object', async () => {
    const { code, out, error } = await run(JSON.stringify(request), '--json')
    expect(code).toBe(0)
    expect(error).toBe('')
    const explained = JSON.parse(out)
    expect(Object.keys(explained)).toEqual(['id', 'due', 'running', 'provisional', 'steps', 'refused'])
    expect(explained).toMatchObject({ id: 'A-1', due: '2026-04-16', running: true, provisional: false, refused: [] })
    expect(explained.steps).toHaveLength(4)
    for (const step of explained.steps) expect(Object.keys(step)).toEqual(['day', 'text', 'article'])
  })

  it('explains an array in its order, each for itself', async () => {
    const { code, out } = await run(
      JSON.stringify([request, { events: [] }, 7, { id: 3, events: {} }, request]),
      '--json',
    )
    expect(code).toBe(0)
    const explained = JSON.parse(out)
    expect(explained.map(({ id, due }: { id: unknown; due: unknown }) => [id, due])).toEqual([
      ['A-1', '2026-04-16'],
      [null, null],
      [null, null],
      [3, null],
      ['A-1', '2026-04-16'],
    ])
    expect(explained.map(({ refused }: { refused: string[] }) => refused.length)).toEqual([0, 0, 1, 1, 0])
  })

  it('writes text for people', async () => {
    const { code, out } = await run(JSON.stringify([request, { events: [{ type: 'received', day: '2026-13-01' }] }]))
    expect(code).toBe(0)
    expect(out).toContain('申请 A-1\n  答复到期日：2026年4月16日（星期四）\n  期限：正在计算\n')
    expect(out).toContain('5 + 15 = 20 个工作日')
    expect(out).toContain('依据：《政府信息公开条例》第三十二条、第三十三条第三款')
    expect(out).toContain('申请\n  答复到期日：现在还不能确定\n  期限：尚未收到申请\n  没有采用的事件：\n')
    expect(out).toContain('“2026-13-01”不是有效日期')
  })

  it('accepts a byte order mark and an empty array', async () => {
    expect(JSON.parse((await run(`\uFEFF${JSON.stringify(request)}`, '--json')).out).due).toBe('2026-04-16')
    expect(await run('[]', '--json')).toEqual({ code: 0, out: '[\n]\n', error: '' })
  })

  it.each([
    ['broken JSON', '{"events": [', /不是有效的 JSON/],
    ['empty', '', /不是有效的 JSON/],
    ['a number', '7', /文件应当是一件申请/],
    ['null', 'null', /文件应当是一件申请/],
    ['binary', Buffer.from([0, 255, 254, 1]), /不是有效的 JSON/],
  ])('refuses a file with %s in one sentence', async (_name, content, sentence) => {
    const { code, out, error } = await run(content, '--json')
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(error).toMatch(sentence)
    expect(error.trim().split('\n')).toHaveLength(1)
  })

  it('refuses a file that is not there, a folder, and wrong arguments', async () => {
    expect(await runArguments(join(folder, 'absent.json'))).toMatchObject({ code: 2, out: '' })
    expect((await runArguments(join(folder, 'absent.json'))).error).toContain('文件不存在')
    expect((await runArguments(folder)).error).toContain('这是一个目录')
    expect((await runArguments()).error).toContain('请给出一个文件')
    expect((await runArguments('a.json', 'b.json')).error).toContain('一次只能解释一个文件')
    expect((await runArguments('a.json', '--xml')).error).toContain('不认识的选项 --xml')
    expect(await runArguments('--help')).toMatchObject({ code: 0, error: '' })
  })

  it('never fails on valid JSON of any shape', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const { code, out } = await run(JSON.stringify(value), '--json')
        const usable = typeof value === 'object' && value !== null
        expect(code).toBe(usable ? 0 : 2)
        if (usable) JSON.parse(out)
      }),
      { numRuns: 300 },
    )
  })
})
