import { describe, expect, test } from 'vitest'
import { item, part, section } from '../testing/headings.ts'
import { runRule } from '../testing/run-rule.ts'
import { soundReport } from '../testing/sound-report.ts'
import { numberingDoubled } from './numbering-doubled.ts'

describe('NUMBERING_DOUBLED', () => {
  test('fires where a heading stands twice', () => {
    const headings = [section(1, '总体情况'), section(2, '主动公开政府信息情况'), section(2, '主动公开政府信息情况')]
    expect(runRule(numberingDoubled, { ...soundReport(), headings })).toMatchObject([
      { where: 'proactive', line: 2, message: '标题“二、主动公开政府信息情况”出现了两次，请合并或改正编号。' },
    ])
  })

  test('fires where two different headings share a number, and where numbers go back', () => {
    const doubled = [item('1.', 1), item('2.', 2), item('2.', 2, '别的事')]
    expect(runRule(numberingDoubled, { ...soundReport(), headings: doubled })[0]?.message).toContain('编号“2.”重复')
    const backward = [item('1.', 1), item('2.', 2), item('3.', 3), item('2.', 2)]
    expect(runRule(numberingDoubled, { ...soundReport(), headings: backward })[0]?.message).toContain('编号倒退')
  })

  test('stays quiet where lists start again, and for lists inside lists', () => {
    const headings = [
      section(1, '总体情况'),
      part(1),
      item('1.', 1),
      item('（1）', 1),
      item('（2）', 2),
      item('2.', 2),
      item('（1）', 1),
      part(2),
      item('1.', 1),
      section(2, '主动公开政府信息情况'),
      part(1),
    ]
    expect(runRule(numberingDoubled, { ...soundReport(), headings })).toEqual([])
  })
})
