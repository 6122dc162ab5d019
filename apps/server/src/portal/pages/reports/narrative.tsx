import type { AnnualReport } from '@gongkai/law/annual-report'
import type { ReactNode } from 'react'
import type { NumberedFinding } from './check-result.tsx'
import { type ProsePart, proseOf, proseParts } from './report-prose.ts'

/** A stretch of the text that a finding quotes, by the finding's number on the page. */
interface Quoted {
  start: number
  end: number
  number: number
}

/** Where the quotes of findings stand in the text; overlapping ones give way to the earlier. */
function locate(text: string, findings: readonly NumberedFinding[]): Quoted[] {
  const found = findings.flatMap(({ finding, number }) => {
    const start = finding.quote === undefined || finding.quote === '' ? -1 : text.indexOf(finding.quote)
    return start < 0 ? [] : [{ start, end: start + (finding.quote ?? '').length, number }]
  })
  found.sort((a, b) => a.start - b.start)
  return found.filter((quoted, index) => index === 0 || quoted.start >= (found[index - 1]?.end ?? 0))
}

/** Numbers of the findings whose quote is found in the prose, so that the finding can point there. */
export function quotedNumbers(report: AnnualReport, findings: readonly NumberedFinding[]): ReadonlySet<number> {
  const quoted = proseParts.flatMap((part) => locate(proseOf(report, part) ?? '', findingsAbout(part, findings)))
  return new Set(quoted.map(({ number }) => number))
}

/** The findings that speak about one part of the prose. */
export const findingsAbout = (part: ProsePart, findings: readonly NumberedFinding[]): NumberedFinding[] =>
  findings.filter(({ finding }) => finding.where === part)

const isHeading = (line: string): boolean => /^[（(][一二三四五六七八九十]+[）)][^。；：，,;:]{1,40}$/.test(line)

interface NarrativeProps {
  text: string
  findings: readonly NumberedFinding[]
}

/** A narrative section, a paragraph a line, with what findings quote marked and linked to the finding. */
export function Narrative({ text, findings }: NarrativeProps) {
  const quotes = locate(text, findings)
  let offset = 0
  return text.split('\n').map((line) => {
    const start = offset
    offset += line.length + 1
    if (line.trim() === '') return null
    const content = marked(line, start, quotes)
    return isHeading(line.trim()) ? <h3 key={start}>{content}</h3> : <p key={start}>{content}</p>
  })
}

/** The parts of a line, marked where a quote covers them; the first part of a quote carries the address. */
function marked(line: string, lineStart: number, quotes: readonly Quoted[]): ReactNode[] {
  const parts: ReactNode[] = []
  let at = lineStart
  const end = lineStart + line.length
  for (const quote of quotes) {
    const from = Math.max(quote.start, lineStart)
    const to = Math.min(quote.end, end)
    if (from >= to) continue
    parts.push(line.slice(at - lineStart, from - lineStart))
    parts.push(
      <mark key={quote.number} id={from === quote.start ? `place-${quote.number}` : undefined}>
        {line.slice(from - lineStart, to - lineStart)}
        {to === quote.end && (
          <a className="mark-link" href={`#finding-${quote.number}`} role="doc-noteref">
            <span className="unseen">核对结果</span>
            {quote.number}
          </a>
        )}
      </mark>,
    )
    at = to
  }
  parts.push(line.slice(at - lineStart))
  return parts
}
