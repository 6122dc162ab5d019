import { describe, expect, it } from 'vitest'
import { createTestServer } from '../testing/test-server.ts'

const { app } = await createTestServer({ callsPerMinute: 120, trustProxy: ['127.0.0.1'] })

const from = (address: string) => ({ 'x-forwarded-for': address })

describe('a caller in a hurry', () => {
  it('may try two passwords a minute, is then told to wait in Chinese, and hinders nobody else', async () => {
    const attempt = (address: string) =>
      app.inject({
        method: 'POST',
        url: '/api/session',
        payload: { username: 'nobody', password: 'x' },
        headers: from(address),
      })
    expect((await attempt('203.0.113.1')).statusCode).toBe(401)
    expect((await attempt('203.0.113.1')).statusCode).toBe(401)
    const over = await attempt('203.0.113.1')
    expect(over.statusCode).toBe(429)
    expect(over.json()).toMatchObject({ error: { kind: 'rateLimited', message: '操作太频繁，请稍等片刻再试。' } })
    expect(Number(over.headers['retry-after'])).toBeGreaterThan(0)
    expect((await attempt('203.0.113.2')).statusCode).toBe(401)
  })

  it('may call 120 times a minute in all, and health is always answered', async () => {
    const call = (url: string) => app.inject({ url, headers: from('203.0.113.3') })
    const statuses: number[] = []
    for (let calls = 0; calls < 125; calls++) statuses.push((await call('/office')).statusCode)
    expect(statuses.slice(0, 120).every((status) => status === 308)).toBe(true)
    expect(statuses.slice(120).every((status) => status === 429)).toBe(true)
    expect((await call('/healthz')).statusCode).toBe(200)
  })
})

describe('behind a trusted proxy that speaks https', () => {
  it('the cookie is for https alone, and browsers are told to stay there', async () => {
    const answer = await app.inject({ url: '/office/', headers: { 'x-forwarded-proto': 'https' } })
    expect(answer.headers['strict-transport-security']).toContain('max-age')
    const plain = await app.inject({ url: '/office/', headers: {} })
    expect(plain.headers['strict-transport-security']).toBeUndefined()
  })
})
