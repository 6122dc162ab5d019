import { fileURLToPath } from 'node:url'
import { readReport } from '@gongkai/documents/annual-report'
import { createTestPlatform } from '@gongkai/platform/testing'
import type { FastifyInstance } from 'fastify'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../apps/server/src/app.ts'
import { chromiumPath, expectAccessible, openBrowser } from './support/browser.ts'

const sample = (name: string) => fileURLToPath(new URL(`../samples/reports/${name}`, import.meta.url))

/** A clerk with a telephone checks a report before it is published, in a browser without scripts. */
describe.skipIf(chromiumPath === null)('年度报告自查', async () => {
  const platform = await createTestPlatform()
  let app: FastifyInstance
  let browser: Browser
  let address: string

  beforeAll(async () => {
    app = await createApp(platform, {
      officeFolder: '/nonexistent',
      version: '0.0.0',
      databaseKind: 'embedded',
      readReport: ({ fileName, bytes }) => readReport(fileName, bytes),
      callsPerMinute: 60_000,
    })
    address = await app.listen({ host: '127.0.0.1', port: 0 })
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await app.close()
  })

  const sidewaysScroll = (page: Page): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

  test.each([false, true])(
    '手机上（脚本：%s）：忘了选文件，选了图片，再选对报告，看到问题和所在的地方',
    async (javaScriptEnabled) => {
      const context = await browser.newContext({
        baseURL: address,
        javaScriptEnabled,
        viewport: { width: 390, height: 800 },
      })
      context.setDefaultTimeout(45_000)
      const page = await context.newPage()
      const usable = async (shown: Page): Promise<void> => {
        // axe is itself a script
        if (javaScriptEnabled) await expectAccessible(shown)
        expect(await sidewaysScroll(shown)).toBe(0)
      }
      await page.goto('/')
      await page.getByRole('link', { name: '年度报告自查' }).click()
      await page.getByText('不保存。').waitFor()
      await usable(page)

      const send = async (file: Parameters<Page['setInputFiles']>[1] | null) => {
        if (file !== null) await page.getByLabel('报告文件', { exact: true }).setInputFiles(file)
        await page.getByRole('button', { name: '开始核对' }).click()
      }
      await send(null)
      await page.getByRole('alert').getByText('还没有选择文件').waitFor()
      await usable(page)

      const scan = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0])
      await send({ name: '扫描.png', mimeType: 'image/png', buffer: scan })
      await page.getByRole('alert').getByText('扫描件').waitFor()
      expect(await page.getByText('读不出不等于没有问题').count()).toBe(1)
      await usable(page)

      await send(sample('anning-2024.txt'))
      await page.getByRole('heading', { name: '自查结果' }).waitFor()
      await page.getByText('74条应为22.8%').waitFor()
      await usable(page)
      await page.getByRole('link', { name: '文中标出的地方' }).first().click()
      expect(new URL(page.url()).hash).toBe('#place-1')
      await page.setViewportSize({ width: 320, height: 700 })
      expect(await sidewaysScroll(page)).toBe(0)
      await page.emulateMedia({ media: 'print' })
      expect(await page.getByRole('button', { name: '开始核对' }).isVisible()).toBe(false)
      expect(await page.getByText('74条应为22.8%').isVisible()).toBe(true)
      await context.close()
    },
  )
})
