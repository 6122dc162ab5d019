import { describe, expect, test } from 'vitest'
import { item, section } from '../testing/headings.ts'
import { runRule } from '../testing/run-rule.ts'
import { soundReport } from '../testing/sound-report.ts'
import { numberingStyle } from './numbering-style.ts'

describe('NUMBERING_STYLE', () => {
  test('fires where some sections have Arabic numbers', () => {
    const headings = [{ ...section(1, '总体情况'), mark: '1、' }, section(2, '主动公开政府信息情况')]
    expect(runRule(numberingStyle, { ...soundReport(), headings })).toMatchObject([
      { where: 'document', severity: 'info', quote: '1、总体情况' },
    ])
  })

  test('stays quiet where all are written one way', () => {
    const chinese = [section(1, '总体情况'), section(2, '主动公开政府信息情况'), item('1.', 1)]
    expect(runRule(numberingStyle, { ...soundReport(), headings: chinese })).toEqual([])
    const arabic = chinese.map((heading) => ({ ...heading, mark: `${heading.number}、` }))
    expect(runRule(numberingStyle, { ...soundReport(), headings: arabic })).toEqual([])
  })
})
