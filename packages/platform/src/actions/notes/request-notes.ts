import type { CellAddress } from '../../encryption/index.ts'
import { isId, newId } from '../../new-id.ts'
import { type Outcome, refuse, refuseFields } from '../../outcome.ts'
import { type Actor, personIdOf } from '../../people/actor.ts'
import { may } from '../../people/permissions.ts'
import type { Platform } from '../../platform.ts'
import { namesIn } from '../history-entry.ts'
import { assistantsOf } from '../requests/assistance.ts'
import { changeRequest, noSuchRequest } from '../requests/change-request.ts'

/** 内部备注: what colleagues tell each other about a request. No applicant ever sees it. */
export interface RequestNote {
  id: string
  text: string
  personName: string | null
  at: string
}

const longestNote = 2000

/** The cell a note is sealed for. */
export const noteCell = (id: string): CellAddress => ({ table: 'request_note', column: 'text', rowId: id })

/** The notes of a request, oldest first. */
export async function requestNotes(
  platform: Platform,
  actor: Actor,
  requestId: string,
): Promise<Outcome<{ notes: RequestNote[] }>> {
  if (!isId(requestId)) return noSuchRequest()
  const { kysely } = platform.database
  const row = await kysely
    .selectFrom('request')
    .innerJoin('organ', 'organ.id', 'request.organ_id')
    .select(['request.organ_id', 'request.assigned_to', 'organ.path'])
    .where('request.id', '=', requestId)
    .executeTakeFirst()
  if (row === undefined) return noSuchRequest()
  const assistants = await assistantsOf(kysely, requestId)
  const object = { organId: row.organ_id, organPath: row.path, assignedTo: row.assigned_to, assistants, requestId }
  const permit = may(actor, 'request.readNotes', object)
  if (!permit.allowed) return refuse('forbidden', permit.reason)
  const rows = await kysely
    .selectFrom('request_note')
    .selectAll()
    .where('request_id', '=', requestId)
    .orderBy('at')
    .orderBy('id')
    .execute()
  const names = await namesIn(
    kysely,
    rows.map(({ person_id }) => person_id),
  )
  const notes = rows.map(({ id, text, person_id, at }) => ({
    id,
    text: platform.encryption.open(text, noteCell(id)),
    personName: person_id === null ? null : (names.get(person_id) ?? null),
    at: at.toISOString(),
  }))
  return { ok: true, notes }
}

/**
 * Writes a note. It needs no version: a note contradicts nobody. Its event says who and when, the words lie sealed
 * beside it, for they may name people.
 */
export async function addNote(
  platform: Platform,
  actor: Actor,
  requestId: string,
  text: string,
): Promise<Outcome<{ noteId: string; version: number }>> {
  const words = text.trim()
  if (words === '') return refuseFields({ text: '请写备注的内容' })
  if ([...words].length > longestNote) return refuseFields({ text: `备注不能超过 ${longestNote} 个字` })
  const noteId = newId(platform.now())
  for (let attempt = 1; ; attempt++) {
    const version = await versionOf(platform, requestId)
    if (version === null) return noSuchRequest()
    const result = await changeRequest(
      platform,
      actor,
      { requestId, expectedVersion: version },
      {
        permission: 'request.note',
        decide: () => ({ ok: true, events: [{ type: 'noted', day: platform.today(), id: noteId }] }),
        afterwards: async ({ tx, organId }) => {
          await tx
            .insertInto('request_note')
            .values({
              id: noteId,
              request_id: requestId,
              organ_id: organId,
              person_id: personIdOf(actor),
              text: platform.encryption.seal(words, noteCell(noteId)),
              at: platform.now(),
            })
            .execute()
        },
      },
    )
    if (result.ok) return { ok: true, noteId, version: result.version }
    // somebody else's step came between reading the version and taking the lock
    if (result.kind !== 'conflict' || attempt === 5) return result
  }
}

async function versionOf({ database }: Platform, requestId: string): Promise<number | null> {
  if (!isId(requestId)) return null
  const row = await database.kysely
    .selectFrom('request')
    .select('version')
    .where('id', '=', requestId)
    .executeTakeFirst()
  return row?.version ?? null
}
