import type { Platform } from '@gongkai/platform'
import { type AuditRules, readAuditRules, setAuditRule } from '@gongkai/platform/actions/audit-rules'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { errorAnswers, refuse } from '../../http/error-answer.ts'
import { callerOf } from '../../http/session.ts'
import { organId } from '../schemas.ts'
import { auditRuleList, auditRuleSetting } from './schemas.ts'

const tags = ['audit-rules']

/** 核对规则: what is checked, and what a region has set. */
export async function registerAuditRules(app: FastifyInstance, platform: Platform): Promise<void> {
  const routes = app.withTypeProvider<ZodTypeProvider>()

  routes.get(
    '/audit-rules',
    {
      config: { access: 'auditRules.read' },
      schema: {
        tags,
        summary: '一个机关的报告按哪些规则核对',
        querystring: z.object({ organId: organId.optional().describe('省略时为本人所在的机关') }),
        response: { 200: auditRuleList, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const { actor, person } = callerOf(request)
      const at = request.query.organId ?? person.roles[0]?.organId ?? ''
      const found = await readAuditRules(platform, actor, at)
      return found.ok ? presentRules(found.auditRules) : refuse(reply, found)
    },
  )

  routes.post(
    '/audit-rules',
    {
      config: { access: 'auditRules.set' },
      schema: {
        tags,
        summary: '为一个机关和它下面的机关设置一条规则；已经导入的报告随后重新核对',
        body: auditRuleSetting,
        response: { 200: auditRuleList, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const { actor } = callerOf(request)
      const set = await setAuditRule(platform, actor, request.body)
      if (!set.ok) return refuse(reply, set)
      const found = await readAuditRules(platform, actor, request.body.organId)
      return found.ok ? presentRules(found.auditRules) : refuse(reply, found)
    },
  )
}

const presentRules = ({ rules, ...list }: AuditRules) => ({
  ...list,
  rules: rules.map(({ origin, ...rule }) => ({
    ...rule,
    origin: origin === null ? null : { ...origin, at: origin.at.toISOString() },
  })),
})
