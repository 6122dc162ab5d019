import { type AnnualReport, claimedNewReceived, narrativeClaims, type SectionKey } from '@gongkai/law/annual-report'
import type { Passage } from './narrative.ts'
import { squash } from './squash.ts'

/** Sections in which a report may say how many requests it received, the likeliest first. */
const sections: (SectionKey | null)[] = ['overview', 'requests', 'proactive', null]

/** What the prose says in figures. Which words make a claim is the law's to say; here they are only gathered. */
export function readClaims(passages: Passage[], year: number | null): AnnualReport['claims'] {
  const received = readNewReceived(passages, year)
  const stated = passages
    .filter(({ isSection }) => !isSection)
    .flatMap(({ text, line, section }) =>
      narrativeClaims(text).map((claim) => ({ ...claim, section: section ?? ('preamble' as const), line })),
    )
  return { ...(received === undefined ? {} : { newReceived: received }), ...(stated.length > 0 ? { stated } : {}) }
}

function readNewReceived(passages: Passage[], year: number | null): number | undefined {
  for (const section of sections) {
    const text = passages
      .filter((passage) => passage.section === section && !passage.isSection && passage.text.includes('申请'))
      .map((passage) => squash(passage.text))
      .join('\n')
    const newReceived = text === '' ? undefined : claimedNewReceived(text, year)
    if (newReceived !== undefined) return newReceived
  }
  return undefined
}
