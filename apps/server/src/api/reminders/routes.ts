import type { Platform } from '@gongkai/platform'
import { setReminderEmail, staffEmails } from '@gongkai/platform/notices'
import {
  calendarFeedOf,
  calendarOf,
  createCalendarFeed,
  readReminders,
  remindersOf,
  revokeCalendarFeed,
} from '@gongkai/platform/reminders'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { errorAnswers, refuse } from '../../http/error-answer.ts'
import { callerOf } from '../../http/session.ts'
import { line, uuid } from '../schemas.ts'
import { registerApplicantSide } from './applicant-side-routes.ts'
import { reminders, reminderSettings } from './schemas.ts'

const tags = ['reminders']

/** Reminders of the person who is signed in, their mails and their calendar. */
export async function registerReminders(app: FastifyInstance, platform: Platform): Promise<void> {
  const routes = app.withTypeProvider<ZodTypeProvider>()
  registerApplicantSide(app, platform)

  routes.get(
    '/reminders',
    {
      config: { access: 'signedIn' },
      schema: { tags, summary: '我的提醒：最近一天的，紧急的在前', response: { 200: reminders, ...errorAnswers } },
    },
    async (request) => remindersOf(platform, callerOf(request).person.id),
  )

  routes.post(
    '/reminders/read',
    {
      config: { access: 'signedIn' },
      schema: {
        tags,
        summary: '标为已读：给出 ids 的，或者全部',
        body: z.object({ ids: z.array(uuid).max(500).nullable() }),
        response: { 200: reminders, ...errorAnswers },
      },
    },
    async (request) => {
      const { id } = callerOf(request).person
      await readReminders(platform, id, request.body.ids)
      return remindersOf(platform, id)
    },
  )

  const settingsOf = async (personId: string) => {
    const feed = await calendarFeedOf(platform, personId)
    return {
      email: (await staffEmails(platform, [personId])).get(personId) ?? null,
      mailConfigured: platform.notifier?.channels.some(({ reach }) => reach === 'email') ?? false,
      calendarSince: feed?.createdAt.toISOString() ?? null,
    }
  }

  routes.get(
    '/reminders/settings',
    {
      config: { access: 'signedIn' },
      schema: { tags, summary: '提醒邮件和日历订阅的设置', response: { 200: reminderSettings, ...errorAnswers } },
    },
    async (request) => settingsOf(callerOf(request).person.id),
  )

  routes.put(
    '/reminders/settings',
    {
      config: { access: 'signedIn' },
      schema: {
        tags,
        summary: '设置接收提醒邮件的地址；null 为不接收',
        body: z.object({ email: line(100).nullable() }),
        response: { 200: reminderSettings, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const { id } = callerOf(request).person
      const result = await setReminderEmail(platform, id, request.body.email)
      return result.ok ? settingsOf(id) : refuse(reply, result)
    },
  )

  routes.post(
    '/reminders/calendar',
    {
      config: { access: 'signedIn' },
      schema: {
        tags,
        summary: '生成日历订阅的秘密地址；原来的地址随之失效',
        response: { 201: z.object({ path: z.string() }), ...errorAnswers },
      },
    },
    async (request, reply) => {
      const { token } = await createCalendarFeed(platform, callerOf(request).person.id)
      return reply.code(201).send({ path: `/api/calendar/${token}.ics` })
    },
  )

  routes.delete(
    '/reminders/calendar',
    {
      config: { access: 'signedIn' },
      schema: { tags, summary: '收回日历订阅的地址', response: { 204: z.void(), ...errorAnswers } },
    },
    async (request, reply) => {
      await revokeCalendarFeed(platform, callerOf(request).person.id)
      return reply.code(204).send()
    },
  )

  // Calendar programs have no session: the secret is the address. RFC 5545.
  routes.get(
    '/calendar/:name',
    { config: { access: 'public' }, schema: { hide: true, params: z.object({ name: z.string().max(100) }) } },
    async (request, reply) => {
      const token = /^([\w-]{20,64})\.ics$/.exec(request.params.name)?.[1]
      const calendar = token === undefined ? null : await calendarOf(platform, token)
      if (calendar === null) {
        return refuse(reply, { kind: 'notFound', message: '没有这个日历，或者地址已经收回。', reasons: [] })
      }
      return reply.type('text/calendar; charset=utf-8').header('cache-control', 'private, no-store').send(calendar)
    },
  )
}
