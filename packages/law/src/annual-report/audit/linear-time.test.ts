import { describe, expect, test } from 'vitest'
import { soundReport, withProse } from '../testing/sound-report.ts'
import { audit } from './audit.ts'

/** Text of about `length` characters made of one repeated piece. */
const filled = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length))

function milliseconds(text: string): number {
  const report = { ...withProse(soundReport(), { overview: text, problems: text }), proseElsewhere: { preamble: text } }
  const start = performance.now()
  audit(report)
  return performance.now() - start
}

const hostile: [string, string][] = [
  ['digits', '1'],
  ['digits and commas', '1,111'],
  ['figures', '12条'],
  ['opening brackets', '（('],
  ['totals without parts', '12条，其中'],
  ['shares', '12条占20%，'],
  ['denials', '未收到没有无'],
  ['receipts', '收到受理政府信息公开申请'],
  ['ordinals', '，一是二是'],
  ['years', '2023年1月1日'],
  ['spaces', ' '],
  ['letters and digits', 'A1B2'],
  ['self references', '我镇本局'],
  ['full-width digits', '１'],
]

describe('the audit of hostile prose', () => {
  test.each(hostile)('takes time in proportion to its length: %s', (_, piece) => {
    milliseconds(filled(piece, 4_000))
    const short = Math.max(milliseconds(filled(piece, 20_000)), 1)
    const long = milliseconds(filled(piece, 160_000))
    // Eight times the text; quadratic work would take sixty-four times as long.
    expect(long / short).toBeLessThan(30)
  })
})
