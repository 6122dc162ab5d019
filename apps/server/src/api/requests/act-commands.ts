import { recordCorrectionOutcomeLabels } from '@gongkai/law/requests'
import {
  answerJointly,
  askAssistance,
  askReasons,
  concludeRecordCorrection,
  delay,
  informThirdParty,
  join,
  judgeReasons,
  makeProactive,
  proposeProactive,
  receiveReasons,
  registerArrival,
  registerUnreachable,
  remindAssistance,
  returnAssistance,
  separate,
  split,
} from '@gongkai/platform/actions/requests'
import { z } from 'zod'
import { oneOf } from '../one-of.ts'
import { day, filledLine, line } from '../schemas.ts'
import { dated, step } from './step.ts'

const id = filledLine(20)

const chosen = z
  .array(z.object({ requestId: filledLine(64) }))
  .min(1, '请至少选择一件申请')
  .max(50, '一次最多50件')

/** The other acts on a request, by name. */
export const actCommands = {
  registerUnreachable: step(z.object({ ...dated, note: line(500).optional() }), registerUnreachable),
  askReasons: step(z.object({ ...dated, facts: filledLine(2000), replyBy: day }), askReasons),
  receiveReasons: step(z.object({ ...dated, statement: filledLine(5000) }), receiveReasons),
  judgeReasons: step(
    z.object({ ...dated, reasonable: z.enum(['yes', 'no'], '请选择理由是否合理'), note: filledLine(2000) }),
    judgeReasons,
  ),
  delay: step(z.object({ ...dated, until: day, reason: filledLine(2000) }), delay),
  registerArrival: step(z.object({ id, arrivedOn: day }), registerArrival),
  informThirdParty: step(
    z.object({ ...dated, id, publicInterest: filledLine(2000), content: filledLine(5000) }),
    informThirdParty,
  ),
  askAssistance: step(z.object({ ...dated, to: filledLine(64), what: filledLine(2000), dueOn: day }), askAssistance),
  remindAssistance: step(z.object({ ...dated, id }), remindAssistance),
  returnAssistance: step(z.object({ ...dated, id, text: filledLine(5000) }), returnAssistance),
  split: step(z.object({ ...dated, parts: filledLine(20_000), reason: filledLine(2000) }), split),
  join: step(z.object({ ...dated, members: chosen, reason: filledLine(2000) }), join),
  separate: step(z.object({ ...dated, members: chosen, reason: filledLine(2000) }), separate),
  answerJointly: step(z.object({ ...dated, leadId: filledLine(64) }), answerJointly),
  proposeProactive: step(z.object({ ...dated, note: line(2000).optional() }), proposeProactive),
  makeProactive: step(z.object({ ...dated, title: filledLine(200), category: filledLine(60) }), makeProactive),
  concludeRecordCorrection: step(
    z.object({
      ...dated,
      outcome: oneOf(recordCorrectionOutcomeLabels),
      content: filledLine(5000),
      reasons: line(5000).optional(),
    }),
    concludeRecordCorrection,
  ),
}
