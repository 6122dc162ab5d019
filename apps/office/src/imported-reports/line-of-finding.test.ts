import type { Finding } from '@gongkai/law/annual-report'
import { expect, test } from 'vitest'
import { lineOfFinding } from './line-of-finding.ts'

const finding = (more: Partial<Finding>): Finding => ({
  code: 'X',
  where: '',
  severity: 'warning',
  message: '',
  basis: '',
  cells: [],
  ...more,
})
const reading = {
  original: ['标题', '共171条', '规章|0'],
  evidence: { 'proactive.regulations.issued': { place: { kind: 'line' as const, line: 3 }, raw: '0' } },
}

test.each([
  [{ line: 9, quote: '共171条' }, 9],
  [{ quote: '共171条' }, 2],
  [{ quote: '没有这句', cells: ['requests.x.y', 'proactive.regulations.issued'] }, 3],
  [{ cells: ['requests.x.y'] }, null],
])('the line of a finding %j is %s', (more, line) => {
  expect(lineOfFinding(finding(more), reading)).toBe(line)
})
