/** A stretch of the original: its lines are shown, or folded behind one line that says which they are. */
export interface Stretch {
  kind: 'shown' | 'folded'
  /** 1-based line numbers, ascending; blank lines are in no stretch. */
  lines: number[]
}

/** The numbers of the lines that hold something. */
export function filledLines(original: readonly string[]): number[] {
  return original.flatMap((text, index) => (text.trim() === '' ? [] : [index + 1]))
}

/** Cuts the filled lines of an original into stretches: wanted lines are shown, runs of two and more others are folded. */
export function foldedLines(filled: readonly number[], wanted: ReadonlySet<number>): Stretch[] {
  const stretches: Stretch[] = []
  for (const line of filled) {
    const kind = wanted.has(line) ? 'shown' : 'folded'
    const last = stretches.at(-1)
    if (last?.kind === kind) last.lines.push(line)
    else stretches.push({ kind, lines: [line] })
  }
  return stretches.map((stretch) => (stretch.lines.length === 1 ? { ...stretch, kind: 'shown' } : stretch))
}

/** The filled lines around some places, `around` before and after each; a place on a blank line stands for the next. */
export function linesAround(filled: readonly number[], places: readonly number[], around: number): number[] {
  return places.flatMap((place) => {
    const at = filled.findIndex((line) => line >= place)
    return at === -1 ? [] : filled.slice(Math.max(0, at - around), at + around + 1)
  })
}
