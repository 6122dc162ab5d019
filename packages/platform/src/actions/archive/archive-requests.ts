import type { RetentionTerm } from '../../database/schema.ts'
import type { Actor } from '../../people/actor.ts'
import type { Platform } from '../../platform.ts'
import { changeRequest, type RequestChanged, type RequestTarget } from '../requests/change-request.ts'

/** What became of one request that was to be archived. */
export interface ArchivedOne {
  requestId: string
  ok: boolean
  message: string | null
}

/**
 * 归档: closed requests go to the archive, each in a transaction of its own. Without a term that of the organ holds.
 * Quiet where the same is archived already.
 */
export async function archiveRequests(
  platform: Platform,
  actor: Actor,
  targets: readonly RequestTarget[],
  term?: RetentionTerm,
): Promise<ArchivedOne[]> {
  const done: ArchivedOne[] = []
  for (const target of targets) {
    const result = await archiveOne(platform, actor, target, term)
    done.push({ requestId: target.requestId, ok: result.ok, message: result.ok ? null : result.message })
  }
  return done
}

function archiveOne(
  platform: Platform,
  actor: Actor,
  target: RequestTarget,
  given: RetentionTerm | undefined,
): Promise<RequestChanged> {
  return changeRequest(platform, actor, target, {
    permission: 'request.archive',
    decide: async ({ tx, organId }) => {
      const row = await tx
        .selectFrom('request')
        .innerJoin('organ', 'organ.id', 'request.organ_id')
        .select(['request.closed_on', 'request.retention_term as archivedFor', 'organ.retention_term'])
        .where('request.id', '=', target.requestId)
        .where('organ.id', '=', organId)
        .executeTakeFirstOrThrow()
      if (row.closed_on === null) return { ok: false, reasons: ['申请还没有办结，不能归档。'] }
      const openDisputes = await tx
        .selectFrom('dispute')
        .select('id')
        .where('request_id', '=', target.requestId)
        .where('closed_on', 'is', null)
        .execute()
      if (openDisputes.length > 0) return { ok: false, reasons: ['还有没有结案的复议或者诉讼，不能归档。'] }
      const term = given ?? row.retention_term
      if (row.archivedFor === term) return { ok: true, events: [] }
      return { ok: true, events: [{ type: 'archived', day: platform.today(), term }] }
    },
  })
}
