import {
  type AnswerKind,
  type AnswerPart,
  answerKinds,
  type Classification,
  isAnswerKind,
  nextStepOf,
  type ReviewStep,
} from '@gongkai/law/requests'
import type { Transaction } from '../../../database/schema.ts'
import { addJob } from '../../../jobs/outbox.ts'
import { isId } from '../../../new-id.ts'
import { refuseFields } from '../../../outcome.ts'
import { unfinishedDocuments } from '../../redactions/documents-of-answer.ts'
import { type RequestStep, takeStep } from '../change-request.ts'
import { jointDraftFaults } from '../joint-requests.ts'
import { repeatFaults } from '../repeat-faults.ts'
import { type Dated, dated, type Step, text } from './common.ts'

/** A part of an answer as it is filled in: every detail a field of its own. */
export interface AnswerPartFields {
  item?: string | undefined
  kind: AnswerKind
  content: string
  reasons?: string | undefined
  /** The articles of the kind when left out. */
  articles?: string | undefined
  searchSystems?: string | undefined
  searchKeywords?: string | undefined
  searchPeriod?: string | undefined
  searchPerson?: string | undefined
  searchResult?: string | undefined
  rightOrganKnown?: 'yes' | 'no' | undefined
  rightOrganName?: string | undefined
  rightOrganContact?: string | undefined
  whereToGet?: string | undefined
  publishedItemId?: string | undefined
  classification?: Classification | undefined
  secretTerm?: string | undefined
  repeats?: string | undefined
}

export interface DraftFields extends Dated {
  parts: readonly AnswerPartFields[]
  kind?: AnswerKind | undefined
}

function partFrom(fields: AnswerPartFields): AnswerPart {
  const { kind } = fields
  const part: AnswerPart = {
    item: text(fields.item),
    kind,
    content: text(fields.content),
    reasons: text(fields.reasons),
    articles: text(fields.articles) || (isAnswerKind(kind) ? answerKinds[kind].article : ''),
  }
  switch (kind) {
    case 'notExist':
      return {
        ...part,
        search: {
          systems: text(fields.searchSystems),
          keywords: text(fields.searchKeywords),
          period: text(fields.searchPeriod),
          person: text(fields.searchPerson),
          result: text(fields.searchResult),
        },
      }
    case 'notResponsible': {
      const name = text(fields.rightOrganName)
      const contact = text(fields.rightOrganContact)
      if (fields.rightOrganKnown === 'no') return { ...part, rightOrgan: 'unknown' }
      return name === '' && contact === '' && fields.rightOrganKnown === undefined
        ? part
        : { ...part, rightOrgan: { name, contact } }
    }
    case 'alreadyPublic': {
      const publishedItemId = text(fields.publishedItemId)
      return { ...part, whereToGet: text(fields.whereToGet), ...(publishedItemId === '' ? {} : { publishedItemId }) }
    }
    case 'deniedStateSecret':
      return fields.classification === undefined
        ? part
        : { ...part, secret: { classification: fields.classification, term: text(fields.secretTerm) } }
    case 'repeatedRequest': {
      const repeats = text(fields.repeats)
      return repeats === '' ? part : { ...part, repeats }
    }
    default:
      return part
  }
}

/** Sentences about links to items that are not published. */
async function brokenLinks(tx: Transaction, parts: readonly AnswerPart[]): Promise<Record<string, string>> {
  const fields: Record<string, string> = {}
  for (const [index, { publishedItemId }] of parts.entries()) {
    if (publishedItemId === undefined) continue
    const item = isId(publishedItemId)
      ? await tx
          .selectFrom('item')
          .select('id')
          .where('id', '=', publishedItemId)
          .where('status', '=', 'published')
          .executeTakeFirst()
      : undefined
    if (item === undefined) fields[`parts.${index}.publishedItemId`] = '没有这条已经公开的信息，请核对'
  }
  return fields
}

/** Tells those who have to act next, in the same transaction. */
export async function tellNext({ tx, organId, state }: RequestStep, requestId: string): Promise<void> {
  const next = nextStepOf(state)
  if (next === 'legalCheck' || next === 'approval') {
    await addJob(tx, 'notifyStaff', { organId, objectId: requestId, occasion: 'answerReviewAsked', personId: null })
  }
}

/** 起草答复: a new version of the draft, item by item. It goes to review by the organ's settings. OGI 36–39. */
export const draftAnswer: Step<DraftFields> = (platform, actor, input) =>
  takeStep(
    platform,
    actor,
    input,
    'draftAnswer',
    async (step) => {
      const { tx, organId } = step
      const parts = input.parts.map(partFrom)
      const target = { requestId: input.requestId, organId }
      const broken = { ...(await brokenLinks(tx, parts)), ...(await repeatFaults(tx, target, parts)) }
      if (Object.keys(broken).length > 0) return refuseFields(broken)
      const unfit = await jointDraftFaults(platform, step, parts)
      if (unfit !== null) return unfit
      return {
        command: 'draftAnswer',
        ...dated(input),
        parts,
        ...(input.kind === undefined ? {} : { kind: input.kind }),
      }
    },
    (step) => tellNext(step, input.requestId),
  )

/** 审核答复: lets the draft pass its next step or sends it back; never by the person who drafted it. */
export const reviewAnswer: Step<
  Dated & { step?: ReviewStep | undefined; verdict: 'pass' | 'return'; note?: string | undefined }
> = (platform, actor, input) =>
  takeStep(
    platform,
    actor,
    input,
    'reviewAnswer',
    async ({ tx }) => {
      // Who lets a draft pass lets its documents pass: they are finished by then.
      const unfinished = input.verdict === 'pass' ? await unfinishedDocuments(tx, input.requestId) : null
      if (unfinished !== null) return unfinished
      return {
        command: 'reviewAnswer',
        ...dated(input),
        ...(input.step === undefined ? {} : { step: input.step }),
        verdict: input.verdict,
        note: text(input.note),
      }
    },
    async (step) => {
      const { tx, organId, state } = step
      const draft = 'draft' in state ? state.draft : null
      if (draft !== null && (draft.returned !== null || nextStepOf(state) === 'issue')) {
        const occasion = draft.returned === null ? 'answerApproved' : 'answerSentBack'
        await addJob(tx, 'notifyStaff', { organId, objectId: input.requestId, occasion, personId: draft.by })
      } else await tellNext(step, input.requestId)
    },
  )
