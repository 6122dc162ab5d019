import { refuseFields } from '../../../outcome.ts'
import { personIdOf } from '../../../people/actor.ts'
import { actorOf, personById } from '../../../people/sessions.ts'
import { rolesTowards } from '../../../people/roles-towards.ts'
import { takeStep } from '../change-request.ts'
import { type Dated, dated, type Step, tell, text } from './common.ts'

/** 延长答复期限: once, before the period ends, with the consent of the head of the OGI office. OGI 33(2). */
export const extend: Step<
  Dated & {
    workingDays: number
    reason: string /** Person id of the head; the actor when left out. */
    approverId?: string | undefined
  }
> = (platform, actor, input) =>
  takeStep(
    platform,
    actor,
    input,
    'extend',
    async ({ tx, organId }) => {
      const approverId = input.approverId?.trim() || personIdOf(actor)
      const approver = approverId === null ? null : await personById(tx, approverId)
      if (approver === null) return refuseFields({ approverId: '请选择同意延长的政府信息公开工作机构负责人' })
      const roles = approver.active ? rolesTowards(actorOf(approver), { organId }) : []
      return {
        command: 'extend',
        ...dated(input),
        workingDays: input.workingDays,
        reason: text(input.reason),
        approver: { id: approver.id, roles },
      }
    },
    tell(input.requestId, 'extended'),
  )
