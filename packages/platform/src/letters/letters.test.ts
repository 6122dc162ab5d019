import { describe, expect, it } from 'vitest'
import {
  type AnswerPartFields,
  askCorrection,
  deliver,
  extend,
  openConsultation,
  type RequestChanged,
  registerRequest,
} from '../actions/requests/index.ts'
import { auditTrailOf } from '../audit-trail/index.ts'
import { createTestOrgan, createTestPlatform, giveAnswer, sampleRequestForm } from '../testing/index.ts'
import { openLetter } from './read-letters.ts'
import {
  changeLetterSettings,
  defaultLetterSettings,
  issueLetter,
  letterFileForApplicant,
  lettersForApplicant,
  previewLetter,
  previewLetterSettings,
  readLetterFile,
  readLetterSettings,
  requestLetters,
  tryLetterSettings,
} from './index.ts'

const platform = await createTestPlatform()
const organ = await createTestOrgan(platform, 'caizheng')
const { officer, leader, handler, supervisor, administrator } = organ

async function received(name = sampleRequestForm.name): Promise<string> {
  platform.setNow('2026-03-02')
  const registered = await registerRequest(platform, officer, {
    organId: organ.organId,
    channel: 'inPerson',
    receivedOn: '2026-03-02',
    form: { ...sampleRequestForm, name },
  })
  if (!registered.ok) throw new Error(registered.message)
  return registered.requestId
}

const done = (changed: RequestChanged): number => {
  if (!changed.ok) throw new Error(`${changed.kind}: ${changed.message}`)
  return changed.version
}

const lettersOf = async (requestId: string) => {
  const found = await requestLetters(platform, officer, requestId)
  if (!found.ok) throw new Error(found.message)
  return found.letters
}

const contentOf = async (letterId: string) => {
  const row = await platform.database.kysely
    .selectFrom('letter')
    .selectAll()
    .where('id', '=', letterId)
    .executeTakeFirstOrThrow()
  return { row, letter: openLetter(platform, row) }
}

const disclosed: AnswerPartFields = { kind: 'disclosed', content: '随文提供分配表一份。' }
const denied: AnswerPartFields = {
  kind: 'deniedProcessInfo',
  content: '该分配表不予公开。',
  reasons: '该分配表是讨论中的过程稿。',
}

