import { PDFDocument } from '@cantoo/pdf-lib'
import type { RedactionMark } from '@gongkai/law/redaction'
import { afterAll, describe, expect, it } from 'vitest'
import { auditTrailOf } from '../../audit-trail/index.ts'
import { createTestOrgan, createTestPlatform, giveAnswer, sampleRequestForm } from '../../testing/index.ts'
import { answer, deliver, draftAnswer, registerRequest, requestDetail, reviewAnswer } from '../requests/index.ts'
import {
  addAnswerDocument,
  answerDocument,
  answerDocuments,
  discardRedaction,
  documentFile,
  documentFileForApplicant,
  documentPage,
  documentsForApplicant,
  findInDocument,
  finishRedaction,
  needNoRedaction,
  saveRedaction,
} from './index.ts'

const platform = await createTestPlatform()
afterAll(() => platform.pageReaders.close())
const organ = await createTestOrgan(platform, 'zhujian')
const other = await createTestOrgan(platform, 'jiaoyu')
const { officer, leader, handler } = organ

/** A page that names somebody twice. */
async function register(): Promise<Buffer> {
  const document = await PDFDocument.create()
  const page = document.addPage([400, 300])
  page.drawText('Recipient: WANGXIAOMING', { x: 40, y: 240, size: 14 })
  page.drawText('Amount: 5000', { x: 40, y: 200, size: 14 })
  page.drawText('WANGXIAOMING', { x: 40, y: 100, size: 14 })
  return Buffer.from(await document.save())
}
const file = { fileName: '补助名单.pdf', bytes: await register() }

async function newRequest(): Promise<{ requestId: string; version: number }> {
  platform.setNow('2026-03-02')
  const registered = await registerRequest(platform, officer, {
    organId: organ.organId,
    channel: 'inPerson',
    receivedOn: '2026-03-02',
    form: sampleRequestForm,
  })
  if (!registered.ok) throw new Error(registered.message)
  const detail = await requestDetail(platform, officer, registered.requestId)
  if (!detail.ok) throw new Error(detail.message)
  return { requestId: registered.requestId, version: detail.request.version }
}

const must = <Value extends object>(result: ({ ok: true } & Value) | { ok: false; message: string }): Value => {
  if (!result.ok) throw new Error(result.message)
  return result
}

async function newDocument() {
  const request = await newRequest()
  const { redactionId } = must(await addAnswerDocument(platform, officer, request.requestId, file))
  return { ...request, target: { requestId: request.requestId, redactionId } }
}

async function marksOn(target: { requestId: string; redactionId: string }): Promise<RedactionMark[]> {
  const { found } = must(await findInDocument(platform, officer, { ...target, words: 'WANGXIAOMING' }))
  return found.map(({ text: _, ...place }) => ({ ...place, ground: 'personalPrivacy' as const }))
}

const words = ['WANGXIAOMING']
const disclosed = { kind: 'disclosed', content: '见附件。' } as const

