import type { Finding } from '@gongkai/law/annual-report'
import type { Reading } from '../api/types.ts'

/** The line of the original a finding is about: its own, that of its passage, or that of its first cell; else null. */
export function lineOfFinding(finding: Finding, reading: Pick<Reading, 'evidence' | 'original'>): number | null {
  if (finding.line) return finding.line
  if (finding.quote) {
    const quote = finding.quote
    const at = reading.original.findIndex((text) => text.includes(quote))
    if (at !== -1) return at + 1
  }
  for (const address of finding.cells) {
    const evidence = reading.evidence[address]
    if (evidence) return evidence.place.line
  }
  return null
}
