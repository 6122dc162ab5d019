import { createTestPlatform } from '@gongkai/platform/testing'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createApp } from '../../../app.ts'
import { createPortalRegion, type PortalRegion } from '../../testing/portal-region.ts'
import { fieldValue, readable, Visitor } from '../../testing/visitor.ts'

const platform = await createTestPlatform()
let app: FastifyInstance
let region: PortalRegion
let visitor: Visitor

const open = (callsPerMinute: number): Promise<FastifyInstance> =>
  createApp(platform, {
    officeFolder: '/nonexistent',
    version: '0.0.0',
    databaseKind: 'embedded',
    readReport: async ({ fileName }) => ({ ok: false, file: fileName, reason: '测试中不读文件' }),
    callsPerMinute,
  })

beforeAll(async () => {
  region = await createPortalRegion(platform)
  app = await open(60_000)
})
afterAll(() => app.close())
beforeEach(() => {
  visitor = new Visitor(app)
})

const png = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(2000)])

const person: Record<string, string> = {
  organId: 'zhujian',
  applicantKind: 'naturalPerson',
  name: '王示例',
  identityKind: 'residentId',
  identityNumber: '11010519491231002X',
  phone: '13800138000',
  content: '和平片区2025年度改造资金分配表\n以及施工合同',
  provisionForm: 'electronic',
  obtainingRoute: 'download',
}

/** What a browser sends: the hidden fields of the page and what was typed. */
async function filled(changed: Record<string, string> = {}): Promise<[string, string][]> {
  const { body } = await visitor.get('/request?organ=zhujian')
  return fromPage(body, { ...person, ...changed })
}

const fromPage = (page: string, values: Record<string, string>): [string, string][] => [
  ['formToken', fieldValue(page, 'formToken') ?? ''],
  ['submission', fieldValue(page, 'submission') ?? ''],
  ...[...page.matchAll(/name="held" value="([0-9a-f]+)"/g)].map(([, id]): [string, string] => ['held', id ?? '']),
  ...Object.entries(values),
]

