import { describe, expect, test } from 'vitest'
import { soundReport, withCells, withoutRows } from '../testing/sound-report.ts'
import { auditRollUp } from './audit-roll-up.ts'
import { rollUp } from './roll-up.ts'

const options = { format: '2021', year: 2024 } as const
const water = { id: 'water', report: soundReport() }
const health = { id: 'health', report: withCells(soundReport(), { 'proactive.adminFees.amount': 0.1 }) }

describe('rolling reports up', () => {
  test('sums every cell', () => {
    const sums = rollUp([water, health], options)
    expect(sums.tables.requests?.newReceived?.total).toBe(20)
    expect(sums.tables.disputes?.reconsideration).toMatchObject({ upheld: 4, pending: 2, total: 6 })
    expect(sums.cells['requests.newReceived.total']).toEqual({
      address: 'requests.newReceived.total',
      value: 20,
      known: ['water', 'health'],
      unknown: [],
    })
  })

  test('decimals add up without noise', () => {
    const more = { id: 'more', report: withCells(soundReport(), { 'proactive.adminFees.amount': 0.2 }) }
    expect(rollUp([health, more], options).tables.proactive?.adminFees?.amount).toBe(0.3)
  })

  test('a blank is carried as unknown, not as 0', () => {
    const blank = { id: 'blank', report: withCells(soundReport(), { 'requests.granted.total': null }) }
    const sums = rollUp([water, blank], options)
    expect(sums.cells['requests.granted.total']).toMatchObject({ value: 7, known: ['water'], unknown: ['blank'] })
    expect(rollUp([blank], options).cells['requests.granted.total']?.value).toBeNull()
  })

  test('（六） printed as one row is summed as such, and leaves its sub-rows unknown', () => {
    const report = withoutRows(
      soundReport(),
      'requests.otherOverdueCorrection',
      'requests.otherOverdueFee',
      'requests.otherMisc',
    )
    if (report.tables.requests) report.tables.requests.otherHandling = { total: 3 }
    const sums = rollUp([water, { id: 'one', report }], options)
    expect(sums.cells['requests.otherHandling.total']).toMatchObject({ value: 3, unknown: ['water'] })
    expect(sums.cells['requests.otherMisc.total']).toMatchObject({ value: 0, unknown: ['one'] })
  })

  test('names who is counted, missing and left out', () => {
    const old = { id: 'old', report: soundReport('2019') }
    const late = { id: 'late', report: { ...soundReport(), year: 2023 } }
    const sums = rollUp([water, old, late], { ...options, expected: ['water', 'old', 'late', 'silent'] })
    expect(sums.coverage.counted).toEqual(['water'])
    expect(sums.coverage.missing).toEqual(['silent'])
    expect(sums.coverage.leftOut).toEqual([
      { id: 'old', reason: '使用的是2019年版表格，与2021年版口径不同，不能相加。' },
      { id: 'late', reason: '报告年度为2023年，不是2024年。' },
    ])
  })

  test('purchase amounts are summed in yuan; one without a unit is unknown', () => {
    const bought = (id: string, amount: number, unit: string | null) => ({
      id,
      report: withCells(soundReport('2019'), {
        'proactive.procurement.amount': amount,
        'proactive.procurement.unit': unit,
      }),
    })
    const members = [bought('a', 100, '元'), bought('b', 2, '万元'), bought('c', 5, null), bought('d', 0, null)]
    const sums = rollUp(members, { format: '2019', year: 2020 })
    expect(sums.cells['proactive.procurement.amount']).toMatchObject({ value: 20100, unknown: ['c'] })
    expect(sums.tables.proactive?.procurement?.unit).toBe('元')
  })
})

describe('ROLL_UP_MISMATCH', () => {
  const parent = rollUp([water, health], options)
  const consolidated = { ...soundReport(), tables: parent.tables }

  test('stays quiet where the consolidated report is the sum of its members', () => {
    expect(auditRollUp(consolidated, [water, health])).toEqual([])
  })

  test('fires for each cell that is not', () => {
    const wrong = withCells(consolidated, { 'requests.newReceived.total': 21 })
    expect(auditRollUp(wrong, [water, health])).toMatchObject([
      {
        code: 'ROLL_UP_MISMATCH',
        where: 'requests.newReceived.total',
        found: 21,
        expected: 20,
        message: '“一、本年新收政府信息公开申请数量 · 总计”：汇总报告填写为21，所属2个机关合计为20，请核对。',
      },
    ])
  })

  test('with an unknown figure the sum is a lower bound', () => {
    const blank = { id: 'blank', report: withCells(soundReport(), { 'requests.newReceived.total': null }) }
    const more = withCells(consolidated, { 'requests.newReceived.total': 21 })
    expect(auditRollUp(more, [water, blank]).map(({ where }) => where)).not.toContain('requests.newReceived.total')
    const fewer = withCells(consolidated, { 'requests.newReceived.total': 9 })
    expect(
      auditRollUp(fewer, [water, blank]).find(({ where }) => where === 'requests.newReceived.total'),
    ).toMatchObject({
      expected: '不小于10',
    })
  })
})
