import { chineseCalendar } from '@gongkai/law/calendar'
import { describe, expect, it } from 'vitest'
import { noticeFee, registerRequest } from '../actions/requests/index.ts'
import { createTestOrgan, createTestPlatform, sampleRequestForm } from '../testing/index.ts'
import {
  applicantView,
  askErasure,
  confirmAnswerReceived,
  forgetOldTries,
  handInCorrection,
  handInPaymentProof,
  proveApplicant,
  remedyWays,
  sixMonthsAfter,
  wrongProof,
} from './index.ts'

const platform = await createTestPlatform()
const organ = await createTestOrgan(platform, 'zhujian')

async function register() {
  const registered = await registerRequest(platform, organ.officer, {
    organId: 'zhujian',
    channel: 'inPerson',
    receivedOn: '2026-03-02',
    form: sampleRequestForm,
  })
  if (!registered.ok) throw new Error(registered.message)
  return registered
}

describe('a second factor', () => {
  it.each([
    ['of the identity number', '002X'],
    ['of the identity number in small letters', '002x'],
    ['of the phone', '8000'],
    ['of the phone in full width', '８０００'],
  ])('%s opens the request', async (_, lastFour) => {
    const { queryCode, requestId } = await register()
    const proof = await proveApplicant(platform, { queryCode, lastFour, address: '192.0.2.1' })
    expect(proof).toEqual({ ok: true, requestId })
  })

  it.each(['', '000', '18000', '1234', '*'])(
    '“%s” does not, with the sentence of an unknown code',
    async (lastFour) => {
      const { queryCode } = await register()
      const wrong = { ok: false, message: wrongProof }
      expect(await proveApplicant(platform, { queryCode, lastFour, address: '192.0.2.2' })).toMatchObject(wrong)
      const unknown = { queryCode: 'AAAA-BBBB-CCCC-DDDD', lastFour, address: '192.0.2.2' }
      expect(
        await proveApplicant(platform, { ...unknown, queryCode: `${unknown.queryCode}${lastFour}` }),
      ).toMatchObject(wrong)
    },
  )

  it('is tried five times for one code, known or not, even all at once; then the right one must wait too', async () => {
    const { queryCode } = await register()
    for (const code of [queryCode, 'ZZZZ-ZZZZ-ZZZZ-ZZZZ']) {
      const attempt = (lastFour: string) =>
        proveApplicant(platform, { queryCode: code, lastFour, address: '192.0.2.3' })
      const tries = await Promise.all(Array.from({ length: 8 }, () => attempt('1111')))
      const kinds = tries.map((outcome) => (outcome.ok ? 'ok' : outcome.kind)).sort()
      expect(kinds).toEqual([...Array(5).fill('notFound'), ...Array(3).fill('rateLimited')])
      expect(await attempt('8000')).toMatchObject({ message: '连续输错的次数过多，请在 30 分钟后再试' })
    }
    platform.setNow(new Date('2026-03-02T10:31:00+08:00'))
    const later = await proveApplicant(platform, { queryCode, lastFour: '8000', address: '192.0.2.3' })
    expect(later.ok).toBe(true)
    platform.setNow('2026-03-02')
  })

  it('is tried thirty times from one address; right ones do not count', async () => {
    const { queryCode } = await register()
    const address = '192.0.2.4'
    for (let round = 0; round < 35; round++) {
      expect((await proveApplicant(platform, { queryCode, lastFour: '8000', address })).ok).toBe(true)
    }
    const outcomes: string[] = []
    for (let round = 0; round < 31; round++) {
      const unknown = `AAAA-AAAA-AAAA-${String(round).padStart(4, 'A')}`
      const outcome = await proveApplicant(platform, { queryCode: unknown, lastFour: '8000', address })
      outcomes.push(outcome.ok ? 'ok' : outcome.kind)
    }
    expect(outcomes.slice(0, 30)).toEqual(Array(30).fill('notFound'))
    expect(outcomes[30]).toBe('rateLimited')
  })

  it('leaves neither codes nor addresses behind, and old counts go', async () => {
    const rows = await platform.database.kysely.selectFrom('wrong_try').selectAll().execute()
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.every(({ key }) => key.length === 32)).toBe(true)
    platform.setNow('2026-03-04')
    await forgetOldTries(platform)
    expect(await platform.database.kysely.selectFrom('wrong_try').selectAll().execute()).toEqual([])
    platform.setNow('2026-03-02')
  })
})

