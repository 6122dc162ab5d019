import { createTestPlatform } from '@gongkai/platform/testing'
import type { FastifyInstance } from 'fastify'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../apps/server/src/app.ts'
import { createPortalRegion, type PortalRegion } from '../apps/server/src/portal/testing/portal-region.ts'
import { chromiumPath, expectAccessible, openBrowser } from './support/browser.ts'

/** The public pages in a real browser: for everybody, at every width, without scripts. */
describe.skipIf(chromiumPath === null)('门户', async () => {
  const platform = await createTestPlatform()
  let app: FastifyInstance
  let address: string
  let region: PortalRegion
  let browser: Browser

  beforeAll(async () => {
    region = await createPortalRegion(platform)
    app = await createApp(platform, {
      officeFolder: '/nonexistent',
      version: '0.0.0',
      databaseKind: 'embedded',
      readReport: async ({ fileName }) => ({ ok: false, file: fileName, reason: '测试中不读文件' }),
      callsPerMinute: 60_000,
    })
    address = await app.listen({ host: '127.0.0.1', port: 0 })
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await app.close()
  })

  async function open<Result>(options: BrowserContextOptions, visit: (page: Page) => Promise<Result>): Promise<Result> {
    const context = await browser.newContext({ baseURL: address, ...options })
    try {
      return await visit(await context.newPage())
    } finally {
      await context.close()
    }
  }

  async function fillRequest(page: Page, phone: string): Promise<void> {
    await page.goto('/request?organ=zhujian')
    await page.getByLabel('公民', { exact: true }).check()
    await page.getByLabel('姓名或者名称').fill('王示例')
    await page.getByLabel('证件类型').selectOption('居民身份证')
    await page.getByLabel('证件号码').fill('11010519491231002X')
    await page.getByLabel('联系电话').fill(phone)
    await page.getByLabel('需要什么信息').fill('和平片区2025年度改造资金分配表')
    await page.getByLabel('电子文本').check()
    await page.getByLabel('网上下载').check()
  }

  const submit = (page: Page) => page.getByRole('button', { name: '提交申请' }).click()

  /** The form asks once whether something published already is what is wanted. */
  const submitAnyway = async (page: Page) => {
    await submit(page)
    await page.getByRole('button', { name: '都不是，仍要提交申请' }).click()
  }

  async function askStatus(page: Page, code: string): Promise<void> {
    await page.goto('/status')
    await page.getByLabel('查询码').fill(code)
    await page.getByLabel('证件号码或者电话号码的后四位').fill('8000')
    await page.getByRole('button', { name: '查询', exact: true }).click()
  }

  /** Every page, by how a visitor comes to it. */
  const pages: Record<string, (page: Page) => Promise<unknown>> = {
    首页: (page) => page.goto('/'),
    指南: (page) => page.goto('/guide'),
    制度: (page) => page.goto('/institutions'),
    法定主动公开内容: (page) => page.goto('/catalogue'),
    类别: (page) => page.goto('/catalogue/livelihood'),
    查找: (page) => page.goto('/search?q=分配'),
    没有找到: (page) => page.goto('/search?q=没有的词'),
    信息: (page) => page.goto(`/items/${region.itemId}`),
    撤回的信息: (page) => page.goto(`/items/${region.withdrawnItemId}`),
    机关: (page) => page.goto('/organs'),
    一个机关: (page) => page.goto('/organs/zhujian'),
    年报: (page) => page.goto('/reports'),
    一份年报: (page) => page.goto('/reports/anning/2024'),
    联系: (page) => page.goto('/contact'),
    无障碍说明: (page) => page.goto('/accessibility'),
    没有的页面: (page) => page.goto('/nix'),
    申请表: (page) => page.goto('/request'),
    有错的申请表: async (page) => {
      await fillRequest(page, '1380013800')
      await submit(page)
      await page.getByText('还有 1 处要改').waitFor()
    },
    回执: async (page) => {
      await fillRequest(page, '13800138000')
      await submitAnyway(page)
      await page.getByRole('heading', { name: '登记回执' }).waitFor()
    },
    查询: (page) => page.goto('/status'),
    查不到: (page) => askStatus(page, 'AAAA-BBBB-CCCC-DDDD'),
    待确认: (page) => askStatus(page, region.codes.submitted),
    已超期: (page) => askStatus(page, region.codes.handling),
    办理中: (page) => askStatus(page, region.codes.consulted),
    待补正: (page) => askStatus(page, region.codes.correction),
    已答复: (page) => askStatus(page, region.codes.delivered),
  }

  test.each(Object.keys(pages))('%s：宽屏和手机上都没有无障碍问题，不用左右滑动', async (name) => {
    await open({ viewport: { width: 1280, height: 900 } }, async (page) => {
      const blocked: string[] = []
      page.on('console', (message) => {
        if (message.text().includes('Content Security Policy')) blocked.push(message.text())
      })
      await pages[name]?.(page)
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 900 })
        await expectAccessible(page)
        expect(await sidewaysScroll(page)).toBe(0)
      }
      expect(blocked).toEqual([])
    })
  })

  test.each(['首页', '信息', '一份年报', '申请表', '办理中'])('%s在 320 像素、大字、高对比下仍然可用', async (name) => {
    await open({ viewport: { width: 320, height: 700 } }, async (page) => {
      await page.goto('/look?text=large&back=/')
      await page.goto('/look?contrast=high&back=/')
      await pages[name]?.(page)
      expect(await page.locator('html').getAttribute('data-text')).toBe('large')
      expect(await sidewaysScroll(page)).toBe(0)
      await expectAccessible(page)
    })
  })

  const sidewaysScroll = (page: Page): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

  test('不用脚本：从首页申请，改错，得到查询码，查到进度', async () => {
    await open({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } }, async (page) => {
      await page.goto('/')
      await page.getByRole('link', { name: '申请公开政府信息' }).click()
      await page.waitForURL('**/request')
      await page.getByLabel('受理机关', { exact: true }).selectOption('zhujian')
      await page.getByLabel('科研机构').check()
      await page.getByLabel('姓名或者名称').fill('示范研究所')
      await page.getByLabel('证件类型').selectOption('统一社会信用代码')
      await page.getByLabel('证件号码').fill('91350100M000100Y43')
      await page.getByLabel('联系电话').fill('13800138000')
      await page.getByLabel('需要什么信息').fill('2025年度改造资金分配表')
      await page.getByLabel('纸质文本').check()
      await page.getByLabel('当面领取').check()
      await page.getByLabel('选择文件').setInputFiles({
        name: '介绍信.png',
        mimeType: 'image/png',
        buffer: Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(500)]),
      })
      await submit(page)

      // the link of the summary leads to the field
      await page.getByRole('link', { name: '联系人：单位申请的，请填写联系人' }).click()
      expect(page.url()).toContain('#contactPerson')
      expect(await page.getByText('介绍信.png').count()).toBeGreaterThan(0)
      await page.getByLabel('联系人').fill('李示例')
      await submitAnyway(page)

      await page.getByRole('heading', { name: '申请已提交' }).waitFor()
      expect(page.url()).toBe(`${address}/request/received`)
      const code = (await page.locator('.query-code').textContent()) ?? ''
      await page.getByRole('button', { name: '已经记下，从本机清除' }).click()
      await page.waitForURL('**/status')
      await page.getByLabel('查询码').fill(code)
      await page.getByLabel('证件号码或者电话号码的后四位').fill('8000')
      await page.getByRole('button', { name: '查询', exact: true }).click()
      await page.getByRole('heading', { name: '等机关与您确认收到申请' }).waitFor()
      expect(page.url()).not.toContain(code)
    })
  })

  test('按申请人类型只问该问的：公民不问联系人，单位要问', async () => {
    await open({ javaScriptEnabled: false }, async (page) => {
      await page.goto('/request')
      await page.getByLabel('公民', { exact: true }).check()
      expect(await page.getByLabel('联系人').isVisible()).toBe(false)
      await page.getByLabel('商业企业').check()
      expect(await page.getByLabel('联系人').isVisible()).toBe(true)
    })
  })

  test('填到一半换成大字，填的还在；在字段里按回车就是提交', async () => {
    await open({ javaScriptEnabled: false }, async (page) => {
      await fillRequest(page, '1380013800')
      await page.getByRole('button', { name: '大字' }).click()
      expect(await page.locator('html').getAttribute('data-text')).toBe('large')
      expect(await page.getByLabel('姓名或者名称').inputValue()).toBe('王示例')
      await page.getByLabel('联系电话').press('Enter')
      await page.getByText('还有 1 处要改').waitFor()
    })
  })

  test('用键盘：第一站是“跳到正文”，表格可以聚焦后滑动', async () => {
    await open({ viewport: { width: 390, height: 800 } }, async (page) => {
      await page.goto('/reports/anning/2024')
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('跳到正文')
      await page.keyboard.press('Enter')
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
      const table = page.getByRole('region', { name: '三、收到和处理政府信息公开申请情况' })
      await table.focus()
      await page.keyboard.press('ArrowRight')
      await page.waitForFunction(() => (document.activeElement?.scrollLeft ?? 0) > 0)
    })
  })

  test('表单有错时，焦点在错误汇总上', async () => {
    await open({}, async (page) => {
      await fillRequest(page, '1380013800')
      await submit(page)
      await page.getByText('还有 1 处要改').waitFor()
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('error-summary')
    })
  })

  test('打印：没有菜单和按钮，表格不被裁掉', async () => {
    await open({ viewport: { width: 720, height: 1000 } }, async (page) => {
      await page.goto('/reports/anning/2024')
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('.columns-bar').isVisible()).toBe(false)
      const clipped = await page.evaluate(() =>
        [...document.querySelectorAll('.scroll-region')].some(
          (region) => getComputedStyle(region).overflowX !== 'visible',
        ),
      )
      expect(clipped).toBe(false)
      expect(await sidewaysScroll(page)).toBe(0)
    })
  })
})
