import { describe, expect, test } from 'vitest'
import { item, part, section } from '../testing/headings.ts'
import { runRule } from '../testing/run-rule.ts'
import { soundReport } from '../testing/sound-report.ts'
import { numberingSkipped } from './numbering-skipped.ts'

describe('NUMBERING_SKIPPED', () => {
  test('fires for 1, 2, 3, 5, 6 and says what is missing', () => {
    const headings = [1, 2, 3, 5, 6].map((number) => item(`${number}.`, number))
    const findings = runRule(numberingSkipped, { ...soundReport(), headings })
    expect(findings).toMatchObject([{ where: 'overview', found: 5, expected: 4, line: 5 }])
    expect(findings[0]?.message).toContain('由“3.”跳到“5.”')
  })

  test('fires for sections and parts', () => {
    const headings = [section(1, '总体情况'), part(1), part(3), section(4, '行政复议、行政诉讼情况')]
    expect(runRule(numberingSkipped, { ...soundReport(), headings }).map(({ found }) => found)).toEqual([3, 4])
  })

  test('stays quiet for a list 一、二、 inside a section', () => {
    const headings = [
      section(4, '政府信息公开行政复议、行政诉讼情况'),
      section(5, '存在的主要问题及改进情况'),
      section(1, '存在的问题', 'problems'),
      section(2, '改进情况', 'problems'),
      section(6, '其他需要报告的事项'),
    ]
    expect(runRule(numberingSkipped, { ...soundReport(), headings })).toEqual([])
  })

  test('fires for a gap in such a list', () => {
    const headings = [
      section(5, '存在的主要问题及改进情况'),
      section(1, '人员', 'problems'),
      section(3, '经费', 'problems'),
      section(6, '其他需要报告的事项'),
    ]
    expect(runRule(numberingSkipped, { ...soundReport(), headings })).toMatchObject([{ where: 'problems', found: 3 }])
  })

  test('stays quiet for marks written differently in one series', () => {
    const headings = [item('1.', 1), item('2、', 2), item('3．', 3), section(2, '乙'), item('1.', 1)]
    expect(runRule(numberingSkipped, { ...soundReport(), headings })).toEqual([])
  })
})
