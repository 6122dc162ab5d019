import { z } from 'zod'
import { line, organId } from '../schemas.ts'

const severity = z.enum(['error', 'warning', 'info'])
const setting = z.enum(['error', 'warning', 'info', 'off']).describe('错误、提示、说明、停用')

export const auditRule = z
  .object({
    code: z.string(),
    lawId: z.string().nullable().describe('勾稽关系编号'),
    severity: severity.describe('规则本身的级别'),
    title: z.string(),
    basis: z.string(),
    setting: setting.nullable().describe('在这里生效的设置；没有设置为 null'),
    setBy: z.string().nullable().describe('由哪个机关设置'),
    own: setting.nullable().describe('本机关自己的设置'),
    origin: z
      .object({
        organName: z.string(),
        reason: z.string(),
        personName: z.string().nullable(),
        at: z.string().describe('ISO 8601'),
      })
      .nullable(),
  })
  .meta({ id: 'AuditRule' })

export const auditRuleList = z
  .object({
    organId: z.string(),
    organName: z.string(),
    ruleSetVersion: z.string(),
    maySet: z.boolean(),
    rules: z.array(auditRule),
  })
  .meta({ id: 'AuditRuleList' })

export const auditRuleSetting = z
  .object({
    organId,
    code: z.string().min(1).max(60),
    setting: z.enum(['error', 'warning', 'info', 'off', 'inherit']).describe('inherit：恢复上级的设置'),
    reason: line(500).describe('必须写明'),
  })
  .meta({ id: 'AuditRuleSettingInput' })
