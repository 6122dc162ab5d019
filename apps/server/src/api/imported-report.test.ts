import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { createTestOrgan } from '@gongkai/platform/testing'
import { describe, expect, it } from 'vitest'
import { createTestServer, filesForm } from '../testing/test-server.ts'

const { platform, signIn, visitor } = await createTestServer()
await createTestOrgan(platform, 'shiban')
await createTestOrgan(platform, 'xiaban', { parentId: 'shiban' })
const supervisor = await signIn('judge-supervisor', [{ organId: 'shiban', role: 'supervisor' }])
const leader = await signIn('judge-leader', [{ organId: 'shiban', role: 'approvingLeader' }])
const elsewhere = await signIn('judge-elsewhere', [{ organId: 'xiaban', role: 'supervisor' }])

const content = readFileSync(new URL('../../../../samples/reports/d033.html', import.meta.url))

async function imported(): Promise<string> {
  const form = filesForm([{ name: '民政局（2022）.html', content }])
  const answer = await supervisor.send({ method: 'POST', url: '/api/imported-reports', ...form })
  return `/api/imported-reports/${answer.json().rows[0].id}`
}

interface Answered {
  version: number
  errors: number
  undecided: number
  findings: { code: string; where: string; fingerprint: string; decision: { kind: string; reason: string } | null }[]
}
const reportAt = async (url: string): Promise<Answered> => (await supervisor.get(url)).json()
const printOf = ({ findings }: Answered, code: string) => findings.find((each) => each.code === code)?.fingerprint ?? ''

