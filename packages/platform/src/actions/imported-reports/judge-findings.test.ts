import { cellAddresses, cellAt, emptyTables, type Finding, groundOf, fingerprintOf } from '@gongkai/law/annual-report'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { effectiveReport } from './effective-report.ts'
import type { Corrections, Decision } from './imported-report-record.ts'
import { countJudged, judgeFindings, standingFindings } from './judge-findings.ts'

const addresses = cellAddresses('2021')
const report = { tables: emptyTables('2021') }
const finding = (more: Partial<Finding> = {}): Finding => ({
  code: 'LIST_SUM',
  where: 'overview',
  severity: 'warning',
  message: '合计不等。',
  basis: '数据应当准确',
  cells: [],
  ...more,
})
const decided = (about: Finding, kind: Decision['kind'], at: string): Decision => {
  const ground = groundOf(about, report)
  return { kind, fingerprint: fingerprintOf(ground), ground, message: about.message, reason: null, personId: 'a', at }
}

describe('findings with decisions', () => {
  const first = finding({ quote: '共171条', found: 171 })
  const second = finding({ quote: '共207条', found: 207 })

  it('keeps each decision to its own ground, also where two findings stand in one place', () => {
    const judged = judgeFindings([first, second], report, [decided(first, 'dismissed', '1')])
    expect(judged.map(({ decision, earlier }) => [decision?.kind, earlier])).toEqual([
      ['dismissed', null],
      [undefined, null],
    ])
    expect(countJudged(judged)).toEqual({ errors: 0, warnings: 1, undecided: 1 })
  })

  it('takes the last of several decisions on ground that has gone', () => {
    const changed = finding({ quote: '共180条', found: 180 })
    const [judged] = judgeFindings([changed], report, [
      decided(first, 'dismissed', '1'),
      decided(second, 'confirmed', '2'),
    ])
    expect(judged?.decision).toBeNull()
    expect(judged?.earlier).toMatchObject({
      kind: 'confirmed',
      changes: [
        { cell: null, before: '共207条', now: '共180条' },
        { cell: null, before: 207, now: 180 },
      ],
    })
  })

  it('does not take a decision from another rule or another section', () => {
    const elsewhere = [finding({ where: 'problems' }), finding({ code: 'SHARE_TOTAL' })]
    const judged = judgeFindings(elsewhere, report, [decided(first, 'confirmed', '1')])
    expect(judged.every(({ decision, earlier }) => decision === null && earlier === null)).toBe(true)
  })

  it('tells outsiders neither what was dismissed nor who said what', () => {
    const judged = judgeFindings([first, second], report, [decided(first, 'dismissed', '1')])
    expect(standingFindings(judged)).toEqual([second])
  })
})

describe('the effective report', () => {
  const value = fc.oneof(fc.constant(null), fc.integer({ min: -5, max: 999 }))
  const corrections = fc
    .dictionary(fc.constantFrom(...addresses), value)
    .map((cells) =>
      Object.fromEntries(
        Object.entries(cells).map(([cell, now]) => [
          cell,
          { value: now, from: 1, reason: 'r', personId: null, at: '' },
        ]),
      ),
    ) as fc.Arbitrary<Corrections>

  test('has the corrected value in each corrected cell and the read one in every other; the reading stays', () => {
    fc.assert(
      fc.property(corrections, (over) => {
        const before = JSON.stringify(report)
        const { tables } = effectiveReport(report, over)
        for (const address of addresses) {
          const expected = address in over ? (over[address]?.value ?? null) : cellAt(report.tables, address)
          expect(cellAt(tables, address)).toBe(expected)
        }
        expect(JSON.stringify(report)).toBe(before)
      }),
      { numRuns: 50 },
    )
  })

  test('has a row, or a table, that the document lacks when a cell of it is corrected', () => {
    const bare = { tables: { proactive: null, requests: { granted: null }, disputes: null } }
    const over = (cell: string) => ({ [cell]: { value: 3, from: null, reason: 'r', personId: null, at: '' } })
    expect(effectiveReport(bare, over('requests.granted.total')).tables.requests?.granted).toEqual({ total: 3 })
    expect(effectiveReport(bare, over('disputes.reconsideration.total')).tables.disputes).toEqual({
      reconsideration: { total: 3 },
    })
  })
})
