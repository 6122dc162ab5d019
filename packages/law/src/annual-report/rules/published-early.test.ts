import { describe, expect, test } from 'vitest'
import { runRule } from '../testing/run-rule.ts'
import { soundReport } from '../testing/sound-report.ts'
import { publishedEarly } from './published-early.ts'

describe('PUBLISHED_EARLY', () => {
  test('fires for a report published before its year is over', () => {
    const findings = runRule(publishedEarly, { ...soundReport(), publishDate: '2024-01-20' })
    expect(findings).toMatchObject([{ where: 'publishDate', found: '2024-01-20', expected: '2024-12-31' }])
  })

  test.each(['2024-12-31', '2025-01-01', null])('stays quiet for %s', (publishDate) => {
    expect(runRule(publishedEarly, { ...soundReport(), publishDate })).toEqual([])
  })
})
