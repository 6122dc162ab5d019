import type { NoticeChannel } from '../jobs/notifier.ts'

export interface SmsSettings {
  /** Address of the gateway. With `{phone}` and `{text}` in it, it is asked by GET; otherwise by POST with JSON. */
  url: string
  /** Sent as `Authorization: Bearer …`; null when the gateway asks for none. */
  secret: string | null
}

const TIMEOUT = 15_000

/** What a gateway did not take: by status, never with the number it was for. */
class GatewayRefused extends Error {
  readonly code: string

  constructor(code: string) {
    super(`the gateway answered ${code}`)
    this.code = code
  }
}

/**
 * Short messages through an HTTP gateway. POST `{"id", "phone", "text"}` as JSON, or GET with the template filled in;
 * `Idempotency-Key` repeats the id. Any 2xx is taken as accepted, everything else is tried again.
 */
export function createSmsChannel({ url, secret }: SmsSettings): NoticeChannel {
  const asTemplate = url.includes('{text}')
  return {
    name: '短信',
    reach: 'mobile',
    async send({ id, to, text }) {
      const filled = url
        .replaceAll('{phone}', encodeURIComponent(to))
        .replaceAll('{text}', encodeURIComponent(text))
        .replaceAll('{id}', encodeURIComponent(id))
      const headers: Record<string, string> = { 'idempotency-key': id }
      if (secret !== null) headers['authorization'] = `Bearer ${secret}`
      if (!asTemplate) headers['content-type'] = 'application/json; charset=utf-8'
      let response: Response
      try {
        response = await fetch(filled, {
          method: asTemplate ? 'GET' : 'POST',
          headers,
          ...(asTemplate ? {} : { body: JSON.stringify({ id, phone: to, text }) }),
          redirect: 'error',
          signal: AbortSignal.timeout(TIMEOUT),
        })
      } catch (fault) {
        // The message of the fault may repeat the address with the number in it.
        const { code, name } = ((fault as { cause?: unknown }).cause ?? fault) as { code?: string; name?: string }
        throw new GatewayRefused(code ?? name ?? 'UNREACHABLE')
      }
      await response.body?.cancel()
      if (!response.ok) throw new GatewayRefused(`HTTP_${response.status}`)
    },
  }
}
