import type { Day } from '@gongkai/law'
import { addWorkingDays } from '@gongkai/law/calendar'
import { timeLimits } from '@gongkai/law/clock'
import * as requests from '../actions/requests/index.ts'
import type { Outcome } from '../outcome.ts'
import { publicActor } from '../people/index.ts'
import type { Platform } from '../platform.ts'
import { applicants } from './demonstration-applicants.ts'
import { dayOf, onDay } from './demonstration-clock.ts'
import { street } from './demonstration-organs.ts'
import type { DemonstrationAccount, PersonActor } from './demonstration-people.ts'
import type { RequestStep, RequestStory } from './demonstration-requests.ts'

export type DemonstrationPeople = Record<DemonstrationAccount, PersonActor>

/** Plays a story through the real actions, each on its day. A refusal is a fault of the story and throws. */
export async function playRequest(
  platform: Platform,
  people: DemonstrationPeople,
  story: RequestStory,
): Promise<{ requestId: string; queryCode: string }> {
  const { calendar } = platform
  const today = platform.today()
  const form = {
    ...applicants[story.applicant],
    content: story.content,
    ...(story.purpose === undefined ? {} : { purpose: story.purpose }),
  }
  const submittedOn = dayOf(story.submitted, today, calendar)
  const then = onDay(platform, submittedOn)
  const submission = { organId: street, form }
  const taken = done(
    story.channel === 'internet'
      ? await requests.submitRequest(then, publicActor, submission)
      : await requests.registerRequest(then, people.officer, {
          ...submission,
          channel: story.channel,
          matter: story.matter,
          submittedOn,
          receivedOn: story.channel === 'postUnsigned' ? null : submittedOn,
        }),
    story.content,
  )
  let { version } = taken
  for (const step of story.steps) {
    const day = dayOf(step.on, today, calendar)
    const target = { requestId: taken.requestId, expectedVersion: version }
    const changed = await take(onDay(platform, day), people, target, step, day)
    version = done(changed, `${story.content}: ${step.do}`).version
  }
  return { requestId: taken.requestId, queryCode: taken.queryCode }
}

function take(
  platform: Platform,
  people: DemonstrationPeople,
  target: requests.RequestTarget,
  step: RequestStep,
  day: Day,
): Promise<requests.RequestChanged> {
  const { officer, handler, leader } = people
  switch (step.do) {
    case 'confirmReceipt':
      return requests.confirmReceipt(platform, officer, { ...target, confirmedOn: day })
    case 'assign':
      return requests.assign(platform, leader, { ...target, to: handler.personId })
    case 'askCorrection': {
      const { items, guidance } = step
      const replyBy = addWorkingDays(day, timeLimits.correctionReply.workingDays, platform.calendar)
      return requests.askCorrection(platform, officer, { ...target, items, guidance, replyBy })
    }
    case 'receiveCorrection':
      return requests.receiveCorrection(platform, officer, { ...target, correction: step.correction })
    case 'openConsultation':
      return requests.openConsultation(platform, officer, { ...target, party: step.party, name: step.name })
    case 'closeConsultation':
      return requests.closeConsultation(platform, officer, {
        ...target,
        id: '1',
        outcome: step.outcome,
        ...(step.outcome === 'objection'
          ? { grounds: 'reasonable', reply: '供应商认为报价属于商业秘密，不同意公开。' }
          : {}),
      })
    case 'registerArrival':
      return requests.registerArrival(platform, officer, { ...target, id: '1', arrivedOn: day })
    case 'registerUnreachable':
      return requests.registerUnreachable(platform, officer, { ...target, note: step.note })
    case 'askAssistance': {
      const dueOn = addWorkingDays(day, step.within, platform.calendar)
      return requests.askAssistance(platform, officer, { ...target, to: handler.personId, what: step.what, dueOn })
    }
    case 'returnAssistance':
      return requests.returnAssistance(platform, handler, { ...target, id: '1', text: step.text })
    case 'askReasons': {
      const replyBy = addWorkingDays(day, timeLimits.correctionReply.workingDays, platform.calendar)
      return requests.askReasons(platform, officer, { ...target, facts: step.facts, replyBy })
    }
    case 'receiveReasons':
      return requests.receiveReasons(platform, officer, { ...target, statement: step.statement })
    case 'judgeReasons':
      return requests.judgeReasons(platform, officer, { ...target, reasonable: step.reasonable, note: step.note })
    case 'split':
      return requests.split(platform, officer, { ...target, parts: step.parts, reason: step.reason })
    case 'concludeRecordCorrection': {
      const { outcome, content } = step
      return requests.concludeRecordCorrection(platform, officer, { ...target, outcome, content })
    }
    case 'proposeExtension': {
      const { workingDays, reason } = step
      return requests.proposeExtension(platform, officer, { ...target, workingDays, reason })
    }
    case 'extend':
      return requests.extend(platform, leader, target)
    case 'noticeFee':
      return requests.noticeFee(platform, officer, { ...target, basis: 'pages', pages: step.pages })
    case 'draftAnswer':
      return requests.draftAnswer(platform, officer, { ...target, parts: step.parts })
    case 'reviewAnswer':
      return requests.reviewAnswer(platform, leader, { ...target, verdict: step.verdict, note: step.note })
    case 'withdraw':
      return requests.withdraw(platform, officer, { ...target, note: step.note })
    case 'answer':
      return answerOnOneDay(platform, people, target, step.parts)
    case 'deliver': {
      const { mode, trackingNo } = step
      return requests.deliver(platform, officer, { ...target, mode, trackingNo })
    }
    case 'failService':
      return requests.failService(platform, officer, { ...target, reason: step.reason })
    case 'reopen': {
      const { ground, decisionNo, workingDays } = step
      return requests.reopen(platform, officer, { ...target, ground, decisionNo, workingDays })
    }
  }
}

/** The officer drafts, the head of the office approves, the officer issues. */
async function answerOnOneDay(
  platform: Platform,
  { officer, leader }: DemonstrationPeople,
  target: requests.RequestTarget,
  parts: readonly requests.AnswerPartFields[],
): Promise<requests.RequestChanged> {
  const drafted = await requests.draftAnswer(platform, officer, { ...target, parts })
  if (!drafted.ok) return drafted
  const approval = { ...target, expectedVersion: drafted.version, verdict: 'pass' } as const
  const approved = await requests.reviewAnswer(platform, leader, approval)
  return approved.ok ? requests.answer(platform, officer, { ...target, expectedVersion: approved.version }) : approved
}

/** The value of an outcome; the demonstration only does what is allowed. */
export function done<Value extends object>(outcome: Outcome<Value>, what: string): { ok: true } & Value {
  if (!outcome.ok) throw new Error(`demonstration: ${what}: ${outcome.message} ${outcome.reasons.join('; ')}`)
  return outcome
}
