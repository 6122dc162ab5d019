/** A stretch of the original, 1-based and inclusive: shown, or folded behind one line that says what it holds. */
export interface Stretch {
  kind: 'shown' | 'folded'
  from: number
  to: number
}

/** Folding a line or two saves nothing. */
const shortestFold = 3

/**
 * Cuts an original of `count` lines into stretches: lines in `wanted` are shown, long runs of others are folded.
 */
export function foldedLines(count: number, wanted: ReadonlySet<number>): Stretch[] {
  const stretches: Stretch[] = []
  let from = 1
  while (from <= count) {
    const isWanted = wanted.has(from)
    let to = from
    while (to < count && wanted.has(to + 1) === isWanted) to++
    const kind = isWanted || to - from + 1 < shortestFold ? 'shown' : 'folded'
    const last = stretches.at(-1)
    if (last && last.kind === kind) last.to = to
    else stretches.push({ kind, from, to })
    from = to + 1
  }
  return stretches
}

/** The lines around some places, `around` before and after each. */
export function linesAround(places: Iterable<number>, around: number): number[] {
  return [...places].flatMap((place) => Array.from({ length: 2 * around + 1 }, (_, index) => place - around + index))
}
