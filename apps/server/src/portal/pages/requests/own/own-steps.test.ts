import {
  askCorrection,
  confirmReceipt,
  receiveCorrection,
  split,
  submitRequest,
} from '@gongkai/platform/actions/requests'
import { decideErasure } from '@gongkai/platform/actions/erasure'
import { publicActor } from '@gongkai/platform/people'
import { createTestPerson, createTestPlatform, sampleRequestForm } from '@gongkai/platform/testing'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createApp } from '../../../../app.ts'
import { createPortalRegion, done, type PortalRegion } from '../../../testing/portal-region.ts'
import { fieldValue, readable, Visitor } from '../../../testing/visitor.ts'

const platform = await createTestPlatform()
let app: FastifyInstance
let region: PortalRegion
let visitor: Visitor

beforeAll(async () => {
  region = await createPortalRegion(platform)
  app = await createApp(platform, {
    officeFolder: '/nonexistent',
    version: '0.0.0',
    databaseKind: 'embedded',
    readReport: async ({ fileName }) => ({ ok: false, file: fileName, reason: '测试中不读文件' }),
    callsPerMinute: 60_000,
  })
})
afterAll(() => app.close())
beforeEach(() => {
  visitor = new Visitor(app)
})

const png = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(2000)])

/** Proves to be the applicant; answers the page of the request. */
const enter = (state: keyof PortalRegion['codes']): Promise<string> => enterWith(region.codes[state])

async function enterWith(code: string): Promise<string> {
  const { body } = await visitor.get('/status')
  await visitor.post('/status', [
    ['formToken', fieldValue(body, 'formToken') ?? ''],
    ['code', code],
    ['lastFour', '8000'],
  ])
  return (await visitor.get('/status/request')).body
}

/** Opens the page of a step and sends its form as a browser would. */
async function step(path: string, texts: Record<string, string>, files: { fileName: string; bytes: Buffer }[] = []) {
  const { body } = await visitor.get(`/status/${path}`)
  return send(path, body, texts, files)
}

const send = (
  path: string,
  page: string,
  texts: Record<string, string>,
  files: { fileName: string; bytes: Buffer }[] = [],
) =>
  visitor.post(
    `/status/${path}`,
    [
      ['formToken', fieldValue(page, 'formToken') ?? ''],
      ...[...page.matchAll(/name="held" value="([0-9a-f]+)"/g)].map(([, id]): [string, string] => ['held', id ?? '']),
      ...Object.entries(texts),
    ],
    files,
  )

