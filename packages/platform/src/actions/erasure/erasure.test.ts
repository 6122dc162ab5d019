import { describe, expect, it } from 'vitest'
import { auditTrailOf } from '../../audit-trail/index.ts'
import {
  applicantSide,
  applicantView,
  askErasure,
  erasedSentence,
  proveApplicant,
  rateAnswer,
} from '../../applicants/index.ts'
import { readLetterFile, requestLetters } from '../../letters/index.ts'
import { createTestOrgan, createTestPlatform, giveAnswer, sampleRequestForm } from '../../testing/index.ts'
import { rebuildViews } from '../../views/index.ts'
import { composeCells } from '../annual-report/compose-cells.ts'
import { loadOrganRecords } from '../annual-report/organ-records.ts'
import { archiveRequests } from '../archive/index.ts'
import { makeCaseFile, readCaseFile, removeExpiredCaseFiles, startCaseFile } from '../case-file/index.ts'
import { fileDispute } from '../disputes/index.ts'
import { addNote, requestNotes } from '../notes/index.ts'
import { makeReminders, remindersOf } from '../../reminders/index.ts'
import {
  answer,
  deliver,
  draftAnswer,
  registerRequest,
  requestDetail,
  requestList,
  reviewAnswer,
  workList,
} from '../requests/index.ts'
import { decideErasure, discardFiles } from './index.ts'

const platform = await createTestPlatform()
const organ = await createTestOrgan(platform, 'zhujian')
const elsewhere = await createTestOrgan(platform, 'jiaoyu')
const { organId, officer, leader, handler } = organ

const done = <Value extends object>(outcome: ({ ok: true } & Value) | { ok: false; message: string }): Value => {
  if (!outcome.ok) throw new Error(outcome.message)
  return outcome
}
const scan = (text: string) => ({
  fileName: '王小明身份证.png',
  bytes: Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from(text)]),
})

async function received(attachments = [scan('of the identity card')]) {
  platform.setNow('2026-03-02')
  const content = `王小明申请公开：${sampleRequestForm.content}，寄示范市和平路1号`
  const registered = await registerRequest(platform, officer, {
    organId,
    channel: 'inPerson',
    receivedOn: '2026-03-02',
    form: { ...sampleRequestForm, content },
    attachments,
  })
  const { requestId, queryCode, requestNo } = done(registered)
  return { requestId, queryCode, requestNo, applicant: { kind: 'applicant', requestId } as const }
}

const versionOf = async (requestId: string): Promise<number> =>
  done(await requestDetail(platform, officer, requestId)).request.version
const target = async (requestId: string) => ({ requestId, expectedVersion: await versionOf(requestId) })
const decide = async (requestId: string, outcome: 'erased' | 'kept', actor = officer, note = '') =>
  decideErasure(platform, actor, { ...(await target(requestId)), outcome, note })

async function answered(attachments?: ReturnType<typeof scan>[]) {
  const request = await received(attachments)
  const { requestId, applicant } = request
  const given = await giveAnswer(platform, organ, await target(requestId), { kind: 'disclosed', content: '见附件。' })
  done(given)
  done(await deliver(platform, officer, { ...(await target(requestId)), mode: 'internet' }))
  done(await rateAnswer(platform, applicant, { score: 4, word: '王小明很满意' }))
  done(await addNote(platform, officer, requestId, '已电话告知王小明 13800138000'))
  return request
}

/** A closed request whose term is over, with the wish of its applicant. */
async function expired(attachments?: ReturnType<typeof scan>[]) {
  const request = await answered(attachments)
  done(await askErasure(platform, request.applicant, { note: '我是王小明' }))
  await archiveRequests(platform, officer, [await target(request.requestId)], 'tenYears')
  platform.setNow('2037-01-01')
  return request
}

const wishOf = async (requestId: string) => done(await applicantSide(platform, officer, requestId)).side.erasure
const person = /王小明|11010519491231002X|13800138000|wang@example|和平路1号/u

/** Everything that the platform still tells of a request, opened. */
async function everythingOf(requestId: string): Promise<string> {
  const { request } = done(await requestDetail(platform, officer, requestId, { withIdentity: true }))
  const { side } = done(await applicantSide(platform, officer, requestId))
  const { notes } = done(await requestNotes(platform, officer, requestId))
  const { letters } = done(await requestLetters(platform, officer, requestId))
  const files = letters.issued.map(async ({ id }) => {
    const { bytes } = done(await readLetterFile(platform, officer, requestId, id, 'pdf'))
    const opened = await platform.pageReaders.pages(bytes)
    return opened.ok ? opened.pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join('') : opened.reason
  })
  return JSON.stringify([request, side, notes, await Promise.all(files)])
}

