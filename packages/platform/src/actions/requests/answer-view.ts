import type { Day } from '@gongkai/law'
import type { WorkingDayCalendar } from '@gongkai/law/calendar'
import { judgeService } from '@gongkai/law/clock'
import {
  type AnswerKind,
  type AnswerPart,
  answerKinds,
  awaitedStep,
  classificationLabels,
  contentOf,
  type Draft,
  type RemedyClass,
  type RequestEvent,
  type RequestState,
  remedyOfParts,
  reviewStepLabels,
  searchRecordText,
  serviceModeLabels,
} from '@gongkai/law/requests'

/** One item of an answer, as it is read. */
export interface AnswerPartView {
  item: string
  kind: AnswerKind
  kindLabel: string
  content: string
  reasons: string
  articles: string
  searchRecord: string | null
  /** 密级 and 保密期限; for the office only. */
  secret: string | null
}

export interface AnswerView {
  kind: AnswerKind
  kindLabel: string
  article: string
  reasons: string
  content: string
  documentNo: string
  answeredOn: Day
  remedy: RemedyClass
  /** Item by item; empty for answers from before drafts were recorded. */
  parts: AnswerPartView[]
}

const partView = (part: AnswerPart): AnswerPartView => ({
  item: part.item,
  kind: part.kind,
  kindLabel: answerKinds[part.kind].label,
  content: contentOf(part),
  reasons: part.reasons,
  articles: part.articles,
  searchRecord: part.search === undefined ? null : searchRecordText(part.search),
  secret: part.secret === undefined ? null : `${classificationLabels[part.secret.classification]}，${part.secret.term}`,
})

type Answered = Extract<RequestEvent, { type: 'answered' }>

function viewOf(answered: Answered): AnswerView {
  const { kind, reasons, content, documentNo, day: answeredOn, parts = [] } = answered
  const { label, article, remedy } = answerKinds[kind]
  return {
    kind,
    kindLabel: label,
    article,
    reasons,
    content,
    documentNo,
    answeredOn,
    remedy: parts.length === 0 ? remedy : remedyOfParts(parts),
    parts: parts.map(partView),
  }
}

/** The latest answer, also one that was undone since; null before there is any. */
export function answerView(facts: readonly RequestEvent[]): AnswerView | null {
  const answered = facts.findLast((fact) => fact.type === 'answered')
  return answered === undefined ? null : viewOf(answered)
}

/**
 * The latest answer that went out to the applicant, which is never taken back from their eyes. The records that prove
 * it stay with the organ.
 */
export function servedAnswerView(facts: readonly RequestEvent[]): AnswerView | null {
  const served = facts.findLastIndex(({ type }) => type === 'delivered')
  const answer = answerView(facts.slice(0, served + 1))
  if (answer === null) return null
  return { ...answer, parts: answer.parts.map((part) => ({ ...part, searchRecord: null, secret: null })) }
}

/** A step of review, as the panel shows it. */
export interface ReviewStepView {
  step: string
  label: string
  state: 'open' | 'awaited' | 'passed' | 'returned'
  byName: string | null
  on: Day | null
  note: string | null
}

/** The draft of an answer on its way. */
export interface DraftView {
  version: number
  byName: string | null
  on: Day
  kind: AnswerKind
  kindLabel: string
  remedy: RemedyClass
  parts: AnswerPartView[]
  steps: ReviewStepView[]
  /** No step of review: issued by a second person, or by one if the organ set it so. */
  withoutReview: boolean
}

export function draftView(state: RequestState, names: ReadonlyMap<string, string>): DraftView | null {
  const draft: Draft | null = 'draft' in state ? state.draft : null
  if (draft === null) return null
  const awaited = awaitedStep(draft)
  const { version, by, on, kind, parts, steps, passed, returned } = draft
  return {
    version,
    byName: names.get(by) ?? null,
    on,
    kind,
    kindLabel: answerKinds[kind].label,
    remedy: remedyOfParts(parts),
    parts: parts.map(partView),
    steps: steps.map((step): ReviewStepView => {
      const approval = passed.find((one) => one.step === step)
      const label = reviewStepLabels[step]
      if (approval !== undefined) {
        return { step, label, state: 'passed', byName: names.get(approval.by) ?? null, on: approval.day, note: null }
      }
      if (returned?.step === step) {
        const byName = names.get(returned.by) ?? null
        return { step, label, state: 'returned', byName, on: returned.on, note: returned.note }
      }
      return { step, label, state: step === awaited ? 'awaited' : 'open', byName: null, on: null, note: null }
    }),
    withoutReview: steps.length === 0,
  }
}

/** 送达回证: one attempt to serve an answer. */
export interface ServiceView {
  documentNo: string
  modeLabel: string
  on: Day
  trackingNo: string | null
  signedOn: Day | null
  failedOn: Day | null
  failure: string | null
}

export interface ServiceRecordView {
  attempts: ServiceView[]
  /** Whether the latest answer was made in time, in a sentence; null before it was sent. */
  judgement: { text: string; inTime: boolean | null; article: string } | null
}

export function serviceRecord(facts: readonly RequestEvent[], calendar: WorkingDayCalendar): ServiceRecordView {
  const attempts: ServiceView[] = []
  let documentNo = ''
  for (const fact of facts) {
    const last = attempts.at(-1)
    if (fact.type === 'answered') documentNo = fact.documentNo
    else if (fact.type === 'delivered') {
      attempts.push({
        documentNo,
        modeLabel: serviceModeLabels[fact.mode],
        on: fact.day,
        trackingNo: fact.trackingNo ?? null,
        signedOn: fact.signedOn ?? null,
        failedOn: null,
        failure: null,
      })
    } else if (fact.type === 'serviceSigned' && last !== undefined) last.signedOn = fact.day
    else if (fact.type === 'serviceFailed' && last !== undefined) {
      last.failedOn = fact.day
      last.failure = fact.reason
    }
  }
  const judged = judgeService(facts, calendar)
  return {
    attempts,
    judgement: judged === null ? null : { text: judged.text, inTime: judged.inTime, article: judged.article },
  }
}