describe('a letter goes out with the step it belongs to', () => {
  it('the answer letter bears the number of the answer and the remedy of its kind', async () => {
    const requestId = await received()
    platform.setNow('2026-03-10')
    done(await giveAnswer(platform, organ, { requestId, expectedVersion: 2 }, denied))
    const { issued } = await lettersOf(requestId)
    const answer = issued.find(({ kind }) => kind === 'answer')
    const { row, letter } = await contentOf(answer?.id ?? '')
    expect(letter).toMatchObject({ recipient: '王小明', documentNo: answer?.documentNo, date: '2026-03-10' })
    expect(answer?.documentNo).toMatch(/^示测公开〔2026〕\d+号$/)
    const text = letter.blocks.map((block) => (block.type === 'paragraph' ? block.text : '')).join('')
    expect(text).toContain('先向本级人民政府申请行政复议')
    expect(text).toContain('该分配表是讨论中的过程稿。')
    // names people: kept sealed
    expect(row.content.toString('utf8')).not.toContain('王小明')
  })

  it('correction, extension and consultation are told, each kind in a sequence of its own', async () => {
    const first = await received()
    platform.setNow('2026-03-04')
    const fields = { items: '写明年度', guidance: '写明是哪一年的分配表。', replyBy: '2026-03-20' }
    done(await askCorrection(platform, officer, { requestId: first, expectedVersion: 2, ...fields }))
    const second = await received()
    platform.setNow('2026-03-09')
    const opened = { expectedVersion: 2, party: 'coAuthor', name: '示范市审计局' } as const
    done(await openConsultation(platform, officer, { requestId: second, ...opened }))
    const third = await received()
    platform.setNow('2026-03-09')
    done(await extend(platform, leader, { requestId: third, expectedVersion: 2, workingDays: 5, reason: '文件较多' }))
    const kinds = async (id: string) =>
      (await lettersOf(id)).issued.map(({ kind, documentNo }) => `${kind} ${documentNo}`)
    expect(await kinds(first)).toEqual(['correctionNotice 示测公开补〔2026〕1号'])
    expect(await kinds(second)).toEqual(['consultationNotice 示测公开征告〔2026〕1号'])
    expect(await kinds(third)).toEqual(['extensionNotice 示测公开延〔2026〕1号'])
  })

  it('a step whose letter must not be issued does not happen, and takes no number', async () => {
    const requestId = await received()
    platform.setNow('2026-03-10')
    const blank: AnswerPartFields = { ...denied, reasons: '见××号文件。' }
    const target = { requestId, expectedVersion: 2 }
    const refused = await giveAnswer(platform, organ, target, blank)
    expect(refused).toMatchObject({ ok: false, kind: 'refused', reasons: ['正文中有没有填写的地方：“××”。'] })
    const { issued, issuable } = await lettersOf(requestId)
    expect(issued).toEqual([])
    expect(issuable.filter(({ previewOnly }) => previewOnly).map(({ kind }) => kind)).toEqual(['answer'])

    const other = await received()
    platform.setNow('2026-03-11')
    done(await giveAnswer(platform, organ, { requestId: other, expectedVersion: 2 }, disclosed))
    const numbers = await platform.database.kysely
      .selectFrom('letter')
      .select('document_no')
      .where('kind', '=', 'answer')
      .execute()
    const serials = numbers
      .map(({ document_no }) => Number(/〕(\d+)号/.exec(document_no ?? '')?.[1]))
      .sort((a, b) => a - b)
    expect(serials).toEqual(serials.map((_serial, index) => index + 1))
  })
})

describe('numbers', () => {
  it('have neither gaps nor doubles when letters are issued at once', async () => {
    const requests: string[] = []
    for (let index = 0; index < 8; index++) {
      const requestId = await received()
      platform.setNow('2026-03-09')
      const opened = { requestId, expectedVersion: 2, party: 'otherOrgan', name: '示范市审计局' } as const
      done(await openConsultation(platform, officer, opened))
      requests.push(requestId)
    }
    const choice = { kind: 'otherOrganLetter', eventVersion: 3 } as const
    // each letter is asked for twice at once: one of the two is issued
    const results = await Promise.all(
      requests.flatMap((id) => [issueLetter(platform, officer, id, choice), issueLetter(platform, leader, id, choice)]),
    )
    const issued = results.flatMap((result) => (result.ok ? [result.documentNo] : []))
    expect(issued.toSorted()).toEqual(
      Array.from({ length: 8 }, (_letter, index) => `示测公开函〔2026〕${index + 1}号`).toSorted(),
    )
    for (const result of results) if (!result.ok) expect(result.kind).toBe('conflict')
  })
})

describe('issuing a letter', () => {
  it('is refused without the facts it needs, and to those who may not', async () => {
    const requestId = await received()
    platform.setNow('2026-03-09')
    done(await openConsultation(platform, officer, { requestId, expectedVersion: 2, party: 'otherOrgan' }))
    const choice = { kind: 'otherOrganLetter', eventVersion: 3 } as const
    expect(await issueLetter(platform, officer, requestId, choice)).toMatchObject({
      kind: 'refused',
      reasons: ['文书缺少必须写明的事项：被征求意见的机关。', '没有写明收件人（主送机关），请补充。'],
    })
    for (const person of [handler, supervisor, administrator]) {
      expect(await issueLetter(platform, person, requestId, choice)).toMatchObject({ kind: 'forbidden' })
      expect(await previewLetter(platform, person, requestId, choice)).toMatchObject({ kind: 'forbidden' })
    }
    expect(await issueLetter(platform, officer, requestId, { ...choice, eventVersion: 2 })).toMatchObject({
      kind: 'notFound',
    })
  })

  it('is never undone', async () => {
    const requestId = await received()
    platform.setNow('2026-03-04')
    const fields = { items: '写明年度', guidance: '写明是哪一年。', replyBy: '2026-03-20' }
    done(await askCorrection(platform, officer, { requestId, expectedVersion: 2, ...fields }))
    const { pool } = platform.database
    await expect(pool.query(`update letter set title = ''`)).rejects.toThrow('never changed')
    await expect(pool.query('delete from letter')).rejects.toThrow('never changed')
    await expect(pool.query('truncate letter cascade')).rejects.toThrow()
  })
})

