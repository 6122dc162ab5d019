import { markFaults, type RedactionMark } from '@gongkai/law/redaction'
import { type Refusal, refuse } from '../../outcome.ts'
import type { Actor } from '../../people/actor.ts'
import type { Platform } from '../../platform.ts'
import { changeRedaction, type RedactionChange, type RedactionChanged } from './change-redaction.ts'
import { redactionCell } from './redaction-row.ts'

/** Bounds of one document's marks and words. */
export const redactionLimits = { marks: 3000, words: 50, wordLength: 60 }

export interface SaveRedaction extends RedactionChange {
  marks: RedactionMark[]
  /** Names and numbers that must not be findable in the copy. */
  words: string[]
}

/**
 * Keeps marks and words as they are now. A finished copy, or the note that none is needed, falls: the document is a
 * draft again, for it would no longer be what was proved.
 */
export function saveRedaction(platform: Platform, actor: Actor, input: SaveRedaction): Promise<RedactionChanged> {
  return changeRedaction(platform, actor, input, 'save', async ({ id, pages }) => {
    const words = cleanWords(input.words)
    const faults = [...markFaults(input.marks, pages), ...limitFaults(input.marks.length, words)]
    if (faults.length > 0) return refuseMarks(faults)
    return {
      state: 'draft',
      marks: JSON.stringify(input.marks.map(plainMark)),
      words: words.length === 0 ? null : platform.encryption.seal(JSON.stringify(words), redactionCell('words', id)),
      copy_file: null,
      proof: null,
      reason: null,
    }
  })
}

const refuseMarks = (faults: readonly string[]): Refusal => refuse('invalid', faults.join(''), faults)

const cleanWords = (words: readonly string[]): string[] => [
  ...new Set(words.map((word) => word.trim()).filter((word) => word !== '')),
]

function limitFaults(marks: number, words: readonly string[]): string[] {
  const faults: string[] = []
  if (marks > redactionLimits.marks) faults.push(`遮盖不能超过 ${redactionLimits.marks} 处。`)
  if (words.length > redactionLimits.words) faults.push(`查找的词不能超过 ${redactionLimits.words} 个。`)
  if (words.some((word) => [...word].length > redactionLimits.wordLength)) {
    faults.push(`每个词不能超过 ${redactionLimits.wordLength} 个字。`)
  }
  return faults
}

const plainMark = ({ page, x, y, width, height, ground }: RedactionMark): RedactionMark => ({
  page,
  x,
  y,
  width,
  height,
  ground,
})

/** 注明不需要遮盖: the document goes out as it is; who said so and why is kept. */
export function needNoRedaction(
  platform: Platform,
  actor: Actor,
  { reason, ...change }: RedactionChange & { reason: string },
): Promise<RedactionChanged> {
  return changeRedaction(platform, actor, change, 'needNone', async ({ marks, file_name }) => {
    const words = reason.trim()
    if (words === '') return refuse('invalid', '请写明为什么不需要遮盖。')
    if (marks.length > 0) {
      return refuse('refused', `“${file_name}”上已经有 ${marks.length} 处遮盖；不需要遮盖的，请先删去这些遮盖。`)
    }
    return { state: 'noneNeeded', reason: words, copy_file: null, proof: null }
  })
}

/** Takes a document out of the answer. Its files stay in the record, as the audit trail says. */
export function discardRedaction(platform: Platform, actor: Actor, change: RedactionChange): Promise<RedactionChanged> {
  return changeRedaction(platform, actor, change, 'discard', async () => ({
    state: 'discarded',
    copy_file: null,
    reason: null,
  }))
}
