import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeZip } from '@gongkai/documents/archive/testing'
import { readTree } from '@gongkai/documents/formats'
import { ruleSetVersion } from '@gongkai/law/annual-report'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { buildReader, sample } from './testing/run-report.ts'

let reader: Awaited<ReturnType<typeof buildReader>>
const folder = mkdtempSync(join(tmpdir(), 'gongkai-run-'))
const at = (name: string) => join(folder, name)
const jili = readFileSync(sample('jili-2020.txt'), 'utf8')
const wrong = readFileSync(sample('d033.html'))

beforeAll(async () => {
  reader = await buildReader()
})
afterAll(() => {
  reader.close()
  rmSync(folder, { recursive: true })
})

/** The report of another year, with one figure changed. */
const ofYear = (year: number) => jili.replaceAll('2020', String(year)).replaceAll('2021', String(year + 1))

it('tells organs of one batch that share their wording', async () => {
  const batch = at('batch')
  mkdirSync(batch)
  writeFileSync(join(batch, 'one.txt'), jili)
  writeFileSync(join(batch, 'two.txt'), jili.replaceAll('集里街道', '淮川街道'))
  const { out } = await reader.run('audit', batch, '--json')
  const outcomes = JSON.parse(out) as { findings: { code: string; message: string }[] }[]
  const shared = outcomes.map(({ findings }) => findings.filter(({ code }) => code === 'SIBLING_BOILERPLATE'))
  expect(shared[0]?.[0]?.message).toContain('淮川街道')
  expect(shared[1]?.[0]?.message).toContain('集里街道')
})

describe('a folder of bad files', () => {
  it('gives each its sentence, reads the others, and ends with 2', async () => {
    const bad = at('bad')
    mkdirSync(join(bad, 'sub'), { recursive: true })
    const half = (name: string) => readFileSync(sample(name)).subarray(0, 4000)
    const files: [string, string | Uint8Array, string][] = [
      ['broken-document.docx', half('d024.docx'), '已经损坏或不完整'],
      ['broken-old.doc', half('d026.doc'), '。'],
      ['broken-page.pdf', half('d029.pdf'), 'PDF 文件已经损坏'],
      ['broken-sheet.xlsx', half('d031.xlsx'), '已经损坏或不完整'],
      ['empty.html', '', '文件是空的'],
      ['noise.pdf', Uint8Array.from({ length: 3000 }, (_, index) => (index * 37) % 256), '不是文字'],
      ['picture.pdf', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1]), '图片（扫描件）'],
      [`${'长'.repeat(80)}.txt`, '通知', '没有认出'],
    ]
    for (const [name, content] of files) writeFileSync(join(bad, name), content)
    symlinkSync('nowhere', join(bad, 'link.txt'))
    writeFileSync(join(bad, 'sub/good.txt'), jili)
    const bomb = { name: 'bomb.html', content: new Uint8Array(4 << 20) }
    writeFileSync(join(bad, 'z.zip'), makeZip([bomb, { name: '好/good.html', content: wrong }]))

    const { code, out } = await reader.run('audit', bad, '--json', '--jobs', '2')
    expect(code).toBe(2)
    const outcomes = JSON.parse(out) as { path: string; error?: string; organ?: string }[]
    const byPath = new Map(outcomes.map((outcome) => [outcome.path.slice(bad.length + 1), outcome]))
    for (const [name, , sentence] of files) expect(byPath.get(name)?.error).toContain(sentence)
    expect(byPath.get('link.txt')?.error).toContain('指向的文件不存在')
    expect(byPath.get('z.zip/bomb.html')?.error).toContain('大得不合理')
    expect(byPath.get('z.zip/好/good.html')?.organ).toBe('石桥县民政局')
    expect(byPath.get('sub/good.txt')?.organ).toBe('集里街道')
    expect(outcomes).toHaveLength(files.length + 4)

    const saved = at('saved')
    expect((await reader.run('audit', bad, '--out', saved, '--json')).code).toBe(2)
    expect(JSON.parse(readFileSync(join(saved, 'good.html.json'), 'utf8')).organ).toBe('石桥县民政局')
  })
})

describe('two years of one organ', () => {
  it('are compared in the batch, in whatever order, and from another folder', async () => {
    mkdirSync(at('years'))
    mkdirSync(at('before'))
    const previous = ofYear(2019)
    writeFileSync(at('years/a-2020.txt'), jili)
    writeFileSync(at('years/z-2019.txt'), previous)
    writeFileSync(at('before/2019.txt'), previous)
    const codesOf = (audited: { findings: { code: string }[] }) => audited.findings.map(({ code }) => code)

    const batch = JSON.parse((await reader.run('audit', at('years'), '--json')).out)
    expect(batch.map(({ comparedWith }: { comparedWith: string }) => comparedWith)).toEqual([
      at('years/z-2019.txt'),
      null,
    ])
    expect(codesOf(batch[0])).toContain('BOILERPLATE')
    expect(batch[0].findings[0].ruleSetVersion).toBe(ruleSetVersion)

    const alone = JSON.parse((await reader.run('audit', sample('jili-2020.txt'), '--json')).out)
    expect(codesOf(alone)).not.toContain('BOILERPLATE')
    const { out } = await reader.run('audit', sample('jili-2020.txt'), '--json', '--previous', at('before'))
    expect(codesOf(JSON.parse(out))).toContain('BOILERPLATE')
  })

  it('are compared by diff, the earlier as the old one', async () => {
    const { code, out } = await reader.run('diff', at('years/a-2020.txt'), at('years/z-2019.txt'), '--json')
    const compared = JSON.parse(out)
    expect(code).toBe(1)
    expect([compared.kind, compared.old.year, compared.new.year, compared.cells]).toEqual(['years', 2019, 2020, []])
    expect(compared.findings.appeared.map((finding: { code: string }) => finding.code)).toContain('BOILERPLATE')
  })
})

