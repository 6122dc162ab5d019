import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, expectAccessible, openBrowser } from './support/browser.ts'
import { newDataFolder, type ServerProcess, startServer } from './support/server-process.ts'

const asked = '演示街道2026年度公交站台改造的招标文件和中标结果'

describe.skipIf(chromiumPath === null)('几件申请一起答复', () => {
  let server: ServerProcess
  let browser: Browser
  let officer: Page
  let leader: Page
  let removeData: () => Promise<void>
  const numbers: string[] = []

  beforeAll(async () => {
    const data = await newDataFolder()
    removeData = data.remove
    server = await startServer(data.path)
    browser = await openBrowser()
    officer = await signedIn('officer')
    leader = await signedIn('leader')
    for (const [name, identityNumber] of [
      ['演示申请人甲', '11010519491231002X'],
      ['演示申请人乙', '110105194912310038'],
    ]) {
      numbers.push(await received(officer.context(), { name, identityNumber }))
    }
    numbers.push(await received(officer.context(), { name: '演示申请人丙', identityNumber: '110105194912310053' }))
    await withdrawn(officer.context(), numbers[2] ?? '')
  }, 240_000)

  afterAll(async () => {
    await browser?.close()
    const code = await server?.stop()
    if (code !== 0) throw new Error(`the server ended with ${code}; it printed:\n${server?.output()}`)
    await removeData?.()
  })

  const password = () => /演示账号的密码：(\S+)/.exec(server.output())?.[1] ?? ''

  async function signedIn(username: string): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' })
    context.setDefaultTimeout(30_000)
    const page = await context.newPage()
    await page.goto(`${server.url}/office/`)
    await page.getByLabel('用户名').fill(username)
    await page.getByLabel('密码', { exact: true }).fill(password())
    await page.getByRole('button', { name: '登录' }).click()
    await page.getByRole('navigation', { name: '主菜单' }).waitFor()
    return page
  }

  /** Registers a request that came to the counter today; answers its number. */
  async function received(
    context: BrowserContext,
    person: { name?: string; identityNumber?: string },
  ): Promise<string> {
    const session = await context.request.get(`${server.url}/api/session`)
    const { csrfToken } = await session.json()
    const answer = await context.request.post(`${server.url}/api/requests`, {
      headers: { 'x-csrf-token': csrfToken },
      data: {
        organId: 'yanshi',
        channel: 'inPerson',
        receivedOn: new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10),
        form: {
          applicantKind: 'naturalPerson',
          identityKind: 'otherProof',
          phone: '13800138000',
          content: asked,
          provisionForm: 'electronic',
          obtainingRoute: 'download',
          ...person,
        },
      },
    })
    const body = await answer.json()
    expect(answer.ok(), JSON.stringify(body)).toBe(true)
    return body.requestNo
  }

  /** Withdraws a request as the office does for its applicant. */
  async function withdrawn(context: BrowserContext, requestNo: string): Promise<void> {
    const { csrfToken } = await (await context.request.get(`${server.url}/api/session`)).json()
    const found = await (await context.request.get(`${server.url}/api/requests?q=${requestNo}`)).json()
    const [{ id, version }] = found.rows
    const answer = await context.request.post(`${server.url}/api/requests/${id}/actions/withdraw`, {
      headers: { 'x-csrf-token': csrfToken },
      data: { expectedVersion: version },
    })
    expect(answer.ok(), await answer.text()).toBe(true)
  }

  const open = async (page: Page, requestNo: string) => {
    await page.goto(`${server.url}/office/requests?q=${requestNo}`)
    await page.getByRole('link', { name: asked }).first().click()
    await page.locator('h1').filter({ hasText: asked }).waitFor()
    await page.waitForLoadState('networkidle')
  }

  const choose = async (page: Page, label: string, words: string) => {
    await page.getByRole('combobox', { name: label }).click()
    await page.keyboard.type(words)
    await page.locator('.ant-select-item-option').filter({ hasText: words }).first().click()
  }

  /** Opens the form of an action, lets it be filled in, and sends it. */
  const act = async (page: Page, label: string, fill: () => Promise<void> = async () => {}) => {
    await page.getByRole('button', { name: label }).first().click()
    await fill()
    const form = page.getByRole('form', { name: label })
    await form.getByRole('button', { name: label }).click()
    await form.waitFor({ state: 'detached' })
  }

  const tick = (requestNo: string) => officer.getByRole('checkbox', { name: `选中 ${requestNo}` }).check()

  it('在列表里勾选几件并案：有一件不能并的，写明是哪一件、为什么，一件也不并，理由还在', async () => {
    await officer.goto(`${server.url}/office/requests?q=${encodeURIComponent('公交站台改造')}`)
    for (const requestNo of numbers) await tick(requestNo)
    await officer.getByRole('button', { name: '并案办理' }).click()
    const dialog = officer.getByRole('dialog', { name: '并案办理 3 件申请' })
    await dialog.getByLabel('并案的理由').fill('申请的是同一份招标文件')
    await dialog.getByRole('radio', { name: numbers[0] ?? '' }).check()
    await expectAccessible(officer)
    await dialog.getByRole('button', { name: '并案办理' }).click()
    await dialog.getByText('一件也没有并案').waitFor()
    const told = await dialog.getByRole('alert').innerText()
    expect(told).toMatch(new RegExp(`申请${numbers[2]}：.*已撤回`))
    expect(told).not.toContain(`申请${numbers[1]}：`)
    expect(await dialog.getByLabel('并案的理由').inputValue()).toBe('申请的是同一份招标文件')
    await expectAccessible(officer)
    await officer.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  })

  it('去掉不能并的一件，选由哪一件牵头，并案；最早的到期日和答复书的份数写在页面上', async () => {
    await officer.getByRole('checkbox', { name: `选中 ${numbers[2]}` }).uncheck()
    await officer.getByRole('button', { name: '并案办理' }).click()
    const dialog = officer.getByRole('dialog', { name: '并案办理 2 件申请' })
    await dialog.getByRole('button', { name: '并案办理' }).click()
    await dialog.getByRole('alert').getByText('请写明并案的理由。').waitFor()
    await dialog.getByRole('radio', { name: numbers[0] ?? '' }).check()
    await dialog.getByLabel('并案的理由').fill('申请的是同一份招标文件')
    await dialog.getByRole('button', { name: '并案办理' }).click()
    await officer.getByText('已并案 2 件，由这一件牵头').waitFor()
    // who ticks on keeps the place in the list
    await tick(numbers[2] ?? '')
    expect(await officer.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('checkbox')
    await officer
      .getByRole('status')
      .getByRole('link', { name: numbers[0] ?? '' })
      .click()
    const panel = officer.getByRole('region', { name: '并案办理' })
    await panel.getByText('2 件申请，2 份答复书').waitFor()
    const text = await panel.innerText()
    expect(text).toContain('以最早的到期日为准')
    for (const requestNo of numbers.slice(0, 2)) expect(text).toContain(requestNo)
    await expectAccessible(officer)
  })

  it('并入的一件自己不能起草，页面指到牵头的一件', async () => {
    const panel = officer.getByRole('region', { name: '并案办理' })
    await panel.getByRole('link', { name: asked }).click()
    await officer
      .getByText(numbers[1] ?? '')
      .first()
      .waitFor()
    await panel.getByText(`由申请 ${numbers[0]} 起草、审核、答复`).waitFor()
    expect(await officer.getByRole('button', { name: '起草答复' }).count()).toBe(0)
    await expectAccessible(officer)
    await panel.getByRole('link', { name: numbers[0] ?? '', exact: true }).click()
    await officer.getByRole('button', { name: '起草答复' }).waitFor()
  })

  it('起草一次、批准一次、作出一次，两件都已答复，文号相连', async () => {
    await act(officer, '起草答复', async () => {
      await choose(officer, '答复类型', '第三十六条第（二）项')
      await officer.getByLabel('答复内容').fill('现提供招标文件和中标结果的电子文本。')
    })
    await open(leader, numbers[0] ?? '')
    await leader.getByRole('button', { name: '逐份看答复书（2 份）' }).click()
    const letter = leader.getByRole('group', { name: '答复书全文' })
    await letter.getByText('第 1 份，共 2 份').waitFor()
    expect(await letter.getByRole('article').innerText()).toMatch(/^政府信息公开申请答复书\s+演示申请人甲：/)
    await expectAccessible(leader)
    await letter.getByRole('button', { name: '下一份' }).click()
    await letter.getByText('第 2 份，共 2 份').waitFor()
    const toOther = await letter.getByRole('article').innerText()
    expect(toOther).toContain('演示申请人乙：')
    expect(toOther).not.toContain(numbers[0] ?? '')
    expect(await letter.getByRole('button', { name: '下一份' }).isDisabled()).toBe(true)
    await act(leader, '审核答复', () => choose(leader, '负责人审批意见', '批准'))
    await officer.reload()
    await act(officer, '作出答复')
    const documentNos: number[] = []
    for (const requestNo of numbers.slice(0, 2)) {
      await open(officer, requestNo)
      await officer.getByText('已答复，待送达').first().waitFor()
      const history = await officer.getByRole('region', { name: '办理经过' }).innerText()
      expect(history).toContain('并案办理')
      documentNos.push(Number(/〔\d{4}〕(\d+)号/u.exec(history)?.[1]))
    }
    expect(documentNos[1]).toBe((documentNos[0] ?? 0) + 1)
  })
})
