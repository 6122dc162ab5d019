import type { Day } from '@gongkai/law'
import type { ServiceMode } from '@gongkai/law/requests'
import { serveDocuments, unfinishedDocuments } from '../../redactions/documents-of-answer.ts'
import { takeStep } from '../change-request.ts'
import { type Dated, dated, type Step, tell, text } from './common.ts'

/** 登记送达: how and when the answer was served; by post the posting day counts. L235. */
export const deliver: Step<
  Dated & { mode: ServiceMode; trackingNo?: string | undefined; signedOn?: Day | undefined }
> = (platform, actor, input) =>
  takeStep(
    platform,
    actor,
    input,
    'deliver',
    async ({ tx }) =>
      (await unfinishedDocuments(tx, input.requestId)) ?? {
        command: 'deliver',
        ...dated(input),
        mode: input.mode,
        trackingNo: text(input.trackingNo),
        ...(input.signedOn === undefined ? {} : { signedOn: input.signedOn }),
      },
    async ({ tx, history }) => {
      await serveDocuments(tx, input.requestId, history.at(-1)?.version ?? 0)
      await tell(input.requestId, 'answered')({ tx })
    },
  )

/** 登记签收: the applicant signed for what was posted before. */
export const signService: Step<Dated> = (platform, actor, input) =>
  takeStep(platform, actor, input, 'signService', () => ({ command: 'signService', ...dated(input) }))

/** 登记送达未成: the answer comes back and waits to be served again. */
export const failService: Step<Dated & { reason: string }> = (platform, actor, input) =>
  takeStep(platform, actor, input, 'failService', () => ({
    command: 'failService',
    ...dated(input),
    reason: text(input.reason),
  }))
