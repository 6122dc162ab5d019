import { describe, expect, it } from 'vitest'
import { erasureHindrances, type FileKept, groundsToKeep } from './index.ts'

const today = '2037-01-01'
const closed: FileKept = { closedOn: '2026-03-20', openDisputes: 0, archive: { until: '2037-01-01' } }

describe('personal data that its subject wants erased', () => {
  it.each<[string, FileKept, string[]]>([
    ['an open request', { ...closed, closedOn: null, archive: null }, ['openRequest']],
    ['an open dispute', { ...closed, openDisputes: 1 }, ['openDispute']],
    ['a file not archived', { ...closed, archive: null }, ['noTerm']],
    ['a file kept for ever', { ...closed, archive: { until: null } }, ['forEver']],
    ['the last day of its term', { ...closed, archive: { until: '2037-01-02' } }, ['term']],
    [
      'an open request with a dispute',
      { closedOn: null, openDisputes: 1, archive: null },
      ['openRequest', 'openDispute'],
    ],
    ['the day after its term', closed, []],
  ])('is kept or not for %s', (_, file, grounds) => {
    const found = groundsToKeep(file, today)
    expect(found.map(({ ground }) => ground)).toEqual(grounds)
    for (const { text, article } of found) expect(`${text}${article}`).toMatch(/。《.+》第.+条/u)
  })

  it('tells the day from which it can be erased', () => {
    expect(groundsToKeep({ ...closed, archive: { until: '2057-01-01' } }, today)[0]?.text).toContain('2057年1月1日')
  })
})

describe('a decision about erasure', () => {
  const grounds = groundsToKeep({ ...closed, openDisputes: 1 }, today)
  const wish = { asked: true, erased: false, grounds }
  it('keeps only with a ground, and erases only without one', () => {
    expect(erasureHindrances('kept', wish)).toEqual([])
    expect(erasureHindrances('erased', wish)[0]).toContain('复议或者诉讼还没有结案')
    expect(erasureHindrances('erased', { ...wish, grounds: [] })).toEqual([])
    expect(erasureHindrances('kept', { ...wish, grounds: [] })[0]).toContain('应当删除')
  })
  it('needs a wish, and comes once', () => {
    expect(erasureHindrances('erased', { ...wish, asked: false, grounds: [] })[0]).toContain('没有申请删除')
    for (const outcome of ['erased', 'kept'] as const) {
      expect(erasureHindrances(outcome, { ...wish, erased: true })).toEqual(['这件申请的个人信息已经删除。'])
    }
  })
})
