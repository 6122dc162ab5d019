import { type EffectiveRule, effectiveRules, type RuleSetting, ruleSetVersion } from '@gongkai/law/annual-report'
import { type Outcome, refuse } from '../../outcome.ts'
import { type Actor, may } from '../../people/index.ts'
import type { Platform } from '../../platform.ts'
import { recordedRuleSettings, ruleLevelsOf } from './rule-levels.ts'

/** A rule as it is asked at an organ, with who set it so and why. */
export interface AuditRuleRow extends EffectiveRule {
  /** What this very organ has set; null when it inherits. */
  own: RuleSetting | null
  origin: { organName: string; reason: string; personName: string | null; at: Date } | null
}

export interface AuditRules {
  organId: string
  organName: string
  ruleSetVersion: string
  maySet: boolean
  rules: AuditRuleRow[]
}

/** 核对规则: every rule with code, basis and severity as it holds for reports of an organ. */
export async function readAuditRules(
  platform: Platform,
  actor: Actor,
  organId: string,
): Promise<Outcome<{ auditRules: AuditRules }>> {
  const database = platform.database.kysely
  const organ = await database.selectFrom('organ').select(['path', 'name']).where('id', '=', organId).executeTakeFirst()
  if (organ === undefined) return refuse('notFound', '没有这个机关。')
  const object = { organId, organPath: organ.path }
  const permit = may(actor, 'auditRules.read', object)
  if (!permit.allowed) return refuse('forbidden', permit.reason)
  const settings = await recordedRuleSettings(database, organId)
  const rules = effectiveRules(ruleLevelsOf(settings)).map((rule): AuditRuleRow => {
    const of = settings.find((one) => one.code === rule.code && one.organId === rule.setBy)
    return {
      ...rule,
      own: of?.organId === organId ? of.setting : null,
      origin: of ? { organName: of.organName, reason: of.reason, personName: of.setBy, at: of.setAt } : null,
    }
  })
  const maySet = may(actor, 'auditRules.set', object).allowed
  return { ok: true, auditRules: { organId, organName: organ.name, ruleSetVersion, maySet, rules } }
}
