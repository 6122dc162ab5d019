import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'

/**
 * Stricter limits of single routes, as shares of the general one: trying passwords and query codes is slowed to what
 * a person does, and a counter with many visitors behind one address still gets through.
 */
const shareOfRoute: Record<string, number> = {
  'POST /api/session': 1 / 60,
  'POST /api/session/password': 1 / 60,
  'POST /status': 1 / 30,
  'POST /request': 1 / 20,
  'POST /self-check': 1 / 120,
  'POST /api/imported-reports': 1 / 20,
  'POST /api/import-batches/:id/files': 1 / 10,
}

/** Limits calls by address, in memory; answers over the limit are 429 with `Retry-After`. */
export async function limitRates(app: FastifyInstance, callsPerMinute: number): Promise<void> {
  // before the plugin, whose own onRoute hook reads what is set here
  app.addHook('onRoute', (route) => {
    for (const method of Array.isArray(route.method) ? route.method : [route.method]) {
      const share = shareOfRoute[`${method} ${route.url}`]
      if (share === undefined || route.config?.rateLimit !== undefined) continue
      route.config = { ...route.config, rateLimit: { max: Math.ceil(callsPerMinute * share), timeWindow: 60_000 } }
    }
  })
  await app.register(rateLimit, {
    global: true,
    max: callsPerMinute,
    timeWindow: 60_000,
    keyGenerator: (request) => request.ip,
    errorResponseBuilder: () => new RateLimited(),
  })
}

/** Thrown by the limiter; the error handler makes it a 429 with a Chinese sentence. */
class RateLimited extends Error {
  readonly statusCode = 429
  readonly code = 'FST_ERR_RATE_LIMITED'
}
