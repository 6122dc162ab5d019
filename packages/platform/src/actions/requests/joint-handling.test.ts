import { PDFDocument } from '@cantoo/pdf-lib'
import { defaultAnswerSettings } from '@gongkai/law/requests'
import { afterAll, describe, expect, it } from 'vitest'
import { letterFileForApplicant, lettersForApplicant } from '../../letters/index.ts'
import { createTestOrgan, createTestPerson, createTestPlatform, sampleRequestForm } from '../../testing/index.ts'
import { rebuildViews } from '../../views/index.ts'
import { composeCells } from '../annual-report/compose-cells.ts'
import { loadOrganRecords } from '../annual-report/organ-records.ts'
import { editAnswerSettings } from '../organs/index.ts'
import { addAnswerDocument, documentsForApplicant, needNoRedaction } from '../redactions/index.ts'
import {
  answer,
  answerJointly,
  askAssistance,
  askCorrection,
  deliver,
  draftAnswer,
  extend,
  join,
  type RequestChanged,
  registerRequest,
  reopen,
  requestDetail,
  requestList,
  requestStatus,
  reviewAnswer,
  separate,
  withdraw,
} from './index.ts'

const platform = await createTestPlatform()
afterAll(() => platform.pageReaders.close())
const organ = await createTestOrgan(platform, 'zhujian')
const { organId, officer, leader, handler } = organ
const elsewhere = await createTestOrgan(platform, 'jiaoyu')
const officerOfBoth = await createTestPerson(platform, 'both', organId, 'disclosureOfficer')
officerOfBoth.roles.push(...elsewhere.officer.roles)

const wang = sampleRequestForm
const li = { ...sampleRequestForm, name: '李二', identityKind: 'otherProof' as const, identityNumber: 'QT-2' }
const other = { ...sampleRequestForm, content: '二〇二五年度学校食堂抽检结果' }
const granted = { kind: 'disclosed', content: '见附件。' } as const

const done = (changed: RequestChanged): number => {
  if (!changed.ok) throw new Error(`${changed.kind}: ${changed.message}`)
  return changed.version
}

async function received(form = wang, receivedOn = '2026-03-02', at = organ) {
  platform.setNow(receivedOn)
  const channel = 'inPerson' as const
  const made = await registerRequest(platform, at.officer, { organId: at.organId, channel, receivedOn, form })
  if (!made.ok) throw new Error(made.message)
  return made
}

async function detailOf(requestId: string, actor = officer) {
  const detail = await requestDetail(platform, actor, requestId)
  if (!detail.ok) throw new Error(detail.message)
  return detail.request
}

const target = async (requestId: string) => ({ requestId, expectedVersion: (await detailOf(requestId)).version })
const reason = '申请的是同一份分配表'
const chosen = (...ids: string[]) => ids.map((requestId) => ({ requestId }))
const joinTo = async (leadId: string, ...ids: string[]) =>
  join(platform, officer, { ...(await target(leadId)), members: chosen(...ids), reason })
const approve = async (requestId: string) => {
  done(await draftAnswer(platform, officer, { ...(await target(requestId)), parts: [granted] }))
  return done(await reviewAnswer(platform, leader, { ...(await target(requestId)), verdict: 'pass' }))
}
const issue = async (requestId: string) => answer(platform, officer, await target(requestId))
const wordsOf = (changed: RequestChanged): string => (changed.ok ? '' : changed.message)

/** The words of the letters that an applicant has, as they are kept. */
async function letterTexts(requestId: string): Promise<{ documentNo: string | null; text: string }[]> {
  const letters = (await lettersForApplicant(platform, requestId)).filter(({ kind }) => kind === 'answer')
  const texts = letters.map(async ({ id, documentNo }) => {
    const file = await letterFileForApplicant(platform, requestId, id, 'pdf')
    if (!file.ok) throw new Error(file.message)
    const opened = await platform.pageReaders.pages(file.bytes)
    if (!opened.ok) throw new Error(opened.reason)
    return { documentNo, text: opened.pages.flatMap(({ texts: runs }) => runs.map((run) => run.text)).join('') }
  })
  return Promise.all(texts)
}

