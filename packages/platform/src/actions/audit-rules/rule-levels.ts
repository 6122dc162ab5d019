import { type AuditOptions, auditOptionsOf, type RuleLevel, type RuleSetting } from '@gongkai/law/annual-report'
import { sql } from 'kysely'
import type { Database, Transaction } from '../../database/schema.ts'

/** What one organ has set for one rule, with who said so and why. */
export interface RecordedRuleSetting {
  organId: string
  organName: string
  code: string
  setting: RuleSetting
  reason: string
  setBy: string | null
  setAt: Date
}

/** The settings that hold at an organ: its own and those of every organ above it, the highest organ first. */
export async function recordedRuleSettings(
  database: Database | Transaction,
  organId: string,
): Promise<RecordedRuleSetting[]> {
  const { rows } = await sql<RecordedRuleSetting>`
    select latest.organ_id as "organId", above.short_name as "organName", latest.code, latest.setting,
           latest.reason, person.display_name as "setBy", latest.set_at as "setAt"
    from organ as here
    join organ as above on starts_with(here.path, above.path)
    join lateral (
      select distinct on (code) * from audit_rule_setting as setting
      where setting.organ_id = above.id order by code, seq desc
    ) as latest on true
    left join person on person.id = latest.set_by
    where here.id = ${organId} and latest.setting <> 'inherit'
    order by length(above.path), latest.code`.execute(database)
  return rows
}

/** The same as levels of the law's rules, the highest organ first. */
export function ruleLevelsOf(settings: readonly RecordedRuleSetting[]): RuleLevel[] {
  const organs = [...new Set(settings.map(({ organId }) => organId))]
  return organs.map((of) => ({
    of,
    settings: Object.fromEntries(
      settings.filter(({ organId }) => organId === of).map(({ code, setting }) => [code, setting]),
    ),
  }))
}

/** How every audit of this platform is asked for reports of an organ. */
export async function auditOptionsAt(database: Database | Transaction, organId: string): Promise<AuditOptions> {
  return auditOptionsOf(ruleLevelsOf(await recordedRuleSettings(database, organId)))
}
