import { type AnnualReport, claimedNewReceived, type SectionKey } from '@gongkai/law/annual-report'
import type { Passage } from './narrative.ts'
import { squash } from './squash.ts'

/** Sections in which a report may say how many requests it received, the likeliest first. */
const sections: (SectionKey | null)[] = ['overview', 'requests', 'proactive', null]

/** What the narrative says in figures. Which words make a claim is the law's to say; here they are only gathered. */
export function readClaims(passages: Passage[]): AnnualReport['claims'] {
  for (const section of sections) {
    const text = passages
      .filter((passage) => passage.section === section && !passage.isSection && passage.text.includes('申请'))
      .map((passage) => squash(passage.text))
      .join('\n')
    const newReceived = text === '' ? undefined : claimedNewReceived(text)
    if (newReceived !== undefined) return { newReceived }
  }
  return {}
}