/** The sealed bytes that are kept of a request: what came with it, and its printed letters. */
const contentsOf = async (requestId: string): Promise<Buffer[]> => {
  const { rows } = await platform.database.pool.query(
    `select sha256 from file where owner_id = $1 union all
     select sha256 from letter_file join letter on letter.id = letter_id where request_id = $1`,
    [requestId],
  )
  return rows.map(({ sha256 }) => sha256)
}

describe('a wish of erasure whose term is over', () => {
  it('takes the person out of everything, and leaves the record and the figures', async () => {
    const { requestId, requestNo } = await expired([scan('only here')])
    const before = await everythingOf(requestId)
    expect(before).toMatch(person)
    const figures = async () => {
      const { records } = await loadOrganRecords(platform.database.kysely, organId, 2026)
      return composeCells(records, organId, 2026)
    }
    const [counted, contents] = [await figures(), await contentsOf(requestId)]
    expect(contents.length).toBeGreaterThan(1)
    expect(await wishOf(requestId)).toMatchObject({ grounds: [], decision: null, decidable: true })

    const { caseFile } = done(await startCaseFile(platform, officer, requestId))
    await makeCaseFile(platform, { caseFileId: caseFile.id }, { attempt: 1 })
    const ofCaseFile = () => readCaseFile(platform, officer, { requestId, caseFileId: caseFile.id })
    expect(await ofCaseFile()).toMatchObject({ ok: true })
    done(await decide(requestId, 'erased', leader))
    expect(await ofCaseFile()).toMatchObject({ ok: false, kind: 'notFound' })
    expect(await removeExpiredCaseFiles(platform)).toBe(1)
    const jobs = await platform.database.pool.query(
      `select payload from graphile_worker._private_jobs jobs
       join graphile_worker._private_tasks tasks on tasks.id = jobs.task_id where tasks.identifier = 'discardFiles'`,
    )
    for (const { payload } of jobs.rows) await discardFiles(platform, payload)

    for (const sha256 of contents) await expect(platform.files.read(sha256, 'sealed')).rejects.toThrow('ENOENT')
    const after = await everythingOf(requestId)
    expect(after).not.toMatch(person)
    expect(after).toContain('［已删除］申请公开：和平片区老旧小区改造工程')
    const { request } = done(await requestDetail(platform, officer, requestId, { withIdentity: true }))
    expect(request).toMatchObject({
      requestNo,
      status: 'delivered',
      applicantName: '（个人信息已删除）',
      attachments: [],
      answer: { kind: 'disclosed' },
      form: { name: '（个人信息已删除）', phone: null, identityNumber: null },
    })
    expect(request.history.at(-1)).toMatchObject({
      label: '决定删除个人信息的申请',
      detail: '删除',
      personName: 'zhujian-approvingLeader',
    })
    expect(await figures()).toEqual(counted)

    const trail = await auditTrailOf(platform.database, 'request', requestId)
    expect(trail.filter(({ action }) => action === 'request.decideErasure')).toMatchObject([{ outcome: 'done' }])
    const views = async () => (await platform.database.pool.query('select * from request order by id')).rows
    const written = await views()
    await rebuildViews(platform)
    expect(await views()).toEqual(written)
    expect(await everythingOf(requestId)).not.toMatch(person)
  })

  it('shows the outcome to whoever has the code; there is nothing left to prove', async () => {
    const { requestId, queryCode, applicant } = await expired()
    const proof = { queryCode, lastFour: '8000', address: '192.0.2.9' }
    expect(await proveApplicant(platform, proof)).toMatchObject({ ok: true })
    done(await decide(requestId, 'erased'))
    expect(await proveApplicant(platform, proof)).toMatchObject({ ok: false, message: erasedSentence })
    // a session that was open still shows it
    const { view } = done(await applicantView(platform, applicant))
    expect(view.erasure?.decision).toMatchObject({ outcome: 'erased', on: '2037-01-01' })
  })

  it('leaves the same file of somebody else', async () => {
    const same = scan('the same bytes')
    const other = await received([same])
    const { requestId } = await expired([same])
    done(await decide(requestId, 'erased'))
    const { rows } = await platform.database.pool.query('select sha256 from file where owner_id = $1', [
      other.requestId,
    ])
    await discardFiles(platform, { contents: rows.map(({ sha256 }) => sha256.toString('hex')) })
    expect(await platform.files.read(rows[0].sha256, 'sealed')).toEqual(same.bytes)
  })

  it('is erased once, and not kept without a ground', async () => {
    const { requestId } = await expired()
    expect(await decide(requestId, 'kept')).toMatchObject({ ok: false, message: expect.stringContaining('应当删除') })
    done(await decide(requestId, 'erased'))
    expect(await decide(requestId, 'erased')).toMatchObject({ ok: false, message: '这件申请的个人信息已经删除。' })
    expect(await wishOf(requestId)).toMatchObject({ decidable: false })
  })
})

