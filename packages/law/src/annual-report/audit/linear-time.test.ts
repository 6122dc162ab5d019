import { describe, expect, test } from 'vitest'
import { soundReport, withProse } from '../testing/sound-report.ts'
import { audit } from './audit.ts'

const hostile: [string, string][] = [
  ['digits', '1'],
  ['digits and commas', '1,111'],
  ['figures', '12条'],
  ['opening brackets', '（('],
  ['totals without parts', '12条，其中'],
  ['shares', '12条占20%，'],
  ['denials', '未收到没有无'],
  ['denials of disputes', '未发生行政复议'],
  ['lists with shares', '12条，其中甲6条，占50%，乙6条，占50%。'],
  ['short sentences', '占5%。'],
  ['receipts', '收到受理政府信息公开申请'],
  ['ordinals', '，一是二是'],
  ['years', '2023年1月1日'],
  ['spaces', ' '],
  ['letters and digits', 'A1B2'],
  ['self references', '我镇本局'],
  ['full-width digits', '１'],
]

const length = 240_000

describe('the audit of hostile prose', () => {
  // Linear work on so long a text takes a second or two on a busy machine; quadratic work would take minutes.
  test.each(hostile)('is done within seconds: %s', (_, piece) => {
    const text = piece.repeat(Math.ceil(length / piece.length))
    const start = performance.now()
    audit(withProse(soundReport(), { overview: text }))
    expect(performance.now() - start).toBeLessThan(15_000)
  })
})
