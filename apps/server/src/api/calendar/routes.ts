import type { Platform } from '@gongkai/platform'
import { dueChanges, loadHolidayNotice, readCalendar } from '@gongkai/platform/actions/calendar'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { errorAnswers, refuse } from '../../http/error-answer.ts'
import { callerOf } from '../../http/session.ts'
import { page } from '../schemas.ts'
import { calendarView, dueChangeList, holidayNoticeBody } from './schemas.ts'

const tags = ['calendar']

/** The working-day calendar: notices of days off, and what a newly loaded one changed. */
export async function registerCalendar(app: FastifyInstance, platform: Platform): Promise<void> {
  const routes = app.withTypeProvider<ZodTypeProvider>()

  routes.get(
    '/calendar',
    {
      config: { access: 'calendar.read' },
      schema: { tags, summary: '放假通知，新的在前', response: { 200: calendarView, ...errorAnswers } },
    },
    async () => {
      const { years, notices } = await readCalendar(platform)
      return {
        years,
        notices: notices.map(({ off, makeupWorkdays, ...notice }) => ({
          ...notice,
          off: [...off],
          makeupWorkdays: [...makeupWorkdays],
        })),
      }
    },
  )

  routes.post(
    '/calendar/notices',
    {
      config: { access: 'calendar.load' },
      schema: {
        tags,
        summary: '载入一份放假通知；未办结申请的到期日随后重新计算',
        body: holidayNoticeBody,
        response: { 201: z.object({ documentNo: z.string(), year: z.number().int() }), ...errorAnswers },
      },
    },
    async (request, reply) => {
      const result = await loadHolidayNotice(platform, callerOf(request).actor, { notice: request.body })
      if (!result.ok) return refuse(reply, result)
      const { documentNo, year } = result
      return reply.code(201).send({ documentNo, year })
    },
  )

  routes.get(
    '/calendar/changes',
    {
      config: { access: 'request.read' },
      schema: {
        tags,
        summary: '因载入放假通知而改变的到期日，新的在前',
        querystring: z.object(page),
        response: { 200: dueChangeList, ...errorAnswers },
      },
    },
    async (request) => dueChanges(platform, callerOf(request).actor, request.query),
  )
}
