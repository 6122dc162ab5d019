import { readFile } from 'node:fs/promises'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testFontFolders as fontFolders } from '../packages/documents/src/letters/testing/fonts.ts'
import { openPdf } from '../packages/documents/src/redaction/open-pdf.ts'
import { typesetPdf } from '../packages/documents/src/typesetting/compiler-for.ts'
import { chromiumPath, expectAccessible, openBrowser } from './support/browser.ts'
import { newDataFolder, type ServerProcess, startServer } from './support/server-process.ts'

/** Pictures are made only when asked for, into the folder named. */
const pictures = process.env.GONGKAI_REDACTION_PICTURES

const list = typesetPdf(
  `
#set document(date: none, author: "经办人李建国")
#set page(paper: "a5")
#set text(font: "Noto Serif SC", size: 12pt)
= 老旧小区改造补助名单
#table(columns: 3, [姓名], [住址], [金额], [王小明], [示范街道12号], [5000元], [赵示例], [示范街道14号], [4200元])
#pagebreak()
复核说明：王小明的补助已经复核。
`,
  {},
  { fontFolders },
)

async function textOf(bytes: Uint8Array): Promise<string> {
  const opened = await openPdf(bytes)
  if (!opened.ok) throw new Error(opened.reason)
  const text = opened.pages.flatMap(({ texts }) => texts.map((run) => run.text)).join('')
  await opened.close()
  return text
}

