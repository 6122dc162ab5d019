import { type ErasureOutcome, erasureHindrances } from '@gongkai/law/requests'
import { addJob } from '../../jobs/outbox.ts'
import { refuseFields } from '../../outcome.ts'
import type { Actor } from '../../people/actor.ts'
import type { Platform } from '../../platform.ts'
import { changeRequest, type RequestChanged, type RequestTarget } from '../requests/change-request.ts'
import { decisionOf, erasureOf } from './erasure-view.ts'
import { erasePersonalData } from './erase-personal-data.ts'

export interface DecideErasure extends RequestTarget {
  outcome: ErasureOutcome
  /** What the applicant is told besides the grounds; may be empty. */
  note: string
}

const longestNote = 2000

/**
 * 决定删除个人信息的申请 (PIPL 47): erased where no law wants it kept, else kept, with the grounds. Quiet when the same
 * grounds were told before. The decision is a record of the request; the applicant sees it.
 */
export async function decideErasure(
  platform: Platform,
  actor: Actor,
  { outcome, note, ...target }: DecideErasure,
): Promise<RequestChanged> {
  const words = note.trim()
  if ([...words].length > longestNote) return refuseFields({ note: `说明不能超过 ${longestNote} 个字` })
  const { requestId } = target
  return changeRequest(platform, actor, target, {
    permission: 'request.decideErasure',
    decide: async ({ tx, history }) => {
      const records = history.map(({ event }) => event)
      const wish = await erasureOf(platform, tx, requestId, records)
      const last = decisionOf(records)
      const grounds = wish?.grounds ?? []
      const reasons = erasureHindrances(outcome, {
        asked: wish !== null,
        erased: last?.outcome === 'erased',
        grounds,
      })
      if (reasons.length > 0) return { ok: false, reasons }
      const told = grounds.map(({ text, article }) => `${text}（${article}）`)
      const decided = { outcome, reasons: words === '' ? told : [...told, words] }
      if (last?.outcome === 'kept' && last.reasons.join() === decided.reasons.join()) return { ok: true, events: [] }
      return { ok: true, events: [{ type: 'erasureDecided', day: platform.today(), ...decided }] }
    },
    afterwards: async ({ tx }) => {
      if (outcome === 'kept') await addJob(tx, 'notifyApplicant', { requestId, occasion: 'erasureKept' })
      else await erasePersonalData(platform, tx, requestId)
    },
  })
}
