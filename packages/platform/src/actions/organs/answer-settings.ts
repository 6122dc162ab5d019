import { type AnswerSettings, answerSettingsFaults, defaultAnswerSettings } from '@gongkai/law/requests'
import { recordAudit } from '../../audit-trail/record.ts'
import { type Outcome, refuse, refuseFields } from '../../outcome.ts'
import { type Actor, personIdOf } from '../../people/actor.ts'
import { may } from '../../people/permissions.ts'
import type { Platform } from '../../platform.ts'

const noSuchOrgan = () => refuse('notFound', '没有这个机关')

/** How an organ makes its answers, as it is set now. */
export async function answerSettingsOf(
  platform: Platform,
  actor: Actor,
  organId: string,
): Promise<Outcome<{ settings: AnswerSettings }>> {
  const organ = await platform.database.kysely
    .selectFrom('organ')
    .select(['path', 'answer_settings'])
    .where('id', '=', organId)
    .executeTakeFirst()
  if (organ === undefined) return noSuchOrgan()
  const permit = may(actor, 'organ.read', { organId, organPath: organ.path })
  if (!permit.allowed) return refuse('forbidden', permit.reason)
  return { ok: true, settings: { ...defaultAnswerSettings, ...organ.answer_settings } }
}

/**
 * 设置答复流程: steps of review and internal due days of an organ. Requests whose answer is drafted already keep the steps
 * of their draft; a new version follows the new settings. What was set before and after stands in the audit trail.
 */
export function editAnswerSettings(
  platform: Platform,
  actor: Actor,
  organId: string,
  settings: AnswerSettings,
): Promise<Outcome<{ settings: AnswerSettings }>> {
  return platform.database.transaction(async (tx): Promise<Outcome<{ settings: AnswerSettings }>> => {
    const organ = await tx
      .selectFrom('organ')
      .select(['path', 'answer_settings'])
      .where('id', '=', organId)
      .forUpdate()
      .executeTakeFirst()
    if (organ === undefined) return noSuchOrgan()
    const permit = may(actor, 'organ.editAnswerSettings', { organId, organPath: organ.path })
    if (!permit.allowed) return refuse('forbidden', permit.reason)
    const faults = answerSettingsFaults(settings)
    if (Object.keys(faults).length > 0) return refuseFields(faults as Record<string, string>)
    await tx
      .updateTable('organ')
      .set({ answer_settings: JSON.stringify(settings) })
      .where('id', '=', organId)
      .execute()
    await recordAudit(tx, platform.now(), {
      personId: personIdOf(actor),
      organId,
      action: 'organ.editAnswerSettings',
      objectKind: 'organ',
      objectId: organId,
      outcome: 'done',
      detail: { before: organ.answer_settings, after: { ...settings } },
    })
    return { ok: true, settings }
  })
}