/** From the file of the officer to the file of the applicant: what was covered is not in it. */
describe.skipIf(chromiumPath === null)('答复文件遮盖以后送达', () => {
  let server: ServerProcess
  let browser: Browser
  let removeData: () => Promise<void>
  let password = ''
  let officer: Page
  let requestId = ''
  let queryCode = ''

  beforeAll(async () => {
    const data = await newDataFolder()
    removeData = data.remove
    server = await startServer(data.path)
    password = /演示账号的密码：(\S+)/.exec(server.output())?.[1] ?? ''
    browser = await openBrowser()
    officer = await signIn('officer')
  }, 180_000)

  afterAll(async () => {
    await browser?.close()
    const code = await server?.stop()
    if (code !== 0) throw new Error(`the server ended with ${code}; it printed:\n${server?.output()}`)
    await removeData?.()
  })

  async function newContext(): Promise<BrowserContext> {
    const context = await browser.newContext({
      viewport: { width: 1366, height: 900 },
      locale: 'zh-CN',
      acceptDownloads: true,
    })
    context.setDefaultTimeout(45_000)
    return context
  }

  async function signIn(username: string): Promise<Page> {
    const page = await (await newContext()).newPage()
    await page.goto(`${server.url}/office/`)
    await page.getByLabel('用户名').fill(username)
    await page.getByLabel('密码', { exact: true }).fill(password)
    await page.getByRole('button', { name: '登录' }).click()
    await page.getByRole('navigation', { name: '主菜单' }).waitFor()
    return page
  }

  /** A call of the API by the person who is signed in on the page. */
  const call = (page: Page, method: string, path: string, body?: object): Promise<Record<string, unknown>> =>
    page.evaluate(
      async ([verb, url, sent]) => {
        const { csrfToken } = await (await fetch('/api/session')).json()
        const answer = await fetch(url as string, {
          method: verb as string,
          headers: { 'x-csrf-token': csrfToken, ...(sent ? { 'content-type': 'application/json' } : {}) },
          ...(sent ? { body: JSON.stringify(sent) } : {}),
        })
        const told = await answer.json()
        if (!answer.ok) throw new Error(`${url}: ${JSON.stringify(told)}`)
        return told
      },
      [method, path, body] as const,
    )

  async function step(page: Page, command: string, body: object = {}): Promise<void> {
    const { version } = await call(page, 'GET', `/api/requests/${requestId}`)
    await call(page, 'POST', `/api/requests/${requestId}/actions/${command}`, { expectedVersion: version, ...body })
  }

  async function look(page: Page, name: string): Promise<void> {
    await expectAccessible(page)
    if (pictures !== undefined) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true })
  }

  async function download(page: Page, name: string | RegExp): Promise<Buffer> {
    const [downloading] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()])
    return readFile(await downloading.path())
  }

  it('添加文件：原件密封，页面显示为图片', async () => {
    const session = await call(officer, 'GET', '/api/session')
    const [role] = (session['person'] as { roles: { organId: string }[] }).roles
    const registered = await call(officer, 'POST', '/api/requests', {
      organId: role?.organId,
      channel: 'inPerson',
      receivedOn: session['today'],
      form: {
        applicantKind: 'naturalPerson',
        name: '刘示例',
        identityKind: 'residentId',
        identityNumber: '11010519491231002X',
        phone: '13800138000',
        content: '老旧小区改造补助名单',
        provisionForm: 'electronic',
        obtainingRoute: 'download',
      },
    })
    requestId = String(registered['id'])
    queryCode = String(registered['queryCode'])
    await officer.goto(`${server.url}/office/requests/${requestId}`)
    await officer
      .getByLabel('选择答复文件')
      .setInputFiles({ name: '补助名单.pdf', mimeType: 'application/pdf', buffer: Buffer.from(list) })
    await officer.getByRole('link', { name: '补助名单.pdf' }).click()
    await officer.getByRole('heading', { name: '补助名单.pdf' }).waitFor()
    const page = officer.getByRole('group', { name: '第 1 页，0 处遮盖' })
    await page.waitFor()
    const address = await page.locator('image').getAttribute('href')
    const picture = await officer.request.get(`${server.url}${address}`)
    expect([picture.status(), picture.headers()['content-type']]).toEqual([200, 'image/png'])
    await look(officer, 'opened')
  })

  it('查找姓名，所有地方都标出；用鼠标画、用键盘移动，可以撤销', async () => {
    await officer.getByLabel('查找姓名、号码').fill('王小明')
    await officer.keyboard.press('Enter')
    await officer.getByText('“王小明”找到 2 处，新遮盖 2 处。').waitFor()
    const page = officer.getByRole('group', { name: /^第 1 页/ })
    const box = await page.boundingBox()
    if (box === null) throw new Error('the page is not drawn')
    await officer.mouse.move(box.x + box.width * 0.3, box.y + box.height * 0.5)
    await officer.mouse.down()
    await officer.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.55, { steps: 3 })
    await officer.mouse.up()
    await officer.getByRole('group', { name: '第 1 页，2 处遮盖' }).waitFor()
    await officer.getByRole('button', { name: '撤销' }).click()
    await officer.getByRole('group', { name: '第 1 页，1 处遮盖' }).waitFor()

    await officer.getByRole('button', { name: '添加一处遮盖' }).click()
    const added = officer.getByRole('button', { name: /^第 3 处遮盖，/ })
    await expect.poll(() => added.evaluate((element) => document.activeElement === element)).toBe(true)
    const before = Number(await added.getAttribute('x'))
    await officer.keyboard.press('ArrowRight')
    expect(Number(await added.getAttribute('x'))).toBeGreaterThan(before)
    await officer.getByLabel('第 3 处遮盖的理由').selectOption('商业秘密')
    await look(officer, 'marked')
    await added.focus()
    await officer.keyboard.press('Delete')
    await officer.getByRole('group', { name: '第 1 页，1 处遮盖' }).waitFor()
  })

  it('漏了一处就通不过核验，说明在哪里', async () => {
    await officer.getByRole('button', { name: '删除第 2 处遮盖' }).click()
    await officer.getByRole('button', { name: '完成并核验' }).click()
    await officer.getByRole('alert').getByText('“王小明”在遮盖后的文件里还能找到（第 2 页）').first().waitFor()
    await look(officer, 'refused')
    await officer.getByRole('button', { name: '查找并遮盖' }).click()
    await officer.getByText('“王小明”找到 2 处，新遮盖 1 处。').waitFor()
    expect(await officer.getByRole('button', { name: /^第 \d 处（第/ }).count()).toBe(2)
  })

  it('完成并核验；副本里没有姓名，也没有作者', async () => {
    await officer.getByRole('button', { name: '完成并核验' }).click()
    await officer.getByText('核验通过：2 页、2 处遮盖都已盖严').waitFor()
    await look(officer, 'finished')
    const copy = await download(officer, '下载遮盖后的副本')
    const text = await textOf(copy)
    expect(text).toMatch(/示范街道\s*12\s*号/)
    expect(text).not.toContain('王小明')
    expect(copy.toString('latin1')).not.toContain('/Author')
  })

  it('随答复送达：申请人下载的是副本', async () => {
    const leader = await signIn('leader')
    await step(officer, 'draftAnswer', { parts: [{ kind: 'disclosed', content: '见附件《补助名单》。' }] })
    await step(leader, 'reviewAnswer', { verdict: 'pass' })
    // what was approved stays: the buttons say so before anybody presses them
    await officer.reload()
    await officer.getByText('答复稿已经审核通过，随它发出的文件不能再改').waitFor()
    expect(await officer.getByRole('button', { name: '完成并核验' }).isDisabled()).toBe(true)
    await look(officer, 'frozen')
    await officer.getByRole('link', { name: '回到申请' }).click()
    await officer.getByRole('button', { name: '添加答复文件' }).waitFor()
    expect(await officer.getByRole('button', { name: '添加答复文件' }).isDisabled()).toBe(true)
    await look(officer, 'frozen-request')
    await step(officer, 'answer')
    await step(officer, 'deliver', { mode: 'internet' })
    const applicant = await (await newContext()).newPage()
    await applicant.goto(`${server.url}/status`)
    await applicant.getByLabel('查询码').fill(queryCode)
    await applicant.getByLabel('证件号码或者电话号码的后四位').fill('8000')
    await applicant.getByRole('button', { name: /^查询$/ }).click()
    await applicant.getByRole('heading', { name: '随答复提供的文件' }).waitFor()
    await look(applicant, 'applicant')
    const text = await textOf(await download(applicant, /下载.*补助名单（遮盖后）\.pdf/))
    expect(text).toContain('赵示例')
    expect(text).not.toContain('王小明')
  })
})
