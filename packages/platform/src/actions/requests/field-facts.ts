import type { RequestEvent, RequestState } from '@gongkai/law/requests'

/** What the fields depend on besides the command. */
export interface FieldFacts {
  state: RequestState
  /** Which request of its applicant this is in its month: for the fee by item. */
  monthlyOrdinal: number
  /** Facts of the request, for steps about what is open. */
  facts: readonly RequestEvent[]
  /** People of the organ who can be asked for help. */
  colleagues: { id: string; displayName: string }[]
  /** Answered requests of the same applicant, whose answer can be given to this one too. */
  leads: { id: string; requestNo: string; subject: string }[]
  /** Requests in handling that may be answered together with this one: of the same applicant, or for the same. */
  joinable: { id: string; requestNo: string; subject: string; sameApplicant: boolean }[]
  /** Grounds of what was redacted in the documents of the answer, in words; empty without any. */
  redactionGrounds: string
}
