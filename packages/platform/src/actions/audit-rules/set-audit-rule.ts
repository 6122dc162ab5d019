import { type RuleSetting, ruleSettingProblems } from '@gongkai/law/annual-report'
import { recordAudit } from '../../audit-trail/index.ts'
import { addJobs } from '../../jobs/outbox.ts'
import { type Outcome, refuse } from '../../outcome.ts'
import { type Actor, may, personIdOf } from '../../people/index.ts'
import type { Platform } from '../../platform.ts'
import { recordedRuleSettings } from './rule-levels.ts'

export interface SetAuditRule {
  /** The region: this organ and everything below it that has set nothing nearer. */
  organId: string
  code: string
  /** `inherit` takes back what the region had set. */
  setting: RuleSetting | 'inherit'
  reason: string
}

const LONGEST_REASON = 500

/** Switches a rule or sets its severity for a region. Stored reports of the region are judged again by a job. */
export async function setAuditRule(
  platform: Platform,
  actor: Actor,
  { organId, code, setting, reason }: SetAuditRule,
): Promise<Outcome<{ organId: string; code: string }>> {
  return platform.database.transaction(async (tx): Promise<Outcome<{ organId: string; code: string }>> => {
    const organ = await tx.selectFrom('organ').select('path').where('id', '=', organId).forUpdate().executeTakeFirst()
    if (organ === undefined) return refuse('notFound', '没有这个机关。')
    const now = platform.now()
    const entry = {
      personId: personIdOf(actor),
      organId,
      action: 'auditRules.set',
      objectKind: 'auditRule',
      objectId: `${organId}/${code}`,
    }
    const permit = may(actor, 'auditRules.set', { organId, organPath: organ.path })
    if (!permit.allowed) {
      await recordAudit(tx, now, { ...entry, outcome: 'refused', detail: { reason: 'forbidden' } })
      return refuse('forbidden', permit.reason)
    }
    const why = reason.trim()
    const own = (await recordedRuleSettings(tx, organId)).find((one) => one.organId === organId && one.code === code)
    const problems = [
      ...ruleSettingProblems(code, setting === 'inherit' ? 'off' : setting),
      ...(why === '' ? ['请写明为什么这样设置'] : []),
      ...(why.length > LONGEST_REASON ? [`理由不能超过 ${LONGEST_REASON} 个字`] : []),
      ...((own?.setting ?? 'inherit') === setting ? ['现在就是这样设置的，没有改动'] : []),
    ]
    if (problems.length > 0) return refuse('invalid', `${problems[0]}。`, problems)
    await tx
      .insertInto('audit_rule_setting')
      .values({ organ_id: organId, code, setting, reason: why, set_by: entry.personId, set_at: now })
      .execute()
    await addJobs(tx, [{ task: 'judgeRegion', payload: { organId }, key: `judgeRegion:${organId}`, priority: 10 }])
    await recordAudit(tx, now, { ...entry, outcome: 'done', detail: { setting, before: own?.setting ?? 'inherit' } })
    return { ok: true, organId, code }
  })
}