const requestCount = async (): Promise<number> => {
  const row = await platform.database.kysely
    .selectFrom('request')
    .select((select) => select.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

describe('the request form', () => {
  test('knows the organ of the address and asks for everything of Article 29', async () => {
    const { body } = await visitor.get('/request?organ=zhujian')
    expect(body).toContain('<option value="zhujian" selected="">')
    const text = readable(body)
    for (const word of ['公民', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他法人或者组织']) {
      expect(text).toContain(word)
    }
    for (const label of ['姓名或者名称', '证件号码', '联系电话', '需要什么信息', '希望的形式', '获取的途径', '附件']) {
      expect(text).toContain(label)
    }
  })

  test('a complete form becomes a request; the code is shown on the receipt and is in no address', async () => {
    const before = await requestCount()
    const sent = await visitor.post('/request', await filled())
    expect(sent.statusCode).toBe(303)
    expect(sent.headers['location']).toBe('/request/received')
    expect(sent.headers['cache-control']).toBe('no-store')
    const receipt = await visitor.get('/request/received')
    expect(receipt.headers['cache-control']).toBe('no-store')
    const code = /[A-Z0-9]{4}(-[A-Z0-9]{4}){3}/.exec(receipt.body)?.[0] ?? ''
    expect(readable(receipt.body)).toContain('申请编号 2026-')
    expect(await requestCount()).toBe(before + 1)

    const { body } = await visitor.get('/status')
    const status = await visitor.post('/status', [
      ['formToken', fieldValue(body, 'formToken') ?? ''],
      ['code', ` ${code.toLowerCase().replaceAll('-', ' ')} `],
      ['lastFour', '8000'],
    ])
    expect(status.statusCode).toBe(303)
    expect(status.headers['location']).toBe('/status/request')
    const shown = await visitor.get('/status/request')
    expect(readable(shown.body)).toContain('等机关与您确认收到申请')
    expect(shown.body).not.toContain('王示例')
  })

  test('the receipt goes when it is cleared, when its time is over, and for everybody else', async () => {
    await visitor.post('/request', await filled())
    expect((await visitor.get('/request/received')).statusCode).toBe(200)
    expect((await new Visitor(app).get('/request/received')).statusCode).toBe(410)
    platform.setNow(new Date('2026-04-08T10:16:00+08:00'))
    expect((await visitor.get('/request/received')).statusCode).toBe(410)
    platform.setNow('2026-04-08')
    await visitor.post('/request/received/forget', [])
    expect((await visitor.get('/request/received')).statusCode).toBe(410)
  })

  test('every fault is told above with a link and at the field, and nothing typed is lost', async () => {
    const before = await requestCount()
    const texts = await filled({ identityNumber: '11010519491231002', phone: '1380013800', content: '  ' })
    const sent = await visitor.post('/request', texts)
    expect(sent.statusCode).toBe(422)
    const text = readable(sent.body)
    expect(text).toContain('还有 3 处要改')
    expect(sent.body).toContain('<a href="#identityNumber">')
    expect(sent.body).toMatch(/id="identityNumber"[^>]*aria-invalid="true"/)
    expect(text).toContain('居民身份证号码应为 18 位，现在是 17 位')
    expect(text).toContain('手机号码应为 11 位，现在是 10 位')
    expect(fieldValue(sent.body, 'name')).toBe('王示例')
    expect(fieldValue(sent.body, 'phone')).toBe('1380013800')
    expect(sent.body).toMatch(/id="applicantKind-naturalPerson"[^>]*checked/)
    expect(sent.body).toContain('<option value="zhujian" selected="">')
    expect(await requestCount()).toBe(before)
  })

  test('an empty form names every missing answer', async () => {
    const { body } = await visitor.get('/request')
    const sent = await visitor.post('/request', fromPage(body, {}))
    expect(sent.statusCode).toBe(422)
    const text = readable(sent.body)
    for (const sentence of ['请选择受理机关', '请选择申请人类型', '请选择证件类型', '请写明需要什么信息']) {
      expect(text).toContain(sentence)
    }
  })

  test('an organisation gives a contact person', async () => {
    const organisation = {
      applicantKind: 'legalService',
      name: '示范律师事务所',
      identityKind: 'unifiedSocialCreditCode',
      identityNumber: '91350100M000100Y43',
    }
    const missing = await visitor.post('/request', await filled(organisation))
    expect(readable(missing.body)).toContain('单位申请的，请填写联系人')
    const sent = await visitor.post('/request', await filled({ ...organisation, contactPerson: '李示例' }))
    expect(sent.statusCode).toBe(303)
  })

  test('a good attachment is kept over a fault elsewhere, a bad one is named', async () => {
    const bad = { fileName: '程序.exe', bytes: Buffer.from('MZ\0\0\0\0') }
    const good = { fileName: '小区照片.png', bytes: png }
    const first = await visitor.post('/request', await filled({ phone: '1380013800' }), [good, bad])
    expect(first.statusCode).toBe(422)
    const text = readable(first.body)
    expect(text).toContain('小区照片.png 2 KB，已上传')
    expect(text).toContain('文件“程序.exe”不是可以上传的类型')
    const second = await visitor.post('/request', fromPage(first.body, person))
    expect(second.statusCode).toBe(303)
    const files = await platform.database.kysely
      .selectFrom('file')
      .select(['file_name', 'media_type'])
      .where('owner_kind', '=', 'request')
      .execute()
    expect(files).toEqual([{ file_name: '小区照片.png', media_type: 'image/png' }])
  })

  test('an attachment can be taken back, and one that was dropped is said to be missing', async () => {
    const first = await visitor.post('/request', await filled({ phone: '', email: 'x' }), [
      { fileName: '甲.png', bytes: png },
    ])
    const [, id] = /name="held" value="([0-9a-f]+)"/.exec(first.body) ?? []
    const texts = fromPage(first.body, person)
    const removed = await visitor.post('/request', [...texts, ['remove', id ?? '']])
    expect(removed.statusCode).toBe(200)
    expect(removed.body).not.toContain('甲.png')
    expect(fieldValue(removed.body, 'name')).toBe('王示例')
    const again = await visitor.post('/request', texts)
    expect(again.statusCode).toBe(422)
    expect(readable(again.body)).toContain('先前上传的附件没有保留下来，请重新选择')
  })

  test('the same form sent twice makes one request, a changed one makes another', async () => {
    const before = await requestCount()
    const texts = await filled()
    const [one, two] = await Promise.all([visitor.post('/request', texts), visitor.post('/request', texts)])
    expect([one.statusCode, two.statusCode]).toEqual([303, 303])
    expect(one.cookies.find(({ name }) => name === 'receipt')).toEqual(
      two.cookies.find(({ name }) => name === 'receipt'),
    )
    expect(await requestCount()).toBe(before + 1)
    const other = texts.map(([name, value]): [string, string] => [name, name === 'content' ? '另一件事' : value])
    await visitor.post('/request', other)
    expect(await requestCount()).toBe(before + 2)
  })

  test('a form that is not from a page of ours is not taken, and shows again what was typed', async () => {
    const before = await requestCount()
    const stranger = new Visitor(app)
    const sent = await stranger.post('/request', await filled())
    expect(sent.statusCode).toBe(403)
    expect(readable(sent.body)).toContain('再按一次“提交申请”')
    expect(fieldValue(sent.body, 'name')).toBe('王示例')
    expect(await requestCount()).toBe(before)
    // the page that came back carries the right token: pressing once more is enough
    const second = await stranger.post('/request', fromPage(sent.body, person))
    expect(second.statusCode).toBe(303)
  })

  test('a form of another site is refused', async () => {
    const texts = await filled()
    const payload = new URLSearchParams(texts).toString()
    const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://evil.example' }
    const sent = await visitor.send({ method: 'POST', url: '/request', headers, payload })
    expect(sent.statusCode).toBe(403)
  })

  test('larger text keeps what was typed', async () => {
    const sent = await visitor.post('/request', [...(await filled()), ['look.text', 'large']])
    expect(sent.statusCode).toBe(200)
    expect(sent.body).toContain('data-text="large"')
    expect(fieldValue(sent.body, 'name')).toBe('王示例')
    expect((await visitor.get('/')).body).toContain('data-text="large"')
  })
})

describe('the status of a request', () => {
  async function ask(code: string, lastFour = '8000') {
    const { body } = await visitor.get('/status')
    const sent = await visitor.post('/status', [
      ['formToken', fieldValue(body, 'formToken') ?? ''],
      ['code', code],
      ['lastFour', lastFour],
    ])
    return sent.statusCode === 303 ? visitor.get(String(sent.headers['location'])) : sent
  }

  test.each<[keyof PortalRegion['codes'], string[]]>([
    ['submitted', ['待确认', '等机关与您确认收到申请']],
    ['handling', ['已超期', '应在 2026年3月30日 （星期一） 前答复', '超过期限 6 个工作日', '依法申请行政复议']],
    ['consulted', ['最迟 2026年4月16日 （星期四） 答复', '还剩 6 个工作日，已经用了 14 个，共 20 个', '5 + 15 = 20']],
    ['correction', ['等您补正', '写明是哪一年的分配表', '期限是怎样计算的']],
    [
      'delivered',
      ['已答复', '没有超过期限', '部分公开', '个人隐私', '先申请行政复议', '示范市人民政府', '2026年5月11日'],
    ],
  ])('%s is told in plain words', async (state, words) => {
    const response = await ask(region.codes[state])
    expect(response.statusCode).toBe(200)
    expect(response.headers['cache-control']).toBe('no-store')
    const text = readable(response.body)
    for (const word of words) expect(text).toContain(word)
  })

  test('the counting calendar numbers each day that counts', async () => {
    const { body } = await ask(region.codes.consulted)
    const text = readable(body.slice(body.indexOf('class="counting"'), body.indexOf('counting-legend')))
    expect(text).toContain('3月2 日 起算')
    expect(text).toContain('9 第 5 天')
    expect(text).toContain('26 第 6 天')
    expect(text).toContain('8 （今天） 第 14 天')
    expect(text).toContain('16 期满')
  })

  test('an unknown code tells nothing and stays in the field', async () => {
    const response = await ask('AAAA-BBBB-CCCC-DDDD')
    expect(response.statusCode).toBe(404)
    expect(readable(response.body)).toContain('查询码或者后四位不对')
    expect(fieldValue(response.body, 'code')).toBe('AAAA-BBBB-CCCC-DDDD')
  })

  test('the right code with a wrong second factor says the same sentence, and the second factor is not shown again', async () => {
    const unknown = await ask('AAAA-BBBB-CCCC-DDDD', '1234')
    const wrong = await ask(region.codes.submitted, '1234')
    expect(wrong.statusCode).toBe(404)
    const plain = (body: string) => readable(body).replaceAll(/[A-Z0-9]{4}(-[A-Z0-9]{4}){3}/g, '')
    expect(plain(wrong.body)).toBe(plain(unknown.body))
    expect(fieldValue(wrong.body, 'lastFour')).toBe('')
  })

  test('the last four of the identity number open it too; without proof and after leaving nothing is shown', async () => {
    expect((await ask(region.codes.submitted, '002x')).statusCode).toBe(200)
    const stranger = await new Visitor(app).get('/status/request')
    expect(stranger.headers['location']).toBe('/status?ended=1')
    await visitor.post('/status/leave', [])
    expect((await visitor.get('/status/request')).statusCode).toBe(303)
  })

  test('nothing typed is asked for', async () => {
    const response = await ask('  ')
    expect(response.statusCode).toBe(422)
    expect(readable(response.body)).toContain('请输入查询码')
  })

  test('trying codes is slowed down, in Chinese', async () => {
    const slow = await open(60)
    const visitorOfSlow = new Visitor(slow)
    const statuses: number[] = []
    let last = ''
    for (let attempt = 0; attempt < 4; attempt++) {
      const response = await visitorOfSlow.post('/status', [
        ['code', 'AAAA'],
        ['lastFour', '1234'],
      ])
      statuses.push(response.statusCode)
      last = response.body
    }
    await slow.close()
    expect(statuses).toEqual([403, 403, 429, 429])
    expect(readable(last)).toContain('操作太频繁，请稍等')
  })
})
