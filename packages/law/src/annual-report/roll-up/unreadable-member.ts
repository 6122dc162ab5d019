import type { AnnualReport } from '../report.ts'
import type { RollUpMember } from './roll-up.ts'

const nothing: AnnualReport = {
  format: null,
  year: null,
  organ: null,
  title: null,
  publishDate: null,
  sections: { overview: false, proactive: false, requests: false, disputes: false, problems: false, other: false },
  narrative: { overview: null, problems: null, other: null },
  claims: {},
  tables: { proactive: null, requests: null, disputes: null },
  headings: [],
}

/** A report that could not be read or is missing still belongs to the sum: with it the sum is a lower bound, and is said to be one. */
export function unreadableMember(id: string): RollUpMember {
  return { id, report: nothing }
}

/** The members of a consolidated report: those of its year, and those of which nobody knows the year. */
export function membersOfYear(members: readonly RollUpMember[], year: number | null): RollUpMember[] {
  return members.filter(({ report }) => report.year === year || report.year === null)
}
