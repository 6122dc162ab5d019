import { expect, test } from 'vitest'
// @ts-expect-error plain JavaScript, for it runs before anything is installed
import { countTests } from './test-counts.mjs'

const file = (status: string, ...statuses: string[]) => ({
  name: 'a.test.ts',
  status,
  assertionResults: statuses.map((each) => ({ status: each })),
})

test.each([
  ['all well', [file('passed', 'passed', 'passed')], 0, { passed: 2, failed: 0, skipped: 0 }],
  ['skipped is not passed', [file('passed', 'passed', 'pending', 'todo')], 0, { passed: 1, failed: 0, skipped: 2 }],
  ['a failure', [file('failed', 'passed', 'failed')], 1, { passed: 1, failed: 1, skipped: 0 }],
  ['a file that does not load', [file('failed'), file('passed', 'passed')], 1, { passed: 1, failed: 1, skipped: 0 }],
  ['a file whose cleanup fails', [file('failed', 'passed')], 1, { passed: 1, failed: 1, skipped: 0 }],
  ['an error outside all tests', [file('passed', 'passed')], 1, { passed: 1, failed: 1, skipped: 0 }],
])('%s', (_name, testResults, exitCode, expected) => {
  expect(countTests({ testResults }, exitCode)).toMatchObject(expected)
})

test('a run that left no report has failed, whatever its exit code', () => {
  expect(countTests(null, 0)).toMatchObject({ passed: 0, failed: 1 })
})
