import { textOfLetter } from '@gongkai/law/letters'
import { afterAll, describe, expect, it } from 'vitest'
import {
  answer,
  assign,
  deliver,
  draftAnswer,
  join,
  type RequestChanged,
  registerRequest,
  requestDetail,
  reviewAnswer,
} from '../actions/requests/index.ts'
import { auditTrailOf } from '../audit-trail/index.ts'
import type { Actor } from '../people/actor.ts'
import { createTestOrgan, createTestPlatform, sampleRequestForm } from '../testing/index.ts'
import { draftLetters, letterFileForApplicant, lettersForApplicant, previewDraftLetter } from './index.ts'

const platform = await createTestPlatform()
afterAll(() => platform.pageReaders.close())
const { organId, officer, leader, handler } = await createTestOrgan(platform, 'zhujian')
const elsewhere = await createTestOrgan(platform, 'jiaoyu')
platform.setNow('2026-03-05')

const li = { ...sampleRequestForm, name: '李二', identityKind: 'otherProof' as const, identityNumber: 'QT-2' }
const granted = { kind: 'disclosed', content: '见附件。' } as const

const done = (changed: RequestChanged): void => {
  if (!changed.ok) throw new Error(`${changed.kind}: ${changed.message}`)
}

async function received(form = sampleRequestForm) {
  const intake = { organId, channel: 'inPerson', receivedOn: '2026-03-05', form } as const
  const made = await registerRequest(platform, officer, intake)
  if (!made.ok) throw new Error(made.message)
  return made
}

async function target(requestId: string) {
  const detail = await requestDetail(platform, officer, requestId)
  if (!detail.ok) throw new Error(detail.message)
  return { requestId, expectedVersion: detail.request.version }
}

async function textOf(pdf: Uint8Array): Promise<string> {
  const opened = await platform.pageReaders.pages(pdf)
  if (!opened.ok) throw new Error(opened.reason)
  return opened.pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join('')
}

/** The answer that an applicant has, as it was issued. */
async function issuedText(requestId: string): Promise<string> {
  const letter = (await lettersForApplicant(platform, requestId)).find(({ kind }) => kind === 'answer')
  const file = await letterFileForApplicant(platform, requestId, letter?.id ?? '', 'pdf')
  if (!file.ok) throw new Error(file.message)
  return textOf(file.bytes)
}

describe('the letters of a joint draft', () => {
  it('are read one by one before anybody approves, and what is issued reads the same', async () => {
    const [first, ofLi, second] = [await received(), await received(li), await received()]
    expect(await draftLetters(platform, officer, first.requestId)).toMatchObject({ ok: false, kind: 'notFound' })
    const members = [ofLi, second].map(({ requestId }) => ({ requestId }))
    done(await join(platform, officer, { ...(await target(first.requestId)), members, reason: '同一份分配表' }))
    done(await draftAnswer(platform, officer, { ...(await target(first.requestId)), parts: [granted] }))
    const drafted = async (actor: Actor, requestId = first.requestId) => {
      const found = await draftLetters(platform, actor, requestId)
      return found.ok ? found.letters : found.kind
    }
    const letters = await drafted(leader)
    expect(letters).toMatchObject([
      { requestNos: [first.requestNo, second.requestNo], applicantName: '王**', letter: { recipient: '王小明' } },
      { requestNos: [ofLi.requestNo], applicantName: '李*', letter: { recipient: '李二' } },
    ])
    if (typeof letters === 'string') throw new Error(letters)
    const texts = letters.map(({ letter }) => (letter === null ? '' : textOfLetter(letter)))
    expect(texts[0]).toContain('以上二件申请一并答复如下')
    expect(texts[1]).toContain(ofLi.requestNo)
    expect(texts[1]).not.toMatch(new RegExp(`王小明|${first.requestNo}`, 'u'))

    // whoever may read one of the requests only reads the letter of that one only
    done(await assign(platform, officer, { ...(await target(first.requestId)), to: handler.personId }))
    expect(await drafted(handler)).toMatchObject([{ letter: { recipient: '王小明' } }, { letter: null }])
    expect(await drafted(elsewhere.officer)).toBe('forbidden')
    expect(await drafted(officer, ofLi.requestId)).toBe('notFound')
    const trail = await auditTrailOf(platform.database, 'request', ofLi.requestId)
    expect(trail.filter(({ action }) => action === 'request.readLetters')).toHaveLength(1)
    const file = await previewDraftLetter(platform, leader, first.requestId, 2)
    if (!file.ok) throw new Error(file.message)
    expect(await textOf(file.bytes)).toContain('李二')
    expect(await previewDraftLetter(platform, leader, first.requestId, 3)).toMatchObject({ ok: false })

    done(await reviewAnswer(platform, leader, { ...(await target(first.requestId)), verdict: 'pass' }))
    done(await answer(platform, officer, await target(first.requestId)))
    const plain = (text: string) => text.replaceAll(/\s/gu, '')
    for (const [place, { requestId }] of [first, ofLi].entries()) {
      done(await deliver(platform, officer, { ...(await target(requestId)), mode: 'internet' }))
      const issued = await issuedText(requestId)
      const [draft] = letters.slice(place).flatMap(({ letter }) => letter ?? [])
      for (const block of draft?.blocks ?? []) {
        if (block.type === 'paragraph') expect(plain(issued)).toContain(plain(block.text))
      }
    }
    expect(await drafted(officer)).toBe('notFound')
  })
})
