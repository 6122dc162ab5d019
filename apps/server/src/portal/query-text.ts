import type { FastifyRequest } from 'fastify'
import type { Site } from './site.ts'

/** One parameter of the address as trimmed text; undefined when absent, empty, given twice or longer than `longest`. */
export function queryText(request: FastifyRequest, name: string, longest = 200): string | undefined {
  const value = (request.query as Record<string, unknown>)[name]
  if (typeof value !== 'string') return undefined
  // the database takes no text with a zero character
  const text = value.replaceAll('\u0000', '').trim()
  return text === '' || text.length > longest ? undefined : text
}

/** The organ that `?organ=` names; null without one, `'unknown'` when there is no such organ. */
export function queryOrgan(request: FastifyRequest, site: Site): ReturnType<Site['organ']> | 'unknown' {
  const id = queryText(request, 'organ')
  return id === undefined ? null : (site.organ(id) ?? 'unknown')
}
