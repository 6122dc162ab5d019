import { isIP } from 'node:net'
import type { LogLevel } from './http/log.ts'

/** Settings of the web server alone; those of the installation are read by `@gongkai/platform/config`. */
export interface ServerSettings {
  /** Addresses of reverse proxies whose `X-Forwarded-*` headers are believed; false: nobody's. */
  trustProxy: string[] | boolean
  logLevel: LogLevel
  /** Calls a minute and address on all routes together; the stricter limits of single routes follow from it. */
  callsPerMinute: number
}

export type ServerSettingsResult = { ok: true; settings: ServerSettings } | { ok: false; reasons: string[] }

const logLevels: readonly string[] = ['silent', 'error', 'warn', 'info']

/** Reads the settings from the environment; each bad key is one sentence. Empty counts as not given. */
export function readServerSettings(environment: Record<string, string | undefined>): ServerSettingsResult {
  const given = (key: string): string | null => environment[key]?.trim() || null
  const reasons: string[] = []

  const proxy = given('GONGKAI_TRUST_PROXY')
  const trustProxy = proxy === null || proxy === '0' ? false : proxy.split(',').map((part) => part.trim())
  if (Array.isArray(trustProxy) && !trustProxy.every(isAddress)) {
    reasons.push(`GONGKAI_TRUST_PROXY 应为反向代理的地址，多个以逗号分隔，例如 127.0.0.1,10.0.0.0/8，现在是“${proxy}”`)
  }

  const logLevel = given('GONGKAI_LOG') ?? 'warn'
  if (!logLevels.includes(logLevel)) {
    reasons.push(`GONGKAI_LOG 应为 ${logLevels.join('、')} 之一，现在是“${logLevel}”`)
  }

  const rate = given('GONGKAI_CALLS_PER_MINUTE')
  const callsPerMinute = rate === null ? 1200 : Number(rate)
  if (!Number.isInteger(callsPerMinute) || callsPerMinute < 60) {
    reasons.push(`GONGKAI_CALLS_PER_MINUTE 应为不小于 60 的整数，现在是“${rate}”`)
  }

  if (reasons.length > 0) return { ok: false, reasons }
  return { ok: true, settings: { trustProxy, logLevel: logLevel as LogLevel, callsPerMinute } }
}

/** An address, a range such as `10.0.0.0/8`, or this machine. */
function isAddress(text: string): boolean {
  const [address = '', bits = '0'] = text.split('/')
  return text === 'loopback' || (isIP(address) !== 0 && /^\d{1,3}$/.test(bits))
}
