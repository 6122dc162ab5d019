import { describe, expect, test } from 'vitest'
import { runRule } from '../testing/run-rule.ts'
import { soundReport, withProse } from '../testing/sound-report.ts'
import { yearMismatch } from './year-mismatch.ts'

describe('YEAR_MISMATCH', () => {
  test('fires for a title of another year', () => {
    const findings = runRule(yearMismatch, { ...soundReport(), title: '水务局2023年政府信息公开工作年度报告' })
    expect(findings).toMatchObject([{ where: 'title', severity: 'error', found: 2023, expected: 2024 }])
  })

  test('fires for a reporting period of another year', () => {
    const preamble = '本报告所列数据统计期限自2023年1月1日起至2023年12月31日止。'
    const findings = runRule(yearMismatch, { ...soundReport(), proseElsewhere: { preamble } })
    expect(findings).toMatchObject([{ where: 'preamble', found: 2023, quote: '2023年1月1日起至2023年12月31日' }])
  })

  test('warns of an opening that tells of another year', () => {
    const report = withProse(soundReport(), { overview: '2023年，我局推进政务公开。' })
    expect(runRule(yearMismatch, report)).toMatchObject([{ where: 'overview', severity: 'warning', found: 2023 }])
  })

  test.each(['2024年1月1日至12月31日', '２０２４年1月1日起至２０２４年12月31日', '二〇二四年1月1日至2024年12月31日'])(
    'stays quiet for the period %s',
    (span) => {
      const report = { ...soundReport(), proseElsewhere: { preamble: `统计期限为${span}。` } }
      expect(runRule(yearMismatch, report)).toEqual([])
    },
  )

  test('stays quiet where the title names no year, the year is unknown, or the prose looks back', () => {
    expect(runRule(yearMismatch, { ...soundReport(), title: '政府信息公开工作年度报告' })).toEqual([])
    expect(runRule(yearMismatch, { ...soundReport(), year: null, title: '2023年年报' })).toEqual([])
    const report = withProse(soundReport(), { overview: '2023年以来，我局推进政务公开。2025年将继续。' })
    expect(runRule(yearMismatch, report)).toEqual([])
  })
})
