import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readReport } from '@gongkai/documents/annual-report'
import { makeZip } from '@gongkai/documents/archive/testing'
import { createOrgan } from '@gongkai/platform/actions/organs'
import { type RunningJobs, startJobs } from '@gongkai/platform/jobs'
import { systemActor } from '@gongkai/platform/people'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestServer } from '../apps/server/src/testing/test-server.ts'
import { chromiumPath, expectAccessible, openBrowser } from './support/browser.ts'

const sample = (name: string) => readFileSync(fileURLToPath(new URL(`../samples/reports/${name}`, import.meta.url)))

/** A supervising office receives the reports of all its organs in one archive. */
describe.skipIf(chromiumPath === null)('许多报告一次读入', async () => {
  const officeFolder = fileURLToPath(new URL('../apps/office/dist', import.meta.url))
  const { app, platform, signIn } = await createTestServer({ officeFolder })
  let jobs: RunningJobs
  let browser: Browser
  let context: BrowserContext
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-many-'))
  const archive = join(folder, '2024年各街道.zip')

  beforeAll(async () => {
    writeFileSync(
      archive,
      makeZip([
        { name: '街道/安宁.txt', content: sample('anning-2024.txt') },
        { name: '街道/安宁（再报）.txt', content: sample('anning-2024.txt') },
        { name: '街道/有误.html', content: sample('d033.html') },
        { name: '街道/吉利.txt', content: sample('jili-2020.txt') },
        { name: '街道/坏.docx', content: sample('d024.docx').subarray(0, 2000) },
        { name: '街道/加密.txt', content: 'x', encrypted: true },
      ]),
    )
    const common = { kind: 'subdistrict' as const, organCode: null, documentMark: null }
    const region = { ...common, id: 'shifan', parentId: null, name: '示范市人民政府', shortName: '示范市' }
    await createOrgan(platform, systemActor, region)
    const below = { ...common, id: 'heping', parentId: 'shifan', name: '示范市和平街道办事处', shortName: '和平街道' }
    await createOrgan(platform, systemActor, below)
    const { cookie } = await signIn('supervisor', [{ organId: 'shifan', role: 'supervisor' }])
    jobs = await startJobs(platform, { readReport: ({ fileName, bytes }) => readReport(fileName, bytes) })
    const address = await app.listen({ host: '127.0.0.1', port: 0 })
    browser = await openBrowser()
    context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN', baseURL: address })
    context.setDefaultTimeout(45_000)
    await context.addCookies(
      cookie.split('; ').map((pair) => {
        const at = pair.indexOf('=')
        return { name: pair.slice(0, at), value: pair.slice(at + 1), url: address }
      }),
    )
  }, 60_000)

  afterAll(async () => {
    await browser?.close()
    await jobs?.stop()
    rmSync(folder, { recursive: true })
  })

  const settled = (page: Page) => page.waitForLoadState('networkidle')

  test('压缩包 → 进度 → 按结果查看 → 确认机关 → 导出', async () => {
    const page = await context.newPage()
    await page.goto('/office/imported-reports')
    await page.getByLabel('选择报告文件').setInputFiles(archive)
    await page.getByRole('heading', { name: '2024年各街道.zip' }).waitFor()
    // leaving the page loses nothing
    const address = page.url()
    await page.goto('/office/annual-reports')
    await page.goto(address)
    await page.getByText('已全部读完').waitFor()
    await page.getByText('6 ／ 6 个文件').waitFor()
    await page.getByText('内容与已经导入的').or(page.getByText('与已经导入的一份完全相同')).first().waitFor()
    await page.getByText('密码保护').waitFor()
    await settled(page)
    await expectAccessible(page)

    const choice = page.getByRole('combobox', { name: /有误.html是哪个机关的报告/ })
    if ((await choice.count()) > 0) {
      await choice.click()
      await page.locator('.ant-select-item-option').first().click()
      await choice.waitFor({ state: 'detached' })
    }

    await page.getByRole('link', { name: '按核对结果查看这一批' }).click()
    await page.getByRole('heading', { name: '报告核对' }).waitFor()
    await page.locator('tbody tr').first().getByText('读不出').waitFor()
    await settled(page)
    await expectAccessible(page)
    await page.getByRole('button', { name: /^有错误/ }).click()
    await page.waitForURL(/light=errors/)
    await page.locator('tbody').getByText('有误.html').waitFor()
    expect(await page.locator('tbody').getByText('坏.docx').count()).toBe(0)

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '问题表（CSV）' }).click(),
    ])
    const csv = readFileSync(await download.path(), 'utf8')
    expect(csv.startsWith('\ufeff文件,机关')).toBe(true)
    expect(csv).toContain('2024年各街道.zip/街道/有误.html')
    expect(csv).not.toContain('安宁')
    await page.close()
  })

  test('核对规则：停用一条，写明理由，已经读入的报告重新核对', async () => {
    const page = await context.newPage()
    await page.goto('/office/audit-rules')
    await page.getByText('SHARE_ROUNDED').waitFor()
    await settled(page)
    await expectAccessible(page)
    const row = page.locator('tr').filter({ hasText: 'SHARE_ROUNDED' })
    await row.getByRole('button', { name: '设置' }).click()
    await page.getByRole('radio', { name: '停用' }).check()
    await page.getByRole('button', { name: '保存设置' }).click()
    await page.getByRole('alert').getByText('请写明为什么这样设置').first().waitFor()
    await page.getByLabel('理由').fill('占比只作参考')
    await expectAccessible(page)
    await page.getByRole('button', { name: '保存设置' }).click()
    await row.getByText('本机关设置').waitFor()
    await row.getByText('占比只作参考').waitFor()
    await expect
      .poll(
        async () => {
          const answer = await page.request.get('/api/imported-reports/counts')
          return ((await answer.json()) as { codes: { code: string }[] }).codes.some(
            ({ code }) => code === 'SHARE_ROUNDED',
          )
        },
        { timeout: 20_000 },
      )
      .toBe(false)
    await page.close()
  })

  test('按地区汇总：计入几个机关、缺谁', async () => {
    const page = await context.newPage()
    await page.goto('/office/imported-reports')
    await page.getByRole('link', { name: '按地区汇总' }).click()
    await page.getByText('／ 1 个机关计入合计').waitFor()
    await settled(page)
    await expectAccessible(page)
    await page.close()
  })
})
