import { describe, expect, test } from 'vitest'
import { runRule } from '../testing/run-rule.ts'
import { soundReport, withProse } from '../testing/sound-report.ts'
import { listSum } from './list-sum.ts'

const found = (overview: string) => runRule(listSum, withProse(soundReport(), { overview }))

describe('LIST_SUM', () => {
  test('fires where the parts make more than the stated sum', () => {
    const findings = found('全年主动公开信息100条。其中：机构类40条；政策类50条；动态类30条。')
    expect(findings).toMatchObject([
      {
        where: 'overview',
        severity: 'warning',
        found: 100,
        expected: 120,
        quote: '100条。其中：机构类40条；政策类50条；动态类30条',
      },
    ])
    expect(findings[0]?.message).toContain('所列各项40+50+30合计为120条，相差20条')
  })

  test('fires where a list said to be whole makes less', () => {
    expect(found('发布信息100条，分别为政策类40条、动态类50条。')).toMatchObject([
      { severity: 'warning', expected: 90 },
    ])
  })

  test('says as information where an announced list of three makes less', () => {
    expect(found('发布信息100条。其中：甲类40条，乙类20条，丙类30条。')).toMatchObject([{ severity: 'info' }])
  })

  test.each([
    ['equal parts', '发布信息100条，其中政策类40条、动态类60条。'],
    ['some parts only', '发布信息100条，其中政策类40条、动态类20条。'],
    ['one part', '发布信息100条，其中政策类140条。'],
    [
      'another statement behind the semicolon',
      '公开信息1119条，其中工作动态1092条；通过政务新媒体发布信息87条，发布解读50篇。',
    ],
    ['another statement behind the comma', '公开信息100条，其中政策类80条，通过微信发布信息50条。'],
    ['another unit', '发布信息100条，其中政策类60条、解读50篇。'],
    ['about figures', '发布信息300余条，其中政策类120条、动态类230条。'],
    ['an aside in brackets', '发布信息100条，其中政策类60条（含解读50条）、动态类40条。'],
    [
      'a part in the next sentence',
      '发布信息120条。其中，机构类3条，议案1条，动态110条，年报1条，招聘1条。应急类信息4条。',
    ],
    ['a name with a number', '发布信息79条。其中，报纸71条，FM997广播采用8条。'],
    ['full-width digits', '发布信息１００条，其中政策类４０条、动态类６０条。'],
    ['thousands', '发布信息1,200条，其中政策类1,000条、动态类200条。'],
  ])('stays quiet for %s', (_, overview) => {
    expect(found(overview)).toEqual([])
  })

  test('余 and 以上 widen a figure, but not without end', () => {
    expect(found('发布信息300余条，其中政策类220条、动态类230条。')).toHaveLength(1)
    expect(found('发布信息300条以上，其中政策类220条、动态类230条。')).toEqual([])
  })
})
