import { describe, expect, test } from 'vitest'
import { runRule } from '../testing/run-rule.ts'
import { soundReport, withCells } from '../testing/sound-report.ts'
import { ruleMakingPower } from './rule-making-power.ts'

describe('RULE_MAKING_POWER', () => {
  const report = withCells(soundReport(), { 'proactive.regulations.inForce': 3 })

  test.each(['示范市清河区水务局', '清河区人民政府', '三河镇人民政府', '柳树街道办事处'])('fires for %s', (organ) => {
    const findings = runRule(ruleMakingPower, { ...report, organ })
    expect(findings).toMatchObject([{ where: 'proactive.regulations', found: 3 }])
    expect(findings[0]?.message).toContain('现行有效件数3')
  })

  test.each(['示范市人民政府', '示范省人民政府', '国家税务总局', null])('stays quiet for %s', (organ) => {
    expect(runRule(ruleMakingPower, { ...report, organ })).toEqual([])
  })

  test('stays quiet where the row is 0', () => {
    expect(runRule(ruleMakingPower, soundReport())).toEqual([])
  })
})
