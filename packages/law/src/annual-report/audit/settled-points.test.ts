import { describe, expect, it } from 'vitest'
import { settledPoints } from './settled-points.ts'

const point = (code: string, where: string, fingerprint: string) => ({ code, where, fingerprint })
const balance = point('REQ_BALANCE', 'total', 'a')
const sum = point('DIS_SUM', 'reconsideration', 'b')
const first = point('TRUNCATED_SENTENCE', 'overview', 'c')
const second = point('TRUNCATED_SENTENCE', 'overview', 'd')

describe('points of a rectification letter beside the amended report', () => {
  it.each([
    ['nothing is found any more', [balance, sum], [], [balance, sum], []],
    ['the very same is found', [balance, sum], [sum], [balance], [sum]],
    ['other figures are wrong at the same place', [balance], [point('REQ_BALANCE', 'total', 'z')], [], [balance]],
    ['the same rule finds something elsewhere', [balance], [point('REQ_BALANCE', 'business', 'z')], [balance], []],
    ['something new is found', [balance], [sum], [balance], []],
    ['of two at one place the second is left', [first, second], [second], [first], [second]],
    ['of two at one place one is left otherwise', [first, second], [{ ...first, fingerprint: 'z' }], [second], [first]],
  ])('when %s', (_, points, found, settled, left) => {
    expect(settledPoints(points, found)).toEqual({ settled, left })
  })
})
