import { recordAudit } from '../audit-trail/record.ts'
import type { Database, Transaction } from '../database/schema.ts'
import { type Outcome, refuse } from '../outcome.ts'
import { type Actor, personIdOf } from '../people/actor.ts'
import { may } from '../people/permissions.ts'
import type { Platform } from '../platform.ts'
import { checkLetterSettings, defaultLetterSettings, type LetterSettings } from './letter-settings.ts'

export interface VersionedSettings {
  /** 0: nothing was set yet. */
  version: number
  settings: LetterSettings
}

/** The settings of an organ as they stand, with what was never set by default. */
export async function letterSettingsOf(database: Database | Transaction, organId: string): Promise<VersionedSettings> {
  const row = await database
    .selectFrom('letter_setting')
    .select(['version', 'settings'])
    .where('organ_id', '=', organId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined
    ? { version: 0, settings: defaultLetterSettings }
    : { version: row.version, settings: { ...defaultLetterSettings, ...row.settings } }
}

/** The settings for the person who may change them. */
export async function readLetterSettings(
  platform: Platform,
  actor: Actor,
  organId: string,
): Promise<Outcome<VersionedSettings>> {
  const { kysely } = platform.database
  const organ = await kysely.selectFrom('organ').select('path').where('id', '=', organId).executeTakeFirst()
  if (organ === undefined) return refuse('notFound', '没有这个机关')
  const permit = may(actor, 'organ.readLetterSettings', { organId, organPath: organ.path })
  if (!permit.allowed) return refuse('forbidden', permit.reason)
  return { ok: true, ...(await letterSettingsOf(kysely, organId)) }
}

/** Changes how an organ writes: a new version. Letters that were issued stay as they are. */
export function changeLetterSettings(
  platform: Platform,
  actor: Actor,
  organId: string,
  { expectedVersion, settings: given }: { expectedVersion: number; settings: LetterSettings },
): Promise<Outcome<VersionedSettings>> {
  return platform.database.transaction(async (tx): Promise<Outcome<VersionedSettings>> => {
    const organ = await tx.selectFrom('organ').select('path').where('id', '=', organId).forUpdate().executeTakeFirst()
    if (organ === undefined) return refuse('notFound', '没有这个机关')
    const permit = may(actor, 'organ.setLetters', { organId, organPath: organ.path })
    if (!permit.allowed) return refuse('forbidden', permit.reason)
    const { version } = await letterSettingsOf(tx, organId)
    if (version !== expectedVersion) return refuse('conflict', '文书设置刚刚被其他人修改，请刷新后再改')
    const checked = checkLetterSettings(given)
    if (!checked.ok) return checked
    const at = platform.now()
    const { settings } = checked
    await tx
      .insertInto('letter_setting')
      .values({
        organ_id: organId,
        version: version + 1,
        settings: JSON.stringify(settings),
        changed_by: personIdOf(actor),
        changed_at: at,
      })
      .execute()
    await recordAudit(tx, at, {
      personId: personIdOf(actor),
      organId,
      action: 'organ.setLetters',
      objectKind: 'organ',
      objectId: organId,
      outcome: 'done',
      detail: { version: version + 1 },
    })
    return { ok: true, version: version + 1, settings }
  })
}
