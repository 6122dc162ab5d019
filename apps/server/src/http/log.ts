import type { FastifyInstance, FastifyServerOptions } from 'fastify'

export type LogLevel = 'silent' | 'error' | 'warn' | 'info'

/**
 * Replaces what could name a person in a technical message: e-mail addresses, runs of seven or more digits
 * (identity, phone and card numbers) and everything a database quotes back. PIPL 51.
 */
export function withoutPersonalData(text: string): string {
  return text
    .replace(/[\w.+-]+@[\w-]+(\.[\w-]+)+/g, '[邮箱]')
    .replace(/\d[\d -]{5,}[\dXx]/g, '[号码]')
    .replace(/"[^"\n]*"/g, '"…"')
    .replace(/\([^()\n]*\)=\([^()\n]*\)/g, '(…)=(…)')
}

/**
 * Logging of the server: one line an answer with the pattern of the route, never its path, query, body, headers or
 * the caller's address, because those carry query codes, names and numbers. Written as JSON.
 */
export function logOptions(level: LogLevel, stream: { write(line: string): void }): FastifyServerOptions['logger'] {
  if (level === 'silent') return false
  return {
    level,
    stream,
    base: null,
    serializers: {
      err: (error: Error & { code?: string }) => ({
        type: error.name,
        message: withoutPersonalData(error.message),
        stack: withoutPersonalData(error.stack ?? ''),
        ...(error.code === undefined ? {} : { code: error.code }),
      }),
    },
  }
}

/** Writes the line of each answer; Fastify's own lines, which show addresses, are off. */
export function logAnswers(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info({
      method: request.method,
      route: request.routeOptions.url ?? null,
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
    })
  })
}
