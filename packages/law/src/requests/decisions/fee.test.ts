import { describe, expect, it } from 'vitest'
import { commands, decideAfter, histories, reasonsOf } from '../testing/histories.ts'

describe('fees', () => {
  it('follow from the tariff, by item or by volume', () => {
    expect(decideAfter(histories.handling, { command: 'noticeFee', basis: 'items', units: 35 })).toMatchObject({
      events: [{ amountYuan: 200, basis: 'items', units: 35, steps: ['该申请人本月第35件申请，第31至40件每件200元'] }],
    })
    expect(decideAfter(histories.handling, { command: 'noticeFee', basis: 'pages', units: 120 })).toMatchObject({
      events: [
        { amountYuan: 1100, steps: [expect.stringContaining('不收费'), expect.any(String), expect.any(String)] },
      ],
    })
  })
  it.each([
    ['items', 10, '不收费'],
    ['pages', 30, '不收费'],
    ['pages', 0, '页数'],
    ['pages', 1.5, '页数'],
    ['both', 40, '不能同时采用'],
  ])('are not noticed for %s %d', (basis, units, words) => {
    expect(reasonsOf(histories.handling, { command: 'noticeFee', basis: basis as 'items', units })[0]).toContain(words)
  })
  it('are not noticed after the due day', () => {
    expect(reasonsOf(histories.handling, commands.noticeFee, { today: '2026-03-31' })[0]).toContain('届满')
  })
})
