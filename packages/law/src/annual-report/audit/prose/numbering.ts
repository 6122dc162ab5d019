import type { Heading } from '../../report.ts'

/** A heading whose number does not follow the one before it. */
export interface NumberingBreak {
  kind: 'doubled' | 'skipped' | 'backward'
  before: Heading
  heading: Heading
}

/** Headings of one level count together; list numbers only with those written the same way (1. apart from （1）). */
function seriesOf({ level, mark }: Heading): string {
  if (level !== 'item') return level
  const plain = mark.normalize('NFKC').replace(/[0-9\s]/g, '')
  if (/[()]/.test(plain)) return plain.startsWith('(') ? 'item()' : 'item)'
  return /[①-⑳]/.test(mark) ? 'item①' : 'item.'
}

const depth = { section: 0, part: 1, item: 2 }

/**
 * Follows the numbers of headings in reading order. A higher heading starts the lower ones afresh; a series may start
 * again at 1 at any place, as lists in running text do.
 */
export function numberingBreaks(headings: readonly Heading[]): NumberingBreak[] {
  const last = new Map<string, Heading>()
  const found: NumberingBreak[] = []
  for (const heading of headings) {
    for (const [series, seen] of last) if (depth[seen.level] > depth[heading.level]) last.delete(series)
    const series = seriesOf(heading)
    const before = last.get(series)
    last.set(series, heading)
    if (!before || heading.number === before.number + 1) continue
    if (heading.number === before.number) found.push({ kind: 'doubled', before, heading })
    else if (heading.number > before.number) found.push({ kind: 'skipped', before, heading })
    else if (heading.number !== 1) found.push({ kind: 'backward', before, heading })
  }
  return found
}
