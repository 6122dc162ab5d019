import type { Role } from '../../../database/schema.ts'
import { addJob } from '../../../jobs/outbox.ts'
import { refuseFields } from '../../../outcome.ts'
import { personById } from '../../../people/sessions.ts'
import { changeRequest } from '../change-request.ts'
import type { Step } from './common.ts'

/** The roles that work on requests: a supervisor or an administrator could not open what is assigned to them. */
export const handlingRoles: readonly Role[] = ['disclosureOfficer', 'departmentHandler', 'approvingLeader']

/** 分派: gives the request to a person of the organ, or with null back to the office. Quiet when it is theirs already. */
export const assign: Step<{ to: string | null }> = (platform, actor, input) =>
  changeRequest(platform, actor, input, {
    permission: 'request.assign',
    decide: async ({ tx, organId, assignedTo, state }) => {
      if (input.to === assignedTo) return { ok: true, events: [] }
      if (['delivered', 'withdrawn', 'split', 'concluded'].includes(state.status)) {
        return { ok: false, reasons: ['申请已经办结，不能再分派。'] }
      }
      const person = input.to === null ? null : await personById(tx, input.to)
      const works =
        person?.active === true &&
        person.roles.some((held) => held.organId === organId && handlingRoles.includes(held.role))
      if (input.to !== null && !works) return refuseFields({ to: '请选择本机关办理申请的工作人员' })
      return { ok: true, events: [{ type: 'assigned', day: platform.today(), to: input.to }] }
    },
    afterwards: async ({ tx, organId }) => {
      if (input.to === null) return
      const { requestId } = input
      await addJob(tx, 'notifyStaff', { organId, objectId: requestId, occasion: 'requestAssigned', personId: input.to })
    },
  })