const numberOf = (documentNo: string | null): number => Number(/(\d+)号$/u.exec(documentNo ?? '')?.[1])

describe('requests that are answered together', () => {
  it('have one draft and one approval, and each applicant a letter with that applicant’s requests', async () => {
    // given two requests of one applicant and one of another, on different days
    const [first, second, ofLi] = [
      await received(),
      await received(wang, '2026-03-04'),
      await received(li, '2026-03-03'),
    ]
    expect((await detailOf(first.requestId)).actions.map(({ command }) => command)).toContain('join')
    platform.setNow('2026-03-05')
    done(await joinTo(first.requestId, second.requestId, ofLi.requestId))

    // then the earliest due day governs and is shown on each, while each keeps its own
    const leading = await detailOf(first.requestId)
    expect(leading.joint).toMatchObject({ leadId: first.requestId, letters: 2, earliestDue: '2026-03-30' })
    expect(leading.joint?.requests.map(({ requestNo, dueOn, letter }) => [requestNo, dueOn, letter])).toEqual([
      [first.requestNo, '2026-03-30', 1],
      [second.requestNo, '2026-04-01', 1],
      [ofLi.requestNo, '2026-03-31', 2],
    ])
    const taken = await detailOf(second.requestId)
    expect(taken).toMatchObject({ joint: leading.joint, dueOn: '2026-04-01', nextStep: { step: 'joint' } })
    expect(taken.actions.map(({ command }) => command)).not.toContain('draftAnswer')
    expect(taken.history.at(-1)).toMatchObject({ label: '并案办理', detail: expect.stringContaining(first.requestNo) })

    // when the one that leads is drafted, approved and issued
    await approve(first.requestId)
    done(await issue(first.requestId))
    const [one, two, three] = [
      await detailOf(first.requestId),
      await detailOf(second.requestId),
      await detailOf(ofLi.requestId),
    ]
    expect([one, two, three].map(({ status }) => status)).toEqual(['answered', 'answered', 'answered'])
    // then one number for the letter to the one, the next for the letter to the other
    expect(two.answer?.documentNo).toBe(one.answer?.documentNo)
    expect(numberOf(three.answer?.documentNo ?? '')).toBe(numberOf(one.answer?.documentNo ?? '') + 1)
    expect(three.history.at(-1)?.detail).toContain('zhujian-approvingLeader负责人审批')

    for (const { requestId } of [first, second, ofLi]) {
      done(await deliver(platform, officer, { ...(await target(requestId)), mode: 'internet' }))
    }
    const [toWang, alsoToWang, toLi] = [
      ...(await letterTexts(first.requestId)),
      ...(await letterTexts(second.requestId)),
      ...(await letterTexts(ofLi.requestId)),
    ]
    for (const { requestNo } of [first, second]) expect(toWang?.text).toContain(requestNo)
    expect(toWang?.text).toContain('王小明')
    expect(toWang?.text).toContain('以上二件申请一并答复如下')
    expect(alsoToWang).toEqual(toWang)
    expect(toLi?.text).toContain('李二')
    expect(toLi?.text).toContain(ofLi.requestNo)
    expect(toLi?.text).not.toMatch(new RegExp(`王小明|${first.requestNo}|${second.requestNo}|一并答复`, 'u'))

    // and nobody outside learns with whom
    const status = await requestStatus(platform, ofLi.queryCode)
    expect(status.ok && status.status.history.map(({ type }) => type)).toEqual([
      'submitted',
      'received',
      'answered',
      'delivered',
    ])

    // and the annual report counts three, in their cells; rebuilt views are the same
    const { records } = await loadOrganRecords(platform.database.kysely, organId, 2026)
    const cells = composeCells(records, organId, 2026)
    const counted = Object.values(cells?.cells ?? {}).filter((cell) => cell.records.includes(ofLi.requestId))
    expect(counted.map(({ value }) => value)).toEqual([3, 3])
    const views = async () => (await platform.database.pool.query('select * from request order by id')).rows
    const written = await views()
    await rebuildViews(platform)
    expect(await views()).toEqual(written)
  })

  it('send the documents of the answer with each letter', async () => {
    const [first, ofLi] = [await received(), await received(li)]
    done(await joinTo(first.requestId, ofLi.requestId))
    const document = await PDFDocument.create()
    document.addPage([200, 100]).drawText('Table', { x: 20, y: 40 })
    const file = { fileName: '分配表.pdf', bytes: Buffer.from(await document.save()) }
    const added = await addAnswerDocument(platform, officer, first.requestId, file)
    if (!added.ok) throw new Error(added.message)
    const place = { requestId: first.requestId, redactionId: added.redactionId, expectedVersion: 1 }
    await needNoRedaction(platform, officer, { ...place, reason: '没有个人信息' })
    const refused = await addAnswerDocument(platform, officer, ofLi.requestId, file)
    expect(refused).toMatchObject({ ok: false, message: expect.stringContaining('请加到牵头的申请上') })
    await approve(first.requestId)
    done(await issue(first.requestId))
    for (const { requestId } of [first, ofLi]) {
      expect(await documentsForApplicant(platform, requestId)).toEqual([])
      done(await deliver(platform, officer, { ...(await target(requestId)), mode: 'internet' }))
      expect(await documentsForApplicant(platform, requestId)).toMatchObject([{ fileName: '分配表.pdf' }])
    }
  })

  it('leave each its clock: one can be extended, and reopened, alone', async () => {
    const [first, ofLi] = [await received(), await received(li, '2026-03-03')]
    done(await joinTo(first.requestId, ofLi.requestId))
    done(await extend(platform, leader, { ...(await target(first.requestId)), workingDays: 10, reason: '档案多' }))
    const leading = await detailOf(first.requestId)
    expect(leading).toMatchObject({ dueOn: '2026-04-14', joint: { earliestDue: '2026-03-31' } })
    // the office's own days count from the day that governs
    expect(leading.internalDue).toEqual({ draft: '2026-03-24', approval: '2026-03-27' })
    const list = await requestList(platform, officer, {})
    const row = list.rows.find(({ id }) => id === first.requestId)
    expect(row).toMatchObject({ dueOn: '2026-04-14', jointDueOn: '2026-03-31', nextStep: { dueOn: '2026-03-24' } })

    await approve(first.requestId)
    done(await issue(first.requestId))
    const ground = { ground: 'self' as const, reason: '原答复不完整' }
    done(await reopen(platform, officer, { ...(await target(ofLi.requestId)), ...ground }))
    expect(await detailOf(ofLi.requestId)).toMatchObject({
      status: 'handling',
      joint: null,
      nextStep: { step: 'draft' },
    })
    expect(await detailOf(first.requestId)).toMatchObject({ status: 'answered' })
  })
})

