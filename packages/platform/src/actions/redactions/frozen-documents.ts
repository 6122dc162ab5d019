import { isMember } from '@gongkai/law/requests'
import type { Database, Transaction } from '../../database/schema.ts'
import { loadEvents } from '../../events/index.ts'
import { isId } from '../../new-id.ts'
import { type Refusal, refuse } from '../../outcome.ts'
import type { Platform } from '../../platform.ts'
import { readRequest, type RequestRecord } from '../requests/request-record.ts'

/**
 * Why the documents of an answer stay as they are; null while they may change. Who lets a draft pass has seen what goes
 * out with it: from the first approval on nothing of that changes, unless a new draft takes the approvals away.
 */
export async function whyFrozen(
  { calendar }: Platform,
  database: Database | Transaction,
  requestId: string,
): Promise<string | null> {
  const { state } = readRequest(await loadEvents<RequestRecord>(database, requestId), calendar)
  if (isMember(state)) return '这件已与别的申请并案，答复文件请加到牵头的申请上，作出答复时随每一份答复书发出。'
  if (state.status === 'answered') return '答复书已经印发，随它送达的文件不能再改。'
  const draft = 'draft' in state ? state.draft : null
  if (draft === null || draft.returned !== null || draft.passed.length === 0) return null
  return '答复稿已经审核通过，随它发出的文件不能再改。需要改的，请先重新起草答复（已有的审核随之作废），改好文件以后再送审。'
}

/** The same as a refusal, asked under the lock of the request, so that an approval and a change cannot pass each other. */
export async function documentsFrozen(platform: Platform, tx: Transaction, requestId: string): Promise<Refusal | null> {
  await lockRequest(tx, requestId)
  const reason = await whyFrozen(platform, tx, requestId)
  return reason === null ? null : refuse('refused', reason)
}

/** Waits for a step of the request that is being taken; held until the transaction ends. */
export async function lockRequest(tx: Transaction, requestId: string): Promise<void> {
  if (!isId(requestId)) return
  await tx.selectFrom('request').select('id').where('id', '=', requestId).forUpdate().execute()
}