describe('gongkai report diff', () => {
  it('finds the changed cells of two versions', async () => {
    writeFileSync(at('corrected.txt'), jili.replace('\n16784\n', '\n16785\n'))
    const { code, out } = await reader.run('diff', sample('jili-2020.txt'), at('corrected.txt'))
    expect(code).toBe(1)
    expect(out).toContain('同一年度的两个版本')
    expect(out).toContain('其他对外管理服务事项 · 处理决定数量：16784 → 16785（+1）')
    expect(out).toContain('［CHANGED_WITHOUT_NOTE］')
    expect(out).toContain('［DECISIONS_ARE_ITEM_SUM］')
  })

  it('stays quiet where nothing differs, refuses what cannot be read', async () => {
    writeFileSync(at('same.txt'), jili)
    expect((await reader.run('diff', sample('jili-2020.txt'), at('same.txt'))).code).toBe(0)
    const { code, error } = await reader.run('diff', sample('jili-2020.txt'), at('none.txt'))
    expect([code, error]).toEqual([2, expect.stringContaining('没有这个文件')])
    await expect(reader.run('diff', at('same.txt'))).rejects.toThrow('请给出两份报告')
  })
})

describe('gongkai report roll-up', () => {
  const member = (name: string, organ: string) => {
    mkdirSync(at('members'), { recursive: true })
    writeFileSync(at(`members/${name}`), jili.replaceAll('集里街道', organ))
  }

  it('sums each organ once and says what is not in the sum', async () => {
    member('a.txt', '集里街道')
    member('b.txt', '荷花街道')
    member('c.txt', '荷花街道')
    writeFileSync(at('members/d.txt'), '通知')
    const { code, out } = await reader.run('roll-up', at('members'), '--json')
    const sums = JSON.parse(out)
    expect(code).toBe(2)
    expect(sums.tables.proactive.adminPenalty.change).toBe(42)
    expect(sums.coverage.counted).toEqual([at('members/a.txt'), at('members/b.txt')])
    expect(sums.coverage.duplicates).toEqual([{ id: at('members/c.txt'), same: at('members/b.txt') }])
    expect(sums.coverage.unreadable).toHaveLength(1)
  })

  it('holds a consolidated report against the sum; with an unread member only as a lower bound', async () => {
    rmSync(at('members/c.txt'))
    rmSync(at('members/d.txt'))
    const parent = at('members/parent.txt')
    writeFileSync(parent, jili.replaceAll('集里街道', '浏阳市人民政府').replace('\n16784\n', '\n99999\n'))
    const whole = JSON.parse((await reader.run('roll-up', at('members'), '--parent', parent, '--json')).out)
    const where = (sums: { differences: { where: string }[] }) => sums.differences.map((finding) => finding.where)
    expect(whole.coverage.counted).toHaveLength(2)
    expect(where(whole)).toContain('proactive.otherServices.decisions')
    writeFileSync(at('members/d.txt'), '通知')
    const { out, code } = await reader.run('roll-up', at('members'), '--parent', parent, '--json')
    expect(code).toBe(2)
    expect(where(JSON.parse(out))).not.toContain('proactive.otherServices.decisions')

    const audited = await reader.run('audit', at('members'), '--roll-up', parent)
    expect(audited.out).toContain('［ROLL_UP_MISMATCH］')
    const { out: text } = await reader.run(
      'roll-up',
      at('members/a.txt'),
      at('members/b.txt'),
      '--xlsx',
      at('sums.xlsx'),
    )
    expect(text).toContain('2020年度，2019 年版表格：汇总 2 份报告。')
    expect((await readTree(readFileSync(at('sums.xlsx')))).ok).toBe(true)
  })
})

describe('rules as a region sets them', () => {
  const withRules = async (content: string) => {
    writeFileSync(at('rules.json'), content)
    return reader.run('audit', sample('d033.html'), '--json', '--rules', at('rules.json'))
  }

  it('are switched off and set to another severity', async () => {
    const { out } = await withRules('{"rules": {"REQ_BALANCE": "off", "DIS_SUM": "info"}}')
    const findings: { code: string; severity: string }[] = JSON.parse(out).findings
    expect(findings.map(({ code }) => code)).not.toContain('REQ_BALANCE')
    expect(findings.find(({ code }) => code === 'DIS_SUM')?.severity).toBe('info')
  })

  it('are refused with all reasons', async () => {
    await expect(withRules('{"rules": {"NONE": "off", "DIS_SUM": "loud"}}')).rejects.toThrow(
      /没有“NONE”这条规则；“DIS_SUM”只能设为/,
    )
    await expect(withRules('[]')).rejects.toThrow('没有 rules')
    await expect(withRules('{')).rejects.toThrow('不是 JSON')
  })

  it('are listed', async () => {
    expect((await reader.run('rules')).out).toMatch(/REQ_BALANCE　错误　R-B\d+\n {2}\S+\n {2}依据：/)
    expect(JSON.parse((await reader.run('rules', '--json')).out).ruleSetVersion).toBe(ruleSetVersion)
  })
})