describe('acts of an applicant', () => {
  const png = { fileName: '收据.png', bytes: Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(99)]) }

  it('proof of payment is taken while a fee is awaited, kept with the request and told to the office', async () => {
    const { requestId, version } = await register()
    const actor = { kind: 'applicant', requestId } as const
    expect(await handInPaymentProof(platform, actor, { files: [] })).toMatchObject({ ok: false, kind: 'invalid' })
    expect(await handInPaymentProof(platform, actor, { files: [png] })).toMatchObject({ ok: false, kind: 'refused' })
    const fee = { requestId, expectedVersion: version, basis: 'pages', pages: 500 } as const
    const noticed = await noticeFee(platform, organ.officer, fee)
    expect(noticed).toMatchObject({ ok: true })
    expect(await handInPaymentProof(platform, actor, { files: [png], note: '张三付款' })).toEqual({ ok: true })
    const found = await applicantView(platform, actor)
    expect(found.ok && found.view.acts).toMatchObject([
      { kind: 'paymentProof', fileNames: ['收据.png'], note: '张三付款' },
    ])
    const [act] = await platform.database.kysely.selectFrom('applicant_act').select('note').execute()
    expect(act?.note?.includes(Buffer.from('张三'))).toBe(false)
  })

  it('are refused for the request of somebody else and before their time', async () => {
    const { requestId, version } = await register()
    const actor = { kind: 'applicant', requestId } as const
    expect(await confirmAnswerReceived(platform, actor)).toMatchObject({ message: '答复还没有送达，不能确认收到' })
    const early = await handInCorrection(platform, actor, { expectedVersion: version, correction: '2025年度' })
    expect(early).toMatchObject({ ok: false, kind: 'refused' })
    const nowhere = { kind: 'applicant', requestId: crypto.randomUUID() } as const
    expect(await askErasure(platform, nowhere)).toMatchObject({ ok: false, kind: 'notFound' })
  })
})

describe('remedies', () => {
  const organFacts = { name: '示范市住建局', kind: 'department', superiorName: '示范市人民政府' } as const
  const ways = (remedy: 'R1' | 'R2' | 'none') =>
    remedyWays({ remedy, deliveredOn: '2026-04-20', overInternet: true, organ: organFacts, calendar: chineseCalendar })

  it('begin with reconsideration after a refusal, until the day the law says', () => {
    // The sixtieth day is 19 June, a holiday until the 21st.
    expect(ways('R1').map(({ kind, until }) => [kind, until])).toEqual([
      ['reconsideration', '2026-06-22'],
      ['litigation', null],
    ])
    expect(ways('R1')[0]?.text).toContain('应当先申请行政复议')
    expect(ways('R1')[0]?.where).toContain('示范市人民政府')
  })

  it('are a free choice otherwise, and none where the law gives none', () => {
    expect(ways('R2').map(({ until }) => until)).toEqual(['2026-06-22', '2026-10-20'])
    expect(ways('R2')[0]?.text).not.toContain('应当先')
    expect(ways('none')).toEqual([])
  })

  it.each([
    ['2026-04-20', '2026-10-20'],
    ['2026-08-31', '2027-02-28'],
    ['2027-08-31', '2028-02-29'],
    ['2026-12-31', '2027-06-30'],
    ['2026-06-30', '2026-12-30'],
  ])('six months after %s is %s', (day, end) => {
    expect(sixMonthsAfter(day)).toBe(end)
  })
})
