import type { RequestEvent } from '@gongkai/law/requests'
import { loadEvents } from '../../../events/index.ts'
import { refuseFields } from '../../../outcome.ts'
import { takeStep } from '../change-request.ts'
import { type Dated, dated, type Step } from './common.ts'

/** 合并答复: the answer of another request of the same applicant answers this one too; `leadId` is its id. */
export const answerJointly: Step<Dated & { leadId: string }> = (platform, actor, input) =>
  takeStep(platform, actor, input, 'answerJointly', async ({ tx, organId }) => {
    const rows = await tx
      .selectFrom('request_form')
      .select(['request_id', 'applicant_key'])
      .where('organ_id', '=', organId)
      .where('request_id', 'in', [input.requestId, input.leadId])
      .execute()
    const own = rows.find((row) => row.request_id === input.requestId)
    const lead = rows.find((row) => row.request_id === input.leadId && row.request_id !== input.requestId)
    if (lead === undefined) return refuseFields({ leadId: '请选择已经答复的另一件申请' })
    const answered = (await loadEvents<RequestEvent>(tx, input.leadId)).findLast(
      ({ event }) => event.type === 'answered',
    )?.event
    return {
      command: 'answerJointly',
      ...dated(input),
      lead: {
        id: input.leadId,
        sameApplicant: own?.applicant_key != null && lead.applicant_key?.equals(own.applicant_key) === true,
        answered: answered?.type === 'answered' ? answered : null,
      },
    }
  })
