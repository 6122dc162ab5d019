import {
  askCorrection,
  confirmReceipt,
  deliver,
  receiveCorrection,
  split,
  submitRequest,
} from '@gongkai/platform/actions/requests'
import { publicActor } from '@gongkai/platform/people'
import {
  createTestPerson,
  createTestPlatform,
  giveAnswer,
  type PersonActor,
  sampleRequestForm,
} from '@gongkai/platform/testing'
import type { FastifyInstance } from 'fastify'
import { mkdir, readFile } from 'node:fs/promises'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../apps/server/src/app.ts'
import { createPortalRegion, done } from '../apps/server/src/portal/testing/portal-region.ts'
import { chromiumPath, expectAccessible, openBrowser } from './support/browser.ts'

/** Pictures are made only when asked for, into the folder named. */
const pictures = process.env.GONGKAI_APPLICANT_PICTURES

/** The applicant on a phone, without scripts, from the form to the rating; the office works in between. */
describe.skipIf(chromiumPath === null)('申请人在手机上办完一件申请', async () => {
  const platform = await createTestPlatform()
  let app: FastifyInstance
  let browser: Browser
  let phone: BrowserContext
  let page: Page
  /** What the browser complained about. */
  const said: string[] = []
  let officer: PersonActor
  let leader: PersonActor
  let queryCode = ''
  let target = { requestId: '', expectedVersion: 0 }

  beforeAll(async () => {
    await createPortalRegion(platform)
    officer = await createTestPerson(platform, 'spec-officer', 'zhujian', 'disclosureOfficer')
    leader = await createTestPerson(platform, 'spec-leader', 'zhujian', 'approvingLeader')
    app = await createApp(platform, {
      officeFolder: '/nonexistent',
      version: '0.0.0',
      databaseKind: 'embedded',
      readReport: async ({ fileName }) => ({ ok: false, file: fileName, reason: '测试中不读文件' }),
      callsPerMinute: 60_000,
    })
    const address = await app.listen({ host: '127.0.0.1', port: 0 })
    browser = await openBrowser()
    phone = await browser.newContext({
      baseURL: address,
      viewport: { width: 390, height: 844 },
      javaScriptEnabled: true,
      acceptDownloads: true,
    })
    page = await phone.newPage()
    page.on('console', (message) => void said.push(message.text()))
    if (pictures !== undefined) await mkdir(pictures, { recursive: true })
  })
  afterAll(async () => {
    await browser?.close()
    await app?.close()
  })

  async function look(name: string): Promise<string> {
    await expectAccessible(page)
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(sideways, name).toBe(0)
    if (pictures !== undefined) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true })
    return page.locator('main').innerText()
  }

  const press = (name: string | RegExp) => page.getByRole('button', { name }).click()

  async function download(name: string | RegExp): Promise<Buffer> {
    const downloading = page.waitForEvent('download')
    await page.getByRole('link', { name }).first().click()
    return readFile(await (await downloading).path())
  }

  /** What the office does in between; the version of the request is read anew. */
  async function office(act: (target: { requestId: string; expectedVersion: number }) => Promise<unknown>) {
    const row = await platform.database.kysely
      .selectFrom('request')
      .select(['id', 'version'])
      .where('id', '=', target.requestId)
      .executeTakeFirstOrThrow()
    target = { requestId: row.id, expectedVersion: row.version }
    await act(target)
  }

  it('填到一半先保存，换一台设备凭草稿码接着填', async () => {
    await page.goto('/request')
    await page.getByLabel('公民', { exact: true }).check()
    await page.getByLabel('姓名或者名称').fill('王示例')
    await page.getByLabel('需要什么信息').fill('老旧小区改造资金管理办法执行情况')
    await press('先保存，以后再填')
    await page.getByText('填写的内容已经加密保存').waitFor()
    await look('draft')
    const code = (await page.locator('.query-code').textContent()) ?? ''
    await phone.clearCookies()
    await page.goto('/request')
    await page.getByText('接着填写以前保存的草稿').click()
    await page.getByLabel('草稿码').fill(code)
    await press('打开草稿')
    expect(await page.getByLabel('姓名或者名称').inputValue()).toBe('王示例')
  })

  it('不知道由谁掌握：按内容找到机关', async () => {
    await page.getByText('不知道这件信息由谁掌握？').click()
    await page.getByLabel('这件信息是关于什么的').fill('保障性住房分配')
    await press('找一找')
    await look('organ')
    await press('选择示范市住房和城乡建设局')
    expect(await page.getByLabel('受理机关', { exact: true }).inputValue()).toBe('zhujian')
  })

  it('提交以前看到相似的已公开信息，仍要提交，得到带条码的回执', async () => {
    await page.getByLabel('证件类型').selectOption('居民身份证')
    await page.getByLabel('证件号码').first().fill('11010519491231002X')
    await page.getByLabel('联系电话').fill('13800138000')
    await page.getByLabel('电子文本').check()
    await page.getByLabel('网上下载').check()
    await press('提交申请')
    await page.getByText('这些已经公开，是不是您要的？').waitFor()
    await look('similar')
    await press('都不是，仍要提交申请')
    await page.getByRole('heading', { name: '申请已提交' }).waitFor()
    const text = await look('receipt')
    expect(await page.getByRole('img', { name: '查询申请进度网址的二维码' }).isVisible()).toBe(true)
    queryCode = (await page.locator('.query-code').textContent()) ?? ''
    const requestNo = /\d{4}-\d{4,}/.exec(text)?.[0] ?? ''
    const row = await platform.database.kysely
      .selectFrom('request')
      .select(['id', 'version'])
      .where('request_no', '=', requestNo)
      .where('organ_id', '=', 'zhujian')
      .executeTakeFirstOrThrow()
    target = { requestId: row.id, expectedVersion: row.version }
  })

  it('凭查询码和后四位看进度，后四位不对看不到', async () => {
    await page.goto('/status')
    await look('status-form')
    await page.getByLabel('查询码').fill(queryCode)
    await page.getByLabel('证件号码或者电话号码的后四位').fill('1111')
    await press(/^查询$/)
    await page.getByRole('link', { name: /查询码或者后四位不对/ }).waitFor()
    await look('status-wrong')
    await page.getByLabel('证件号码或者电话号码的后四位').fill('002X')
    await press(/^查询$/)
    await page.getByRole('heading', { name: '等机关与您确认收到申请' }).waitFor()
    expect(page.url()).not.toContain(queryCode)
    await look('status-submitted')
  })

  it('机关要求补正，在网上补正，期限从头计算', async () => {
    await office(async (target) =>
      done(await confirmReceipt(platform, officer, { ...target, confirmedOn: '2026-04-08' })),
    )
    await office(async (target) =>
      done(
        await askCorrection(platform, officer, {
          ...target,
          items: '写明是哪一年的执行情况',
          guidance: '可以写年度',
          replyBy: '2026-04-29',
        }),
      ),
    )
    platform.setNow('2026-04-10')
    await page.goto('/status')
    await page.getByLabel('查询码').fill(queryCode)
    await page.getByLabel('证件号码或者电话号码的后四位').fill('8000')
    await press(/^查询$/)
    await look('status-correction')
    await page.getByRole('link', { name: '提交补正' }).click()
    await look('correction')
    await press('提交补正')
    await page.getByRole('link', { name: /请写明补正的内容/ }).waitFor()
    await page.getByLabel('补正的内容').fill('2025年度')
    await page.getByLabel(/选择文件/).setInputFiles({
      name: '说明.png',
      mimeType: 'image/png',
      buffer: Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(500)]),
    })
    await press('提交补正')
    await page.getByText('补正已经提交').waitFor()
    const text = await look('status-corrected')
    // 20 working days after 10 April; 1 to 5 May are a holiday and 9 May is worked
    expect(text).toContain('2026年5月12日')
    expect(text).toContain('说明.png')
  })

  it('答复送达以后看到答复、救济途径和最迟的日期，下载答复书和自己的资料', async () => {
    platform.setNow('2026-04-20')
    await office(async (target) =>
      done(
        await giveAnswer(platform, { officer, leader }, target, {
          kind: 'partiallyDisclosed',
          reasons: '名单中的身份证号码属于个人隐私，区分处理后不公开。',
          content: '2025年度执行情况见附件，其中个人身份证号码已作区分处理。',
        }),
      ),
    )
    await office(async (target) => done(await deliver(platform, officer, { ...target, mode: 'internet' })))
    await page.goto('/status')
    await page.getByLabel('查询码').fill(queryCode)
    await page.getByLabel('证件号码或者电话号码的后四位').fill('8000')
    await press(/^查询$/)
    const text = await look('status-answered')
    expect(text).toContain('2025年度执行情况见附件')
    expect(text).toContain('先申请行政复议')
    // 60 days after 20 April are 19 June, a holiday until the 21st
    expect(text).toContain('2026年6月22日')
    await page.getByRole('link', { name: '确认收到答复' }).click()
    await press('确认收到')
    await page.getByText('已经记下您收到答复的日期').waitFor()
    const letter = await download(/^下载 PDF.*答复书/)
    expect(letter.subarray(0, 5).toString()).toBe('%PDF-')
    const exported = JSON.parse((await download('下载这件申请的全部资料（数据，JSON）')).toString())
    expect(exported.applicant).toMatchObject({ 姓名或者名称: '王示例' })
  }, 120_000)

  it('评价一次，退出以后什么也看不到', async () => {
    await page.getByRole('link', { name: '评价这次答复' }).click()
    await look('satisfaction')
    await page.getByLabel('满意', { exact: true }).check()
    await page.getByLabel('想说的话').fill('写得清楚')
    await press('提交评价')
    await page.getByText('谢谢您的评价').waitFor()
    expect(await look('status-rated')).toContain('满意：写得清楚')
    await press('退出查询')
    await page.goto('/status/request')
    await page.getByText('请重新输入').waitFor()
    expect(said.join('\n')).not.toContain('Content Security Policy')
  })

  it('拆分的申请：每一件看得到期限，打开不用再证明，窄屏和宽屏都清楚', async () => {
    const input = { organId: 'zhujian', form: { ...sampleRequestForm, phone: '13800138000' } }
    const { requestId, queryCode: code } = done(await submitRequest(platform, publicActor, input))
    const receipt = done(await confirmReceipt(platform, officer, { requestId, expectedVersion: 1 }))
    const correction = { items: '两项信息', guidance: '请分别写明', replyBy: '2026-04-24' }
    const asked = { requestId, expectedVersion: receipt.version, ...correction }
    const { version } = done(await askCorrection(platform, officer, asked))
    const corrected = done(await receiveCorrection(platform, officer, { requestId, expectedVersion: version }))
    const parts = '老旧小区改造项目2024年度全部施工合同、监理合同以及补充协议的复印件\n\n2025年的合同'
    const reason = '两项互不相关的信息'
    done(await split(platform, officer, { requestId, expectedVersion: corrected.version, parts, reason }))

    await page.goto('/status')
    await page.getByLabel('查询码').fill(code)
    await page.getByLabel('证件号码或者电话号码的后四位').fill('8000')
    await press(/^查询$/)
    const section = page.getByRole('region', { name: '拆分出的 2 件申请' })
    await section.waitFor()
    await page.getByText('期限是怎样计算的').click()
    await page.getByText('拆分以前，最迟应当在').waitFor()
    for (const [width, name] of [
      [390, 'split-phone'],
      [320, 'split-narrow'],
      [1280, 'split-desktop'],
    ] as const) {
      await page.setViewportSize({ width, height: 844 })
      await look(name)
    }
    expect(await section.innerText()).toMatch(/2025年的合同.*最迟.*答复/s)
    await section.getByRole('link', { name: '2025年的合同' }).click()
    await page.getByText('申请的内容：2025年的合同').waitFor()
    await look('part-desktop')
    await page.setViewportSize({ width: 390, height: 844 })
    await look('part-phone')
    await page.getByRole('region', { name: '这件申请的由来' }).getByRole('link').click()
    await section.waitFor()
    // the address of a request of somebody else opens nothing
    await page.goto(`/status/family/${target.requestId}`)
    await page.getByText('请重新输入').waitFor()
  })
})