describe('a wish of erasure that the law does not allow yet', () => {
  const early: [
    string,
    () => Promise<{ requestId: string; applicant: { kind: 'applicant'; requestId: string } }>,
    string,
  ][] = [
    ['of an open request', () => received(), '申请还没有办结'],
    ['of a file that is not archived', () => answered(), '还没有归档'],
    [
      'with an open dispute',
      async () => {
        const request = await answered()
        const { requestId } = request
        done(
          await fileDispute(platform, officer, {
            organId,
            requestId,
            kind: 'reconsideration',
            decidedBy: '示范市人民政府',
          }),
        )
        return request
      },
      '复议或者诉讼还没有结案',
    ],
  ]
  it.each(early)('%s is kept with its ground, and the applicant sees why', async (_, given, words) => {
    const { requestId, applicant } = await given()
    done(await askErasure(platform, applicant))
    const refused = await decide(requestId, 'erased')
    expect(refused).toMatchObject({ ok: false, kind: 'refused', message: expect.stringContaining(words) })
    expect(await everythingOf(requestId)).toMatch(person)
    done(await decide(requestId, 'kept', officer, '届时再办'))
    const { view } = done(await applicantView(platform, applicant))
    expect(view.erasure?.decision).toMatchObject({ outcome: 'kept', label: '暂不删除' })
    expect(view.erasure?.decision?.reasons.join()).toContain(words)
    expect(view.erasure?.decision?.reasons).toContain('届时再办')
    // nothing of it moves the request, nor stands in the steps that the applicant reads
    expect(view.status.history.map(({ type }) => type)).not.toContain('erasureDecided')
  })

  it('is decided anew when its term is over', async () => {
    const { requestId } = await expired()
    platform.setNow('2036-12-31')
    expect(await decide(requestId, 'erased')).toMatchObject({
      ok: false,
      message: expect.stringContaining('2037年1月1日'),
    })
    done(await decide(requestId, 'kept'))
    platform.setNow('2037-01-01')
    done(await decide(requestId, 'erased'))
    const list = await requestList(platform, officer, {})
    expect(list.rows.find(({ id }) => id === requestId)?.applicantName).toBe('（个人信息已删除）')
  })

  it('stands among those that wait, until it is decided and again when its term is over', async () => {
    const waiting = async (actor = officer) => {
      const list = await requestList(platform, actor, { erasure: 'waiting' })
      const { counts } = await workList(platform, actor)
      return { ids: list.rows.map(({ id }) => id), count: counts.erasureWaiting }
    }
    const before = await waiting()
    const { requestId } = await answered()
    expect(await waiting()).toEqual(before)
    done(await askErasure(platform, { kind: 'applicant', requestId }))
    expect(await waiting()).toEqual({ ids: expect.arrayContaining([requestId]), count: before.count + 1 })
    expect(await waiting(elsewhere.officer)).toEqual({ ids: [], count: 0 })
    await makeReminders(platform)
    const told = async () => {
      const { reminders } = await remindersOf(platform, officer.personId)
      return reminders.filter(({ kind }) => kind === 'erasureWaiting').map((reminder) => reminder.requestId)
    }
    expect(await told()).toContain(requestId)
    done(await decide(requestId, 'kept'))
    expect((await waiting()).ids).not.toContain(requestId)
    const kept = await requestList(platform, officer, { erasure: 'kept' })
    expect(kept.rows.map(({ id }) => id)).toContain(requestId)

    await archiveRequests(platform, officer, [await target(requestId)], 'tenYears')
    platform.setNow('2036-12-31')
    expect((await waiting()).ids).not.toContain(requestId)
    platform.setNow('2037-01-01')
    expect((await waiting()).ids).toContain(requestId)
    await rebuildViews(platform)
    expect((await waiting()).ids).toContain(requestId)
    await makeReminders(platform)
    expect(await told()).toContain(requestId)
    done(await decide(requestId, 'erased'))
    expect((await waiting()).ids).not.toContain(requestId)
    const erased = await requestList(platform, officer, { erasure: 'erased' })
    expect(erased.rows.map(({ id }) => id)).toContain(requestId)
  })

  it('stays quiet when the same was decided before', async () => {
    const { requestId, applicant } = await received()
    done(await askErasure(platform, applicant))
    done(await decide(requestId, 'kept'))
    const version = await versionOf(requestId)
    done(await decide(requestId, 'kept'))
    expect(await versionOf(requestId)).toBe(version)
  })
})

