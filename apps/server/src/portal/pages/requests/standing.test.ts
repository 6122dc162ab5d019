import { chineseCalendar } from '@gongkai/law/calendar'
import { type ClockEvent, countingCalendar, explainClock } from '@gongkai/law/clock'
import { foldRequest, type RequestEvent } from '@gongkai/law/requests'
import type { ApplicantStatus } from '@gongkai/platform/actions/requests'
import { describe, expect, test } from 'vitest'
import { standingOf } from './standing.ts'

const submitted: RequestEvent = {
  type: 'submitted',
  day: '2026-03-01',
  channel: 'internet',
  applicantKind: 'naturalPerson',
}
const received: RequestEvent = { type: 'received', day: '2026-03-02', channel: 'internet' }
const answered = (day: string): RequestEvent => ({
  type: 'answered',
  day,
  kind: 'disclosed',
  documentNo: '示公开〔2026〕1号',
  reasons: '',
  content: '见附件',
})

/** The status of a request with this history, as the platform tells it on a day. */
function statusOf(facts: readonly RequestEvent[], today: string): ApplicantStatus {
  const clock = explainClock(facts as ClockEvent[], chineseCalendar)
  return {
    requestId: '',
    requestNo: '2026-0001',
    organId: 'zhujian',
    organName: '示范市住房和城乡建设局',
    subject: '分配表',
    status: foldRequest(facts).status,
    statusLabel: '',
    level: 'running',
    submittedOn: '2026-03-01',
    receivedOn: null,
    dueOn: clock.due,
    dueProvisional: clock.provisional,
    clockRunning: clock.running,
    why: clock.steps,
    calendar: countingCalendar(facts as ClockEvent[], chineseCalendar, today),
    history: facts.map(({ type, day }) => ({ type, label: type, day, detail: null })),
    answer: null,
    version: facts.length,
  }
}

const standing = (facts: readonly RequestEvent[], today: string) =>
  standingOf(statusOf(facts, today), today, chineseCalendar)

describe('where a request stands, for its applicant', () => {
  test.each<[string, RequestEvent[], string, string, string]>([
    ['not received', [submitted], '2026-03-02', 'paused', '等机关与您确认收到申请'],
    ['running', [submitted, received], '2026-03-10', 'running', '最迟2026年3月30日（星期一）答复'],
    ['nearly due', [submitted, received], '2026-03-26', 'soon', '最迟2026年3月30日（星期一）答复'],
    ['overdue', [submitted, received], '2026-03-31', 'overdue', '应在2026年3月30日（星期一）前答复，已经超期'],
    [
      'consulting',
      [submitted, received, { type: 'consultationOpened', day: '2026-03-09', id: '1', party: 'thirdParty' }],
      '2026-03-10',
      'paused',
      '期限暂停：正在征求意见',
    ],
    [
      'awaiting payment',
      [submitted, received, { type: 'feeNoticed', day: '2026-03-09', amountYuan: 100 }],
      '2026-03-10',
      'soon',
      '需要您缴纳信息处理费',
    ],
    ['answered', [submitted, received, answered('2026-03-12')], '2026-03-13', 'running', '机关已经作出答复，正在送达'],
    [
      'withdrawn',
      [submitted, received, { type: 'withdrawn', day: '2026-03-05' }],
      '2026-03-06',
      'paused',
      '申请已经撤回，不再办理',
    ],
  ])('%s', (_, facts, today, kind, sentence) => {
    const { mark, sentence: said } = standing(facts, today)
    expect(mark.kind).toBe(kind)
    expect(said).toBe(sentence)
  })

  test.each([
    ['2026-03-10', '还剩 14 个工作日，已经用了 6 个，共 20 个'],
    ['2026-03-30', '今天是最后一天，已经用了 20 个，共 20 个'],
    ['2026-03-31', '超过期限 1 个工作日'],
  ])('on %s the distance is told in working days', (today, distance) => {
    expect(standing([submitted, received], today).distance).toBe(distance)
  })

  test('an answer says whether it was in time', () => {
    expect(standing([submitted, received, answered('2026-03-30')], '2026-04-01').distance).toBe(
      '2026年3月30日答复，没有超过期限（2026年3月30日）',
    )
    expect(standing([submitted, received, answered('2026-04-02')], '2026-04-03').distance).toBe(
      '2026年4月2日答复，超过期限 3 个工作日',
    )
  })

  test('a date in a year without a holiday notice is called provisional', () => {
    const late: RequestEvent[] = [
      { ...submitted, day: '2026-12-20' },
      { ...received, day: '2026-12-21' },
    ]
    expect(standing(late, '2026-12-22').sentence).toContain('暂定')
  })

  test('who has nothing more to expect is told nothing more', () => {
    const { now, next } = standing([submitted, { type: 'withdrawn', day: '2026-03-02' }], '2026-03-06')
    expect([now, next]).toEqual([null, null])
  })
})
