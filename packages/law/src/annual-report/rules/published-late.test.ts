import { describe, expect, test } from 'vitest'
import { runRule } from '../testing/run-rule.ts'
import { soundReport } from '../testing/sound-report.ts'
import { publishedLate } from './published-late.ts'

describe('PUBLISHED_LATE', () => {
  test.each([
    ['示范市清河区水务局', '2025-02-01', '2025-01-31'],
    ['清河区人民政府', '2025-04-01', '2025-03-31'],
  ])('fires for %s on %s', (organ, publishDate, due) => {
    const findings = runRule(publishedLate, { ...soundReport(), organ, publishDate })
    expect(findings).toMatchObject([{ where: 'publishDate', severity: 'warning', expected: due }])
  })

  test.each([
    ['示范市清河区水务局', '2025-01-31'],
    ['清河区人民政府', '2025-03-31'],
    ['三河镇人民政府', '2025-06-01'],
    ['柳树街道办事处', '2025-06-01'],
    ['示范市清河区水务局', null],
  ])('stays quiet for %s on %s', (organ, publishDate) => {
    expect(runRule(publishedLate, { ...soundReport(), organ, publishDate })).toEqual([])
  })
})
