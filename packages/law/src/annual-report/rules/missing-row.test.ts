import { describe, expect, test } from 'vitest'
import { runRule } from '../testing/run-rule.ts'
import { soundReport, withoutRows } from '../testing/sound-report.ts'
import { missingRow } from './missing-row.ts'

describe('MISSING_ROW', () => {
  test('fires for each row that is not printed', () => {
    const report = withoutRows(soundReport(), 'requests.deniedStateSecret', 'requests.carriedForward')
    expect(runRule(missingRow, report)).toMatchObject([
      {
        where: 'requests.deniedStateSecret',
        message: '申请情况表缺少“（三）不予公开 1.属于国家秘密”一行，请按规定格式补充。',
      },
      { where: 'requests.carriedForward' },
    ])
  })

  test('（六） printed as one row stands for its three sub-rows', () => {
    const report = withoutRows(
      soundReport(),
      'requests.otherOverdueCorrection',
      'requests.otherOverdueFee',
      'requests.otherMisc',
    )
    expect(runRule(missingRow, report).map(({ where }) => where)).toEqual([
      'requests.otherOverdueCorrection',
      'requests.otherOverdueFee',
      'requests.otherMisc',
    ])
    const rows = report.tables.requests ?? {}
    rows.otherHandling = { ...rows.granted }
    expect(runRule(missingRow, report)).toEqual([])
  })

  test('the 2019 format asks for one row of （六）', () => {
    const report = withoutRows(soundReport('2019'), 'requests.otherHandling')
    expect(runRule(missingRow, report).map(({ where }) => where)).toEqual(['requests.otherHandling'])
  })

  test('stays quiet where the reader could not place all numbers of the table', () => {
    const report = withoutRows(soundReport(), 'requests.deniedStateSecret')
    expect(runRule(missingRow, { ...report, uncertainTables: ['disputes'] })).toHaveLength(1)
    expect(runRule(missingRow, { ...report, uncertainTables: ['requests'] })).toEqual([])
  })

  test('stays quiet where the whole table is missing: that is another finding', () => {
    const report = soundReport()
    expect(runRule(missingRow, { ...report, tables: { ...report.tables, requests: null } })).toEqual([])
  })
})
