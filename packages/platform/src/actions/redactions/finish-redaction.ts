import type { PageProgress } from '@gongkai/documents/redaction'
import { keepFile, readFileBytes } from '../../files/index.ts'
import { refuse } from '../../outcome.ts'
import type { Actor } from '../../people/actor.ts'
import type { Platform } from '../../platform.ts'
import { changeFault, changeRedaction, type RedactionChange, type RedactionChanged } from './change-redaction.ts'
import { documentFor, noSuchDocument, redactionCell } from './redaction-row.ts'
import { wordsOf } from './redaction-view.ts'

/**
 * Makes the copy of a document and proves it. A copy that does not stand the proof is thrown away, and the sentences of
 * the proof say why. The copy is kept apart from the original; only it can go out.
 */
export async function finishRedaction(
  platform: Platform,
  actor: Actor,
  input: RedactionChange,
  onProgress?: (progress: PageProgress) => void,
): Promise<RedactionChanged> {
  const found = await documentFor(platform, platform.database.kysely, actor, 'request.redact', input)
  if (!found.ok) return found
  const { row } = found
  const fault = changeFault(row, input.expectedVersion)
  if (fault !== null) return fault
  if (row.marks.length === 0) {
    return refuse('refused', '还没有一处遮盖。请先标出要遮盖的地方；不需要遮盖的，请注明不需要遮盖。')
  }
  const original = await readFileBytes(platform, row.original_file)
  if (original === null) return noSuchDocument()
  // drawing takes time: nobody waits for a lock meanwhile, and the version is asked for again below
  const redacted = await platform.pageReaders.redact(original, row.marks, wordsOf(platform, row), onProgress)
  if (!redacted.ok) return refuse('refused', redacted.reasons.join(''), redacted.reasons)
  return changeRedaction(platform, actor, input, 'finish', async ({ id, organ_id, request_id, file_name }, tx) => {
    const owner = { organId: organ_id, ownerKind: 'answerCopy', ownerId: request_id } as const
    const copy = { fileName: copyName(file_name), bytes: Buffer.from(redacted.bytes) }
    const { id: copyFile } = await keepFile(tx, platform, owner, copy)
    return {
      state: 'finished',
      copy_file: copyFile,
      proof: platform.encryption.seal(JSON.stringify(redacted.proof), redactionCell('proof', id)),
      reason: null,
    }
  })
}

/** The copy of `名单.docx` is `名单（遮盖后）.pdf`. */
const copyName = (fileName: string): string => `${fileName.replace(/\.[^.]{1,8}$/, '')}（遮盖后）.pdf`