describe('what erasing does not reach', () => {
  it('is told to whoever decides, before it is decided', async () => {
    const { requestId, applicant } = await received()
    const parts = [{ kind: 'disclosed' as const, content: '王小明：见附件。' }]
    done(await draftAnswer(platform, officer, { ...(await target(requestId)), parts }))
    done(await reviewAnswer(platform, leader, { ...(await target(requestId)), verdict: 'pass' }))
    done(await answer(platform, officer, await target(requestId)))
    done(await deliver(platform, officer, { ...(await target(requestId)), mode: 'internet' }))
    done(await askErasure(platform, applicant))
    expect(await wishOf(requestId)).toMatchObject({ stays: [] })
    await archiveRequests(platform, officer, [await target(requestId)], 'tenYears')
    platform.setNow('2037-01-01')
    expect((await wishOf(requestId))?.stays.map(({ label }) => label)).toEqual(['起草答复', '作出答复'])
    done(await decide(requestId, 'erased'))
    expect(await wishOf(requestId)).toMatchObject({ stays: [] })
  })

  it('is little: of a common name only what stands as a name goes', async () => {
    platform.setNow('2026-03-02')
    const form = { ...sampleRequestForm, name: '和平', content: '和平申请公开和平片区的资金分配表' }
    const common = { organId, channel: 'inPerson', receivedOn: '2026-03-02' } as const
    const { requestId } = done(await registerRequest(platform, officer, { ...common, form }))
    const given = await giveAnswer(platform, organ, await target(requestId), { kind: 'disclosed', content: '见附件。' })
    done(given)
    done(await deliver(platform, officer, { ...(await target(requestId)), mode: 'internet' }))
    done(await addNote(platform, officer, requestId, '和平来电，问和平路的材料'))
    done(await askErasure(platform, { kind: 'applicant', requestId }))
    await archiveRequests(platform, officer, [await target(requestId)], 'tenYears')
    platform.setNow('2037-01-01')
    done(await decide(requestId, 'erased'))
    const after = await everythingOf(requestId)
    expect(after).toContain('［已删除］申请公开和平片区的资金分配表')
    expect(after).toContain('［已删除］来电，问和平路的材料')
    expect(after).toContain('［已删除］：')
    expect(after).not.toMatch(/和平(?![片路])/u)
  })
})

describe('who decides', () => {
  it('is the office of the organ, and only about a wish', async () => {
    const { requestId, applicant } = await answered()
    expect(await decide(requestId, 'erased')).toMatchObject({
      ok: false,
      message: expect.stringContaining('没有申请删除'),
    })
    done(await askErasure(platform, applicant))
    for (const actor of [handler, elsewhere.officer, organ.administrator]) {
      expect(await decide(requestId, 'kept', actor)).toMatchObject({ ok: false, kind: 'forbidden' })
    }
    const told = await platform.database.pool.query(
      `select payload from graphile_worker._private_jobs where payload ->> 'occasion' = 'erasureAsked'`,
    )
    expect(told.rows.map(({ payload }) => payload.objectId)).toContain(requestId)
  })
})

describe('the database', () => {
  it('lets no letter change otherwise', async () => {
    const { requestId } = await answered()
    const change = (words: string) => platform.database.pool.query(words, [requestId])
    await expect(change(`update letter set content = '' where request_id = $1`)).rejects.toThrow('never changed')
    await expect(change('delete from letter where request_id = $1')).rejects.toThrow('never changed')
    await expect(
      platform.database.transaction(async (tx) => {
        await tx.executeQuery(
          tx
            .selectNoFrom((of) =>
              of.fn('set_config', [of.val('gongkai.erased_request'), of.val(requestId), of.lit(true)]).as('set'),
            )
            .compile(),
        )
        await tx.updateTable('letter').set({ document_no: '改1号' }).where('request_id', '=', requestId).execute()
      }),
    ).rejects.toThrow('never changed')
  })
})
