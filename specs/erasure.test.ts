import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, expectAccessible, openBrowser } from './support/browser.ts'
import { newDataFolder, type ServerProcess, startServer } from './support/server-process.ts'

const asked = '演示街道2026年度路灯维修的费用明细'

describe.skipIf(chromiumPath === null)('删除个人信息的申请', () => {
  let server: ServerProcess
  let browser: Browser
  let officer: Page
  let citizen: Page
  let removeData: () => Promise<void>
  let requestId = ''
  let queryCode = ''
  /** Wishes of the demonstration that wait too. */
  let others = 0

  beforeAll(async () => {
    const data = await newDataFolder()
    removeData = data.remove
    server = await startServer(data.path)
    browser = await openBrowser()
    const desk = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' })
    desk.setDefaultTimeout(30_000)
    officer = await desk.newPage()
    await officer.goto(`${server.url}/office/`)
    await officer.getByLabel('用户名').fill('officer')
    await officer.getByLabel('密码', { exact: true }).fill(/演示账号的密码：(\S+)/.exec(server.output())?.[1] ?? '')
    await officer.getByRole('button', { name: '登录' }).click()
    await officer.getByRole('navigation', { name: '主菜单' }).waitFor()
    const { csrfToken } = await (await desk.request.get(`${server.url}/api/session`)).json()
    const waiting = await desk.request.get(`${server.url}/api/requests/count?erasure=waiting`)
    others = (await waiting.json()).count
    const answer = await desk.request.post(`${server.url}/api/requests`, {
      headers: { 'x-csrf-token': csrfToken },
      data: {
        organId: 'yanshi',
        channel: 'inPerson',
        receivedOn: new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10),
        form: {
          applicantKind: 'naturalPerson',
          name: '演示申请人丁',
          identityKind: 'residentId',
          identityNumber: '11010519491231002X',
          phone: '13800138000',
          content: asked,
          provisionForm: 'electronic',
          obtainingRoute: 'download',
        },
      },
    })
    const made = await answer.json()
    if (!answer.ok()) throw new Error(JSON.stringify(made))
    ;({ id: requestId, queryCode } = made)
    const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' })
    phone.setDefaultTimeout(30_000)
    citizen = await phone.newPage()
  }, 240_000)

  afterAll(async () => {
    await browser?.close()
    const code = await server?.stop()
    if (code !== 0) throw new Error(`the server ended with ${code}; it printed:\n${server?.output()}`)
    await removeData?.()
  })

  it('申请人先读到会删除什么、什么时候不能删除，再登记', async () => {
    await citizen.goto(`${server.url}/status`)
    await citizen.getByLabel('查询码', { exact: true }).fill(queryCode)
    await citizen.getByLabel('证件号码或者电话号码的后四位').fill('8000')
    await citizen.getByRole('button', { name: '查询', exact: true }).click()
    await citizen.getByRole('link', { name: '申请删除个人信息' }).click()
    await citizen.getByText('删除不能恢复').waitFor()
    await expectAccessible(citizen)
    await citizen.getByRole('button', { name: '登记删除申请' }).click()
    await citizen.getByText('机关的决定会出现在办理经过里').waitFor()
  })

  it('时间到了才交的，写的内容还在页面上，可以复制', async () => {
    await citizen.goto(`${server.url}/status/withdrawal`)
    await citizen.getByLabel('撤回的原因').fill('不需要了')
    await citizen.context().clearCookies({ name: 'applicant' })
    await citizen.getByRole('button', { name: '确定撤回这件申请' }).click()
    await citizen.getByText('“撤回申请”没有提交').waitFor()
    expect(await citizen.getByLabel('撤回的原因').inputValue()).toBe('不需要了')
    await expectAccessible(citizen)
    await citizen.getByLabel('查询码', { exact: true }).fill(queryCode)
    await citizen.getByLabel('证件号码或者电话号码的后四位').fill('8000')
    await citizen.getByRole('button', { name: '查询', exact: true }).click()
    await citizen.getByRole('heading', { name: '申请进度' }).waitFor()
  })

  it('经办员在我的工作里看到有几件待决定，点开就是这几件', async () => {
    await officer.goto(`${server.url}/office/`)
    const waiting = officer.locator('dl.figures > div').filter({ hasText: '删除个人信息待决定' })
    await waiting.getByRole('link', { name: `${others + 1} 件` }).click()
    await officer.getByText(`共 ${others + 1} 件`).waitFor()
    await officer.getByRole('link', { name: asked }).waitFor()
    await expectAccessible(officer)
  })

  it('经办员看到依法应当保存的情形，只能决定暂不删除', async () => {
    await officer.goto(`${server.url}/office/requests/${requestId}`)
    const wish = officer.getByRole('group', { name: '删除个人信息' })
    await wish.getByText('申请还没有办结').waitFor()
    expect(await wish.getByRole('button').allInnerTexts()).toEqual(['决定暂不删除，告知理由'])
    await expectAccessible(officer)
    await wish.getByLabel('告诉申请人的说明').fill('办结归档以后再办。')
    await wish.getByRole('button', { name: '决定暂不删除' }).click()
    await wish.getByRole('status').filter({ hasText: '暂不删除' }).waitFor()
    await officer.getByRole('region', { name: '办理经过' }).getByText('决定删除个人信息的申请').waitFor()
    const count = await officer.context().request.get(`${server.url}/api/requests/count?erasure=waiting`)
    expect(await count.json()).toEqual({ count: others })
    await expectAccessible(officer)
  })

  it('申请人在办理经过里看到决定和理由', async () => {
    await citizen.goto(`${server.url}/status/request`)
    await citizen.getByText('机关决定暂不删除您的个人信息').waitFor()
    const story = await citizen.locator('main').innerText()
    expect(story).toContain('申请还没有办结')
    expect(story).toContain('办结归档以后再办')
    await expectAccessible(citizen)
  })
})
