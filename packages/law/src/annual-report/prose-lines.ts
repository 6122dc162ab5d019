import { readChineseNumber } from './chinese-number.ts'
import { claimedNewReceived } from './claims.ts'
import { narrativeClaims } from './narrative-claims.ts'
import type { AnnualReport, Heading, SectionKey } from './report.ts'
import { squash } from './squash.ts'

/** A paragraph of a report, or the heading of a section. */
export interface ProseLine {
  text: string
  /** 1-based line of the flattened original. */
  line: number
  /** The section it stands in; null before the first. */
  section: SectionKey | null
  /** Whether it is the heading of its section. */
  isSection: boolean
}

const marks: [Heading['level'], RegExp][] = [
  ['section', /^([一二三四五六七八九十]{1,3})\s*[、.．,，]/],
  ['part', /^[（(]\s*([一二三四五六七八九十]{1,3})\s*[）)]/],
  ['part', /^([㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩])/],
  ['item', /^(\d{1,2})\s*[.．、](?!\d)/],
]

/** Numbered headings and list numbers at the beginning of paragraphs, in reading order. */
export function headingsOf(lines: readonly ProseLine[]): Heading[] {
  const headings: Heading[] = []
  for (const { text, line, section, isSection } of lines) {
    for (const [level, pattern] of marks) {
      const match = pattern.exec(text)
      if (!match) continue
      const printed = (match[1] ?? '').normalize('NFKC').replace(/[()]/g, '')
      const number = /^\d+$/.test(printed) ? Number(printed) : readChineseNumber(printed)
      if (number === null || number === 0) break
      const rest = text.slice(match[0].length).trim()
      const end = rest.search(/[。：:；;]/)
      headings.push({
        mark: match[0].trim(),
        level: isSection ? 'section' : level,
        number,
        text: (end > 0 ? rest.slice(0, end) : rest).slice(0, 60),
        line,
        section,
      })
      break
    }
  }
  return headings
}

/** Sections in which a report may say how many requests it received, the likeliest first. */
const tellingSections: (SectionKey | null)[] = ['overview', 'requests', 'proactive', null]

/** What the prose says in figures that the tables say as well. */
export function claimsOf(lines: readonly ProseLine[], year: number | null): AnnualReport['claims'] {
  const received = newReceivedOf(lines, year)
  const stated = lines
    .filter(({ isSection }) => !isSection)
    .flatMap(({ text, line, section }) =>
      narrativeClaims(text).map((claim) => ({ ...claim, section: section ?? ('preamble' as const), line })),
    )
  return { ...(received === undefined ? {} : { newReceived: received }), ...(stated.length > 0 ? { stated } : {}) }
}

function newReceivedOf(lines: readonly ProseLine[], year: number | null): number | undefined {
  for (const section of tellingSections) {
    const text = lines
      .filter((line) => line.section === section && !line.isSection && line.text.includes('申请'))
      .map((line) => squash(line.text))
      .join('\n')
    const newReceived = text === '' ? undefined : claimedNewReceived(text, year)
    if (newReceived !== undefined) return newReceived
  }
  return undefined
}