describe('files', () => {
  it('are the same bytes each time, readable for the office, and each reading is recorded', async () => {
    const requestId = await received()
    platform.setNow('2026-03-10')
    done(await giveAnswer(platform, organ, { requestId, expectedVersion: 2 }, disclosed))
    const letterId = (await lettersOf(requestId)).issued.find(({ kind }) => kind === 'answer')?.id ?? ''
    const read = (format: 'docx' | 'pdf') => readLetterFile(platform, officer, requestId, letterId, format)
    const [first, again] = await Promise.all([read('docx'), read('docx')])
    if (!first.ok || !again.ok) throw new Error('no file')
    expect(first.bytes.subarray(0, 2).toString()).toBe('PK')
    expect(again.bytes.equals(first.bytes)).toBe(true)
    const pdf = await read('pdf')
    expect(pdf.ok && pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.ok && pdf.fileName).toMatch(/^政府信息公开申请答复书（示测公开〔2026〕\d+号）\.pdf$/)
    const trail = await auditTrailOf(platform.database, 'request', requestId)
    expect(trail.filter(({ action }) => action === 'request.readLetters')).toHaveLength(3)
    expect(await readLetterFile(platform, supervisor, requestId, letterId, 'pdf')).toMatchObject({ kind: 'forbidden' })
    expect(await readLetterFile(platform, officer, await received(), letterId, 'pdf')).toMatchObject({
      kind: 'notFound',
    })
  })

  it('name the characters that no font has', async () => {
    const requestId = await received('赵\u{e815}')
    platform.setNow('2026-03-10')
    done(await giveAnswer(platform, organ, { requestId, expectedVersion: 2 }, disclosed))
    const letterId = (await lettersOf(requestId)).issued.find(({ kind }) => kind === 'answer')?.id ?? ''
    const pdf = await readLetterFile(platform, officer, requestId, letterId, 'pdf')
    expect(pdf).toMatchObject({ ok: false, kind: 'refused' })
    expect(pdf.ok ? '' : pdf.message).toContain('U+E815')
    expect(await readLetterFile(platform, officer, requestId, letterId, 'docx')).toMatchObject({ ok: true })
  })
})

describe('the applicant', () => {
  it('has the letters addressed to them, the answer once it was served, and no others', async () => {
    const requestId = await received()
    platform.setNow('2026-03-09')
    done(
      await openConsultation(platform, officer, { requestId, expectedVersion: 2, party: 'otherOrgan', name: '审计局' }),
    )
    const choice = { kind: 'otherOrganLetter', eventVersion: 3 } as const
    const consulted = await issueLetter(platform, officer, requestId, choice)
    if (!consulted.ok) throw new Error(consulted.message)
    expect((await lettersForApplicant(platform, requestId)).map(({ kind }) => kind)).toEqual(['consultationNotice'])
    expect(await letterFileForApplicant(platform, requestId, consulted.letterId, 'pdf')).toMatchObject({
      kind: 'notFound',
    })

    const answered = await received()
    platform.setNow('2026-03-10')
    const version = done(await giveAnswer(platform, organ, { requestId: answered, expectedVersion: 2 }, disclosed))
    expect(await lettersForApplicant(platform, answered)).toEqual([])
    done(await deliver(platform, officer, { requestId: answered, expectedVersion: version, mode: 'internet' }))
    const [letter] = await lettersForApplicant(platform, answered)
    expect(letter?.kind).toBe('answer')
    expect(await letterFileForApplicant(platform, answered, letter?.id ?? '', 'pdf')).toMatchObject({ ok: true })
  })
})

