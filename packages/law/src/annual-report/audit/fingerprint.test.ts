import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellAddresses } from '../form/cell-addresses.ts'
import type { Finding } from '../report.ts'
import { soundReport, withCells } from '../testing/sound-report.ts'
import { audit } from './audit.ts'
import { findingFingerprint, fingerprintOf, groundOf } from './fingerprint.ts'

const report = soundReport()
const addresses = cellAddresses('2021').filter((address) => !address.endsWith('.unit'))
const someCells = fc.uniqueArray(fc.constantFrom(...addresses), { minLength: 1, maxLength: 12 })
const value = fc.oneof(fc.constant(null), fc.integer({ min: -5, max: 99_999 }), fc.constantFrom('0', '/', '不详'))
const finding = (cells: string[], more: Partial<Finding> = {}): Finding => ({
  code: 'REQ_ROW_SUM',
  where: 'granted',
  severity: 'error',
  message: '各类申请人之和与总计不等。',
  basis: '年度报告格式',
  cells,
  found: 4,
  expected: 3,
  ...more,
})

describe('the fingerprint of a finding', () => {
  test('is that of its ground, and reads like one', () => {
    const seen = finding(['requests.granted.total', 'requests.granted.business'])
    expect(groundOf(seen, report)).toEqual({
      code: 'REQ_ROW_SUM',
      where: 'granted',
      cells: { 'requests.granted.business': 2, 'requests.granted.total': 7 },
      quote: null,
      found: 4,
      expected: 3,
    })
    expect(findingFingerprint(seen, report)).toMatch(/^[0-9a-f]{16}$/)
    expect(findingFingerprint(seen, report)).toBe(fingerprintOf(groundOf(seen, report)))
  })

  test('does not ask for the order of cells, severity, wording, suggestion or line', () => {
    fc.assert(
      fc.property(someCells, fc.string(), fc.nat(), (cells, words, line) => {
        const told: Partial<Finding> = { severity: 'info', message: words, basis: words, line }
        const same = finding([...cells].reverse(), told)
        expect(findingFingerprint(same, report)).toBe(findingFingerprint(finding(cells), report))
      }),
    )
  })

  test('stays when a cell changes that the rule did not use, and only then', () => {
    fc.assert(
      fc.property(someCells, fc.constantFrom(...addresses), value, (cells, changed, now) => {
        const before = withCells(report, { [changed]: 12_345_678 })
        const after = withCells(report, { [changed]: now })
        const same = findingFingerprint(finding(cells), before) === findingFingerprint(finding(cells), after)
        expect(same).toBe(!cells.includes(changed))
      }),
    )
  })

  test('tells blank, zero and the text of a zero apart', () => {
    const prints = [null, 0, '0'].map((now) =>
      findingFingerprint(finding(['requests.granted.total']), withCells(report, { 'requests.granted.total': now })),
    )
    expect(new Set(prints).size).toBe(3)
  })

  test('takes a quoted passage without its white space, and notices every other change of it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(40), (text, at) => {
        const spaced = `${text.slice(0, at)} \n\t　${text.slice(at)}`
        const print = (quote: string) => findingFingerprint(finding([], { quote }), report)
        expect(print(spaced)).toBe(print(text))
        expect(print(`${text}件`)).not.toBe(print(text))
      }),
    )
  })

  test.each([
    ['code', { code: 'DIS_SUM' }],
    ['place', { where: 'newReceived' }],
    ['found', { found: 5 }],
    ['expected (a figure of the year before)', { expected: 2 }],
    ['passage', { quote: '共171条' }],
  ])('differs by %s', (_what, more) => {
    expect(findingFingerprint(finding([], more), report)).not.toBe(findingFingerprint(finding([]), report))
  })

  test('is the same for the same finding of a second audit', () => {
    const faulty = withCells(report, { 'requests.granted.total': 8, 'disputes.reconsideration.total': 9 })
    const prints = () => audit(faulty).map((seen) => findingFingerprint(seen, faulty))
    expect(prints().length).toBeGreaterThan(1)
    expect(prints()).toEqual(prints())
  })
})