describe('one imported report', () => {
  it('is judged finding by finding, corrected cell by cell and read again; each step answers the report as it is', async () => {
    const url = await imported()
    const first = await reportAt(url)
    expect(first).toMatchObject({
      version: 1,
      errors: 3,
      undecided: 4,
      may: { decide: { allowed: true }, correct: { allowed: true }, reread: { allowed: true } },
      corrections: [],
      newerRules: false,
    })
    const dismissed = await supervisor.post(`${url}/actions/dismissFinding`, {
      expectedVersion: 1,
      fingerprint: printOf(first, 'DIS_SUM'),
      reason: '含上年结转一件',
    })
    expect(dismissed.json()).toMatchObject({ version: 2, errors: 2, undecided: 3 })

    const cell = 'requests.carriedForward.naturalPerson'
    const corrected = await supervisor.post(`${url}/actions/correctCell`, {
      expectedVersion: 2,
      cell,
      value: 28,
      reason: '原文为28',
    })
    expect(corrected.json()).toMatchObject({
      version: 3,
      reading: { tables: { requests: { carriedForward: { naturalPerson: 30 } } } },
      effectiveTables: { requests: { carriedForward: { naturalPerson: 28 } } },
      corrections: [{ cell, value: 28, from: 30, personName: 'judge-supervisor' }],
    })

    const again = (await supervisor.post(`${url}/actions/reread`, { expectedVersion: 3 })).json()
    expect(again).toMatchObject({
      version: 4,
      effectiveTables: { requests: { carriedForward: { naturalPerson: 28 } } },
    })
    const disputes = again.findings.find(({ code }: { code: string }) => code === 'DIS_SUM')
    expect(disputes.decision).toMatchObject({ kind: 'dismissed', reason: '含上年结转一件' })

    const back = await supervisor.post(`${url}/actions/takeBackCorrection`, { expectedVersion: 4, cell })
    expect(back.json()).toMatchObject({ version: 5, corrections: [] })
    const open = await supervisor.post(`${url}/actions/takeBackDecision`, {
      expectedVersion: 5,
      fingerprint: printOf(first, 'DIS_SUM'),
    })
    expect(open.json()).toMatchObject({ version: 6, errors: 3, undecided: 4 })
  })

  it('refuses with a sentence: no reason, an old version, an unknown step, no right, no session', async () => {
    const url = await imported()
    const fingerprint = printOf(await reportAt(url), 'DIS_SUM')
    const decide = `${url}/actions/dismissFinding`
    const empty = await supervisor.post(decide, { expectedVersion: 1, fingerprint })
    expect(empty.statusCode).toBe(400)
    expect(empty.json().error.fields).toEqual({ reason: '请写明不成立的理由' })
    const body = { expectedVersion: 1, fingerprint, reason: '另有说明' }
    expect((await leader.post(decide, body)).statusCode).toBe(403)
    expect((await elsewhere.post(decide, body)).statusCode).toBe(403)
    expect((await elsewhere.get(`${url}/original`)).statusCode).toBe(403)
    expect((await visitor.post(decide, body)).statusCode).toBe(401)
    expect((await supervisor.post(`${url}/actions/nothing`, body)).statusCode).toBe(404)
    expect((await supervisor.post(decide, { ...body, expectedVersion: 7 })).statusCode).toBe(409)
    const noValue = await supervisor.post(`${url}/actions/correctCell`, {
      expectedVersion: 1,
      cell: 'a.b.c',
      reason: 'x',
    })
    expect(noValue.statusCode).toBe(400)
    expect(await reportAt(url)).toMatchObject({ version: 1, errors: 3 })
  })

  it('gives the original back under its own name and never runs it here', async () => {
    const url = await imported()
    const file = await supervisor.get(`${url}/original`)
    expect(file.rawPayload.equals(content)).toBe(true)
    expect(file.headers['content-disposition']).toContain(encodeURIComponent('民政局（2022）.html'))
    expect(file.headers['content-security-policy']).toContain('sandbox')
  })

  it('issues a rectification letter once, lists it, and gives Word and PDF of it', async () => {
    const url = await imported()
    const issue = { expectedVersion: 1, replyBy: '2026-03-16' }
    const early = await supervisor.post(`${url}/actions/issueRectification`, issue)
    expect(early.statusCode).toBe(422)
    expect(early.json().error.message).toContain('还没有“属实”或者“退回整改”的问题')
    const fingerprint = printOf(await reportAt(url), 'DIS_SUM')
    const confirm = { expectedVersion: 1, fingerprint, reason: '请对照台账改为54' }
    expect((await supervisor.post(`${url}/actions/sendBackFinding`, confirm)).statusCode).toBe(200)
    const preview = `${url}/rectification-preview?replyBy=`
    expect((await supervisor.get(`${preview}2026-03-02`)).statusCode).toBe(400)
    expect((await leader.get(`${preview}2026-03-16`)).statusCode).toBe(403)
    const seen = await supervisor.get(`${preview}2026-03-16`)
    expect(seen.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
    const current = { ...issue, expectedVersion: 2 }
    expect((await leader.post(`${url}/actions/issueRectification`, current)).statusCode).toBe(403)

    const issued = await supervisor.post(`${url}/actions/issueRectification`, current)
    expect(issued.statusCode).toBe(200)
    const [letter] = issued.json().letters
    expect(letter).toMatchObject({
      documentNo: '示测公开改〔2026〕1号',
      replyBy: '2026-03-16',
      points: 1,
      personName: 'judge-supervisor',
      upToDate: true,
    })
    expect(issued.json().amended).toBeNull()
    const twice = await supervisor.post(`${url}/actions/issueRectification`, { ...issue, expectedVersion: 3 })
    expect(twice.statusCode).toBe(422)
    expect(twice.json().error.message).toContain(letter.documentNo)

    const file = await supervisor.get(letter.href.docx)
    expect(file.headers['content-disposition']).toContain(encodeURIComponent('整改通知（示测公开改〔2026〕1号）.docx'))
    const parts = unzipSync(new Uint8Array(file.rawPayload))
    const words = new TextDecoder().decode(parts['word/document.xml']).replace(/<[^>]+>/g, '')
    expect(words).toContain('示测公开改〔2026〕1号')
    expect(words).toContain('行政复议：结果维持、结果纠正、其他结果、尚未审结合计为54')
    expect(words).toContain('请对照台账改为54')
    expect(words).toContain('2026年3月16日')
    const pdf = await leader.get(letter.href.pdf)
    expect(pdf.headers['content-type']).toBe('application/pdf')
    expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
    expect((await elsewhere.get(letter.href.pdf)).statusCode).toBe(403)
  })
})
