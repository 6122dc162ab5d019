import type { Platform } from '@gongkai/platform'
import { editSite, readSite } from '@gongkai/platform/actions/site'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { errorAnswers, refuse } from '../../http/error-answer.ts'
import { callerOf } from '../../http/session.ts'
import { siteSettings } from './schemas.ts'

const tags = ['site']
const access = 'site.edit'

/** What the public site says of itself. */
export async function registerSite(app: FastifyInstance, platform: Platform): Promise<void> {
  const routes = app.withTypeProvider<ZodTypeProvider>()

  routes.get(
    '/site',
    {
      config: { access },
      schema: { tags, summary: '门户网站的设置', response: { 200: siteSettings, ...errorAnswers } },
    },
    async (request, reply) => {
      const result = await readSite(platform, callerOf(request).actor)
      return result.ok ? result.site : refuse(reply, result)
    },
  )

  routes.put(
    '/site',
    {
      config: { access },
      schema: {
        tags,
        summary: '修改门户网站的设置；没有给出的不再设置',
        body: siteSettings,
        response: { 200: siteSettings, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const given = Object.fromEntries(
        Object.entries(request.body).filter(([, value]) => value !== undefined && value !== ''),
      )
      const result = await editSite(platform, callerOf(request).actor, given)
      return result.ok ? result.site : refuse(reply, result)
    },
  )
}
