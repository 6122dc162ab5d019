import { describe, expect, test } from 'vitest'
import { runRule } from '../testing/run-rule.ts'
import { soundReport, withCells } from '../testing/sound-report.ts'
import { amountUnit } from './amount-unit.ts'

describe('AMOUNT_UNIT', () => {
  test('fires for a purchase amount without unit', () => {
    const report = withCells(soundReport('2019'), { 'proactive.procurement.amount': 473321 })
    expect(runRule(amountUnit, report)).toMatchObject([{ where: 'proactive.procurement.amount', severity: 'info' }])
  })

  test('fires for a fee income in 万元 that a town cannot have', () => {
    const report = withCells(soundReport(), { 'proactive.adminFees.amount': 185277.44 })
    const findings = runRule(amountUnit, { ...report, organ: '三河镇人民政府' })
    expect(findings.map(({ where }) => where)).toEqual(['proactive.adminFees.amount'])
  })

  test('stays quiet where the unit is printed or the amount is 0, and for ordinary fees', () => {
    const cells = { 'proactive.procurement.amount': 473321, 'proactive.procurement.unit': '元' }
    expect(runRule(amountUnit, withCells(soundReport('2019'), cells))).toEqual([])
    expect(runRule(amountUnit, soundReport('2019'))).toEqual([])
    expect(runRule(amountUnit, withCells(soundReport(), { 'proactive.adminFees.amount': 4725 }))).toEqual([])
  })
})
