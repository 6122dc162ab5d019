import { describe, expect, test } from 'vitest'
import { runRule } from '../testing/run-rule.ts'
import { soundReport, withCells } from '../testing/sound-report.ts'
import { requestRowSum } from './request-row-sum.ts'

describe('REQ_ROW_SUM', () => {
  test('fires where the six columns do not make the total, and proposes the one cell that repairs all', () => {
    const report = withCells(soundReport(), { 'requests.granted.total': 17 })
    expect(runRule(requestRowSum, report)).toMatchObject([
      {
        where: 'granted',
        found: 17,
        expected: 7,
        message: '“（一）予以公开”行：六类申请人合计为7，表中总计填写为17，相差10。',
        suggestion: { cell: 'requests.granted.total', from: 17, to: 7 },
      },
    ])
  })

  test('proposes a part where the part is what breaks row and column', () => {
    const report = withCells(soundReport(), { 'requests.granted.business': 3 })
    expect(runRule(requestRowSum, report)[0]?.suggestion).toMatchObject({ cell: 'requests.granted.business', to: 2 })
  })

  test('a printed total beside blank columns is a finding', () => {
    const report = withCells(soundReport(), {
      'requests.unavailableNotHeld.naturalPerson': null,
    })
    expect(runRule(requestRowSum, report).map(({ where }) => where)).toEqual(['unavailableNotHeld'])
  })

  test('is not a finding where the reader could not tell the columns of that row', () => {
    const columns = ['naturalPerson', 'business', 'research', 'publicWelfare', 'legalService', 'other']
    const cells = Object.fromEntries(columns.map((column) => [`requests.granted.${column}`, null]))
    const report = { ...withCells(soundReport(), { ...cells, 'requests.carriedOver.total': 99 }) }
    expect(runRule(requestRowSum, report).map(({ where }) => where)).toContain('granted')
    const uncertain = { ...report, uncertainTables: ['requests' as const] }
    expect(runRule(requestRowSum, uncertain).map(({ where }) => where)).toEqual(['carriedOver'])
  })

  test('is not asked where the total is blank, or where （七） lacks a column total', () => {
    expect(runRule(requestRowSum, withCells(soundReport(), { 'requests.granted.total': null }))).toEqual([])
    const report = withCells(soundReport(), { 'requests.totalHandled.business': null })
    expect(runRule(requestRowSum, report)).toEqual([])
  })
})
