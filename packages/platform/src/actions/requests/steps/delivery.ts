import type { ServiceMode } from '@gongkai/law/requests'
import { takeStep } from '../change-request.ts'
import { type Dated, dated, type Step, tell, text } from './common.ts'

/** 登记送达: how and when the answer was served; by post the posting day counts. L235. */
export const deliver: Step<Dated & { mode: ServiceMode; trackingNo?: string | undefined }> = (platform, actor, input) =>
  takeStep(
    platform,
    actor,
    input,
    'deliver',
    () => ({ command: 'deliver', ...dated(input), mode: input.mode, trackingNo: text(input.trackingNo) }),
    tell(input.requestId, 'answered'),
  )
