import type { Heading } from '../../report.ts'

/** A heading whose number does not follow the one before it. */
export interface NumberingBreak {
  kind: 'doubled' | 'skipped' | 'backward'
  before: Heading
  heading: Heading
}

/** `inner` is a list numbered 一、二、 inside one of the six sections. */
type Level = 'section' | 'inner' | 'part' | 'item'

const depth: Record<Level, number> = { section: 0, inner: 1, part: 2, item: 3 }

/** List numbers count together only with those written the same way: 1. apart from （1）. */
function itemSeries(mark: string): string {
  const plain = mark.normalize('NFKC').replace(/[0-9\s]/g, '')
  if (/[()]/.test(plain)) return plain.startsWith('(') ? 'item()' : 'item)'
  return /[①-⑳]/.test(mark) ? 'item①' : 'item.'
}

/**
 * The heading of a section is the first one in it, or one that repeats its number; any other 一、二、 in a section is a
 * list inside it.
 */
function levelOf({ level, number, section }: Heading, numberOfSection: Map<Heading['section'], number>): Level {
  if (level !== 'section') return level
  if (section === null) return 'inner'
  const own = numberOfSection.get(section)
  if (own === undefined) numberOfSection.set(section, number)
  return own === undefined || own === number ? 'section' : 'inner'
}

/**
 * Follows the numbers of headings in reading order. A higher heading starts the lower ones afresh; a series may start
 * again at 1 at any place, as lists in running text do.
 */
export function numberingBreaks(headings: readonly Heading[]): NumberingBreak[] {
  const numberOfSection = new Map<Heading['section'], number>()
  const last = new Map<string, { level: Level; heading: Heading }>()
  const found: NumberingBreak[] = []
  for (const heading of headings) {
    const level = levelOf(heading, numberOfSection)
    for (const [series, seen] of last) if (depth[seen.level] > depth[level]) last.delete(series)
    const series = level === 'item' ? itemSeries(heading.mark) : level
    const before = last.get(series)?.heading
    last.set(series, { level, heading })
    if (!before || heading.number === before.number + 1) continue
    if (heading.number === before.number) found.push({ kind: 'doubled', before, heading })
    else if (heading.number > before.number) found.push({ kind: 'skipped', before, heading })
    else if (heading.number !== 1) found.push({ kind: 'backward', before, heading })
  }
  return found
}
