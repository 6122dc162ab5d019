import type { AnnualReport, SectionKey } from '../../report.ts'

/** A paragraph of prose and the section it stands in. */
export interface Passage {
  section: SectionKey | 'preamble'
  text: string
}

/** All prose of a report in reading order, one passage per paragraph, empty paragraphs left out. */
export function passagesOf(report: AnnualReport): Passage[] {
  const elsewhere = report.proseElsewhere ?? {}
  const parts: [Passage['section'], string | null | undefined][] = [
    ['preamble', elsewhere.preamble],
    ['overview', report.narrative.overview],
    ['proactive', elsewhere.proactive],
    ['requests', elsewhere.requests],
    ['disputes', elsewhere.disputes],
    ['problems', report.narrative.problems],
    ['other', report.narrative.other],
  ]
  const passages: Passage[] = []
  for (const [section, prose] of parts) {
    if (!prose) continue
    for (const text of prose.split('\n')) if (text.trim() !== '') passages.push({ section, text })
  }
  return passages
}
