import { describe, expect, test } from 'vitest'
import { runRule } from '../testing/run-rule.ts'
import { soundReport } from '../testing/sound-report.ts'
import { missingTable } from './missing-table.ts'

describe('MISSING_TABLE', () => {
  test.each(['proactive', 'requests', 'disputes'] as const)('fires where the table %s is not there', (table) => {
    const report = soundReport()
    const findings = runRule(missingTable, { ...report, tables: { ...report.tables, [table]: null } })
    expect(findings.map(({ where }) => where)).toEqual([table])
  })

  test('stays quiet where all three are there', () => {
    expect(runRule(missingTable, soundReport())).toEqual([])
  })
})
