import type { Platform } from '@gongkai/platform'
import {
  applicantActLabels,
  applicantSide as readSide,
  satisfactionFigures as readFigures,
  satisfactionLabels,
} from '@gongkai/platform/applicants'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { errorAnswers, refuse } from '../../http/error-answer.ts'
import { callerOf } from '../../http/session.ts'
import { day, organId } from '../schemas.ts'
import { applicantSide, satisfactionFigures } from './schemas.ts'

const tags = ['requests']

/** What applicants were told, did and said. */
export function registerApplicantSide(app: FastifyInstance, platform: Platform): void {
  const routes = app.withTypeProvider<ZodTypeProvider>()

  routes.get(
    '/requests/:id/applicant-side',
    {
      config: { access: 'request.read' },
      schema: {
        tags,
        summary: '申请人一方：发出的通知、申请人做的事、对答复的评价',
        params: z.object({ id: z.string().max(64) }),
        response: { 200: applicantSide, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const result = await readSide(platform, callerOf(request).actor, request.params.id)
      if (!result.ok) return refuse(reply, result)
      const { channels, notices, acts, satisfaction, erasure } = result.side
      return {
        channels,
        notices: notices.map((notice) => ({ ...notice, at: notice.at.toISOString() })),
        acts: acts.map(({ kind, note, fileNames, day }) => ({
          kind,
          // The labels speak to the applicant; the office reads about them.
          label: applicantActLabels[kind].replace(/^您/, '申请人'),
          day,
          note,
          fileNames,
        })),
        satisfaction:
          satisfaction === null ? null : { ...satisfaction, label: satisfactionLabels[satisfaction.score] ?? '' },
        erasure,
      }
    },
  )

  routes.get(
    '/satisfaction',
    {
      config: { access: 'request.read' },
      schema: {
        tags,
        summary: '满意度：一段时间内申请人对答复的评价；不写起止日期的为今年',
        querystring: z.object({ from: day.optional(), to: day.optional(), organId: organId.optional() }),
        response: { 200: satisfactionFigures, ...errorAnswers },
      },
    },
    async (request) => {
      const { from = `${platform.today().slice(0, 4)}-01-01`, to = platform.today(), organId } = request.query
      return readFigures(platform, callerOf(request).actor, { from, to, organId })
    },
  )
}
