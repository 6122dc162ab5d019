import type { Day } from '@gongkai/law'
import { addJob } from '../../../jobs/outbox.ts'
import { takeStep } from '../change-request.ts'
import { addToContent } from '../request-content.ts'
import { type Dated, dated, type Step, tell, text } from './common.ts'

/** 要求说明理由: the number or frequency of requests is clearly excessive. OGI 35. */
export const askReasons: Step<Dated & { facts: string; replyBy: Day }> = (platform, actor, input) =>
  takeStep(
    platform,
    actor,
    input,
    'askReasons',
    () => ({ command: 'askReasons', ...dated(input), facts: text(input.facts), replyBy: input.replyBy }),
    tell(input.requestId, 'reasonsAsked'),
  )

/** 登记理由说明: what the applicant writes is added to the form; the events hold no word of it. */
export const receiveReasons: Step<Dated & { statement: string }> = (platform, actor, input) =>
  takeStep(
    platform,
    actor,
    input,
    'receiveReasons',
    () => ({ command: 'receiveReasons', ...dated(input) }),
    async ({ tx, organId, assignedTo }) => {
      const { requestId } = input
      await addToContent(tx, requestId, `说明理由 ${input.day ?? platform.today()}`, text(input.statement))
      if (actor.kind === 'applicant') {
        const occasion = 'reasonsReceived'
        await addJob(tx, 'notifyStaff', { organId, objectId: requestId, occasion, personId: assignedTo })
      }
    },
  )

/** 认定理由: `reasonable` as the choice of the form, yes or no. */
export const judgeReasons: Step<Dated & { reasonable: 'yes' | 'no'; note: string }> = (platform, actor, input) =>
  takeStep(platform, actor, input, 'judgeReasons', () => ({
    command: 'judgeReasons',
    ...dated(input),
    reasonable: input.reasonable === 'yes',
    note: text(input.note),
  }))

/** 延迟答复: the reasons are reasonable, but the period does not suffice; the applicant is told the day. OGI 35. */
export const delay: Step<Dated & { until: Day; reason: string }> = (platform, actor, input) =>
  takeStep(
    platform,
    actor,
    input,
    'delay',
    () => ({ command: 'delay', ...dated(input), until: input.until, reason: text(input.reason) }),
    tell(input.requestId, 'delayed'),
  )
