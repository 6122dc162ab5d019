import { recordAudit } from '../../audit-trail/record.ts'
import type { OrganGuide } from '../../database/schema.ts'
import { type Outcome, refuse } from '../../outcome.ts'
import { type Actor, personIdOf } from '../../people/actor.ts'
import { may } from '../../people/permissions.ts'
import type { Platform } from '../../platform.ts'

/** 修改公开指南: what the guide says about an organ (OGI 12). The whole guide is given; it replaces the old one. */
export function editGuide(
  platform: Platform,
  actor: Actor,
  organId: string,
  guide: OrganGuide,
): Promise<Outcome<object>> {
  return platform.database.transaction(async (tx): Promise<Outcome<object>> => {
    const organ = await tx.selectFrom('organ').select('path').where('id', '=', organId).forUpdate().executeTakeFirst()
    if (organ === undefined) return refuse('notFound', '没有这个机关')
    const permit = may(actor, 'organ.editGuide', { organId, organPath: organ.path })
    if (!permit.allowed) return refuse('forbidden', permit.reason)
    await tx
      .updateTable('organ')
      .set({ guide: JSON.stringify(guide) })
      .where('id', '=', organId)
      .execute()
    await recordAudit(tx, platform.now(), {
      personId: personIdOf(actor),
      organId,
      action: 'organ.editGuide',
      objectKind: 'organ',
      objectId: organId,
      outcome: 'done',
    })
    return { ok: true }
  })
}
