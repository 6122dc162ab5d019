import type { Day } from '../day.ts'

/** Channels of proactive disclosure. OGI 23. */
export type PublicationChannel = 'website' | 'gazette' | 'pressConference' | 'newspaper' | 'radioTv' | 'other'

/** What can have happened to an item of government information (政府信息条目). */
export type ItemEvent =
  | { type: 'drafted'; day: Day; by: string; title: string; category: string }
  | { type: 'revised'; day: Day; by: string; title: string; category: string }
  | { type: 'reviewAsked'; day: Day; by: string }
  | { type: 'secrecyReviewed'; day: Day; by: string; basis: string }
  | { type: 'approved'; day: Day; by: string }
  | { type: 'sentBack'; day: Day; by: string; reason: string }
  | { type: 'published'; day: Day; indexNo: string; channels: PublicationChannel[] }
  | { type: 'withdrawn'; day: Day; by: string; reason: string }

/** Where an item stands. `secrecyReview` 保密审查, `approval` 审批, both by somebody other than the author. OGI 17. */
export type ItemState =
  | { status: 'none' }
  | { status: 'draft'; author: string; sentBackReason: string | null }
  | { status: 'secrecyReview'; author: string }
  | { status: 'approval'; author: string; secrecyReviewer: string }
  | { status: 'approved'; author: string; secrecyReviewer: string; approver: string }
  | { status: 'published'; author: string; publishedOn: Day; indexNo: string; channels: PublicationChannel[] }
  | { status: 'withdrawn'; author: string; publishedOn: Day; indexNo: string; withdrawnOn: Day; reason: string }

export type ItemStatus = ItemState['status']
