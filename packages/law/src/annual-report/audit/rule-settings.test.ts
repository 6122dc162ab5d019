import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { soundReport } from '../testing/sound-report.ts'
import { audit } from './audit.ts'
import { auditRules } from './rule-set.ts'
import { auditOptionsOf, effectiveRules, type RuleLevel, ruleSettingProblems, ruleSettings } from './rule-settings.ts'

const settingOf = (levels: readonly RuleLevel[], code: string) =>
  effectiveRules(levels).find((rule) => rule.code === code)

describe('settings are inherited downwards', () => {
  const province: RuleLevel = { of: 'province', settings: { SHARE_ROUNDED: 'off', PUBLISHED_LATE: 'error' } }
  const city: RuleLevel = { of: 'city', settings: { SHARE_ROUNDED: 'info' } }

  test('the nearer region stands before the farther one', () => {
    expect(settingOf([province, city], 'SHARE_ROUNDED')).toMatchObject({ setting: 'info', setBy: 'city' })
    expect(settingOf([province, city], 'PUBLISHED_LATE')).toMatchObject({ setting: 'error', setBy: 'province' })
    expect(settingOf([province, city], 'MISSING_TABLE')).toMatchObject({ setting: null, setBy: null })
  })

  test('without settings the audit is asked as it is written', () => {
    expect(auditOptionsOf([])).toEqual({})
    expect(auditOptionsOf([province, city])).toEqual({
      severities: { SHARE_ROUNDED: 'info', PUBLISHED_LATE: 'error' },
    })
  })
})

test('a rule that is switched off finds nothing, and comes back with its severity when it is set lower down', () => {
  const report = { ...soundReport(), tables: { proactive: null, requests: null, disputes: null } }
  const off: RuleLevel = { of: 'a', settings: { MISSING_TABLE: 'off' } }
  const codes = (levels: readonly RuleLevel[]) => audit(report, auditOptionsOf(levels)).map(({ code }) => code)
  expect(codes([])).toContain('MISSING_TABLE')
  expect(codes([off])).not.toContain('MISSING_TABLE')
  const again = audit(report, auditOptionsOf([off, { of: 'b', settings: { MISSING_TABLE: 'info' } }]))
  expect(again.filter(({ code }) => code === 'MISSING_TABLE').map(({ severity }) => severity)).toContain('info')
})

test('a region that sets nothing changes nothing, and a region that repeats what it inherits changes nothing', () => {
  const settings = fc.dictionary(
    fc.constantFrom(...auditRules.map(({ code }) => code)),
    fc.constantFrom(...ruleSettings),
    { maxKeys: 6 },
  )
  fc.assert(
    fc.property(fc.array(settings, { maxLength: 4 }), (list) => {
      const levels = list.map((each, index) => ({ of: String(index), settings: each }))
      const options = auditOptionsOf(levels)
      expect(auditOptionsOf([...levels, { of: 'silent', settings: {} }])).toEqual(options)
      expect(auditOptionsOf([...levels, { of: 'echo', settings: options.severities ?? {} }])).toEqual(options)
    }),
  )
})

test.each([
  ['SHARE_ROUNDED', 'off', 0],
  ['SHARE_ROUNDED', 'loud', 1],
  ['NO_SUCH_RULE', 'off', 1],
  ['NO_SUCH_RULE', null, 2],
])('%s = %s has %i problems', (code, setting, count) => {
  expect(ruleSettingProblems(code, setting)).toHaveLength(count)
})
