import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, expectAccessible, openBrowser } from './support/browser.ts'
import { newDataFolder, type ServerProcess, startServer } from './support/server-process.ts'

describe.skipIf(chromiumPath === null)('经办员的案头', () => {
  let server: ServerProcess
  let browser: Browser
  let page: Page
  let removeData: () => Promise<void>
  const refused: string[] = []

  beforeAll(async () => {
    const data = await newDataFolder()
    removeData = data.remove
    server = await startServer(data.path)
    const password = /演示账号的密码：(\S+)/.exec(server.output())?.[1] ?? ''
    browser = await openBrowser()
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' })
    context.setDefaultTimeout(20_000)
    page = await context.newPage()
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) refused.push(message.text())
    })
    await page.goto(`${server.url}/office/`)
    await page.getByLabel('用户名').fill('officer')
    await page.getByLabel('密码', { exact: true }).fill(password)
    await page.getByRole('button', { name: '登录' }).click()
    await page.getByRole('navigation', { name: '主菜单' }).waitFor()
  }, 240_000)

  afterAll(async () => {
    await browser?.close()
    const code = await server?.stop()
    if (code !== 0) throw new Error(`the server ended with ${code}; it printed:\n${server?.output()}`)
    await removeData?.()
  })

  const go = async (path: string) => {
    await page.goto(`${server.url}/office${path}`)
    await page.locator('h1').first().waitFor()
    await page.waitForLoadState('networkidle')
  }

  const choose = async (label: string, words: string) => {
    await page.getByRole('combobox', { name: label }).click()
    await page.locator('.ant-select-item-option').filter({ hasText: words }).first().click()
  }

  /** Charts wait for their library; the axe run and the picture need them drawn. */
  const chartsDrawn = () => page.locator('.chart canvas').first().waitFor()

  it('筛选、保存为默认视图，再打开列表就是它', async () => {
    await go('/requests')
    await choose('期限', '已超期')
    await page.waitForURL(/level=overdue/)
    await page.getByRole('button', { name: '保存为视图' }).click()
    await page.getByLabel('视图名称').fill('我的超期')
    await page.getByLabel('打开列表时默认用它').check()
    await page.getByRole('button', { name: '保存视图' }).click()
    const views = page.getByRole('navigation', { name: '我的视图' })
    await views.getByRole('link', { name: '我的超期' }).waitFor()
    await expectAccessible(page)
    await go('/requests')
    await page.waitForURL(/level=overdue/)
    await views.getByRole('link', { name: '全部' }).click()
    await page.waitForURL(/view=all/)
    await page.getByText(/^共 \d+ 件$/).waitFor()
  })

  it('用键盘选中几件，一起分派给承办人', async () => {
    await go('/requests?open=true')
    // keys walk the rows that are there
    await page.locator('tr[data-request]').nth(1).waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('x')
    await page.keyboard.press('j')
    await page.keyboard.press('x')
    await page.getByText('已选 2 件').waitFor()
    await choose('分派给', '演示科室承办人')
    await page.getByRole('button', { name: '分派所选' }).click()
    await page.getByText(/已分派 2 件/).waitFor()
    await expectAccessible(page)
  })

  it('文书设置有错的写在项目旁边，填的都在；别人先改了也不丢；存好了说一声', async () => {
    await go('/letter-settings')
    await choose('哪些文书印版记', '所有编文号的文书都印')
    await page.getByLabel('部分公开的写法').fill('本机关决定予以公开')
    await page.getByLabel('抄送机关').fill('示范市司法局\n示范市档案局，示范市财政局')
    await page.getByRole('button', { name: '保存', exact: true }).click()
    const wording = page.locator('[data-field="partialDisclosure"]')
    await wording.locator('.field-error').getByText('应当写明其余内容不予公开').waitFor()
    await page.locator('[data-field="copyTo"] .field-error').getByText('每行写一个').waitFor()
    expect(await page.getByLabel('抄送机关').inputValue()).toContain('示范市财政局')
    await expectAccessible(page)

    // a colleague saves meanwhile
    const settings = await (await page.context().request.get(`${server.url}/api/organs/yanshi/letter-settings`)).json()
    const { csrfToken } = await (await page.context().request.get(`${server.url}/api/session`)).json()
    const other = await page.context().request.put(`${server.url}/api/organs/yanshi/letter-settings`, {
      headers: { 'x-csrf-token': csrfToken },
      data: { expectedVersion: settings.version, settings: settings.settings },
    })
    expect(other.ok()).toBe(true)
    await page.getByLabel('部分公开的写法').fill('本机关决定公开可以公开的部分，其余部分不予公开')
    await page.getByLabel('抄送机关').fill('示范市司法局\n示范市档案局')
    await page.getByRole('button', { name: '保存', exact: true }).click()
    await page.getByRole('button', { name: '以我填的为准，保存' }).click()
    await page.getByText('已经保存，以后印发的文书按新的设置。').waitFor()
    expect(await page.getByLabel('抄送机关').inputValue()).toBe('示范市司法局\n示范市档案局')
    await page.getByRole('button', { name: '试一试' }).click()
    await page.getByText('没有发现问题。').waitFor()
    await expectAccessible(page)
  })

  it('统计的每个数都打得开它的申请', async () => {
    await go('/statistics')
    await chartsDrawn()
    await expectAccessible(page)
    const received = page.locator('dl.headline > div').filter({ has: page.getByText('收到', { exact: true }) })
    const count = await received.getByRole('link').innerText()
    await received.getByRole('link').click()
    await page.getByText(`共 ${count} 件`, { exact: true }).waitFor()
    await go('/statistics')
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: '导出 XLSX' }).click()
    expect((await saving).suggestedFilename()).toMatch(/^申请统计_.*\.xlsx$/)
    expect(refused).toEqual([])
  })

  it('日历可以用方向键走，也可以看成列表', async () => {
    await go('/calendar')
    await expectAccessible(page)
    const before = await page.evaluate(() =>
      document.querySelector('[data-day][tabindex="0"]')?.getAttribute('data-day'),
    )
    await page.locator(`[data-day="${before}"]`).focus()
    await page.keyboard.press(before?.endsWith('-01') ? 'ArrowRight' : 'ArrowLeft')
    const after = await page.evaluate(() => document.activeElement?.getAttribute('data-day'))
    expect(after).not.toBe(before)
    expect(after).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    await page.keyboard.press('l')
    await page.waitForURL(/as=list/)
    await expectAccessible(page)
  })

  it('备注留给同事；案卷由后台做成一份 PDF', async () => {
    await go('/requests?view=all')
    await page.locator('tr[data-request] a').first().click()
    await page.getByRole('heading', { name: '内部备注' }).waitFor()
    await page.getByLabel('写备注').fill('已同档案室核对。')
    await page.getByRole('button', { name: '保存备注' }).click()
    await page.getByText('已同档案室核对。').waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: '制作案卷' }).click()
    // made by a job: whoever leaves the page finds it ready on coming back
    await page.reload()
    await page.getByText('已做好').waitFor({ timeout: 90_000 })
    await expectAccessible(page)
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: '保存案卷 PDF' }).click()
    const file = await saving
    expect(file.suggestedFilename()).toMatch(/^案卷_.*\.pdf$/)
    expect((await readFile(await file.path())).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('移交、模板和归档在一页上', async () => {
    await go('/desk')
    await page.getByRole('button', { name: '新增模板' }).click()
    await page.getByLabel('名称').fill('通用理由')
    await page.getByLabel('内容').fill('经审查，理由如下。')
    await page.getByRole('button', { name: '保存模板' }).click()
    await page.getByText('经审查，理由如下。').waitFor()
    await expectAccessible(page)
    for (const path of ['/desk', '/statistics', '/calendar', '/requests?view=all']) {
      await go(path)
      for (const width of [1280, 1024]) {
        await page.setViewportSize({ width, height: 800 })
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect(sideways, `${path} at ${width}`).toBeLessThanOrEqual(0)
      }
    }
  })
})
