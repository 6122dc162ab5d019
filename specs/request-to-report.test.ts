import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { readReport } from '@gongkai/documents/annual-report'
import { audit, type Finding } from '@gongkai/law/annual-report'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, expectAccessible, openBrowser } from './support/browser.ts'
import { newDataFolder, type ServerProcess, startServer } from './support/server-process.ts'

const asked = '演示街道2026年度城市绿化养护合同及验收记录'
const images = fileURLToPath(new URL('../docs/images/', import.meta.url))
/** Pictures of the README are made here and only when asked for: they change with the day. */
const takePictures = process.env.GONGKAI_PICTURES === '1'

describe.skipIf(chromiumPath === null)('从申请到年报的一格', () => {
  let server: ServerProcess
  let browser: Browser
  let phone: BrowserContext
  let desk: BrowserContext
  let citizen: Page
  let officer: Page
  let removeData: () => Promise<void>
  let requestNo = ''
  let queryCode = ''
  let grantedBefore = 0

  beforeAll(async () => {
    const data = await newDataFolder()
    removeData = data.remove
    server = await startServer(data.path)
    browser = await openBrowser()
    phone = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' })
    desk = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' })
    citizen = await phone.newPage()
    officer = await desk.newPage()
    if (takePictures) await mkdir(images, { recursive: true })
  }, 180_000)

  afterAll(async () => {
    await browser?.close()
    const code = await server?.stop()
    if (code !== 0) throw new Error(`the server ended with ${code}; it printed:\n${server?.output()}`)
    await removeData?.()
  })

  const picture = async (page: Page, name: string) => {
    if (takePictures) await page.screenshot({ path: `${images}${name}.png` })
  }

  const field = (label: string) => citizen.getByLabel(label, { exact: true })

  it('公民在手机上提交申请，填错的地方说清楚，已填的不丢', async () => {
    await citizen.goto(`${server.url}/request?organ=yanshi`)
    await expectAccessible(citizen)
    await field('受理机关').selectOption('yanshi')
    await field('公民').check()
    await field('姓名或者名称').fill('演示申请人庚')
    await field('证件类型').selectOption({ label: '居民身份证' })
    await field('证件号码').fill('1101051949123100')
    await field('联系电话').fill('1380000')
    await field('需要什么信息').fill(asked)
    await field('电子文本').check()
    await citizen.getByRole('radio', { name: /网上下载/ }).check()
    await citizen.getByRole('button', { name: '提交申请' }).click()
    const text = await citizen.locator('main').innerText()
    expect(text).toContain('居民身份证号码应为 18 位，现在是 16 位')
    expect(text).toContain('手机号码应为 11 位，现在是 7 位')
    expect(await field('需要什么信息').inputValue()).toBe(asked)
    expect(await field('姓名或者名称').inputValue()).toBe('演示申请人庚')
    await expectAccessible(citizen)
  })

  it('改正后提交，得到申请编号和只显示一次的查询码', async () => {
    await field('证件号码').fill('11010519491231002X')
    await field('联系电话').fill('13800000000')
    await citizen.getByRole('button', { name: '提交申请' }).click()
    await citizen.getByRole('heading', { name: '申请已提交' }).waitFor()
    const text = await citizen.locator('main').innerText()
    requestNo = /\d{4}-\d{4,}/.exec(text)?.[0] ?? ''
    queryCode = /[A-Z0-9]{4}(?:-[A-Z0-9]{4}){2,}/.exec(text)?.[0] ?? ''
    expect(requestNo, text).not.toBe('')
    expect(queryCode, text).not.toBe('')
    expect(citizen.url()).not.toContain(queryCode)
    await expectAccessible(citizen)
  })

  const lookUpStatus = async () => {
    await citizen.goto(`${server.url}/status`)
    await field('查询码').fill(queryCode)
    await field('证件号码或者电话号码的后四位').fill('0000')
    await citizen.getByRole('button', { name: '查询', exact: true }).click()
    await citizen.getByText(requestNo).first().waitFor()
    await expectAccessible(citizen)
    return citizen.locator('main').innerText()
  }

  it('确认收到以前，进度页说明期限还没有起算', async () => {
    expect(await lookUpStatus()).toContain('确认')
  })

  it('经办员登录，先看到最急的办件；年报里这一格此时的数', async () => {
    const password = /演示账号的密码：(\S+)/.exec(server.output())?.[1] ?? ''
    expect(password).not.toBe('')
    await officer.goto(`${server.url}/office/`)
    await officer.locator('input[type=password]').waitFor()
    await expectAccessible(officer)
    await officer.locator('input').first().fill('officer')
    await officer.locator('input[type=password]').fill(password)
    await officer.keyboard.press('Enter')
    await officer.getByRole('heading', { name: '我的工作' }).waitFor()
    await officer.getByText('已超期').first().waitFor()
    await expectAccessible(officer)
    await picture(officer, 'office-work')
    grantedBefore = await grantedCell()
  })

  const grantedCell = async () => {
    await officer.goto(`${server.url}/office/annual-reports/yanshi/${new Date().getFullYear()}`)
    const cell = officer.locator('[data-address="requests.granted.naturalPerson"]')
    await cell.waitFor()
    return Number(await cell.innerText())
  }

  it('确认收到，到期日说得出每一步', async () => {
    await officer.goto(`${server.url}/office/`)
    await officer.getByRole('link', { name: asked }).click()
    await act('确认收到')
    await officer.getByText('最迟在').waitFor()
    await expectAccessible(officer)
    await picture(officer, 'office-request')
    const status = await lookUpStatus()
    expect(status).toContain('为什么是这一天')
    const why = citizen.locator('details').filter({ hasText: '为什么是这一天' })
    if ((await why.getAttribute('open')) === null) await why.locator('summary').click()
    expect(await why.innerText()).toContain('第三十三条')
    await picture(citizen, 'portal-status')
  })

  /** Opens the form of an action by its button, lets it be filled in, and sends it. */
  const act = async (label: string, fill: () => Promise<void> = async () => {}, page = officer) => {
    await page.getByRole('button', { name: label }).first().click()
    await fill()
    await page.locator('form').getByRole('button', { name: label }).click()
    await page.locator('form').getByRole('button', { name: label }).waitFor({ state: 'detached' })
  }

  const choose = async (label: string, option: RegExp, page = officer) => {
    await page.getByLabel(label).click()
    await page.locator('.ant-select-item-option').filter({ hasText: option }).first().click()
  }

  it('起草答复，由另一人批准', async () => {
    await act('起草答复', async () => {
      await choose('答复类型', /^予以公开/)
      await officer.getByLabel('答复内容').fill('现提供城市绿化养护合同及验收记录的电子文本。')
    })
    await officer.getByText('等待办理').waitFor()
    await expectAccessible(officer)
    const room = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' })
    const leader = await room.newPage()
    await leader.goto(officer.url())
    await leader.locator('input').first().fill('leader')
    await leader.locator('input[type=password]').fill(/演示账号的密码：(\S+)/.exec(server.output())?.[1] ?? '')
    await leader.keyboard.press('Enter')
    await leader.getByRole('heading', { name: '答复稿' }).waitFor()
    await act('审核答复', () => choose('负责人审批意见', /批准/, leader), leader)
    await room.close()
  })

  it('作出答复并登记送达', async () => {
    await officer.reload()
    await act('作出答复')
    await officer.getByText('已答复，待送达').first().waitFor()
    await act('登记送达', () => choose('送达方式', /网|互联/))
    await expectAccessible(officer)
    const status = await lookUpStatus()
    expect(status).toContain('现提供城市绿化养护合同及验收记录的电子文本。')
    expect(status).toContain('行政复议')
  })

  it('年报的这一格多了一件，点开就是这件申请', async () => {
    expect(await grantedCell()).toBe(grantedBefore + 1)
    await officer.locator('[data-address="requests.granted.naturalPerson"]').click()
    await officer.getByRole('link', { name: new RegExp(requestNo) }).waitFor()
    await expectAccessible(officer)
    await picture(officer, 'office-annual-report')
  })

  it('去年的年报在门户上读回来，每一格、文字和核对结果都与编制的一样', async () => {
    const address = `yanshi/${new Date().getFullYear() - 1}`
    const composed = await (await desk.request.get(`${server.url}/api/annual-reports/${address}`)).json()
    expect(composed).toMatchObject({ status: 'published', source: 'composed' })
    const page = await phone.request.get(`${server.url}/reports/${address}?source=composed`)
    const result = await readReport('年报.html', await page.body())
    if (!result.ok) throw new Error(result.reason)
    const { reading } = result
    const { format, year, title, tables, narrative, publishedOn, organ, findings } = composed
    expect(reading).toMatchObject({ format, year, title, tables, organ: organ.name, publishDate: publishedOn })
    expect(reading.narrative).toEqual(narrative)
    expect(reading.messages).toEqual([])
    const said = (of: Pick<Finding, 'code' | 'message'>[]) => of.map(({ code, message }) => `${code} ${message}`)
    expect(said(findings)).toEqual(expect.arrayContaining(said(audit(reading))))
  })
})
