import { describe, expect, it } from 'vitest'
import { histories, reasonsOf } from '../testing/histories.ts'

describe('delivery', () => {
  it('serve by post only with a tracking number', () => {
    expect(reasonsOf(histories.answered, { command: 'deliver', mode: 'post' })[0]).toContain('邮件号码')
    expect(reasonsOf(histories.answered, { command: 'deliver', mode: 'internet' })).toEqual([])
  })
})
