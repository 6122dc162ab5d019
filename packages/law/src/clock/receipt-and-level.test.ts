import { describe, expect, it } from 'vitest'
import { chineseCalendar } from '../calendar/index.ts'
import type { ReceiptChannel } from '../requests/events.ts'
import { type ClockPhase, countingCalendar, type DueLevel, daysLeft, dueLevel, receiptDay } from './index.ts'

describe('the receipt day', () => {
  const facts = { submittedOn: '2026-03-02', signedOn: '2026-03-04', confirmedOn: '2026-03-05' }
  it.each<[ReceiptChannel, string]>([
    ['inPerson', '2026-03-02'],
    ['postSigned', '2026-03-04'],
    ['postUnsigned', '2026-03-05'],
    ['internet', '2026-03-05'],
    ['fax', '2026-03-05'],
    ['oral', '2026-03-05'],
  ])('of a request by %s is %s', (channel, day) => {
    const receipt = receiptDay(channel, facts)
    expect(receipt.day).toBe(day)
    expect(receipt.text).toMatch(/收到申请之日|起算/)
    expect(receipt.article).toContain('第三十一条')
  })

  it('is unknown while the fact it hangs on is missing', () => {
    expect(receiptDay('internet', { submittedOn: '2026-03-02' }).day).toBeNull()
    expect(receiptDay('postSigned', { submittedOn: '2026-03-02', confirmedOn: '2026-03-05' }).day).toBeNull()
  })
})

describe('urgency', () => {
  it.each<[string, string | null, ClockPhase, DueLevel]>([
    ['long before', '2026-03-30', 'running', 'running'],
    ['four working days left', '2026-03-13', 'running', 'running'],
    ['three working days left', '2026-03-12', 'running', 'dueSoon'],
    ['today', '2026-03-09', 'running', 'dueSoon'],
    ['yesterday', '2026-03-08', 'running', 'overdue'],
    ['overdue although a consultation is open', '2026-03-06', 'consulting', 'overdue'],
    ['consulting', null, 'consulting', 'paused'],
    ['awaiting correction', null, 'awaitingCorrection', 'paused'],
    ['not received', null, 'notReceived', 'paused'],
    ['answered too late', '2026-02-02', 'closed', 'closed'],
  ])('%s: due %s, %s is %s', (_name, due, phase, level) => {
    expect(dueLevel({ due, phase }, '2026-03-09', chineseCalendar)).toBe(level)
  })

  it.each([
    ['2026-03-30', '2026-03-30', 0],
    ['2026-03-30', '2026-03-27', 1],
    ['2026-03-30', '2026-03-31', -1],
    ['2026-03-27', '2026-03-28', -1],
    ['2026-03-27', '2026-03-30', -1],
    ['2026-03-27', '2026-03-31', -2],
  ])('due %s, today %s: %i working days left', (due, today, left) => {
    expect(daysLeft(due, today, chineseCalendar)).toBe(left)
  })
})

describe('the picture of a period', () => {
  const received = { type: 'received', day: '2026-03-27' } as const
  it('shows start, counted days, pause, rest days and the due day', () => {
    const squares = countingCalendar(
      [
        received,
        { type: 'consultationOpened', day: '2026-03-31', id: 'a', party: 'coAuthor' },
        { type: 'consultationClosed', day: '2026-04-02', id: 'a' },
      ],
      chineseCalendar,
    )
    expect(squares.slice(0, 12)).toEqual([
      { day: '2026-03-27', kind: 'start', ordinal: 0, note: null },
      { day: '2026-03-28', kind: 'rest', ordinal: null, note: null },
      { day: '2026-03-29', kind: 'rest', ordinal: null, note: null },
      { day: '2026-03-30', kind: 'counted', ordinal: 1, note: null },
      { day: '2026-03-31', kind: 'counted', ordinal: 2, note: null },
      { day: '2026-04-01', kind: 'paused', ordinal: null, note: null },
      { day: '2026-04-02', kind: 'paused', ordinal: null, note: null },
      { day: '2026-04-03', kind: 'counted', ordinal: 3, note: null },
      { day: '2026-04-04', kind: 'rest', ordinal: null, note: '清明节' },
      { day: '2026-04-05', kind: 'rest', ordinal: null, note: '清明节' },
      { day: '2026-04-06', kind: 'rest', ordinal: null, note: '清明节' },
      { day: '2026-04-07', kind: 'counted', ordinal: 4, note: null },
    ])
    expect(squares.at(-1)).toEqual({ day: '2026-04-29', kind: 'due', ordinal: 20, note: null })
  })

  it('marks make-up work days', () => {
    const squares = countingCalendar([{ type: 'received', day: '2026-02-13' }], chineseCalendar)
    expect(squares[1]).toEqual({ day: '2026-02-14', kind: 'counted', ordinal: 1, note: '调休上班' })
  })

  it('goes up to the wanted day while the due day is unknown, and is empty before receipt', () => {
    const asked = [received, { type: 'correctionAsked', day: '2026-03-30' }] as const
    expect(countingCalendar(asked, chineseCalendar).at(-1)).toMatchObject({ day: '2026-03-30', kind: 'counted' })
    expect(countingCalendar(asked, chineseCalendar, '2026-04-01').at(-1)).toMatchObject({
      day: '2026-04-01',
      kind: 'paused',
    })
    expect(countingCalendar([], chineseCalendar, '2026-04-01')).toEqual([])
  })

  it('begins on the day the period began afresh', () => {
    const squares = countingCalendar(
      [received, { type: 'correctionAsked', day: '2026-03-30' }, { type: 'correctionReceived', day: '2026-04-03' }],
      chineseCalendar,
    )
    expect(squares[0]).toMatchObject({ day: '2026-04-03', kind: 'start' })
  })
})
