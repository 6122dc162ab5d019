import { createTestOrgan } from '@gongkai/platform/testing'
import { expect, test } from 'vitest'
import { createTestServer } from '../../testing/test-server.ts'

const server = await createTestServer()
const city = await createTestOrgan(server.platform, 'shifan')
const administrator = await server.signIn('root', [{ organId: 'shifan', role: 'administrator' }])
const officer = await server.signIn('clerk', [{ organId: 'shifan', role: 'disclosureOfficer' }])

const organ = { id: 'dangan', parentId: 'shifan', name: '示范市档案局', shortName: '档案局', kind: 'department' }

test('an administrator adds an organ, gives it its right names and its guide; all of it is recorded', async () => {
  expect((await officer.post('/api/organs', organ)).statusCode).toBe(403)
  expect((await administrator.post('/api/organs', { ...organ, kind: 'village' })).statusCode).toBe(400)
  const created = await administrator.post('/api/organs', { ...organ, sortOrder: 3 })
  expect(created.json()).toMatchObject({ id: 'dangan', sortOrder: 3, organCode: null, guide: {} })
  expect((await administrator.post('/api/organs', organ)).statusCode).toBe(400)

  const renamed = await administrator.put('/api/organs/dangan', { name: '示范市档案馆', documentMark: '示档公开' })
  expect(renamed.json()).toMatchObject({
    name: '示范市档案馆',
    shortName: '档案局',
    documentMark: '示档公开',
    sortOrder: 3,
  })
  const guided = await administrator.put('/api/organs/dangan/guide', { address: '示范路 8 号', phone: '' })
  expect(guided.json()).toMatchObject({ guide: { address: '示范路 8 号' } })
  const wrong = await administrator.put('/api/organs/dangan/guide', { email: '没有', phone: '没有' })
  expect(Object.keys(wrong.json<{ error: { fields: object } }>().error.fields)).toEqual(['phone', 'email'])
  expect((await administrator.get('/api/organs/dangan')).json()).toMatchObject({ guide: { address: '示范路 8 号' } })

  const trail = await server.platform.database.kysely
    .selectFrom('audit_intake')
    .select('action')
    .where('object_id', '=', 'dangan')
    .where('outcome', '=', 'done')
    .orderBy('id')
    .execute()
  expect(trail.map(({ action }) => action)).toEqual(['organ.create', 'organ.create', 'organ.editGuide'])
})

test('roles are granted and taken back, the last one never', async () => {
  const place = `/api/people/${city.handler.personId}/roles`
  const role = { organId: 'dangan', role: 'supervisor' }
  const rolesOf = async () => {
    const { rows } = (await administrator.get('/api/people')).json<{ rows: { id: string; roles: object[] }[] }>()
    return rows.find(({ id }) => id === city.handler.personId)?.roles.length
  }
  expect((await officer.post(place, role)).statusCode).toBe(403)
  expect((await administrator.post(place, role)).statusCode).toBe(204)
  expect(await rolesOf()).toBe(2)
  expect((await administrator.post(`${place}/revocation`, role)).statusCode).toBe(204)
  const last = { organId: 'shifan', role: 'departmentHandler' }
  expect((await administrator.post(`${place}/revocation`, last)).statusCode).toBe(422)
  expect(await rolesOf()).toBe(1)
})

test('the name and the numbers of the site stand on every public page', async () => {
  expect((await officer.get('/api/site')).statusCode).toBe(403)
  expect((await administrator.put('/api/site', { identificationCode: '1' })).statusCode).toBe(400)
  const site = { name: '示范市公开平台', identificationCode: '1234567890' }
  expect((await administrator.put('/api/site', { ...site, motto: '' })).json()).toEqual(site)
  expect((await administrator.get('/api/site')).json()).toEqual(site)
  const { body } = await server.visitor.get('/')
  for (const text of Object.values(site)) expect(body).toContain(text)
})
