import { describe, expect, it } from 'vitest'
import { createTestOrgan, createTestPlatform, giveAnswer, sampleRequestForm } from '../../testing/index.ts'
import { attachFile, registerRequest } from '../requests/index.ts'
import { readCaseFile } from './index.ts'

const platform = await createTestPlatform()
const organ = await createTestOrgan(platform, 'case-file')

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

const readings = () =>
  platform.database.kysely
    .selectFrom('audit_intake')
    .select(['outcome', 'person_id'])
    .where('action', '=', 'request.readCaseFile')
    .execute()

describe('a case file', () => {
  it('is one PDF of everything about a request, and each reading is recorded', async () => {
    const input = { organId: organ.organId, channel: 'inPerson' as const, receivedOn: '2026-02-24' }
    const registered = await registerRequest(platform, organ.officer, { ...input, form: sampleRequestForm })
    if (!registered.ok) throw new Error(registered.message)
    const { requestId, requestNo } = registered
    const attached = await attachFile(platform, organ.officer, requestId, { fileName: '申请书.png', bytes: onePixel })
    expect(attached).toMatchObject({ ok: true })
    const part = { kind: 'disclosed', content: '见附件。' } as const
    await giveAnswer(platform, organ, { requestId, expectedVersion: 2 }, part)

    const file = await readCaseFile(platform, organ.officer, requestId)
    if (!file.ok) throw new Error(file.message)
    expect(file.fileName).toBe(`案卷_${requestNo}.pdf`)
    expect(file.bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect(await readings()).toEqual([{ outcome: 'done', person_id: organ.officer.personId }])
  })

  it('is refused to a handler to whom the request is not assigned, and that is recorded too', async () => {
    const input = { organId: organ.organId, channel: 'inPerson' as const, receivedOn: '2026-02-25' }
    const form = { ...sampleRequestForm, content: '别人的申请' }
    const registered = await registerRequest(platform, organ.officer, { ...input, form })
    if (!registered.ok) throw new Error(registered.message)
    const refused = await readCaseFile(platform, organ.handler, registered.requestId)
    expect(refused).toMatchObject({ ok: false, kind: 'forbidden' })
    expect((await readings()).at(-1)).toEqual({ outcome: 'refused', person_id: organ.handler.personId })
  })
})
