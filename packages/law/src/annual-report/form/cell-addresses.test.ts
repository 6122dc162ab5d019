import { describe, expect, test } from 'vitest'
import { cellAddresses, cellAt, cellLabel, disputeGroupLabel, emptyTables, requestRowLabel } from './cell-addresses.ts'
import { formatForYear, reportTitle } from './report-forms.ts'

describe('cells of the form', () => {
  test('the 2021 form has 10 proactive, 175 request and 15 dispute cells', () => {
    expect(cellAddresses('2021').length).toBe(10 + 25 * 7 + 15)
    expect(cellAddresses('2019').length).toBe(6 + 6 + 6 + 2 + 3 + 23 * 7 + 15)
    expect(new Set(cellAddresses('2019')).size).toBe(cellAddresses('2019').length)
  })

  test.each([
    ['requests.granted.naturalPerson', '（一）予以公开 · 自然人'],
    ['requests.deniedStateSecret.total', '（三）不予公开 1.属于国家秘密 · 总计'],
    ['requests.otherMisc.other', '（六）其他处理 3.其他 · 其他'],
    ['proactive.normativeDocuments.inForce', '行政规范性文件 · 现行有效件数'],
    ['disputes.litigationDirect.pending', '行政诉讼（未经复议直接起诉） · 尚未审结'],
    ['disputes.reconsideration.total', '行政复议 · 总计'],
    ['requests.otherHandling.total', '（六）其他处理 · 总计'],
  ])('%s is called %s', (address, label) => {
    expect(cellLabel(address, '2021')).toBe(label)
  })

  test('rows and procedures have names of their own', () => {
    expect(requestRowLabel('newReceived', '2019')).toBe('一、本年新收政府信息公开申请数量')
    expect(requestRowLabel('deniedAdminQuery', '2021')).toBe('（三）不予公开 8.属于行政查询事项')
    expect(disputeGroupLabel('litigationAfterReconsideration')).toBe('行政诉讼（复议后起诉）')
  })

  test('empty tables hold every cell and know none', () => {
    const tables = emptyTables('2019')
    expect(tables.requests?.otherHandling).toEqual({
      naturalPerson: null,
      business: null,
      research: null,
      publicWelfare: null,
      legalService: null,
      other: null,
      total: null,
    })
    expect(cellAddresses('2019').every((address) => cellAt(tables, address) === null)).toBe(true)
  })

  test('a cell is found by its address, and a missing one is unknown', () => {
    const tables = emptyTables('2021')
    tables.requests = { granted: { total: 7 } }
    expect(cellAt(tables, 'requests.granted.total')).toBe(7)
    expect(cellAt(tables, 'requests.totalHandled.total')).toBeNull()
    expect(cellAt(tables, 'overview')).toBeNull()
  })
})

describe('which format is due', () => {
  test.each([
    [2018, null],
    [2019, '2019'],
    [2020, '2019'],
    [2021, '2021'],
    [2026, '2021'],
  ])('a report on %i uses %s', (year, format) => {
    expect(formatForYear(year)).toBe(format)
  })

  test('the title names organ and year', () => {
    expect(reportTitle('示范市水务局', 2025)).toBe('示范市水务局2025年政府信息公开工作年度报告')
  })
})
