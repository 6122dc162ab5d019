import { isId } from '../../new-id.ts'
import { type Outcome, refuse } from '../../outcome.ts'
import { type Actor, personIdOf } from '../../people/actor.ts'
import type { Platform } from '../../platform.ts'
import { type CaseFileAccess, caseFileAccess, recordCaseFile } from './case-file-access.ts'
import { type CaseFileView, caseFileView } from './case-file-view.ts'

/**
 * The case files of a request that a person had made and whose time is not over, the latest first. They were made with
 * the rights of that person; who has lost the right to see identities loses those that show them.
 */
const filesOfPerson = (platform: Platform, actor: Actor, requestId: string, { withIdentity }: CaseFileAccess) =>
  platform.database.kysely
    .selectFrom('case_file')
    .innerJoin('request', 'request.id', 'case_file.request_id')
    .selectAll('case_file')
    .select('request.request_no')
    .where('case_file.request_id', '=', requestId)
    .where('with_identity', '=', withIdentity)
    .where('case_file.created_by', '=', personIdOf(actor) ?? '')
    .where((row) => row.or([row('expires_at', 'is', null), row('expires_at', '>', platform.now())]))
    .orderBy('case_file.created_at', 'desc')
    .orderBy('case_file.id', 'desc')

/** The case file that this person asked for last and how far it is; null when there is none. */
export async function latestCaseFile(
  platform: Platform,
  actor: Actor,
  requestId: string,
): Promise<Outcome<{ caseFile: CaseFileView | null }>> {
  const access = await caseFileAccess(platform, actor, requestId)
  if (!access.ok) return access
  const row = await filesOfPerson(platform, actor, requestId, access).executeTakeFirst()
  return { ok: true, caseFile: row === undefined ? null : caseFileView(row) }
}

/** A finished case file as a PDF; each reading is recorded before anything is shown. */
export async function readCaseFile(
  platform: Platform,
  actor: Actor,
  { requestId, caseFileId }: { requestId: string; caseFileId: string },
): Promise<Outcome<{ fileName: string; mediaType: string; bytes: Buffer }>> {
  const access = await caseFileAccess(platform, actor, requestId)
  if (!access.ok) return access
  const row = isId(caseFileId)
    ? await filesOfPerson(platform, actor, requestId, access).where('case_file.id', '=', caseFileId).executeTakeFirst()
    : undefined
  if (row === undefined) return refuse('notFound', '没有这份案卷，或者已经过了保存时间。请重新制作。')
  if (row.state === 'failed') return refuse('refused', row.reason ?? '案卷没有做成。')
  if (row.state === 'waiting') return refuse('refused', '案卷还在制作，请稍后再下载。')
  await recordCaseFile(platform, actor, { requestId, organId: access.organId, outcome: 'done', step: 'read' })
  const bytes = await platform.files.passing.read(row.id)
  return { ok: true, fileName: `案卷_${row.request_no}.pdf`, mediaType: 'application/pdf', bytes }
}
