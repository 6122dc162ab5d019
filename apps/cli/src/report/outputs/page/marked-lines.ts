import type { Evidence, Reading } from '@gongkai/documents/annual-report'
import type { CellAddress, Finding } from '@gongkai/law/annual-report'
import { escapeHtml } from './escape-html.ts'

/** A line of the original with the places of a finding in it, as `[start, end)`. */
export interface MarkedLine {
  line: number
  text: string
  marks: [number, number][]
}

const mostLines = 8
/** Characters shown before the first and behind the last mark of a line without end. */
const around = 90

/** The lines of the original that a finding rests on, with the places marked. Where it is about no place, none. */
export function markedLines(finding: Finding, { evidence, original }: Reading): MarkedLine[] {
  const lines = new Map<number, MarkedLine>()
  const lineAt = (number: number): MarkedLine | null => {
    const text = original[number - 1]
    if (text === undefined) return null
    const known = lines.get(number)
    if (known) return known
    const added: MarkedLine = { line: number, text, marks: [] }
    lines.set(number, added)
    return added
  }
  for (const address of finding.cells) {
    const at = evidence[address] && lineAt(evidence[address].place.line)
    if (!at) continue
    const mark = cellMarks(at, evidence).get(address)
    if (mark) at.marks.push(mark)
  }
  if (finding.line !== undefined) {
    const at = lineAt(finding.line)
    const start = at && finding.quote ? at.text.indexOf(finding.quote) : -1
    if (at && finding.quote && start >= 0) at.marks.push([start, start + finding.quote.length])
  } else if (finding.quote) markQuote(finding.quote, original, lineAt)
  return [...lines.values()].sort((a, b) => a.line - b.line).slice(0, mostLines)
}

function markQuote(quote: string, original: readonly string[], lineAt: (number: number) => MarkedLine | null): void {
  const index = original.findIndex((text) => text.includes(quote))
  const at = index < 0 ? null : lineAt(index + 1)
  if (at) at.marks.push([at.text.indexOf(quote), at.text.indexOf(quote) + quote.length])
}

/**
 * Where the cells of a line stand in it. A place in text says at which character its cell begins; the row of a table
 * is its cells joined by ` | `, its values at the right end, so cells are looked for from right to left.
 */
function cellMarks({ line, text }: MarkedLine, evidence: Reading['evidence']): Map<CellAddress, [number, number]> {
  const marks = new Map<CellAddress, [number, number]>()
  const here = Object.entries(evidence).filter(([, { place, raw }]) => place.line === line && raw.trim() !== '')
  for (const [address, { place, raw }] of here) {
    if (place.kind !== 'line') continue
    const start = text.indexOf(raw.trim(), (place.column ?? 1) - 1)
    if (start >= 0) marks.set(address, [start, start + raw.trim().length])
  }
  let end = text.length
  const parts = text.split(' | ')
  const inTable = here.filter(([, { place }]) => place.kind === 'cell').sort((a, b) => columnOf(b[1]) - columnOf(a[1]))
  for (const [address, { raw }] of inTable) {
    const wanted = raw.replace(/\s*\n\s*/g, ' ').trim()
    while (parts.length > 0) {
      const part = parts.pop() ?? ''
      const start = end - part.length
      end = start - ' | '.length
      if (part.trim() !== wanted) continue
      marks.set(address, [start, start + part.length])
      break
    }
  }
  return marks
}

function columnOf({ place }: Evidence): number {
  return place.kind === 'cell' ? place.column : 0
}

/** The line as HTML, cut to what surrounds the marks where it is long. */
export function markedLineHtml({ text, marks }: MarkedLine): string {
  const sorted = merged(marks)
  const from = Math.max(0, (sorted[0]?.[0] ?? 0) - around)
  const to = Math.min(text.length, (sorted.at(-1)?.[1] ?? from + around) + around)
  let html = from > 0 ? '…' : ''
  let at = from
  for (const [start, end] of sorted) {
    html += `${escapeHtml(text.slice(at, start))}<mark>${escapeHtml(text.slice(start, end))}</mark>`
    at = end
  }
  return `${html}${escapeHtml(text.slice(at, to))}${to < text.length ? '…' : ''}`
}

function merged(marks: readonly [number, number][]): [number, number][] {
  const result: [number, number][] = []
  for (const [start, end] of [...marks].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1)
    if (last && start < last[1]) last[1] = Math.max(last[1], end)
    else result.push([start, end])
  }
  return result
}
