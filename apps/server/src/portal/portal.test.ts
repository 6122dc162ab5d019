import { createTestPlatform } from '@gongkai/platform/testing'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../app.ts'
import { createPortalRegion, type PortalRegion } from './testing/portal-region.ts'
import { readable, Visitor } from './testing/visitor.ts'

const platform = await createTestPlatform()
let app: FastifyInstance
let region: PortalRegion

beforeAll(async () => {
  region = await createPortalRegion(platform)
  app = await createApp(platform, {
    officeFolder: '/nonexistent',
    version: '0.0.0',
    databaseKind: 'embedded',
    readReport: async ({ fileName }) => ({ ok: false, file: fileName, reason: '测试中不读文件' }),
  })
})
afterAll(() => app.close())

const visit = (url: string, headers?: Record<string, string>) => new Visitor(app).get(url, headers)

describe('words a visitor sees', () => {
  test.each<[string, string[]]>([
    ['/', ['查找政府信息', '申请公开政府信息', '查询申请进度', '最新公开', '（十一）', '演示站点：示范市', '1 处提示']],
    ['/guide', ['示范市人民政府政府信息公开指南', '示范市人民政府办公室政务公开科', '索引号', '20 个工作日内答复']],
    ['/guide?organ=zhujian', ['示范市住房和城乡建设局政府信息公开指南']],
    ['/institutions', ['国务院令第711号', '还没有公开本地的制度']],
    ['/catalogue', ['各机关现有公开信息 25 条', '第二十一条']],
    ['/catalogue/livelihood', ['（十一）', '民生政策和措施', '下一页']],
    ['/catalogue/fees?organ=zhujian', ['示范市住房和城乡建设局在这一类还没有公开的信息', '看其他机关的']],
    ['/search', ['全部公开信息', '这一页 20 条']],
    ['/search?q=老旧小区', ['含有“老旧小区”的信息，共 1 条', '示建规〔2026〕3号']],
    ['/search?q=没有的词', ['没有找到含有“没有的词”的信息', '依申请公开']],
    ['/organs', ['示范市住房和城乡建设局', '演示']],
    ['/organs/zhujian', ['向这个机关申请公开', '最新公开', '按机关查看']],
    ['/reports', ['2024年度', '泸州市龙马潭区安宁街道2024年政府信息公开工作年度报告', '已公布年报']],
    ['/contact', ['网站找错', '投诉、举报']],
    ['/accessibility', ['不用脚本也能完整使用']],
    ['/status', ['可以看到办到哪一步', '查询码丢失的']],
  ])('%s', async (url, words) => {
    const response = await visit(url)
    expect(response.statusCode).toBe(200)
    const text = readable(response.body)
    for (const word of words) expect(text).toContain(word)
  })

  test('an item shows its metadata, whether it was in time, and its text', async () => {
    const { body } = await visit(`/items/${region.itemId}`)
    const text = readable(body)
    for (const word of [
      '索引号 11990100009900013U/2026-00001',
      '文号 示建规〔2026〕3号',
      '成文日期 2026年2月27日',
      '公开日期 2026年3月5日',
      '公开依据 《政府信息公开条例》第二十条第（一）项',
      '公开方式 主动公开',
      '有效性 有效',
      '最迟为2026年3月26日（星期四）',
      '公开那天是第 5 个工作日',
      '第一条',
    ]) {
      expect(text).toContain(word)
    }
    expect(body).toContain('<div class="scroll-region" role="region" aria-label="表格" tabindex="0"><table>')
  })

  test('a withdrawn item is a page with day and reason and without the text', async () => {
    const response = await visit(`/items/${region.withdrawnItemId}`)
    expect(response.statusCode).toBe(200)
    const text = readable(response.body)
    expect(text).toContain('撤回日期 2026年3月18日（星期三）')
    expect(text).toContain('处罚决定已被依法撤销')
    expect(text).not.toContain('对当事人罚款')
  })

  test('a report stands with sentences, six sections, all cells and what the check found', async () => {
    const { body } = await visit('/reports/anning/2024')
    const text = readable(body)
    for (const word of [
      '已公布年报',
      '一、总体情况',
      '六、其他需要报告的事项',
      '用文字说：本年新收 0 件，上年结转 0 件，办理 0 件，结转下年度 0 件。',
      '（三）不予公开',
      '74条应为22.8%',
      'SHARE_ROUNDED',
    ]) {
      expect(text).toContain(word)
    }
    expect(body).toContain('id="place-1"')
    // 175 figures of the request table, 15 of disputes, 10 of proactive disclosure
    expect(body.match(/<td(?! class="note)/g)).toHaveLength(175 + 15 + 10)
  })
})

describe('what is not there', () => {
  test.each([
    '/nix',
    '/items/nix',
    `/items/${crypto.randomUUID()}`,
    '/organs/nix',
    '/catalogue/nix',
    '/catalogue?organ=nix',
    '/reports/anning/1999',
    '/reports/nix/2024',
    '/reports/anning/20x4',
    '/%00',
  ])('%s is answered with 404 and ways on', async (url) => {
    const response = await visit(url)
    expect(response.statusCode).toBe(404)
    expect(readable(response.body)).toContain('您可以：')
    expect(response.headers['content-type']).toContain('text/html')
  })

  test.each(['/search?cursor=x', '/catalogue/livelihood?cursor=W10', '/reports?cursor=W10'])(
    '%s is answered with 400 and a sentence',
    async (url) => {
      const response = await visit(url)
      expect(response.statusCode).toBe(400)
      expect(readable(response.body)).toContain('翻页的地址不完整')
    },
  )

  test('strange parameters hurt nothing', async () => {
    for (const query of ['q=%00', 'q=%25_%5C', 'q=a&q=b', `q=${'长'.repeat(500)}`, 'q=<script>alert(1)</script>']) {
      const response = await visit(`/search?${query}`)
      expect(response.statusCode).toBe(200)
      expect(response.body).not.toContain('<script')
    }
  })
})

describe('pages are kept and known again', () => {
  test('who has the page gets 304, until the content changes', async () => {
    const first = await visit('/organs/zhujian')
    const tag = String(first.headers['etag'])
    expect((await visit('/organs/zhujian', { 'if-none-match': tag })).statusCode).toBe(304)
    await platform.database.kysely
      .updateTable('organ')
      .set({ short_name: '住建局' })
      .where('id', '=', 'zhujian')
      .execute()
    const changed = await visit('/organs/zhujian', { 'if-none-match': tag })
    expect(changed.statusCode).toBe(200)
    expect(changed.headers['etag']).not.toBe(tag)
    expect(readable(changed.body)).toContain('住建局')
  })

  test('large text and high contrast are kept in a cookie and have their own pages', async () => {
    const visitor = new Visitor(app)
    const switched = await visitor.get('/look?text=large&back=%2Forgans')
    expect(switched.statusCode).toBe(303)
    expect(switched.headers['location']).toBe('/organs')
    await visitor.get('/look?contrast=high&back=%2F')
    const page = await visitor.get('/organs')
    expect(page.body).toContain('data-text="large" data-contrast="high"')
    expect(page.body).toContain('标准字号')
    expect((await visit('/organs')).body).toContain('data-text="normal" data-contrast="normal"')
  })

  test.each(['//evil.example', 'https://evil.example', '/\\evil.example', '/a\nb', ''])(
    'the switch never leads away: %j',
    async (back) => {
      const response = await visit(`/look?${new URLSearchParams({ text: 'large', back })}`)
      expect(response.headers['location']).toBe('/')
    },
  )

  test('compressed pages are the same pages', async () => {
    const plain = await visit('/guide')
    expect(plain.headers['content-encoding']).toBe('identity')
    const { gunzipSync, brotliDecompressSync } = await import('node:zlib')
    const gzip = await visit('/guide', { 'accept-encoding': 'gzip' })
    expect(gunzipSync(gzip.rawPayload).toString()).toBe(plain.body)
    const brotli = await visit('/guide', { 'accept-encoding': 'gzip, br;q=0.9' })
    expect(brotliDecompressSync(brotli.rawPayload).toString()).toBe(plain.body)
  })

  test('the style sheet is kept for ever under an address of its content', async () => {
    const { body } = await visit('/')
    const address = /href="(\/assets\/portal-[^"]+)"/.exec(body)?.[1] ?? ''
    const sheet = await visit(address)
    expect(sheet.headers['cache-control']).toContain('immutable')
    expect(sheet.body).toContain('--ink: #1a2129')
  })
})

test('no page carries a script, an inline style or an event attribute', async () => {
  for (const url of ['/', '/guide', `/items/${region.itemId}`, '/reports/anning/2024', '/request', '/status']) {
    const { body, headers } = await visit(url)
    expect(body).not.toMatch(/<script|<style|\sstyle=|\son\w+=/)
    expect(headers['content-security-policy']).toContain("default-src 'none'")
  }
})

test('a fault is told with its number and nothing else', async () => {
  const broken = await createApp(
    { ...platform, database: { ...platform.database, kysely: platform.database.kysely.withSchema('nowhere') } },
    {
      officeFolder: '/nonexistent',
      version: '0.0.0',
      databaseKind: 'embedded',
      readReport: async ({ fileName }) => ({ ok: false, file: fileName, reason: '' }),
    },
  )
  const response = await broken.inject('/')
  expect(response.statusCode).toBe(500)
  const text = readable(response.body)
  expect(text).toContain('系统出错，这一步没有完成')
  expect(text).toContain(String(response.headers['x-request-id']))
  expect(text).not.toMatch(/nowhere|relation|select/)
  await broken.close()
})
