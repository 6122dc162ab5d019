import { recordAudit } from '../../audit-trail/record.ts'
import type { OrganGuide } from '../../database/schema.ts'
import { type Outcome, refuse, refuseFields } from '../../outcome.ts'
import { type Actor, personIdOf } from '../../people/actor.ts'
import { may } from '../../people/permissions.ts'
import type { Platform } from '../../platform.ts'

/** What is wrong with a guide, a sentence a field; empty when nothing is. */
export function guideFaults({ phone, fax, email, ...texts }: OrganGuide): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const [field, text = ''] of Object.entries(texts)) {
    const most = field === 'introduction' ? 5_000 : 200
    const length = [...text].length
    if (length > most) fields[field] = `最多 ${most} 个字，现在是 ${length} 个`
  }
  for (const [field, text] of [
    ['phone', phone],
    ['fax', fax],
  ] as const) {
    if (text && !/^[\d\-－—()（）、，,;；\s转]{5,100}$/.test(text)) {
      fields[field] = '应为带区号的号码，例如 0533-1234567；几个号码用顿号隔开'
    }
  }
  if (email && !/^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(email))
    fields['email'] = '电子邮箱的格式不对，应类似 name@example.cn'
  return fields
}

/** 修改公开指南: what the guide says about an organ (OGI 12). The whole guide is given; it replaces the old one. */
export function editGuide(
  platform: Platform,
  actor: Actor,
  organId: string,
  guide: OrganGuide,
): Promise<Outcome<object>> {
  return platform.database.transaction(async (tx): Promise<Outcome<object>> => {
    const organ = await tx
      .selectFrom('organ')
      .select(['path', 'guide'])
      .where('id', '=', organId)
      .forUpdate()
      .executeTakeFirst()
    if (organ === undefined) return refuse('notFound', '没有这个机关')
    const permit = may(actor, 'organ.editGuide', { organId, organPath: organ.path })
    if (!permit.allowed) return refuse('forbidden', permit.reason)
    const fields = guideFaults(guide)
    if (Object.keys(fields).length > 0) return refuseFields(fields)
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
      detail: { before: organ.guide, after: { ...guide } },
    })
    return { ok: true }
  })
}
