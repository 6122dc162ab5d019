import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, expectAccessible, openBrowser } from './support/browser.ts'
import { newDataFolder, type ServerProcess, startServer } from './support/server-process.ts'

const sample = (name: string) => fileURLToPath(new URL(`../samples/reports/${name}`, import.meta.url))

describe.skipIf(chromiumPath === null)('工作台', () => {
  let server: ServerProcess
  let browser: Browser
  let removeData: () => Promise<void>
  let demonstrationPassword = ''
  let oneTimePassword = ''

  beforeAll(async () => {
    const data = await newDataFolder()
    removeData = data.remove
    server = await startServer(data.path)
    demonstrationPassword = /演示账号的密码：(\S+)/.exec(server.output())?.[1] ?? ''
    oneTimePassword = /一次性密码：(\S+)/.exec(server.output())?.[1] ?? ''
    browser = await openBrowser()
  }, 180_000)

  afterAll(async () => {
    await browser?.close()
    const code = await server?.stop()
    if (code !== 0) throw new Error(`the server ended with ${code}; it printed:\n${server?.output()}`)
    await removeData?.()
  })

  const signedIn = new Map<string, BrowserContext>()

  /** A page of somebody who is signed in; the session is opened once for each person. */
  async function pageOf(username: string): Promise<Page> {
    const known = signedIn.get(username)
    if (known) return known.newPage()
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' })
    context.setDefaultTimeout(45_000)
    signedIn.set(username, context)
    const page = await context.newPage()
    await page.goto(`${server.url}/office/`)
    await signIn(page, username, demonstrationPassword)
    await page.getByRole('navigation', { name: '主菜单' }).waitFor()
    return page
  }

  async function signIn(page: Page, username: string, password: string): Promise<void> {
    await page.getByLabel('用户名').fill(username)
    await page.getByLabel('密码', { exact: true }).fill(password)
    await page.getByRole('button', { name: '登录' }).click()
  }

  const go = async (page: Page, path: string) => {
    await page.goto(`${server.url}/office${path}`)
    await page.locator('h1').first().waitFor()
    await page.waitForLoadState('networkidle')
  }

  const open = async (page: Page, list: string, title: string) => {
    await go(page, list)
    await page.getByRole('link', { name: title }).first().click()
    await page.locator('h1').filter({ hasText: title }).waitFor()
  }

  /** The button of an action, and then the one that sends its form. */
  const send = (page: Page, label: string) =>
    page.getByRole('form', { name: label }).getByRole('button', { name: label }).click()

  const choose = async (page: Page, label: string, words: string, within: Page | Locator = page) => {
    await within.getByRole('combobox', { name: label }).click()
    // long lists draw only what is in view; typing brings the option there
    await page.keyboard.type(words)
    await page.locator('.ant-select-item-option').filter({ hasText: words }).first().click()
  }

  const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '')

  describe('登录', () => {
    it('密码不对说清楚；登录后到原来要去的那一页', async () => {
      const page = await (await browser.newContext({ locale: 'zh-CN' })).newPage()
      await page.goto(`${server.url}/office/items?status=draft`)
      await signIn(page, 'officer', 'not the password')
      await page.getByRole('alert').getByText('用户名或密码不正确').waitFor()
      await expectAccessible(page)
      await signIn(page, 'officer', demonstrationPassword)
      await page.getByRole('heading', { name: '主动公开', level: 1 }).waitFor()
      expect(new URL(page.url()).search).toBe('?status=draft')
      await page.getByRole('button', { name: '退出' }).click()
      await page.getByLabel('用户名').waitFor()
      await page.goto(`${server.url}/office/requests`)
      await page.getByLabel('用户名').waitFor()
      await page.context().close()
    })

    it('一次性密码只能用来设置新密码；太弱的密码逐条说明', async () => {
      const page = await (await browser.newContext({ locale: 'zh-CN' })).newPage()
      await page.goto(`${server.url}/office/`)
      await signIn(page, 'admin', oneTimePassword)
      await page.getByRole('heading', { name: '设置新密码' }).waitFor()
      const setTo = async (password: string) => {
        await page.getByLabel('一次性密码').fill(oneTimePassword)
        await page.getByLabel('新密码', { exact: true }).fill(password)
        await page.getByLabel('再输入一次新密码').fill(password)
        await page.getByRole('button', { name: '保存新密码' }).click()
      }
      await setTo('短')
      await page.getByRole('alert').getByText('至少 10 个字符').first().waitFor()
      await expectAccessible(page)
      await setTo('shifan-2026-yanshi')
      await page.getByRole('heading', { name: '机构与人员' }).waitFor()
      await expectAccessible(page)
      signedIn.set('admin', page.context())
    })
  })

  describe('每一页都可以不用鼠标、不靠颜色使用', () => {
    const pages: [string, string][] = [
      ['officer', '/'],
      ['officer', '/requests'],
      ['officer', '/requests/new'],
      ['officer', '/items'],
      ['officer', '/items/new'],
      ['officer', '/annual-reports'],
      ['officer', '/account'],
      ['officer', '/search?q=演示'],
      ['officer', '/nowhere'],
      ['supervisor', '/'],
      ['supervisor', '/imported-reports'],
      ['supervisor', '/annual-reports'],
      ['admin', '/people'],
    ]
    it.each(pages)('%s %s', async (username, path) => {
      const page = await pageOf(username)
      await go(page, path)
      await expectAccessible(page)
      for (const width of [1280, 1024]) {
        await page.setViewportSize({ width, height: 800 })
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect(sideways, `${path} at ${width}`).toBeLessThanOrEqual(0)
      }
      await page.close()
    })
  })

  describe('我的工作', () => {
    it('先到期的在前；J、W、Enter 走到一件、说明到期日、打开', async () => {
      const page = await pageOf('officer')
      await go(page, '/')
      const groups = await page.locator('.group-line th').allInnerTexts()
      expect(groups[0]).toContain('已超期')
      expect(groups.at(-1)).toContain('暂停或者未起算')

      await page.keyboard.press('j')
      const first = await focused(page)
      await page.keyboard.press('j')
      expect(await focused(page)).not.toBe(first)
      await page.keyboard.press('k')
      expect(await focused(page)).toBe(first)
      await page.keyboard.press('w')
      expect(await page.locator('.why-row').innerText()).toContain('《政府信息公开条例》')
      await expectAccessible(page)
      await page.keyboard.press('Enter')
      await page.locator('h1').filter({ hasText: first }).waitFor()
      await page.keyboard.press('j')
      await page.locator('h1').filter({ hasNotText: first }).first().waitFor()
      await page.close()
    })

    it('悬停或者聚焦时预览，Esc 收起；单键可以关掉', async () => {
      const page = await pageOf('officer')
      await go(page, '/')
      await page.locator('.due-day').first().hover()
      await page.getByRole('tooltip').waitFor()
      await page.keyboard.press('Escape')
      await page.getByRole('tooltip').waitFor({ state: 'detached' })

      await page.keyboard.press('?')
      await page.getByRole('dialog', { name: '快捷键' }).waitFor()
      await expectAccessible(page)
      await page.getByLabel('使用单键快捷键').uncheck()
      await page.getByRole('button', { name: '关闭' }).click()
      await page.keyboard.press('/')
      expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('office-search')
      await page.getByRole('button', { name: '快捷键' }).click()
      await page.getByLabel('使用单键快捷键').check()
      await page.keyboard.press('Escape')
      await page.keyboard.press('/')
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('office-search')
      await page.close()
    })
  })

  describe('办理一件申请', () => {
    const subject = '演示社区日间照料中心的选址论证材料'
    const typed = '选址论证材料见附件，共三份。'

    it('没有填的、不能这样答复的，都说清楚，焦点到说明上，已填的不丢', async () => {
      const page = await pageOf('officer')
      await open(page, '/', subject)
      await page.getByRole('button', { name: '起草答复' }).click()
      await send(page, '起草答复')
      await page.getByRole('alert').getByRole('button', { name: '请填写答复内容' }).click()
      await page.keyboard.type(typed)
      await choose(page, '答复类型', '损害第三方合法权益')
      expect(await page.locator('.answer-note').innerText()).toContain('自然人 × （三）不予公开 4.保护第三方合法权益')
      await send(page, '起草答复')
      await page.getByRole('alert').getByText('请填写理由').first().waitFor()
      expect(await focused(page)).toContain('请填写理由')
      await page.getByLabel('理由').fill('涉及他人的个人隐私。')
      await page.getByLabel('引用的条款').fill('《政府信息公开条例》第十五条')
      await send(page, '起草答复')
      await page.getByRole('alert').getByText('可以更具体，不能缺少').first().waitFor()
      expect(await page.getByLabel('答复内容').inputValue()).toBe(typed)
      await expectAccessible(page)
      await page.close()
    })

    it('两个人同时办：后一个看到谁做了什么，重新载入后接着办', async () => {
      const officer = await pageOf('officer')
      const leader = await pageOf('leader')
      await open(officer, '/', subject)
      await open(leader, '/', subject)
      await officer.getByRole('button', { name: '起草答复' }).click()
      await choose(officer, '答复类型', '第三十六条第（二）项')
      await officer.getByLabel('答复内容').fill(typed)

      await leader.getByRole('button', { name: '延长答复期限' }).click()
      await leader.getByLabel('理由').fill('材料较多，需要整理。')
      await send(leader, '延长答复期限')
      await leader.getByRole('status').filter({ hasText: '已办好' }).waitFor()
      expect(await focused(leader)).toContain('延长答复期限')
      const refused = leader.getByRole('button', { name: '延长答复期限' })
      expect(await refused.getAttribute('aria-disabled')).toBe('true')
      await leader.getByText('不能再次延长').first().waitFor()

      await send(officer, '起草答复')
      await officer.getByRole('alert').getByText('演示负责人').first().waitFor()
      await expectAccessible(officer)
      await officer.getByRole('button', { name: '重新载入' }).click()
      await officer.getByText('延长答复期限20个工作日').first().waitFor()
      expect(await officer.getByLabel('答复内容').inputValue()).toBe(typed)
      await leader.close()
      await officer.close()
    })

    it('登录失效时填写的内容都在，重新登录后接着办完', async () => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' })
      const page = await context.newPage()
      await page.goto(`${server.url}/office/`)
      await signIn(page, 'officer', demonstrationPassword)
      await page.getByRole('link', { name: subject }).click()
      await page.getByRole('button', { name: '起草答复' }).click()
      await choose(page, '答复类型', '第三十六条第（二）项')
      await page.getByLabel('答复内容').fill(typed)
      await context.clearCookies()
      await send(page, '起草答复')
      await page.getByRole('dialog', { name: '登录已经失效' }).waitFor()
      await expectAccessible(page)
      await page.getByLabel('密码', { exact: true }).fill(demonstrationPassword)
      await page.getByRole('button', { name: '登录' }).click()
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      expect(await page.getByLabel('答复内容').inputValue()).toBe(typed)
      await send(page, '起草答复')
      await page.getByRole('heading', { name: '答复稿' }).waitFor()
      await context.close()
    })

    it('起草人不能审自己的稿；负责人退回、批准，批准以后才能作出', async () => {
      const officer = await pageOf('officer')
      const leader = await pageOf('leader')
      await open(officer, '/', subject)
      await officer.getByText('答复是您起草的，应当由另一人审核').waitFor()
      await open(leader, '/', subject)
      await leader.getByRole('button', { name: '审核答复' }).click()
      await choose(leader, '负责人审批意见', '退回修改')
      await leader.getByLabel('说明').fill('请写明附件的名称。')
      await send(leader, '审核答复')
      await leader.getByText('退回意见：').waitFor()
      await expectAccessible(leader)

      await officer.reload()
      await officer.getByRole('button', { name: '起草答复' }).click()
      expect(await officer.getByLabel('答复内容').inputValue()).toBe(typed)
      await officer.getByLabel('答复内容').fill('论证报告、专家意见、会议纪要三份材料见附件。')
      await officer.getByRole('button', { name: '再加一项' }).click()
      await officer.getByLabel('哪一项信息').first().fill('论证材料')
      await officer.getByLabel('哪一项信息').last().fill('专家的联系方式')
      await officer.getByRole('combobox', { name: '答复类型' }).last().click()
      await officer.keyboard.type('损害第三方合法权益')
      await officer.locator('.ant-select-item-option').filter({ hasText: '损害第三方合法权益' }).last().click()
      await officer.getByLabel('答复内容').last().fill('不予公开。')
      await officer.getByLabel('理由').fill('属于个人隐私。')
      expect(await officer.locator('.answer-note').innerText()).toContain('（二）部分公开')
      await expectAccessible(officer)
      await send(officer, '起草答复')
      await officer.getByText('第 2 稿').waitFor()

      await leader.reload()
      await leader.getByRole('button', { name: '审核答复' }).click()
      await choose(leader, '负责人审批意见', '批准')
      await send(leader, '审核答复')
      await leader.getByRole('status').filter({ hasText: '已办好' }).waitFor()
      await officer.reload()
      await officer.getByRole('button', { name: '作出答复' }).click()
      await send(officer, '作出答复')
      await officer.getByText('已答复，待送达').first().waitFor()
      await officer.getByRole('button', { name: '登记送达' }).waitFor()
      await expectAccessible(officer)
      await leader.close()
      await officer.close()
    })

    it('登记纸质申请，查询码只显示一次；身份证明查看才显示', async () => {
      const page = await pageOf('officer')
      await go(page, '/requests/new')
      await page.getByRole('button', { name: '登记', exact: true }).click()
      await page.getByRole('alert').getByRole('button', { name: '请填写姓名' }).click()
      await page.keyboard.type('演示申请人辛')
      await page.getByLabel('证件号码').fill('11010519491231002X')
      await page.getByLabel('联系电话').fill('13800000000')
      await page.getByLabel('内容描述').fill('演示街道路灯维修记录')
      await choose(page, '获取途径', '当面领取')
      await page.getByRole('button', { name: '登记', exact: true }).click()
      await page.getByRole('heading', { name: '已登记' }).waitFor()
      await page
        .getByText(/[A-Z0-9]{4}(-[A-Z0-9]{4}){2,}/)
        .first()
        .waitFor()
      await expectAccessible(page)
      await page.getByRole('link', { name: '办理这件申请' }).click()
      await page.locator('h1').filter({ hasText: '演示街道路灯维修记录' }).waitFor()
      expect(await page.locator('main').innerText()).not.toContain('11010519491231002X')
      await page.getByRole('button', { name: '查看身份证明和联系方式' }).click()
      await page.getByText('11010519491231002X').waitFor()
      await page.close()
    })
  })

  describe('发布一条信息', () => {
    it('起草人不能审查自己的；别人审查、批准后发布，门户立即可以看到', async () => {
      const officer = await pageOf('officer')
      await go(officer, '/items/new')
      await officer.getByLabel('标题').fill('演示街道路灯维修计划')
      await choose(officer, '类别', '规划和政策')
      await officer.getByLabel('形成日期').fill('2026-01-05')
      await officer.keyboard.press('Enter')
      await officer.getByLabel('正文').fill('## 一、范围\n演示路、示例街。\n- 更换灯具\n- 检修线路')
      await officer.getByRole('button', { name: '预览' }).click()
      await officer.getByRole('heading', { name: '一、范围' }).waitFor()
      await expectAccessible(officer)
      await officer.getByRole('button', { name: '保存草稿' }).click()
      await officer.getByRole('button', { name: '提交审查' }).click()
      await send(officer, '提交审查')
      await officer.getByText('待保密审查').first().waitFor()
      const address = new URL(officer.url()).pathname.replace('/office', '')
      const own = officer.getByRole('button', { name: '通过保密审查' })
      expect(await own.getAttribute('aria-disabled')).toBe('true')
      await officer.getByText('不能由起草人进行保密审查').waitFor()
      await expectAccessible(officer)

      const leader = await pageOf('leader')
      await go(leader, address)
      await leader.getByRole('button', { name: '通过保密审查' }).click()
      await leader.locator('.command-form textarea').first().fill('不涉及国家秘密、商业秘密和个人隐私。')
      await send(leader, '通过保密审查')
      await leader.getByRole('button', { name: '批准公开' }).click()
      await send(leader, '批准公开')
      await leader.getByText('已批准，待发布').first().waitFor()

      await go(officer, address)
      await officer.getByRole('button', { name: '发布' }).click()
      await choose(officer, '渠道', '政府网站')
      await send(officer, '发布')
      await officer.getByRole('link', { name: '门户上的页面' }).click()
      await officer.getByRole('heading', { name: '演示街道路灯维修计划' }).waitFor()
      expect(await officer.locator('main').innerText()).toContain('更换灯具')
      await leader.close()
      await officer.close()
    })
  })

  describe('年度报告', () => {
    it('方向键走到一格，Enter 列出依据；没有记录的格由人填写；有错误不能公布', async () => {
      const page = await pageOf('officer')
      await go(page, '/annual-reports')
      await page.getByRole('link', { name: '示范市演示街道办事处' }).first().click()
      const received = page.locator('[data-address="requests.newReceived.naturalPerson"]')
      await received.waitFor()
      await received.focus()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press('Enter')
      const cell = page.getByRole('region', { name: '选中的格' })
      await cell.getByRole('listitem').first().waitFor()
      expect(await cell.getByRole('listitem').count()).toBe(Number(await received.innerText()))
      await expectAccessible(page)

      await page.locator('[data-address="proactive.adminLicensing.decisions"]').click()
      await cell.getByRole('spinbutton').fill('12')
      await cell.getByRole('button', { name: '保存这一格' }).click()
      await cell.getByText('已填写 12').waitFor()
      expect(await page.locator('[data-address="proactive.adminLicensing.decisions"]').innerText()).toBe('12')

      const publish = page.getByRole('button', { name: '公布年度报告' })
      expect(await publish.getAttribute('aria-disabled')).toBe('true')
      await page.keyboard.press('Escape')
      await page.locator('h1').click()
      await page.keyboard.press('n')
      expect(await focused(page)).toContain('一、总体情况')
      await expectAccessible(page)
      await page.close()
    })

    it('还没有结束的年度不能公布，理由全部列出', async () => {
      const page = await pageOf('officer')
      await go(page, `/annual-reports/yanshi/${new Date().getFullYear()}`)
      await writeSections(page)
      await page.getByRole('button', { name: '公布年度报告' }).click()
      const refusal = page.getByRole('alert')
      await refusal.getByText('年还没有结束').waitFor()
      await refusal.getByText('这些格还没有填写').waitFor()
      expect(await focused(page)).toContain('年还没有结束')
      await expectAccessible(page)
      await page.close()
    })

    it('填完、写完、没有错误的公布后，门户立即可以看到', async () => {
      const page = await pageOf('officer')
      await go(page, '/annual-reports/yanshi/2024')
      const cell = page.getByRole('region', { name: '选中的格' })
      const unknown = page.locator('td[data-address]').filter({ hasText: /^—$/ })
      for (let left = await unknown.count(); left > 0; left--) {
        await unknown.first().click()
        await cell.getByRole('spinbutton').fill('0')
        await cell.getByRole('button', { name: '保存这一格' }).click()
        await cell.getByText('已填写 0').waitFor()
      }
      await writeSections(page)
      await page.getByRole('button', { name: '公布年度报告' }).click()
      await page.getByRole('status').filter({ hasText: '已经公布' }).waitFor()
      expect(await focused(page)).toContain('年度报告已经公布')
      await expectAccessible(page)
      await page.getByRole('link', { name: '门户上的页面' }).click()
      await page.getByText('公开目录更新不够及时').waitFor()
      await page.close()
    })

    async function writeSections(page: Page): Promise<void> {
      for (const [section, text] of [
        ['一、总体情况', '本年度围绕群众关切推进公开工作。'],
        ['五、存在的主要问题及改进情况', '公开目录更新不够及时，下一步按季度核对。'],
        ['六、其他需要报告的事项', '没有收取信息处理费。'],
      ] as const) {
        await page.getByRole('button', { name: new RegExp(`写这一部分.*${section}`) }).click()
        await page.getByRole('textbox', { name: section }).fill(text)
        await page.getByRole('button', { name: '保存', exact: true }).click()
        await page.getByText(text).waitFor()
      }
      await page.getByText('0 错误').first().waitFor()
    }
  })

  describe('报告核对', () => {
    it('格与原文互相标出；N 走到下一处', async () => {
      const page = await pageOf('supervisor')
      await open(page, '/imported-reports', '古城街道')
      await page.locator('[data-address="proactive.procurement.amount"]').click()
      const marked = page.locator('.source-cell-on')
      expect(await marked.innerText()).toBe('185277.44元')
      expect(await page.locator('.evidence-row').innerText()).toContain('第 80 行')
      await expectAccessible(page)
      await page.locator('.source-cell').filter({ hasText: /^24$/ }).click()
      await page.locator('[data-address="proactive.procurement.items"].cell-on').waitFor()

      await page.locator('h1').click()
      await page.keyboard.press('n')
      expect(await page.locator('.source mark').allInnerTexts()).toContain('171条')
      expect(await focused(page)).toContain('207')
      await expectAccessible(page)
      await page.close()
    })

    it('读入几份：读出的列出结果，读不出的写明原因，自成一类', async () => {
      const page = await pageOf('supervisor')
      await go(page, '/imported-reports')
      const scan = { name: '扫描件.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 nothing to read') }
      await page.getByLabel('选择报告文件').setInputFiles([sample('jili-2020.txt')])
      await page.getByRole('status').filter({ hasText: '读入 1 份' }).waitFor()
      await page.getByLabel('选择报告文件').setInputFiles(scan)
      await page.getByRole('status').filter({ hasText: '1 份读不出' }).waitFor()
      await page.getByText('读不出', { exact: true }).first().waitFor()
      await expectAccessible(page)
      await page.getByRole('link', { name: '扫描件.pdf' }).click()
      await page.getByText('没有读出的数不当作 0').waitFor()
      await expectAccessible(page)
      await page.close()
    })
  })

  describe('机构与人员', () => {
    it('新增的人得到只显示一次的一次性密码', async () => {
      const page = await pageOf('admin')
      await go(page, '/people')
      await page.getByRole('button', { name: '新增人员' }).click()
      await page.getByLabel('姓名').fill('演示新人')
      await page.getByLabel('用户名').fill('xinren')
      const form = page.getByRole('region', { name: '新增人员' })
      await choose(page, '机关', '示范市演示街道办事处', form)
      await choose(page, '角色', '业务处室承办人', form)
      await page.getByRole('button', { name: '新增，得到一次性密码' }).click()
      const told = page.getByRole('dialog', { name: '演示新人的一次性密码' })
      expect(await told.innerText()).toMatch(/[a-z0-9]{4}(-[a-z0-9]{4}){3}/)
      await expectAccessible(page)
      await told.getByRole('button', { name: '已经告诉本人' }).click()
      await page.getByRole('rowheader', { name: '演示新人' }).waitFor()
      await page.close()
    })
  })
})