describe('what an applicant can do', () => {
  test('a correction with a file: a fault keeps text and file, then the clock starts afresh', async () => {
    platform.setNow('2026-03-20')
    expect(await enter('correction')).toContain('/status/correction')
    const faulty = await step('correction', { correction: '  ' }, [{ fileName: '年度说明.png', bytes: png }])
    expect(faulty.statusCode).toBe(422)
    expect(readable(faulty.body)).toContain('请写明补正的内容')
    expect(readable(faulty.body)).toContain('年度说明.png')
    const sent = await send('correction', faulty.body, { correction: '2025年度的分配表' })
    expect(sent.statusCode).toBe(303)
    const { body } = await visitor.get(String(sent.headers['location']))
    const text = readable(body)
    expect(text).toContain('补正已经提交')
    expect(text).toContain('年度说明.png')
    // 20 working days after 2026-03-20; 04-06 is a holiday
    expect(text).toContain('2026年4月20日')
    const form = await platform.database.kysely.selectFrom('request_form').select('content').execute()
    expect(form.some(({ content }) => content.includes('【补正 2026-03-20】2025年度的分配表'))).toBe(true)
    platform.setNow('2026-04-08')
  })

  test('a rating is given once, and remembered with the receipt of the answer', async () => {
    await enter('delivered')
    const missing = await step('satisfaction', { word: '写得清楚' })
    expect(missing.statusCode).toBe(422)
    expect(missing.body).toContain('写得清楚')
    const page = (await visitor.get('/status/satisfaction')).body
    expect((await send('satisfaction', page, { score: '4', word: '写得清楚' })).statusCode).toBe(303)
    const twice = await send('satisfaction', page, { score: '1' })
    expect(readable(twice.body)).toContain('您已经评价过这份答复')
    expect((await step('received', {})).statusCode).toBe(303)
    const text = readable((await visitor.get('/status/request')).body)
    expect(text).toContain('满意：写得清楚')
    expect(text).toContain('您确认收到答复')
    expect((await step('proposal', { note: '很多居民都关心' })).statusCode).toBe(303)
    expect((await visitor.get('/status/proposal')).headers['location']).toBe('/status/request')
    // Neither is offered again.
    expect((await visitor.get('/status/satisfaction')).headers['location']).toBe('/status/request')
    expect((await visitor.get('/status/received')).headers['location']).toBe('/status/request')
  })

  test('a withdrawal needs a reason and says that there is no way back', async () => {
    await enter('submitted')
    const { body } = await visitor.get('/status/withdrawal')
    expect(readable(body)).toContain('撤回不能取消')
    expect((await send('withdrawal', body, { reason: '' })).statusCode).toBe(422)
    expect((await send('withdrawal', body, { reason: '已经得到所需信息' })).statusCode).toBe(303)
    const text = readable((await visitor.get('/status/request')).body)
    expect(text).toContain('申请已经撤回')
    expect((await visitor.get('/status/withdrawal')).headers['location']).toBe('/status/request')
  })

  test('the export holds what was typed, in full, and only for its applicant', async () => {
    await enter('consulted')
    const json = await visitor.get('/status/export.json')
    expect(json.headers['content-disposition']).toContain('attachment')
    expect(json.headers['cache-control']).toBe('no-store')
    expect(json.json()).toMatchObject({
      applicant: { 姓名或者名称: '王小明', 证件号码: '11010519491231002X' },
      dueDate: { due: '2026-04-16' },
    })
    expect(readable((await visitor.get('/status/export.html')).body)).toContain('11010519491231002X')
    expect((await new Visitor(app).get('/status/export.json')).statusCode).toBe(303)
  })

  test('a wish of erasure says what the law keeps, and is recorded once', async () => {
    await enter('consulted')
    const { body } = await visitor.get('/status/erasure')
    expect(readable(body)).toContain('保管期限内不能删除')
    expect((await send('erasure', body, { note: '' })).statusCode).toBe(303)
    expect(readable((await send('erasure', body, { note: '' })).body)).toContain('您已经申请过')
  })

  test('the outcome of a wish of erasure stands in the story of the request, with its reason', async () => {
    await enter('consulted')
    const row = await platform.database.kysely
      .selectFrom('applicant_act')
      .innerJoin('request', 'request.id', 'applicant_act.request_id')
      .select(['request.id', 'request.version', 'request.organ_id'])
      .where('kind', '=', 'erasureAsked')
      .executeTakeFirstOrThrow()
    const officer = await createTestPerson(platform, 'shanchu', row.organ_id, 'disclosureOfficer')
    const target = { requestId: row.id, expectedVersion: row.version }
    done(await decideErasure(platform, officer, { ...target, outcome: 'kept', note: '' }))
    const page = readable((await visitor.get('/status/request')).body)
    expect(page).toContain('机关决定暂不删除您的个人信息')
    expect(page).toContain('申请还没有办结，办理和答复需要您的身份和联系方式')
  })

  test('a form of another browser does nothing', async () => {
    await enter('handling')
    const sent = await visitor.post('/status/withdrawal', [
      ['formToken', 'x'.repeat(43)],
      ['reason', '不要了'],
    ])
    expect(sent.statusCode).toBe(403)
    expect(sent.body).toContain('不要了')
    expect(readable((await visitor.get('/status/request')).body)).not.toContain('申请已经撤回')
  })
})

