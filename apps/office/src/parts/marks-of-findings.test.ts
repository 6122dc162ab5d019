import type { Finding } from '@gongkai/law/annual-report'
import { expect, test } from 'vitest'
import { countBySeverity, gravestFirst, marksOfFindings, severityCountsInWords } from './marks-of-findings.ts'

const finding = (code: string, severity: Finding['severity'], cells: string[]): Finding => ({
  code,
  where: '',
  severity,
  message: '',
  basis: '',
  cells,
})
const findings = [
  finding('NOTE', 'info', ['a']),
  finding('LOOK', 'warning', ['a', 'b']),
  finding('WRONG', 'error', ['b']),
  finding('LATER', 'warning', ['b', 'c']),
]

test('a cell carries the gravest of its findings', () => {
  const marks = marksOfFindings(findings)
  expect([...marks].map(([address, mark]) => [address, mark.severity])).toEqual([
    ['a', 'warning'],
    ['b', 'error'],
    ['c', 'warning'],
  ])
})

test('errors stand first, then in the order given', () => {
  expect(gravestFirst(findings).map(({ code }) => code)).toEqual(['WRONG', 'LOOK', 'LATER', 'NOTE'])
})

test('the counts are said in words', () => {
  expect(severityCountsInWords(countBySeverity(findings))).toBe('1 错误，2 提示，1 说明')
})
