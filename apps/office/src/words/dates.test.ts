import { describe, expect, test } from 'vitest'
import { dayInBrief, dayInFull, dayInShort, momentInWords, timeOfDay, withoutLeadingDay } from './dates.ts'

describe('a legal day in words', () => {
  test('carries its weekday in a sentence', () => {
    expect(dayInFull('2026-04-16')).toBe('2026年4月16日（星期四）')
  })
  test('leaves out the year in a list of the same year only', () => {
    expect(dayInShort('2026-04-16', '2026-11-22')).toBe('4月16日（四）')
    expect(dayInShort('2025-12-31', '2026-11-22')).toBe('2025年12月31日（三）')
    expect(dayInBrief('2026-04-16', '2026-11-22')).toBe('4月16日')
    expect(dayInBrief('2025-12-31', '2026-11-22')).toBe('2025年12月31日')
  })
})

test('a sentence is told without the day that stands beside it, and no other', () => {
  expect(withoutLeadingDay('2026年3月2日（星期一）收到申请。', '2026-03-02')).toBe('收到申请。')
  expect(withoutLeadingDay('最迟在2026年3月2日（星期一）答复。', '2026-03-02')).toBe(
    '最迟在2026年3月2日（星期一）答复。',
  )
})

describe('a moment in words', () => {
  test('is told in China time, also across midnight', () => {
    expect(momentInWords('2026-03-01T16:14:00.000Z')).toBe('2026年3月2日 00:14')
    expect(timeOfDay('2026-03-01T01:32:10Z')).toBe('09:32')
  })
})