describe('whoever wrote longer than the time allows', () => {
  test('is shown what was written, to be copied, and nothing is taken', async () => {
    await enter('handling')
    const { body } = await visitor.get('/status/erasure')
    const token = fieldValue(body, 'formToken') ?? ''
    const words = '要的是2024年度的合同 <不是2025年度的>'
    await visitor.post('/status/leave', [])
    const sent = await visitor.post('/status/correction', [
      ['formToken', token],
      ['correction', words],
    ])
    expect(sent.statusCode).toBe(403)
    expect(readable(sent.body)).toContain('“提交补正”没有提交')
    expect(readable(sent.body)).toContain(words)
    // nothing typed, or a form of another site: only the way in
    const empty = await visitor.post('/status/correction', [['formToken', token]])
    expect(empty.headers['location']).toBe('/status?ended=1')
    const strange = await visitor.post('/status/correction', [
      ['formToken', 'x'],
      ['correction', words],
    ])
    expect(strange.headers['location']).toBe('/status?ended=1')
  })
})

describe('a request that was split', () => {
  test('lists its parts with the day of each; each opens without proving again, other requests do not', async () => {
    const officer = await createTestPerson(platform, 'chaifen', 'zhujian', 'disclosureOfficer')
    const input = { organId: 'zhujian', form: { ...sampleRequestForm, phone: '13800138000' } }
    const { requestId, queryCode } = done(await submitRequest(platform, publicActor, input))
    const confirmed = done(await confirmReceipt(platform, officer, { requestId, expectedVersion: 1 }))
    const asked = done(
      await askCorrection(platform, officer, {
        requestId,
        expectedVersion: confirmed.version,
        items: '两项信息',
        guidance: '请分别写明',
        replyBy: '2026-04-24',
      }),
    )
    const corrected = done(await receiveCorrection(platform, officer, { requestId, expectedVersion: asked.version }))
    done(
      await split(platform, officer, {
        requestId,
        expectedVersion: corrected.version,
        parts: '2024年的合同\n\n2025年的合同',
        reason: '两项互不相关的信息',
      }),
    )
    const origin = await enterWith(queryCode)
    expect(readable(origin)).toContain('拆分出的 2 件申请')
    expect(readable(origin)).toMatch(/2025年的合同.*办理中，最迟.*答复/s)
    // the day that held for the whole is told as past: nothing of it is answered any more
    expect(readable(origin)).toContain('拆分以前，最迟应当在')
    expect(readable(origin)).not.toContain('最迟在')
    const links = [...origin.matchAll(/href="(\/status\/family\/[0-9a-f-]+)"/g)].map(([, link]) => link ?? '')
    expect(links).toHaveLength(2)
    expect((await visitor.get(links[1] ?? '')).headers['location']).toBe('/status/request')
    const part = (await visitor.get('/status/request')).body
    expect(readable(part)).toContain('申请的内容：2025年的合同')
    expect(readable(part)).toContain('最迟在')
    expect(readable(part)).toContain('由下面这件申请拆分而来')
    expect((await visitor.get(`/status/family/${requestId}`)).headers['location']).toBe('/status/request')
    expect(readable((await visitor.get('/status/request')).body)).toContain('拆分出的 2 件申请')

    // a request of somebody else, and nobody at all
    const { requestId: strange } = done(await submitRequest(platform, publicActor, input))
    expect((await visitor.get(`/status/family/${strange}`)).headers['location']).toBe('/status?ended=1')
    expect((await visitor.get('/status/family/nothing')).headers['location']).toBe('/status?ended=1')
    expect((await new Visitor(app).get(links[0] ?? '')).headers['location']).toBe('/status?ended=1')
    // where nothing was split, nothing is said of it
    expect(readable(await enter('delivered'))).not.toMatch(/拆分/)
  })
})
