import { remember } from './remember.ts'
import { squash } from './squash.ts'

/** The three procedures and the five outcomes of the table of section 四, in printed order. */
export const disputeGroups = ['reconsideration', 'litigationDirect', 'litigationAfterReconsideration'] as const
export const disputeOutcomes = ['upheld', 'corrected', 'other', 'pending', 'total'] as const

export type DisputeGroup = (typeof disputeGroups)[number]
export type DisputeOutcome = (typeof disputeOutcomes)[number]

/** The procedure a header names; `行政诉讼` alone names none, its parts do. */
export const disputeGroupOf = remember((header: string): DisputeGroup | null => {
  if (header.length < 4 || header.length > 24) return null
  const text = squash(header)
  if (/未经?复议|直接起诉/.test(text)) return 'litigationDirect'
  if (/复议后/.test(text)) return 'litigationAfterReconsideration'
  return /行政复议/.test(text) && !text.includes('诉讼') ? 'reconsideration' : null
})

/** The outcome a header names; `结果` alone, its second line lost, names none. */
export const disputeOutcomeOf = remember((header: string): DisputeOutcome | null => {
  if (header.length < 2 || header.length > 16) return null
  const text = squash(header)
  // 未经复议直接起诉 names a procedure, whatever stands below it
  if (/复议|诉/.test(text)) return null
  if (text.includes('维持')) return 'upheld'
  if (text.includes('纠正')) return 'corrected'
  if (/^其[他它](?:结果)?$/.test(text)) return 'other'
  if (/尚未|未审结|审结/.test(text)) return 'pending'
  return /^[总合]计$/.test(text) ? 'total' : null
})
