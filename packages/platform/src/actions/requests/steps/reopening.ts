import type { ReopenGround } from '@gongkai/law/requests'
import { takeStep } from '../change-request.ts'
import { type Dated, dated, type Step, text } from './common.ts'

/** 重新处理: the answer was undone by a decision, a judgment or the organ itself; a new clock runs. ARL 64, SPC25. */
export const reopen: Step<
  Dated & {
    ground: ReopenGround
    decisionNo?: string | undefined
    workingDays?: number | undefined
    reason?: string | undefined
  }
> = (platform, actor, input) =>
  takeStep(platform, actor, input, 'reopen', () => ({
    command: 'reopen',
    ...dated(input),
    ground: input.ground,
    decisionNo: text(input.decisionNo),
    ...(input.workingDays === undefined ? {} : { workingDays: input.workingDays }),
    reason: text(input.reason),
  }))