describe('joining is refused', () => {
  const refused: [string, () => Promise<() => Promise<RequestChanged>>, string][] = [
    [
      'with a request of another organ',
      async () => {
        const [first, far] = [await received(), await received(wang, '2026-03-02', elsewhere)]
        const ask = { ...(await target(first.requestId)), members: chosen(far.requestId), reason }
        return () => join(platform, officerOfBoth, ask)
      },
      '只有同一机关收到的申请才能并案',
    ],
    [
      'with itself',
      async () => {
        const { requestId } = await received()
        return () => joinTo(requestId, requestId)
      },
      '这就是本件',
    ],
    [
      'with what does not exist',
      async () => {
        const { requestId } = await received()
        return () => joinTo(requestId, 'nothing')
      },
      '本机关没有这件申请',
    ],
    [
      'while a correction is awaited',
      async () => {
        const [first, second] = [await received(), await received(li)]
        const correction = { items: '名称', guidance: '请写明', replyBy: '2026-03-20' }
        done(await askCorrection(platform, officer, { ...(await target(second.requestId)), ...correction }))
        return () => joinTo(first.requestId, second.requestId)
      },
      '现在的状态是“等待补正”',
    ],
    [
      'with a closed request',
      async () => {
        const [first, second] = [await received(), await received(li)]
        done(await withdraw(platform, officer, await target(second.requestId)))
        return () => joinTo(first.requestId, second.requestId)
      },
      '现在的状态是“已撤回”',
    ],
    [
      'with what is joined elsewhere',
      async () => {
        const [first, second, third] = [await received(), await received(li), await received()]
        done(await joinTo(first.requestId, second.requestId))
        return () => joinTo(third.requestId, second.requestId)
      },
      '已并入申请',
    ],
    [
      'while help is awaited',
      async () => {
        const [first, second] = [await received(), await received(li)]
        const help = { to: handler.personId, what: '找合同', dueOn: '2026-03-20' }
        done(await askAssistance(platform, officer, { ...(await target(second.requestId)), ...help }))
        return () => joinTo(first.requestId, second.requestId)
      },
      '还有协办没有返回',
    ],
  ]
  it.each(refused)('%s, and nothing is recorded', async (_, given, words) => {
    const attempt = await given()
    const events = async () =>
      (await platform.database.pool.query('select count(*) from event where type = $1', ['joined'])).rows
    const before = await events()
    const outcome = await attempt()
    expect(wordsOf(outcome)).toContain(words)
    expect(await events()).toEqual(before)
  })

  it('says of each request why, and joins none of them', async () => {
    const [first, second, third, fourth] = [await received(), await received(li), await received(), await received()]
    for (const { requestId } of [third, fourth]) done(await withdraw(platform, officer, await target(requestId)))
    const refused = await joinTo(first.requestId, third.requestId, second.requestId, fourth.requestId)
    expect(refused).toMatchObject({
      ok: false,
      kind: 'refused',
      reasons: [third, fourth].map(({ requestNo }) => expect.stringContaining(`申请${requestNo}：`)),
    })
    expect(await detailOf(second.requestId)).toMatchObject({ joint: null, status: 'handling' })
    expect(await detailOf(first.requestId)).toMatchObject({ joint: null })
  })

  it('of other applicants where the organ has set so', async () => {
    const [first, second, third] = [await received(), await received(li), await received()]
    const settings = { ...defaultAnswerSettings, jointAnswers: 'sameApplicant' as const }
    const set = await editAnswerSettings(platform, organ.administrator, organId, settings)
    expect(set.ok).toBe(true)
    expect(wordsOf(await joinTo(first.requestId, second.requestId))).toContain('只与同一申请人的申请并案')
    done(await joinTo(first.requestId, third.requestId))
    await editAnswerSettings(platform, organ.administrator, organId, defaultAnswerSettings)
  })

  it('is for the officer of the organ', async () => {
    const [first, second] = [await received(), await received(li)]
    const ask = { ...(await target(first.requestId)), members: chosen(second.requestId), reason }
    expect(await join(platform, handler, ask)).toMatchObject({ ok: false, kind: 'forbidden' })
    expect(await join(platform, elsewhere.officer, ask)).toMatchObject({ ok: false, kind: 'forbidden' })
  })

  it('is not offered where nothing is alike', async () => {
    const quiet = await createTestOrgan(platform, 'anjing')
    const { requestId } = await received(wang, '2026-03-02', quiet)
    await received({ ...other, identityKind: 'otherProof', identityNumber: 'QT-9' }, '2026-03-02', quiet)
    expect((await detailOf(requestId, quiet.officer)).actions.map(({ command }) => command)).not.toContain('join')
  })
})

