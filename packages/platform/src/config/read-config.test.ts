import { describe, expect, it } from 'vitest'
import { readConfig } from './index.ts'

const read = (environment: Record<string, string>) => readConfig(environment, '/srv/gongkai')

describe('settings', () => {
  it('have defaults for everything', () => {
    expect(read({})).toEqual({
      ok: true,
      config: {
        host: '127.0.0.1',
        port: 8080,
        dataFolder: '/srv/gongkai/data',
        databaseUrl: null,
        demonstration: true,
        encryptionKeys: null,
        keyFile: '/srv/gongkai/data/secret/encryption.key',
        filesFolder: '/srv/gongkai/data/files',
        fontsFolder: null,
        notices: { mail: null, sms: null },
      },
    })
  })

  it('count as not given when empty', () => {
    expect(read({ PORT: '', DATABASE_URL: ' ', GONGKAI_DEMO: '' })).toEqual(read({}))
  })

  it('are taken as given', () => {
    const result = read({
      PORT: '0',
      HOST: '::1',
      GONGKAI_DATA: '/var/lib/gongkai',
      DATABASE_URL: 'postgres://user:secret@db:5432/gongkai',
      GONGKAI_DEMO: '0',
      GONGKAI_SECRET: `1:${'a'.repeat(64)} 2:${'b'.repeat(64)}`,
    })
    expect(result).toMatchObject({
      ok: true,
      config: {
        port: 0,
        host: '::1',
        dataFolder: '/var/lib/gongkai',
        databaseUrl: 'postgres://user:secret@db:5432/gongkai',
        demonstration: false,
        encryptionKeys: { current: 2 },
      },
    })
  })

  it.each([
    ['PORT', '80 80'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '8080.5'],
    ['HOST', 'local host'],
    ['DATABASE_URL', 'mysql://db/gongkai'],
    ['DATABASE_URL', 'gongkai'],
    ['GONGKAI_DEMO', 'yes'],
    ['GONGKAI_SECRET', 'short'],
    ['GONGKAI_SECRET', `1:${'a'.repeat(64)} 1:${'b'.repeat(64)}`],
  ])('%s=%s is refused by one sentence that names the key', (key, value) => {
    const result = read({ [key]: value })
    expect(result.ok).toBe(false)
    if (result.ok) return
    expect(result.reasons).toHaveLength(1)
    expect(result.reasons[0]).toContain(key)
  })

  it('are all refused at once, and the password of a database is never repeated', () => {
    const result = read({ PORT: 'x', GONGKAI_DEMO: 'x', DATABASE_URL: 'mysql://user:geheim@db/gongkai' })
    expect(result.ok).toBe(false)
    if (result.ok) return
    expect(result.reasons).toHaveLength(3)
    expect(result.reasons.join()).not.toContain('geheim')
  })
})
