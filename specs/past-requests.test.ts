import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, expectAccessible, openBrowser } from './support/browser.ts'
import { newDataFolder, type ServerProcess, startServer } from './support/server-process.ts'

const ledger = [
  '登记编号,收到日期,申请方式,申请人类别,申请人姓名或名称,所需信息,处理结果,办结日期,文号,备注',
  '台账-1,2024年3月4日,网上,公民,张三,某路改造项目的批复,信息不存在,2024/3/20,示公开〔2024〕1号,',
  '台账-2,2024.5.6,窗口,企业,某公司,2023年部门决算,予以公开,2024-05-20,示公开〔2024〕2号,急',
  '台账-3,三月初,飞鸽,公民,李四,某会议纪要,不予公开,2024-06-01,,',
].join('\n')

describe.skipIf(chromiumPath === null)('历史申请和平台管理', () => {
  let server: ServerProcess
  let browser: Browser
  let removeData: () => Promise<void>
  let folder = ''
  let password = ''
  let oneTimePassword = ''

  beforeAll(async () => {
    const data = await newDataFolder()
    removeData = data.remove
    folder = await mkdtemp(join(tmpdir(), 'gongkai-ledger-'))
    server = await startServer(data.path)
    password = /演示账号的密码：(\S+)/.exec(server.output())?.[1] ?? ''
    oneTimePassword = /一次性密码：(\S+)/.exec(server.output())?.[1] ?? ''
    browser = await openBrowser()
  }, 240_000)

  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    await removeData?.()
    await rm(folder, { recursive: true, force: true })
  })

  async function signedIn(username: string, word: string): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' })
    context.setDefaultTimeout(45_000)
    const page = await context.newPage()
    await page.goto(`${server.url}/office/`)
    await page.getByLabel('用户名').fill(username)
    await page.getByLabel('密码', { exact: true }).fill(word)
    await page.getByRole('button', { name: '登录' }).click()
    return page
  }

  const go = async (page: Page, path: string) => {
    await page.goto(`${server.url}/office${path}`)
    await page.locator('h1').first().waitFor()
    await page.waitForLoadState('networkidle')
  }

  const choose = async (page: Page, place: Page | Locator, label: string, words: string) => {
    await place.getByRole('combobox', { name: label }).click()
    await page.keyboard.type(words)
    await place.locator('.ant-select-item-option').filter({ hasText: words }).first().click()
  }

  it('导入台账：先看每一行的问题，再导入没有问题的行，有问题的行可以下载', async () => {
    const page = await signedIn('officer', password)
    await page.getByRole('navigation', { name: '主菜单' }).waitFor()
    await go(page, '/requests')
    await page.getByRole('link', { name: '导入历史申请' }).click()
    await page.getByRole('heading', { name: '导入历史申请', level: 1 }).waitFor()
    await expectAccessible(page)
    const template = page.waitForEvent('download')
    await page.getByRole('link', { name: '下载模板' }).click()
    expect((await template).suggestedFilename()).toBe('历史申请台账模板.xlsx')

    const file = join(folder, '台账.csv')
    await writeFile(file, ledger)
    await page.getByLabel('选择台账文件').setInputFiles(file)
    await page.getByText('2 行可以导入').waitFor()
    await page.getByText('“备注”不认识，这一列不导入').waitFor()
    const faulty = page.getByRole('row').filter({ hasText: '台账-3' })
    for (const words of ['“三月初”不是日期', '不认识的提交方式“飞鸽”', '“不予公开”没有写明', '没有填写答复文号']) {
      await faulty.getByText(words).waitFor()
    }
    await expectAccessible(page)
    await page.getByRole('button', { name: '导入没有问题的 2 行' }).click()
    await page.getByText('已导入 2 行，没有导入 1 行').waitFor()
    await expectAccessible(page)
    const left = page.waitForEvent('download')
    await page.getByRole('button', { name: '下载有问题的 1 行' }).click()
    expect((await left).suggestedFilename()).toBe('没有导入的行（台账）.xlsx')

    await page.getByLabel('只看有问题的行').uncheck()
    await page.getByRole('link', { name: '台账-1' }).click()
    await page.getByText('由历史台账导入，第 2 行').first().waitFor()
    await page.context().close()
  }, 120_000)

  it('系统管理员：机关、公开指南、角色、网站设置、工作日历', async () => {
    const page = await signedIn('admin', oneTimePassword)
    await page.getByRole('heading', { name: '设置新密码' }).waitFor()
    await page.getByLabel('一次性密码').fill(oneTimePassword)
    await page.getByLabel('新密码', { exact: true }).fill('shifan-2026-guanli')
    await page.getByLabel('再输入一次新密码').fill('shifan-2026-guanli')
    await page.getByRole('button', { name: '保存新密码' }).click()
    await page.getByRole('navigation', { name: '主菜单' }).waitFor()

    await go(page, '/people')
    await page.getByRole('button', { name: '新增机关' }).click()
    const top = await page.getByRole('region', { name: '机构' }).getByRole('link').first().innerText()
    await choose(page, page, '上级机关', top)
    await page.getByLabel('编号', { exact: true }).fill('dangan')
    await page.getByLabel('名称', { exact: true }).fill('示范档案局')
    await page.getByLabel('简称').fill('档案局')
    await choose(page, page, '类型', '政府工作部门')
    await expectAccessible(page)
    await page.getByRole('button', { name: '新增机关' }).click()
    await page.getByText('已新增示范档案局').waitFor()
    await page.getByRole('link', { name: '示范档案局' }).click()
    await page.getByRole('heading', { name: '示范档案局', level: 1 }).waitFor()
    await page.getByLabel('办公地址').fill('示范路 8 号')
    await page.getByRole('button', { name: '保存公开指南' }).click()
    await page.getByText('公开指南已保存').waitFor()
    await expectAccessible(page)

    await go(page, '/people')
    await page.getByRole('button', { name: /^角色/ }).first().click()
    const dialog = page.getByRole('dialog')
    const before = await dialog.getByRole('listitem').count()
    await choose(page, dialog, '机关', '示范档案局')
    await choose(page, dialog, '授予的角色', '监督')
    await dialog.getByRole('button', { name: '授予角色' }).click()
    await dialog.getByRole('listitem').nth(before).waitFor()
    await expectAccessible(page)
    await dialog.getByRole('button', { name: '完成' }).click()

    await go(page, '/site')
    await page.getByLabel('网站名称').fill('示范市政府信息公开平台')
    await page.getByLabel('政府网站标识码').fill('123')
    await page.getByRole('button', { name: '保存网站设置' }).click()
    await page.getByText('政府网站标识码应为 10 位数字').first().waitFor()
    await expectAccessible(page)
    await page.getByLabel('政府网站标识码').fill('1234567890')
    await page.getByRole('button', { name: '保存网站设置' }).click()
    await page.getByText('网站设置已保存').waitFor()
    const portal = await (await fetch(`${server.url}/`)).text()
    expect(portal).toContain('示范市政府信息公开平台')
    expect(portal).toContain('1234567890')

    await go(page, '/holiday-notices')
    await page.getByText('有通知的年份：').waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: '载入放假通知' }).click()
    await page
      .getByLabel('通知全文')
      .fill(
        '国务院办公厅关于2099年部分节假日安排的通知\n国办发明电〔2098〕9号\n一、元旦：1月1日（周四）放假1天，不调休。\n2098年11月4日\n',
      )
    await page.getByText('元旦 2099-01-01').waitFor()
    await expectAccessible(page)
    await page.context().close()
  }, 180_000)
})
