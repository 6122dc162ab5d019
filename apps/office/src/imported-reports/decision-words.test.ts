import { expect, test } from 'vitest'
import { earlierInWords } from './decision-words.ts'

const earlier = {
  kind: 'dismissed' as const,
  reason: '口径不同',
  personName: '演示监管员',
  at: '2026-03-02T02:00:00.000Z',
  changes: [{ cell: 'requests.carriedForward.total', before: 34, now: null }],
}

test('a finding that is open again says what was decided, by whom, and what changed since', () => {
  expect(earlierInWords({ earlier }, '2021')).toBe(
    '此前处理为“不成立”（口径不同）：演示监管员，2026年3月2日 10:00。其后“四、结转下年度继续办理 · 总计”由34变为空白，请重新处理。',
  )
})

test('figures beside the cells have no name; a finding without history says nothing', () => {
  const beside = { ...earlier, reason: null, changes: [{ cell: null, before: 171, now: 180 }] }
  expect(earlierInWords({ earlier: beside }, '2021')).toContain('其后依据由171变为180，请重新处理')
  expect(earlierInWords({ earlier: null }, '2021')).toBeNull()
})
