import type { Day } from '@gongkai/law'
import {
  type AnswerKind,
  answerKinds,
  type RequestStatus,
  requestSimilarity,
  requestStatusLabels,
  similarFrom,
} from '@gongkai/law/requests'
import type { Database, Transaction } from '../../database/schema.ts'

/** Another request that bears on this one. */
export interface RelatedRequest {
  id: string
  requestNo: string
  subject: string
  submittedOn: Day
  statusLabel: string
  /** How it was answered, when it was. */
  answerKindLabel: string | null
  answeredOn: Day | null
  documentNo: string | null
  /** How alike the texts are, 0 to 1. */
  similarity: number
  /** Alike enough to ask for the same. */
  similar: boolean
  /** In handling by itself: it can be answered together with others (并案). */
  joinable: boolean
}

export interface RelatedRequests {
  /** Of the same applicant at the same organ, the most alike first: a repeated request shows itself here. */
  sameApplicant: RelatedRequest[]
  /** Of other applicants, for the same information: reason to disclose it proactively (OGI 44). */
  sameInformation: RelatedRequest[]
}

/** So many of the applicant's requests, and so many of the organ's latest, are compared. */
const mostOfApplicant = 50
const mostOfOrgan = 300

const columns = [
  'request.id',
  'request.request_no',
  'request.subject',
  'request.submitted_on',
  'request.status',
  'request.answer_kind',
  'request.answered_on',
  'request.document_no',
  'request.joint_lead',
  'request_form.content',
  'request_form.applicant_key',
] as const

/** Requests of the organ that a request may repeat, or that ask for the same information. */
export async function relatedRequests(
  database: Database | Transaction,
  { id, organId }: { id: string; organId: string },
): Promise<RelatedRequests> {
  const own = await database
    .selectFrom('request_form')
    .select(['content', 'applicant_key'])
    .where('request_id', '=', id)
    .executeTakeFirst()
  if (own === undefined) return { sameApplicant: [], sameInformation: [] }
  const select = () =>
    database
      .selectFrom('request')
      .innerJoin('request_form', 'request_form.request_id', 'request.id')
      .select([...columns])
      .where('request.organ_id', '=', organId)
      .where('request.id', '!=', id)
      .where('request.status', '!=', 'split')
      .orderBy('request.submitted_on', 'desc')
      .orderBy('request.id', 'desc')
  const { applicant_key: key } = own
  const [ofApplicant, ofOrgan] = await Promise.all([
    key === null
      ? []
      : select()
          .where('request_form.organ_id', '=', organId)
          .where('request_form.applicant_key', '=', key)
          .limit(mostOfApplicant)
          .execute(),
    select().limit(mostOfOrgan).execute(),
  ])
  const related = (row: (typeof ofOrgan)[number]): RelatedRequest => {
    const similarity = requestSimilarity(own.content, row.content)
    return {
      id: row.id,
      requestNo: row.request_no,
      subject: row.subject,
      submittedOn: row.submitted_on,
      statusLabel: requestStatusLabels[row.status as RequestStatus],
      answerKindLabel: row.answer_kind === null ? null : answerKinds[row.answer_kind as AnswerKind].label,
      answeredOn: row.answered_on,
      documentNo: row.document_no,
      similarity: Math.round(similarity * 100) / 100,
      similar: similarity >= similarFrom,
      joinable: row.status === 'handling' && row.joint_lead === null,
    }
  }
  const byLikeness = (a: RelatedRequest, b: RelatedRequest): number => b.similarity - a.similarity
  const others = ofOrgan.filter(({ applicant_key }) => key === null || applicant_key?.equals(key) !== true)
  return {
    sameApplicant: ofApplicant.map(related).sort(byLikeness),
    sameInformation: others
      .map(related)
      .filter(({ similar }) => similar)
      .sort(byLikeness)
      .slice(0, 10),
  }
}
