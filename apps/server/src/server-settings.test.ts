import { describe, expect, it } from 'vitest'
import { readServerSettings } from './server-settings.ts'

describe('settings of the web server', () => {
  it('have defaults for everything, and empty counts as not given', () => {
    const settings = { trustProxy: false, logLevel: 'warn', callsPerMinute: 1200 }
    expect(readServerSettings({})).toEqual({ ok: true, settings })
    expect(readServerSettings({ GONGKAI_LOG: ' ', GONGKAI_TRUST_PROXY: '0' })).toEqual({ ok: true, settings })
  })

  it('are taken as given', () => {
    const environment = {
      GONGKAI_TRUST_PROXY: '127.0.0.1, 10.0.0.0/8,loopback',
      GONGKAI_LOG: 'info',
      GONGKAI_CALLS_PER_MINUTE: '600',
    }
    expect(readServerSettings(environment)).toEqual({
      ok: true,
      settings: { trustProxy: ['127.0.0.1', '10.0.0.0/8', 'loopback'], logLevel: 'info', callsPerMinute: 600 },
    })
  })

  it.each([
    ['GONGKAI_TRUST_PROXY', 'everybody'],
    ['GONGKAI_TRUST_PROXY', '1'],
    ['GONGKAI_LOG', 'loud'],
    ['GONGKAI_CALLS_PER_MINUTE', 'many'],
    ['GONGKAI_CALLS_PER_MINUTE', '5'],
    ['GONGKAI_CALLS_PER_MINUTE', '99.5'],
  ])('%s=%s is refused by one sentence that names the key', (key, value) => {
    const result = readServerSettings({ [key]: value })
    expect(result.ok ? [] : result.reasons).toEqual([expect.stringContaining(key)])
  })
})
