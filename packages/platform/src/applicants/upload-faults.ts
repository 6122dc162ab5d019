import type { Upload } from '../actions/requests/index.ts'
import { attachmentFault, type FileOwner, type FileRecord, keepFile, MAX_ATTACHMENTS } from '../files/index.ts'
import type { Transaction } from '../database/schema.ts'
import { type Refusal, refuseFields } from '../outcome.ts'
import type { Platform } from '../platform.ts'

/** Why files cannot be taken, one sentence for each that is wrong; null when they can. */
export function uploadFaults(files: readonly Upload[]): Refusal | null {
  const faults = files.flatMap(({ fileName, bytes }) => attachmentFault(fileName, bytes) ?? [])
  if (files.length > MAX_ATTACHMENTS) faults.push(`附件最多 ${MAX_ATTACHMENTS} 个，现在是 ${files.length} 个`)
  return faults.length === 0 ? null : refuseFields({ attachments: faults.join('；') })
}

/** Keeps files of an applicant with the request they belong to, sealed. */
export async function keepUploads(
  tx: Transaction,
  platform: Platform,
  { organId, requestId }: { organId: string; requestId: string },
  files: readonly Upload[],
): Promise<FileRecord[]> {
  const owner: FileOwner = { organId, ownerKind: 'request', ownerId: requestId }
  const kept: FileRecord[] = []
  for (const file of files) kept.push(await keepFile(tx, platform, owner, file))
  return kept
}
