import { describe, expect, test } from 'vitest'
import { answerKinds } from '../requests/answer-kinds.ts'
import { reportForms } from './form/report-forms.ts'
import { type RequestOutcome, reportRow } from './report-rows.ts'

const outcomes = [...Object.keys(answerKinds), 'withdrawn'] as RequestOutcome[]

describe('the row in which a finished request is counted', () => {
  test.each(['2019', '2021'] as const)('is a result row of the %s form for every answer kind', (format) => {
    const results = reportForms[format].requests.rows.filter(({ role }) => role === 'result').map(({ key }) => key)
    for (const outcome of outcomes) expect(results).toContain(reportRow(outcome, format))
  })

  test('every result row of the 2021 form is reached by an answer kind', () => {
    const reached = new Set(outcomes.map((outcome) => reportRow(outcome, '2021')))
    const results = reportForms['2021'].requests.rows.filter(({ role }) => role === 'result').map(({ key }) => key)
    expect(results.filter((row) => !reached.has(row))).toEqual([])
  })

  test.each([
    ['partiallyDisclosed', 'partiallyGranted'],
    ['alreadyPublic', 'granted'],
    ['notResponsible', 'unavailableNotHeld'],
    ['administrativeQuery', 'deniedAdminQuery'],
    ['reconfirmRequest', 'rejectedReissue'],
    ['withdrawn', 'otherMisc'],
  ] as const)('%s counts in %s', (outcome, row) => {
    expect(reportRow(outcome, '2021')).toBe(row)
  })
})
