import { removeExpiredDrafts } from '@gongkai/platform/applicants'
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
  platform.setNow('2026-04-08')
  visitor = new Visitor(app)
})

const person: Record<string, string> = {
  organId: 'zhujian',
  applicantKind: 'naturalPerson',
  name: '王示例',
  identityKind: 'residentId',
  identityNumber: '11010519491231002X',
  phone: '13800138000',
  content: '和平片区2025年度工程决算',
  provisionForm: 'electronic',
  obtainingRoute: 'download',
}

/** What a browser sends from a page: its hidden fields, what was typed, the button. */
const send = (page: string, values: Record<string, string>) => {
  const hidden = ['formToken', 'submission', 'similar', 'draft'].flatMap((name): [string, string][] => {
    const value = fieldValue(page, name)
    return value === null ? [] : [[name, value]]
  })
  return visitor.post('/request', [...hidden, ...Object.entries({ ...person, ...values })])
}
const newForm = async () => (await visitor.get('/request')).body
const drafts = () => platform.database.kysely.selectFrom('request_draft').selectAll().execute()

async function resume(code: string) {
  const { body } = await visitor.get('/request')
  return visitor.post('/request/resume', [
    ['formToken', fieldValue(body, 'formToken') ?? ''],
    ['draftCode', code],
  ])
}

describe('a form that is kept', () => {
  test('comes back by its code on another device, sealed at rest, and goes when it is submitted', async () => {
    const saved = await send(await newForm(), { saveDraft: '1', phone: '', content: '写到一半' })
    expect(saved.statusCode).toBe(200)
    const code = fieldValue(saved.body, 'draft') ?? ''
    expect(readable(saved.body)).toContain(`草稿码 ${code}`)
    const [row] = await drafts()
    expect(row?.form.includes(Buffer.from('王示例'))).toBe(false)

    visitor = new Visitor(app)
    const again = await resume(` ${code.toLowerCase()} `)
    expect(fieldValue(again.body, 'name')).toBe('王示例')
    expect(again.body).toContain('写到一半')
    const sent = await send(again.body, { phone: '13800138000' })
    expect(sent.statusCode).toBe(303)
    expect(await drafts()).toEqual([])
    expect((await resume(code)).statusCode).toBe(404)
  })

  test('is kept by itself when something has to change, under one code', async () => {
    const first = await send(await newForm(), { phone: '1380013800' })
    expect(first.statusCode).toBe(422)
    const code = fieldValue(first.body, 'draft')
    expect(code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/)
    const second = await send(first.body, { phone: '138' })
    expect(fieldValue(second.body, 'draft')).toBe(code)
    expect(await drafts()).toHaveLength(1)
  })

  test('is gone after thirty days', async () => {
    const saved = await send(await newForm(), { saveDraft: '1' })
    const code = fieldValue(saved.body, 'draft') ?? ''
    platform.setNow('2026-05-07')
    expect((await resume(code)).statusCode).toBe(200)
    platform.setNow('2026-05-09')
    expect((await resume(code)).statusCode).toBe(404)
    expect(await removeExpiredDrafts(platform)).toBeGreaterThan(0)
    expect(await drafts()).toEqual([])
  })
})

describe('before a request is submitted', () => {
  test('published items that may be what is wanted are offered once', async () => {
    const asked = { content: '老旧小区改造资金管理办法' }
    const offered = await send(await newForm(), asked)
    expect(offered.statusCode).toBe(200)
    expect(readable(offered.body)).toContain('还没有提交')
    expect(offered.body).toContain(`/items/${region.itemId}`)
    expect(fieldValue(offered.body, 'name')).toBe('王示例')
    expect((await send(offered.body, asked)).statusCode).toBe(303)
  })

  test('nothing is offered when nothing is alike', async () => {
    expect((await send(await newForm(), {})).statusCode).toBe(303)
  })

  test('the organ that holds it is found by words and category, and chosen without losing anything', async () => {
    const found = await send(await newForm(), { organId: '', findOrgan: '1', organWords: '保障性住房分配' })
    const text = readable(found.body)
    expect(text).toContain('选择示范市住房和城乡建设局')
    expect(text).not.toContain('选择安宁街道办事处')
    const chosen = await send(found.body, { organId: '', chooseOrgan: 'zhujian' })
    expect(chosen.body).toContain('<option value="zhujian" selected="">')
    expect(fieldValue(chosen.body, 'phone')).toBe('13800138000')
    const nothing = await send(await newForm(), { findOrgan: '1', organWords: '奇异果' })
    expect(readable(nothing.body)).toContain('没有找到明显相关的机关')
  })

  test('an agent is asked for an identity number', async () => {
    const missing = await send(await newForm(), { agentName: '李代理' })
    expect(readable(missing.body)).toContain('请填写代理人的证件号码')
    expect(missing.body).toContain('href="#agentIdentityNumber"')
    const sent = await send(missing.body, { agentName: '李代理', agentIdentityNumber: '11010519491231002X' })
    expect(sent.statusCode).toBe(303)
  })
})

test('the receipt has codes for machines, which say what they are, and no style of their own', async () => {
  await send(await newForm(), {})
  const { body } = await visitor.get('/request/received')
  expect(body).toContain('aria-label="查询申请进度网址的二维码"')
  expect(body).toMatch(/aria-label="申请编号 2026-\d+ 的条形码"/)
  expect(body.match(/<path /g)?.length).toBeGreaterThan(1)
  expect(body).not.toContain('style=')
})
