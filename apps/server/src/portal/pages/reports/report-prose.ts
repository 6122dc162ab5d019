import type { AnnualReport } from '@gongkai/law/annual-report'

/** The parts of a report in which prose can stand, in reading order. */
export const proseParts = ['preamble', 'overview', 'proactive', 'requests', 'disputes', 'problems', 'other'] as const

export type ProsePart = (typeof proseParts)[number]

/** The prose of one part; null where there is none. */
export function proseOf(report: AnnualReport, part: ProsePart): string | null {
  const text =
    part === 'overview' || part === 'problems' || part === 'other'
      ? report.narrative[part]
      : report.proseElsewhere?.[part]
  return text === undefined || text === null || text.trim() === '' ? null : text
}
