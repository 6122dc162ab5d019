import {
  type AnswerPartFields,
  answer,
  draftAnswer,
  type RequestChanged,
  type RequestTarget,
  reviewAnswer,
} from '../actions/requests/index.ts'
import type { Actor } from '../people/index.ts'
import type { Platform } from '../platform.ts'

/** The whole way of an answer: the officer drafts, the leader approves, the officer issues. Three versions further. */
export async function giveAnswer(
  platform: Platform,
  { officer, leader }: { officer: Actor; leader: Actor },
  { requestId, expectedVersion }: RequestTarget,
  ...parts: AnswerPartFields[]
): Promise<RequestChanged> {
  const drafted = await draftAnswer(platform, officer, { requestId, expectedVersion, parts })
  if (!drafted.ok) return drafted
  const approved = await reviewAnswer(platform, leader, {
    requestId,
    expectedVersion: drafted.version,
    verdict: 'pass',
  })
  return approved.ok ? answer(platform, officer, { requestId, expectedVersion: approved.version }) : approved
}
