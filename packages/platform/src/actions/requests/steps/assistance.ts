import type { Day } from '@gongkai/law'
import { openAssistance } from '@gongkai/law/requests'
import { addJob } from '../../../jobs/outbox.ts'
import { refuseFields } from '../../../outcome.ts'
import { personIdOf } from '../../../people/actor.ts'
import { personById } from '../../../people/sessions.ts'
import { type RequestStep, takeStep } from '../change-request.ts'
import { type Dated, dated, type Step, text } from './common.ts'
import { handlingRoles } from './assignment.ts'

const nextId = ({ facts }: RequestStep): string =>
  String(facts.filter(({ type }) => type === 'assistanceAsked').length + 1)

/** 交办协办: a colleague is asked for help by a day; the clock of the answer runs on. */
export const askAssistance: Step<Dated & { to: string; what: string; dueOn: Day }> = (platform, actor, input) =>
  takeStep(
    platform,
    actor,
    input,
    'askAssistance',
    async (step) => {
      const person = await personById(step.tx, input.to)
      const works =
        person?.active === true &&
        person.roles.some((held) => held.organId === step.organId && handlingRoles.includes(held.role))
      if (!works) return refuseFields({ to: '请选择本机关办理申请的工作人员' })
      return {
        command: 'askAssistance',
        ...dated(input),
        id: nextId(step),
        to: input.to,
        what: text(input.what),
        dueOn: input.dueOn,
      }
    },
    ({ tx, organId }) =>
      addJob(tx, 'notifyStaff', {
        organId,
        objectId: input.requestId,
        occasion: 'assistanceAsked',
        personId: input.to,
      }),
  )

/** 催办协办: reminds the person who was asked. */
export const remindAssistance: Step<Dated & { id: string }> = (platform, actor, input) =>
  takeStep(
    platform,
    actor,
    input,
    'remindAssistance',
    () => ({ command: 'remindAssistance', ...dated(input), id: input.id }),
    async ({ tx, organId, facts }) => {
      const piece = openAssistance(facts).find(({ id }) => id === input.id)
      if (piece === undefined) return
      await addJob(tx, 'notifyStaff', {
        organId,
        objectId: input.requestId,
        occasion: 'assistanceReminded',
        personId: piece.to,
      })
    },
  )

/** 返回协办意见: by who was asked, or by an officer for them. Files are attached to the request beforehand. */
export const returnAssistance: Step<Dated & { id: string; text: string }> = (platform, actor, input) =>
  takeStep(
    platform,
    actor,
    input,
    'returnAssistance',
    () => ({
      command: 'returnAssistance',
      ...dated(input),
      id: input.id,
      text: text(input.text),
      by: personIdOf(actor),
    }),
    ({ tx, organId, assignedTo }) =>
      addJob(tx, 'notifyStaff', {
        organId,
        objectId: input.requestId,
        occasion: 'assistanceReturned',
        personId: assignedTo,
      }),
  )
