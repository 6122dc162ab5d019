import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { makeZip } from '@gongkai/documents/archive/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../../../', import.meta.url))
const sample = (name: string) => join(root, 'samples/reports', name)

let folder = ''

beforeAll(async () => {
  folder = mkdtempSync(join(root, 'node_modules/.cli-'))
  await build({
    absWorkingDir: root,
    entryPoints: {
      gongkai: 'apps/cli/src/main.ts',
      'report-worker': 'apps/cli/src/report/reading/report-worker.ts',
    },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    conditions: ['source'],
    packages: 'external',
    plugins: [
      {
        name: 'own-packages-inside',
        setup: ({ onResolve, resolve }) =>
          onResolve({ filter: /^@gongkai\// }, ({ path, kind }) =>
            resolve(path.replace(/^@gongkai\/(\w+)(.*)$/, './packages/$1/src$2/index.ts'), { resolveDir: root, kind }),
          ),
      },
    ],
  })
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function gongkai(...args: string[]): Promise<{ code: number; out: string; error: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(folder, 'gongkai.mjs'), ...args], { maxBuffer: 1 << 26 }, (failure, out, error) =>
      resolve({ code: failure ? Number(failure.code) : 0, out, error }),
    )
  })
}

describe('gongkai report', () => {
  it('reads a report into the golden shape', async () => {
    const { code, out } = await gongkai('report', 'read', sample('jili-2020.txt'), '--json')
    expect(code).toBe(0)
    const golden = JSON.parse(readFileSync(sample('jili-2020.golden.json'), 'utf8'))
    const { tables, format, year, publishDate, sections } = golden
    expect(JSON.parse(out)).toMatchObject({ file: 'jili-2020.txt', tables, format, year, publishDate, sections })
    expect(JSON.parse(out).evidence['proactive.adminPenalty.change']).toEqual({
      place: { kind: 'line', line: 93, column: 1 },
      raw: '21',
    })
    expect(JSON.parse(out)).not.toHaveProperty('findings')
  })

  it('audits several files into an array, a file that cannot be read among them', async () => {
    const { code, out } = await gongkai('report', 'audit', sample('d033.html'), join(folder, 'none.pdf'), '--json')
    expect(code).toBe(2)
    const [audited, failed] = JSON.parse(out)
    expect(audited.findings.map((finding: { code: string; where: string }) => [finding.code, finding.where])).toEqual(
      expect.arrayContaining([
        ['REQ_BALANCE', 'naturalPerson'],
        ['REQ_BALANCE', 'total'],
        ['DIS_SUM', 'reconsideration'],
      ]),
    )
    expect(failed).toEqual({
      file: 'none.pdf',
      path: join(folder, 'none.pdf'),
      error: '没有这个文件。请检查文件名和所在文件夹。',
    })
  })

  it('writes a file for each input and keeps two of the same name apart', async () => {
    const out = join(folder, 'out')
    writeFileSync(join(folder, 'd021.md'), readFileSync(sample('d021.txt')))
    const { code } = await gongkai(
      'report',
      'audit',
      sample('d021.txt'),
      join(folder, 'd021.md'),
      '--json',
      '--out',
      out,
    )
    expect(code).toBe(0)
    expect(JSON.parse(readFileSync(join(out, 'd021.json'), 'utf8')).file).toBe('d021.txt')
    expect(JSON.parse(readFileSync(join(out, 'd021.md.json'), 'utf8')).file).toBe('d021.md')
  })

  it('says in words what is wrong, where, and how many files were read', async () => {
    const { code, out } = await gongkai('report', 'audit', sample('d033.html'), sample('gucheng-2019.txt'))
    expect(code).toBe(1)
    expect(out).toContain('“自然人”列不平衡：本年新收271加上年结转12为283')
    expect(out).toContain('表 2 第 4 行第 4 列')
    expect(out).toContain('总数写为171条')
    expect(out).toContain('共 2 个文件，读出 2 个，有错误的 1 个。')
  })

  it.each<[string[], number, string]>([
    [['--version'], 0, 'gongkai 0.1.0'],
    [['--help'], 0, '用法：gongkai 命令'],
    [['report', '--help'], 0, '退出码'],
    [['annual'], 2, '没有“annual”这个命令'],
    [['report', 'write'], 2, '没有“report write”这个命令'],
    [['report', 'read'], 2, '没有给出文件'],
    [['report', 'read', 'x', '--fast'], 2, '选项 --fast 用得不对'],
    [['report', 'audit', 'x', '--csv'], 2, '选项 --csv 后面要写明'],
    [['report', 'read', '-'], 2, '不能从标准输入读取'],
    [['report', 'audit', sample('anning-2024.txt'), '--xlsx', tmpdir()], 2, '那是一个文件夹'],
    [['report', 'audit', sample('anning-2024.txt'), '--previous', 'nope'], 2, '没有这个文件'],
    [['report', 'roll-up', 'nope'], 2, '没有一份报告可以汇总'],
  ])('answers %j with a sentence', async (args, wanted, sentence) => {
    const { code, out, error } = await gongkai(...args)
    expect(code).toBe(wanted)
    expect(out + error).toContain(sentence)
    expect(out + error).not.toMatch(/\n\s+at /)
  })

  it('an archive named by itself is several files: an array, and years that are paired', async () => {
    const archive = join(folder, '两年.zip')
    const entries = ['d033.html', 'd009.html'].map((name) => ({ name, content: readFileSync(sample(name)) }))
    writeFileSync(archive, makeZip(entries))
    const { out } = await gongkai('report', 'audit', archive, '--json')
    const reports = JSON.parse(out)
    expect(reports).toHaveLength(2)
    expect(reports.map(({ comparedWith }: { comparedWith?: string }) => comparedWith)).toContain(`${archive}/d033.html`)
    const alone = await gongkai('report', 'read', sample('d024.docx'), '--json')
    expect(JSON.parse(alone.out).file).toBe('d024.docx')
  })

  it('shows a name with a line break on one line', async () => {
    const path = join(folder, '甲.txt\n✓ 乙.txt')
    writeFileSync(path, '')
    const { out } = await gongkai('report', 'audit', path)
    expect(out).not.toContain('\n✓')
    expect(out).toContain('甲.txt�✓ 乙.txt')
  })
})
