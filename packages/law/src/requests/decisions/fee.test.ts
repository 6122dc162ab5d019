import { describe, expect, it } from 'vitest'
import { histories, commands, reasonsOf } from '../testing/histories.ts'

describe('fees', () => {
  it('refuse a fee of nothing and a fee after the due day', () => {
    expect(reasonsOf(histories.handling, { command: 'noticeFee', amountYuan: 0 })[0]).toContain('大于0')
    expect(reasonsOf(histories.handling, commands.noticeFee, { today: '2026-03-31' })[0]).toContain('届满')
  })
})
