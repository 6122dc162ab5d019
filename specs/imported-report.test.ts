import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { unzipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, expectAccessible, openBrowser } from './support/browser.ts'
import { newDataFolder, type ServerProcess, startServer } from './support/server-process.ts'

const sample = (name: string) => fileURLToPath(new URL(`../samples/reports/${name}`, import.meta.url))

describe.skipIf(chromiumPath === null)('一份导入的报告', () => {
  let server: ServerProcess
  let browser: Browser
  let page: Page
  let removeData: () => Promise<void>

  beforeAll(async () => {
    const data = await newDataFolder()
    removeData = data.remove
    server = await startServer(data.path)
    const password = /演示账号的密码：(\S+)/.exec(server.output())?.[1] ?? ''
    browser = await openBrowser()
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' })
    context.setDefaultTimeout(45_000)
    page = await context.newPage()
    await page.goto(`${server.url}/office/imported-reports`)
    await page.getByLabel('用户名').fill('supervisor')
    await page.getByLabel('密码', { exact: true }).fill(password)
    await page.getByRole('button', { name: '登录' }).click()
    await page.getByRole('heading', { name: '报告核对', level: 1 }).waitFor()
  }, 240_000)

  afterAll(async () => {
    await browser?.close()
    const code = await server?.stop()
    if (code !== 0) throw new Error(`the server ended with ${code}; it printed:\n${server?.output()}`)
    await removeData?.()
  })

  const current = () => page.locator('.finding[aria-current]')
  const openIn = (text: string) => page.getByRole('status').filter({ hasText: text }).waitFor()

  it('读入有错的报告，用键盘逐条处理：不成立要写理由，属实一键，退回可以写要求', async () => {
    await page.getByLabel('选择报告文件').setInputFiles([sample('d033.html')])
    await page.getByRole('link', { name: '石桥县民政局' }).first().click()
    await page.locator('h1').filter({ hasText: '石桥县民政局' }).waitFor()
    await openIn('还有 4 处没有处理')
    await expectAccessible(page)

    await page.keyboard.press('j')
    await page.keyboard.press('k')
    expect(await current().innerText()).toContain('“自然人”列不平衡')
    await page.keyboard.press('b')
    await page.getByRole('textbox', { name: '整改要求' }).fill('请核对结转下年度的台账')
    await page.keyboard.press('Control+Enter')
    await current().getByText('请核对结转下年度的台账').waitFor()
    await openIn('还有 3 处没有处理')

    await page.keyboard.press('ArrowDown')
    expect(await current().innerText()).toContain('“总计”列不平衡')
    // the last column of the table is brought into its frame
    const hidden = await page.locator('td[data-address="requests.newReceived.total"]').evaluate((cell) => {
      const frame = cell.closest('.scroll')?.getBoundingClientRect()
      return frame === undefined ? null : Math.max(0, cell.getBoundingClientRect().right - frame.right)
    })
    expect(hidden).toBeLessThan(2)
    await page.keyboard.press('c')
    await openIn('还有 2 处没有处理')

    await page.keyboard.press('n')
    expect(await current().innerText()).toContain('行政复议：')
    await page.keyboard.press('d')
    await page.keyboard.press('Control+Enter')
    await page.getByText('请写明不成立的理由').waitFor()
    await expectAccessible(page)
    await page.getByRole('textbox', { name: '不成立的理由' }).fill('总计含上年结转一件')
    await page.keyboard.press('Control+Enter')
    await openIn('还有 1 处没有处理')
    await current().getByText('总计含上年结转一件').waitFor()
    expect(await page.locator('.pane-summary strong').first().innerText()).toBe('2 错误，1 提示，0 说明')

    await page.keyboard.press('?')
    const help = page.getByRole('dialog', { name: '快捷键' })
    expect(await help.innerText()).toContain('退回整改')
    await page.keyboard.press('Escape')
    await expectAccessible(page)
  }, 90_000)

  it('读错的一格就地更正：读数、更正、人和理由都在；依据变了的重新列出，可以撤回', async () => {
    const cell = page.locator('[data-address="requests.carriedForward.naturalPerson"]')
    await cell.click()
    const row = page.locator('.evidence-row')
    expect(await row.innerText()).toMatch(/第 2 张表第 \d+ 行第 \d+ 列/)
    expect(await page.locator('.source-cell-on').innerText()).toBe('30')
    await page.keyboard.press('e')
    const form = page.getByRole('form', { name: '更正读数' })
    await form.getByRole('spinbutton').fill('29')
    await form.getByRole('button', { name: '更正' }).click()
    await form.getByText('请写明更正的理由').waitFor()
    await form.getByRole('textbox', { name: '理由' }).fill('原文为29，识别成了30')
    await expectAccessible(page)
    await form.getByRole('button', { name: '更正' }).click()
    await row.getByText('原文为29').waitFor()
    expect(await row.innerText()).toContain('30')
    expect(await cell.innerText()).toBe('29')
    expect(await cell.getAttribute('aria-label')).toContain('已更正')
    await page.getByText('此前处理为“退回整改”').waitFor()
    await page.getByText('由30变为29，请重新处理').first().waitFor()
    await expectAccessible(page)
  }, 90_000)

  it('重新读取并核对，更正和依据没有变化的处理都保留', async () => {
    await page.getByRole('button', { name: '重新读取并核对' }).click()
    await page.getByRole('button', { name: '处理记录' }).click()
    const history = page.getByRole('dialog', { name: '处理记录' })
    await history.getByText('读数没有变化').waitFor()
    expect(await history.getByRole('listitem').count()).toBe(6)
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    expect(await page.locator('[data-address="requests.carriedForward.naturalPerson"]').innerText()).toBe('29')
    const dismissed = page.locator('.finding-settled')
    expect(await dismissed.innerText()).toContain('总计含上年结转一件')

    await page.locator('[data-address="requests.carriedForward.naturalPerson"]').click()
    await page.getByRole('button', { name: '撤回更正' }).click()
    await page.getByText('请核对结转下年度的台账').waitFor()
    await page.getByText('此前处理为').waitFor({ state: 'detached' })
  })

  it('印发的整改通知有文号，列出属实和退回的问题，不列不成立的，随时可以再下载；原文件可以取回', async () => {
    await page.getByRole('button', { name: '整改通知' }).click()
    await page.getByText('列出 2 处属实和退回整改的问题').waitFor()
    await page.getByRole('button', { name: '印发', exact: true }).click()
    await page.getByRole('alert').getByText('请选择整改期限').first().waitFor()
    await expectAccessible(page)
    await page.getByLabel('整改期限').fill('2099-03-16')
    await page.keyboard.press('Enter')
    const [seen] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '预览' }).click(),
    ])
    expect(seen.suggestedFilename()).toBe('预览-整改通知.pdf')
    await page.getByRole('status').filter({ hasText: '预览不编文号' }).waitFor()
    await page.getByRole('button', { name: '印发', exact: true }).click()
    const listed = page.getByRole('region', { name: '整改通知 印发后不能修改' })
    await listed.getByText('2 处问题').waitFor()
    await page.getByText('可以直接下载那一份').waitFor()
    expect(await page.getByRole('button', { name: '另发一份' }).count()).toBe(1)
    // under the pointer the field shows what empties it
    await page.getByLabel('整改期限').hover()
    await page.locator('.ant-picker-clear').waitFor()
    await expectAccessible(page)
    const [letter] = await Promise.all([
      page.waitForEvent('download'),
      listed.getByRole('link', { name: /Word/ }).click(),
    ])
    expect(letter.suggestedFilename()).toMatch(/^整改通知（.+公开改〔\d{4}〕1号）\.docx$/)
    const words = wordsOf(await letter.path())
    expect(words).toMatch(/公开改〔\d{4}〕1号/)
    expect(words).toContain('“自然人”列不平衡')
    expect(words).toContain('请核对结转下年度的台账')
    expect(words).toContain('“总计”列不平衡')
    expect(words).not.toContain('行政复议：结果维持')
    const [pdf] = await Promise.all([page.waitForEvent('download'), listed.getByRole('link', { name: /PDF/ }).click()])
    expect(
      readFileSync(await pdf.path())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')

    const [original] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '下载原文件' }).click(),
    ])
    expect(readFileSync(await original.path())).toEqual(readFileSync(sample('d033.html')))
  })

  it('读不出的写明原因和怎么办，可以重新读取', async () => {
    await page.goto(`${server.url}/office/imported-reports`)
    const scan = { name: '扫描件.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 nothing to read') }
    await page.getByLabel('选择报告文件').setInputFiles([scan])
    await page.getByRole('link', { name: '扫描件.pdf' }).first().click()
    await page.getByText('请报告机关提供网页地址').waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: '重新读取' }).click()
    await page.getByRole('alert').getByText('这次没有读出来').first().waitFor()
    await expectAccessible(page)
  })
})

/** The text of a Word file. */
function wordsOf(path: string): string {
  const parts = unzipSync(new Uint8Array(readFileSync(path)))
  return new TextDecoder().decode(parts['word/document.xml']).replace(/<[^>]+>/g, '')
}