describe('a document of an answer', () => {
  it('is redacted, proved, goes out with the answer, and the applicant has the copy alone', async () => {
    const { requestId, version, target } = await newDocument()
    const marks = await marksOn(target)
    expect(marks).toHaveLength(2)
    must(await saveRedaction(platform, officer, { ...target, expectedVersion: 1, marks, words }))

    const answered = () => giveAnswer(platform, { officer, leader }, { requestId, expectedVersion: version }, disclosed)
    // nobody lets a draft pass whose documents are not finished
    const early = await answered()
    expect(early).toMatchObject({ ok: false, kind: 'refused', message: expect.stringContaining('完成遮盖') })
    expect(await documentsForApplicant(platform, requestId)).toEqual([])

    must(await finishRedaction(platform, officer, { ...target, expectedVersion: 2 }))
    const { document } = must(await answerDocument(platform, officer, target))
    expect(document).toMatchObject({ state: 'finished', words, grounds: expect.stringContaining('个人隐私2处') })
    expect(document.proof.join()).toMatch(/核验通过：1 页、2 处.*都找不到：“WANGXIAOMING”/s)

    const seen = must(await requestDetail(platform, officer, requestId)).request
    const approved = await reviewAnswer(platform, leader, {
      requestId,
      expectedVersion: seen.version,
      verdict: 'pass',
    })
    const issued = await answer(platform, officer, { requestId, expectedVersion: must(approved).version })
    const served = await deliver(platform, officer, {
      requestId,
      expectedVersion: must(issued).version,
      mode: 'internet',
    })
    must(served)
    const [own] = await documentsForApplicant(platform, requestId)
    expect(own).toMatchObject({ fileName: '补助名单（遮盖后）.pdf', redacted: true })
    const copy = must(await documentFileForApplicant(platform, requestId, target.redactionId))
    const opened = await platform.pageReaders.pages(copy.bytes)
    const text = opened.ok ? opened.pages.flatMap(({ texts }) => texts.map((run) => run.text)).join(' ') : opened.reason
    expect(text).toContain('5000')
    expect(text).not.toContain('WANGXIAOMING')
    const original = must(await documentFile(platform, officer, { ...target, which: 'original' }))
    expect(original.bytes.equals(copy.bytes)).toBe(false)
    // the applicant's own attachments are a list of their own
    expect(must(await requestDetail(platform, officer, requestId)).request.attachments).toEqual([])

    const late = await saveRedaction(platform, officer, { ...target, expectedVersion: 3, marks: [], words: [] })
    expect(late).toMatchObject({ ok: false, kind: 'refused', message: expect.stringContaining('已经随答复送达') })
    await expect(
      platform.database.pool.query("update redaction set state = 'draft' where id = $1", [target.redactionId]),
    ).rejects.toThrow('not changed any more')
  })

  it('is not finished while a word can be found, and the draft stays as it was', async () => {
    const { target } = await newDocument()
    const marks = (await marksOn(target)).slice(0, 1)
    must(await saveRedaction(platform, officer, { ...target, expectedVersion: 1, marks, words }))
    const refused = await finishRedaction(platform, officer, { ...target, expectedVersion: 2 })
    expect(refused).toMatchObject({
      ok: false,
      kind: 'refused',
      reasons: ['“WANGXIAOMING”在遮盖后的文件里还能找到（第 1 页）。'],
    })
    const { document } = must(await answerDocument(platform, officer, target))
    expect([document.state, document.markList, document.proof]).toEqual(['draft', marks, []])
    expect(await documentFile(platform, officer, { ...target, which: 'copy' })).toMatchObject({ kind: 'notFound' })
  })

  it('that needs no redaction says by whom and why', async () => {
    const { requestId, version, target } = await newDocument()
    const change = { ...target, expectedVersion: 1 }
    expect(await finishRedaction(platform, officer, change)).toMatchObject({ kind: 'refused' })
    expect(await needNoRedaction(platform, officer, { ...change, reason: ' ' })).toMatchObject({ kind: 'invalid' })
    must(await needNoRedaction(platform, officer, { ...change, reason: '全文已经公开' }))
    const { documents } = must(await answerDocuments(platform, leader, requestId))
    expect(documents).toMatchObject([{ state: 'noneNeeded', reason: '全文已经公开', changedBy: officer.displayName }])
    const answered = await giveAnswer(platform, { officer, leader }, { requestId, expectedVersion: version }, disclosed)
    must(await deliver(platform, officer, { requestId, expectedVersion: must(answered).version, mode: 'internet' }))
    const plain = must(await documentFileForApplicant(platform, requestId, target.redactionId))
    expect(plain.bytes.equals(file.bytes)).toBe(true)
  })

  it('can be taken out of the answer, and is a draft again when its marks change', async () => {
    const { requestId, target } = await newDocument()
    const marks = await marksOn(target)
    must(await saveRedaction(platform, officer, { ...target, expectedVersion: 1, marks, words: [] }))
    must(await finishRedaction(platform, officer, { ...target, expectedVersion: 2 }))
    const grounds = must(await requestDetail(platform, officer, requestId)).request.actions
    expect(JSON.stringify(grounds)).toContain('个人隐私2处')
    must(await saveRedaction(platform, officer, { ...target, expectedVersion: 3, marks, words: [] }))
    expect(must(await answerDocument(platform, officer, target)).document.state).toBe('draft')
    must(await discardRedaction(platform, officer, { ...target, expectedVersion: 4 }))
    expect(must(await answerDocuments(platform, officer, requestId)).documents).toEqual([])
    expect(await answerDocument(platform, officer, target)).toMatchObject({ kind: 'notFound' })
    const trail = await auditTrailOf(platform.database, 'request', requestId)
    const acts = trail.flatMap(({ action, detail }) => (action === 'request.redact' ? [detail['act']] : []))
    expect(acts).toEqual(['save', 'finish', 'save', 'discard'])
    expect(JSON.stringify(trail)).not.toContain('WANGXIAOMING')
  })

  it('is refused to strangers, to a second person at once, and with faulty marks', async () => {
    const { requestId, target } = await newDocument()
    const save = { ...target, expectedVersion: 1, marks: [], words: [] }
    expect(await saveRedaction(platform, handler, save)).toMatchObject({ kind: 'forbidden' })
    expect(await saveRedaction(platform, other.officer, save)).toMatchObject({ kind: 'forbidden' })
    expect(await answerDocument(platform, other.leader, target)).toMatchObject({ kind: 'forbidden' })
    expect(await addAnswerDocument(platform, leader, requestId, file)).toMatchObject({ kind: 'forbidden' })
    const outside = { page: 2, x: 0, y: 0, width: 1, height: 1, ground: 'tradeSecret' as const }
    expect(await saveRedaction(platform, officer, { ...save, marks: [outside] })).toMatchObject({ kind: 'invalid' })
    const [first, second] = await Promise.all([
      saveRedaction(platform, officer, save),
      saveRedaction(platform, officer, { ...save, words: ['其他'] }),
    ])
    expect([first, second].map((result) => (result.ok ? 'done' : result.kind)).sort()).toEqual(['conflict', 'done'])
    expect(await documentPage(platform, officer, { ...target, page: 2, pixels: 100 })).toMatchObject({
      kind: 'notFound',
    })
    const { png } = must(await documentPage(platform, officer, { ...target, page: 1, pixels: 100 }))
    expect(png.readUInt32BE(16)).toBe(100)
  })

  it('stays as it was approved, until a new draft takes the approval away', async () => {
    const { requestId, version, target } = await newDocument()
    must(await needNoRedaction(platform, officer, { ...target, expectedVersion: 1, reason: '全文已经公开' }))
    const drafted = must(
      await draftAnswer(platform, officer, { requestId, expectedVersion: version, parts: [disclosed] }),
    )
    const frozen = async () => [
      must(await answerDocuments(platform, officer, requestId)).frozen,
      must(await answerDocument(platform, officer, target)).document.frozen,
    ]
    // while nobody has approved anything, documents may change
    expect(await frozen()).toEqual([null, null])
    must(await saveRedaction(platform, officer, { ...target, expectedVersion: 2, marks: [], words: [] }))
    must(await needNoRedaction(platform, officer, { ...target, expectedVersion: 3, reason: '全文已经公开' }))
    const review = { requestId, expectedVersion: drafted.version, verdict: 'pass' } as const
    const approved = must(await reviewAnswer(platform, leader, review))
    const told = expect.stringContaining('请先重新起草答复')
    expect(await frozen()).toEqual([told, told])
    const changes = () =>
      Promise.all([
        saveRedaction(platform, officer, { ...target, expectedVersion: 4, marks: [], words: [] }),
        discardRedaction(platform, officer, { ...target, expectedVersion: 4 }),
        addAnswerDocument(platform, officer, requestId, file),
      ])
    for (const refused of await changes()) {
      expect(refused).toMatchObject({ kind: 'refused', message: told })
    }
    expect(must(await answerDocuments(platform, officer, requestId)).documents).toMatchObject([{ state: 'noneNeeded' }])

    const again = { requestId, expectedVersion: approved.version, parts: [disclosed] }
    const redrafted = must(await draftAnswer(platform, officer, again))
    expect(await frozen()).toEqual([null, null])
    must(await discardRedaction(platform, officer, { ...target, expectedVersion: 4 }))
    const once = must(await reviewAnswer(platform, leader, { ...review, expectedVersion: redrafted.version }))
    must(await answer(platform, officer, { requestId, expectedVersion: once.version }))
    const [, , late] = await changes()
    expect(late).toMatchObject({ kind: 'refused', message: expect.stringContaining('已经印发') })
  })

  it('changed while its answer is delivered: nobody waits without end, and what went out is what was approved', async () => {
    const { requestId, version, target } = await newDocument()
    must(await needNoRedaction(platform, officer, { ...target, expectedVersion: 1, reason: '全文已经公开' }))
    const issued = must(
      await giveAnswer(platform, { officer, leader }, { requestId, expectedVersion: version }, disclosed),
    )
    const change = () => saveRedaction(platform, officer, { ...target, expectedVersion: 2, marks: [], words: [] })
    const [before, delivered, after] = await Promise.all([
      change(),
      deliver(platform, officer, { requestId, expectedVersion: issued.version, mode: 'internet' }),
      change(),
    ])
    must(delivered)
    for (const refused of [before, after]) expect(refused).toMatchObject({ ok: false, kind: 'refused' })
    expect(await documentsForApplicant(platform, requestId)).toMatchObject([{ id: target.redactionId }])
  })

  it('that cannot be opened is not taken', async () => {
    const { requestId } = await newRequest()
    const broken = { fileName: '坏.pdf', bytes: Buffer.from('%PDF-1.7 broken') }
    const result = await addAnswerDocument(platform, officer, requestId, broken)
    expect(result).toMatchObject({ kind: 'invalid', fields: { document: expect.stringContaining('损坏') } })
  })
})
