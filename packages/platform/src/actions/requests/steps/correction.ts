import type { Day } from '@gongkai/law'
import { addJob } from '../../../jobs/outbox.ts'
import { type RequestStep, takeStep } from '../change-request.ts'
import { type Dated, dated, type Step, tell, text } from './common.ts'

/** 通知补正: one notice, within seven working days, with guidance and a reasonable period. OGI 30. */
export const askCorrection: Step<Dated & { items: string; guidance: string; replyBy: Day }> = (
  platform,
  actor,
  input,
) =>
  takeStep(
    platform,
    actor,
    input,
    'askCorrection',
    () => ({
      command: 'askCorrection',
      ...dated(input),
      items: text(input.items),
      guidance: text(input.guidance),
      replyBy: input.replyBy,
    }),
    tell(input.requestId, 'correctionAsked'),
  )

interface CorrectionFields extends Dated {
  note?: string | undefined
  correction?: string | undefined
  /** What is kept in the same transaction, e.g. files that came with the correction. */
  alongside?: ((step: RequestStep) => Promise<void>) | undefined
}

/** 收到补正: the clock begins afresh. What the applicant now asks is added to the form; nothing is overwritten. */
export const receiveCorrection: Step<CorrectionFields> = (platform, actor, input) => {
  const correction = text(input.correction)
  return takeStep(
    platform,
    actor,
    input,
    'receiveCorrection',
    () => ({ command: 'receiveCorrection', ...dated(input), note: text(input.note) }),
    async (step) => {
      const { tx, organId, assignedTo } = step
      await input.alongside?.(step)
      if (correction !== '') {
        const { content } = await tx
          .selectFrom('request_form')
          .select('content')
          .where('request_id', '=', input.requestId)
          .executeTakeFirstOrThrow()
        await tx
          .updateTable('request_form')
          .set({ content: `${content}\n\n【补正 ${input.day ?? platform.today()}】${correction}` })
          .where('request_id', '=', input.requestId)
          .execute()
      }
      if (actor.kind === 'applicant') {
        const { requestId } = input
        await addJob(tx, 'notifyStaff', {
          organId,
          objectId: requestId,
          occasion: 'correctionReceived',
          personId: assignedTo,
        })
      }
    },
  )
}
