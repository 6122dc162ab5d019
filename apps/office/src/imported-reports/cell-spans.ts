import type { Place } from '../api/types.ts'

/** The evidence of one cell on a line. */
export interface CellOnLine {
  address: string
  place: Place
  raw: string
}

/** Where in the text of a line a cell stands: `[start, end)`. */
export interface CellSpan {
  address: string
  start: number
  end: number
}

const separator = ' | '

/**
 * Finds the cells of a line in its text. A place in flattened text says at which character its cell begins; the row of
 * a table is its cells joined by ` | `, and its values stand at the right end. Blank cells have no span.
 */
export function cellSpans(text: string, cells: readonly CellOnLine[]): CellSpan[] {
  const inText = cells.filter(({ place, raw }) => place.kind === 'line' && raw !== '')
  const inRow = cells.filter(({ place, raw }) => place.kind !== 'line' && raw !== '')
  return [...spansInText(text, inText), ...spansInRow(text, inRow)].sort((a, b) => a.start - b.start)
}

function spansInText(text: string, cells: readonly CellOnLine[]): CellSpan[] {
  return cells.flatMap(({ address, place, raw }) => {
    const from = place.kind === 'line' && place.column ? place.column - 1 : 0
    const start = text.indexOf(raw, from)
    return start === -1 ? [] : [{ address, start, end: start + raw.length }]
  })
}

function spansInRow(text: string, cells: readonly CellOnLine[]): CellSpan[] {
  const parts = partsOf(text)
  const spans: CellSpan[] = []
  // from the right, so that a label that looks like a value is not taken for one
  const rightToLeft = [...cells].sort((a, b) => columnOf(b.place) - columnOf(a.place))
  let at = parts.length - 1
  for (const { address, raw } of rightToLeft) {
    const wanted = raw.replace(/\s*\n\s*/g, ' ').trim()
    let candidate = at
    while (candidate >= 0 && parts[candidate]?.text.trim() !== wanted) candidate--
    const part = parts[candidate]
    if (!part) continue
    spans.push({ address, start: part.start, end: part.start + part.text.length })
    at = candidate - 1
  }
  return spans
}

function partsOf(text: string): { text: string; start: number }[] {
  let start = 0
  return text.split(separator).map((part) => {
    const found = { text: part, start }
    start += part.length + separator.length
    return found
  })
}

function columnOf(place: Place): number {
  return place.kind === 'cell' ? place.column : 0
}
