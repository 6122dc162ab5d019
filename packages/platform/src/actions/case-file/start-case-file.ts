import { addJobs, type NewJob } from '../../jobs/outbox.ts'
import { newId } from '../../new-id.ts'
import type { Outcome } from '../../outcome.ts'
import { type Actor, personIdOf } from '../../people/actor.ts'
import type { Platform } from '../../platform.ts'
import { caseFileAccess, recordCaseFile } from './case-file-access.ts'
import { type CaseFileView, caseFileView } from './case-file-view.ts'
import { planCaseFile } from './plan-case-file.ts'

/** The cell in which a plan lies until its file is made. */
export const planCell = (id: string) => ({ table: 'case_file', column: 'plan', rowId: id })

export const caseFileJob = (caseFileId: string): NewJob => ({
  task: 'makeCaseFile',
  payload: { caseFileId },
  key: `caseFile:${caseFileId}`,
  // somebody sits and waits for it
  priority: 1,
})

/**
 * Asks for the case file of a request, which a job then makes. While nothing of the request changes this is the same
 * file, being made or ready; after a failure, or when its time is over, it is made anew.
 */
export async function startCaseFile(
  platform: Platform,
  actor: Actor,
  requestId: string,
): Promise<Outcome<{ caseFile: CaseFileView }>> {
  const access = await caseFileAccess(platform, actor, requestId)
  if (!access.ok) return access
  const planned = await planCaseFile(platform, actor, requestId, access)
  if (!planned.ok) return planned
  const { organId, withIdentity } = access
  const personId = personIdOf(actor)
  await recordCaseFile(platform, actor, { requestId, organId, outcome: 'done', step: 'make' })
  const { plan } = planned
  const text = JSON.stringify(plan)
  const fingerprint = platform.encryption.keyedHash(text, 'case file')
  return platform.database.transaction(async (tx): Promise<Outcome<{ caseFile: CaseFileView }>> => {
    // two starts at once wait for each other: the second finds the file of the first
    await tx.selectFrom('request').select('id').where('id', '=', requestId).forUpdate().execute()
    const now = platform.now()
    const same = await tx
      .selectFrom('case_file')
      .selectAll()
      .where('request_id', '=', requestId)
      .where('with_identity', '=', withIdentity)
      .where('created_by', '=', personId ?? '')
      .where('fingerprint', '=', fingerprint)
      .where('state', '<>', 'failed')
      .where((row) => row.or([row('expires_at', 'is', null), row('expires_at', '>', now)]))
      .orderBy('created_at', 'desc')
      .executeTakeFirst()
    if (same !== undefined) return { ok: true, caseFile: caseFileView(same) }
    const id = newId(now)
    const made = await tx
      .insertInto('case_file')
      .values({
        id,
        organ_id: organId,
        request_id: requestId,
        with_identity: withIdentity,
        fingerprint,
        plan: platform.encryption.seal(text, planCell(id)),
        state: 'waiting',
        // one step a piece, and the last one for setting them together
        total: plan.pieces.length + 1,
        created_by: personId,
        created_at: now,
      })
      .returningAll()
      .executeTakeFirstOrThrow()
    await addJobs(tx, [caseFileJob(id)])
    return { ok: true, caseFile: caseFileView(made) }
  })
}

/** Gives every unfinished case file its job again when the platform starts: a process that died took it along. */
export async function resumeCaseFiles(platform: Platform): Promise<void> {
  await platform.database.transaction(async (tx) => {
    const rows = await tx.selectFrom('case_file').select('id').where('state', '=', 'waiting').execute()
    await addJobs(
      tx,
      rows.map(({ id }) => caseFileJob(id)),
    )
  })
}
