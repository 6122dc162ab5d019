import { expect, it } from 'vitest'
import { approveItem, askItemReview, draftItem, publishItem, reviewItemSecrecy } from '../actions/items/index.ts'
import { assign, openConsultation, registerRequest, submitRequest, withdraw } from '../actions/requests/index.ts'
import { createTestOrgan, createTestPlatform, giveAnswer, sampleRequestForm } from '../testing/index.ts'
import { rebuildViews } from './index.ts'

const platform = await createTestPlatform()
const organ = await createTestOrgan(platform, 'zhujian')
const { organId, officer, handler, leader } = organ

async function fill(): Promise<void> {
  const ids: string[] = []
  for (let index = 0; index < 4; index++) {
    const registered = await registerRequest(platform, officer, {
      organId,
      channel: 'inPerson',
      receivedOn: '2026-03-02',
      form: { ...sampleRequestForm, content: `第 ${index} 件：${'很长的内容'.repeat(20)}` },
    })
    if (registered.ok) ids.push(registered.requestId)
  }
  const [answered = '', consulting = '', withdrawn = '', assigned = ''] = ids
  const target = { expectedVersion: 2 }
  await giveAnswer(platform, organ, { ...target, requestId: answered }, { kind: 'disclosed', content: '见附件。' })
  await openConsultation(platform, officer, { ...target, requestId: consulting, party: 'thirdParty' })
  await withdraw(platform, officer, { ...target, requestId: withdrawn })
  await assign(platform, officer, { ...target, requestId: assigned, to: handler.personId })
  await submitRequest(platform, { kind: 'public' }, { organId, form: sampleRequestForm })

  const content = {
    title: '预算',
    category: 'budget',
    formedOn: '2026-02-20',
    bodyHtml: '<p>正文</p>',
    keywords: ['甲'],
  }
  for (const steps of [0, 2, 4]) {
    let changed = await draftItem(platform, handler, { organId, ...content, title: `预算 ${steps}` })
    const next = () => {
      if (!changed.ok) throw new Error(changed.message)
      return { itemId: changed.itemId, expectedVersion: changed.version }
    }
    if (steps >= 2) {
      changed = await askItemReview(platform, handler, next())
      changed = await reviewItemSecrecy(platform, officer, { ...next(), basis: '不涉密' })
    }
    if (steps >= 4) {
      changed = await approveItem(platform, leader, next())
      changed = await publishItem(platform, officer, { ...next(), channels: ['website'] })
    }
    next()
  }
}

it('views made again from the events are the same as those the actions wrote', async () => {
  await fill()
  const { pool } = platform.database
  const views = async () => ({
    requests: (await pool.query('select * from request order by id')).rows,
    items: (await pool.query('select * from item order by id')).rows,
  })
  const written = await views()
  expect(written.requests).toHaveLength(5)
  expect(written.items).toHaveLength(3)

  await pool.query('alter table request_form drop constraint request_form_request_id_fkey')
  await pool.query('delete from request; delete from item')
  expect(await rebuildViews(platform)).toEqual({
    requests: 5,
    items: 3,
    annualReports: 0,
    importedReports: 0,
    disputes: 0,
  })
  expect(await views()).toEqual(written)

  // Rows that are there but wrong are mended too.
  await pool.query(
    `update request set due_on = null, status = 'delivered'; update item set title = 'x', status = 'draft'`,
  )
  await rebuildViews(platform)
  expect(await views()).toEqual(written)
  await pool.query('alter table request_form add foreign key (request_id) references request')
})