describe('a preview', () => {
  it('shows a draft before it is an answer, keeps nothing and takes no number', async () => {
    const requestId = await received()
    platform.setNow('2026-03-09')
    done(
      await openConsultation(platform, officer, { requestId, expectedVersion: 2, party: 'otherOrgan', name: '审计局' }),
    )
    const counts = async () => {
      const { rows } = await platform.database.pool.query(
        'select (select count(*) from letter) letters, (select count(*) from letter_file) files, (select sum(last) from number_sequence) numbers',
      )
      return rows[0]
    }
    const before = await counts()
    const shown = await previewLetter(platform, officer, requestId, { kind: 'otherOrganLetter', eventVersion: 3 })
    expect(shown).toMatchObject({ ok: true, fileName: '预览-政府信息公开征求意见函.pdf' })
    expect(await counts()).toEqual(before)
  })
})

describe('settings', () => {
  const settings = {
    ...defaultLetterSettings,
    reconsiderationOrgans: ['示范市人民政府'],
    court: '示范市城中区人民法院',
    closing: ['本文书一式二份'],
    redHead: false,
    imprint: 'all' as const,
    imprintIssuer: '示范市住建局办公室',
    copyTo: ['示范市人民政府办公室'],
  }

  it('are versions: letters say which one they were written with', async () => {
    expect(await readLetterSettings(platform, officer, organ.organId)).toMatchObject({ ok: true, version: 0 })
    const change = { expectedVersion: 0, settings }
    const changed = await changeLetterSettings(platform, officer, organ.organId, change)
    expect(changed).toMatchObject({ ok: true, version: 1 })
    expect(await changeLetterSettings(platform, officer, organ.organId, change)).toMatchObject({ kind: 'conflict' })
    const requestId = await received()
    platform.setNow('2026-03-10')
    done(await giveAnswer(platform, organ, { requestId, expectedVersion: 2 }, denied))
    const answer = (await lettersOf(requestId)).issued.find(({ kind }) => kind === 'answer')
    const { row, letter } = await contentOf(answer?.id ?? '')
    expect(row.settings_version).toBe(1)
    expect(letter.notes).toContain('本文书一式二份')
    expect(letter.imprint).toEqual({ copyTo: [], issuer: '示范市住建局办公室' })
    expect(JSON.stringify(letter.blocks)).toContain('先向示范市人民政府申请行政复议')
    await expect(platform.database.pool.query('update letter_setting set version = 9')).rejects.toThrow('never changed')
  })

  it('can be tried: the superior department is found before anything is written', async () => {
    const wrong = { ...settings, reconsiderationOrgans: ['示范省财政厅'] }
    const tried = await tryLetterSettings(platform, officer, organ.organId, wrong)
    expect(tried.ok && tried.faults.map(({ code }) => code)).toEqual(['superiorDepartmentNamed'])
    expect(await previewLetterSettings(platform, officer, organ.organId, settings)).toMatchObject({ ok: true })
    expect(await tryLetterSettings(platform, handler, organ.organId, settings)).toMatchObject({ kind: 'forbidden' })
    const long = {
      ...settings,
      court: '法'.repeat(41),
      closing: ['一', '二', '三', '四', '五'],
      copyTo: ['甲局，乙局'],
      partialDisclosure: '本机关公开全部内容',
    }
    expect(await tryLetterSettings(platform, officer, organ.organId, long)).toMatchObject({
      kind: 'invalid',
      fields: {
        court: '最多写40个字',
        closing: '文末的说明最多写四行',
        copyTo: expect.stringContaining('每行写一个'),
        partialDisclosure: expect.stringContaining('不予公开'),
      },
    })
  })
})
