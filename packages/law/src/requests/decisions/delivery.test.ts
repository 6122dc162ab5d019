import { describe, expect, it } from 'vitest'
import { chineseCalendar } from '../../calendar/index.ts'
import { judgeService } from '../../clock/index.ts'
import { foldRequest, type RequestEvent } from '../index.ts'
import { decideAfter, histories, reasonsOf } from '../testing/histories.ts'

const posted = (day: string): RequestEvent => ({ type: 'delivered', day, mode: 'post', trackingNo: 'EX123456789CN' })

describe('delivery', () => {
  it('by post needs a number that can be one', () => {
    expect(reasonsOf(histories.answered, { command: 'deliver', mode: 'post' })[0]).toContain('邮件号码')
    expect(reasonsOf(histories.answered, { command: 'deliver', mode: 'post', trackingNo: '12' })[0]).toContain('13位')
    expect(
      decideAfter(histories.answered, { command: 'deliver', mode: 'post', trackingNo: 'ex 123456789 cn' }),
    ).toMatchObject({
      events: [{ trackingNo: 'EX123456789CN' }],
    })
    expect(reasonsOf(histories.answered, { command: 'deliver', mode: 'internet' })).toEqual([])
  })
  it('by hand is signed for on its day, by post later', () => {
    expect(decideAfter(histories.answered, { command: 'deliver', mode: 'direct' })).toMatchObject({
      events: [{ day: '2026-03-10', signedOn: '2026-03-10' }],
    })
    const sent = [...histories.answered, posted('2026-03-06')]
    expect(foldRequest(sent)).toMatchObject({ status: 'delivered', signedOn: null })
    const signed = decideAfter(sent, { command: 'signService', day: '2026-03-09' })
    const after = signed.ok ? [...sent, ...signed.events] : sent
    expect(foldRequest(after)).toMatchObject({ signedOn: '2026-03-09' })
    expect(reasonsOf(after, { command: 'signService' })[0]).toContain('已经登记')
    expect(reasonsOf(after, { command: 'failService', reason: '退回' })[0]).toContain('签收')
  })
  it.each([
    ['2026-03-05', '早于送达日期'],
    ['2026-03-12', '还没有到'],
    ['2026-02-30', '不是有效日期'],
  ])('is not signed for on %s', (signedOn, words) => {
    const command = { command: 'deliver', mode: 'internet', day: '2026-03-06', signedOn } as const
    expect(reasonsOf(histories.answered, command)[0]).toContain(words)
  })
  it('that failed is repeated; the first dispatch decides whether the answer was in time', () => {
    const failed: RequestEvent[] = [
      ...histories.answered,
      posted('2026-03-30'),
      { type: 'serviceFailed', day: '2026-04-02', reason: '地址不详退回' },
    ]
    expect(foldRequest(failed)).toMatchObject({ status: 'answered', failedServices: 1 })
    const again = [...failed, posted('2026-04-03')]
    expect(foldRequest(again)).toMatchObject({ status: 'delivered', deliveredOn: '2026-04-03', failedServices: 1 })
    expect(judgeService(again, chineseCalendar)).toMatchObject({
      servedOn: '2026-03-30',
      due: '2026-03-30',
      inTime: true,
    })
  })
  it('is judged by the day of posting', () => {
    const late = judgeService([...histories.answered, posted('2026-04-01')], chineseCalendar)
    expect(late).toMatchObject({ inTime: false })
    expect(late?.text).toBe('2026年4月1日（星期三）交邮，超过到期日2026年3月30日（星期一）2个工作日。')
    expect(judgeService(histories.answered, chineseCalendar)).toBeNull()
    expect(judgeService(histories.handling, chineseCalendar)).toBeNull()
  })
})