describe('a member of a joint handling', () => {
  it('is not answered by itself, nor by a draft that does not fit it', async () => {
    const [first, second] = [await received(), await received(li)]
    done(await joinTo(first.requestId, second.requestId))
    const alone = await draftAnswer(platform, officer, { ...(await target(second.requestId)), parts: [granted] })
    expect(wordsOf(alone)).toContain(`这件已并入申请${first.requestNo}一起办理`)
    const [earlier] = [await received(wang)]
    await approve(earlier.requestId)
    done(await issue(earlier.requestId))
    const jointly = { ...(await target(second.requestId)), leadId: earlier.requestId }
    expect(wordsOf(await answerJointly(platform, officer, jointly))).toContain(`已并入申请${first.requestNo}`)
    // a repetition for the one applicant is none for the other
    const repeats = {
      kind: 'repeatedRequest',
      content: '已经答复过。',
      reasons: '重复',
      repeats: earlier.requestNo,
    } as const
    const unfit = await draftAnswer(platform, officer, { ...(await target(first.requestId)), parts: [repeats] })
    expect(wordsOf(unfit)).toContain(`申请${second.requestNo}：本机关没有这个申请人编号为${earlier.requestNo}的申请`)
  })

  it('leaves when it is separated before the approval, and not afterwards', async () => {
    const [first, second, third] = [await received(), await received(li), await received()]
    done(await joinTo(first.requestId, second.requestId, third.requestId))
    const apart = async (...ids: string[]) =>
      separate(platform, officer, { ...(await target(first.requestId)), members: chosen(...ids), reason: '内容不同' })
    done(await apart(second.requestId))
    const alone = await detailOf(second.requestId)
    expect(alone).toMatchObject({ joint: null, nextStep: { step: 'draft' } })
    expect(alone.history.at(-1)).toMatchObject({ label: '分开办理', detail: expect.stringContaining('内容不同') })
    await approve(first.requestId)
    expect(wordsOf(await apart(third.requestId))).toContain('已经审核通过，不能再分开')
    expect(await detailOf(third.requestId)).toMatchObject({ nextStep: { step: 'joint' } })
  })

  it('leaves when its applicant withdraws, even after the approval; the others are answered', async () => {
    const [first, second, third] = [await received(), await received(li), await received()]
    done(await joinTo(first.requestId, second.requestId, third.requestId))
    await approve(first.requestId)
    const applicant = { kind: 'applicant', requestId: second.requestId } as const
    done(await withdraw(platform, applicant, await target(second.requestId)))
    done(await issue(first.requestId))
    const statuses = [first, second, third].map(async ({ requestId }) => (await detailOf(requestId)).status)
    expect(await Promise.all(statuses)).toEqual(['answered', 'withdrawn', 'answered'])
  })

  it('goes on by itself when the applicant of the one that leads withdraws', async () => {
    const [first, second] = [await received(), await received(li)]
    done(await joinTo(first.requestId, second.requestId))
    done(await withdraw(platform, { kind: 'applicant', requestId: first.requestId }, await target(first.requestId)))
    const alone = await detailOf(second.requestId)
    expect(alone).toMatchObject({ status: 'handling', joint: null })
    expect(alone.history.at(-1)).toMatchObject({ detail: expect.stringContaining('牵头的申请已撤回') })
  })
})

describe('two at once', () => {
  it('a withdrawal and the joint answer do not wait for each other; one of them comes first', async () => {
    const [first, second] = [await received(), await received(li)]
    done(await joinTo(first.requestId, second.requestId))
    await approve(first.requestId)
    const [lead, member] = [await target(first.requestId), await target(second.requestId)]
    const applicant = { kind: 'applicant', requestId: second.requestId } as const
    const [answered, left] = await Promise.all([answer(platform, officer, lead), withdraw(platform, applicant, member)])
    const status = (await detailOf(second.requestId)).status
    expect([answered.ok, left.ok].filter(Boolean)).toHaveLength(1)
    expect(status).toBe(answered.ok ? 'answered' : 'withdrawn')
  })
})

describe('the numbers of the letters', () => {
  it('have no gap, whatever was refused, withdrawn or answered jointly before', async () => {
    const { rows } = await platform.database.pool.query(
      `select distinct document_no from letter where organ_id = $1 and kind = 'answer'`,
      [organId],
    )
    const numbers = rows.map(({ document_no }) => numberOf(document_no)).sort((a, b) => a - b)
    expect(numbers.length).toBeGreaterThan(5)
    expect(numbers).toEqual(numbers.map((_, index) => index + 1))
  })
})
