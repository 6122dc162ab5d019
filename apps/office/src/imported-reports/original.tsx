import type { Finding } from '@gongkai/law/annual-report'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { Reading } from '../api/types.ts'
import { type CellOnLine, cellSpans } from './cell-spans.ts'
import { filledLines, foldedLines, linesAround, type Stretch } from './folded-lines.ts'
import { scrollWithin } from './scroll-within.ts'
import { lineOfFinding } from './line-of-finding.ts'
import { markedText } from './marked-text.ts'

interface OriginalProps {
  reading: Reading
  findings: readonly Finding[]
  /** The finding at hand, whose passage is marked. */
  finding: Finding | null
  /** The chosen cell, whose place is marked. */
  address: string | null
  /** The line to bring into view. */
  line: number | null
  onSelect: (address: string) => void
}

/** The original, verbatim with its own line numbers; long stretches fold, the places in question never do. */
export function Original({ reading, findings, finding, address, line, onSelect }: OriginalProps) {
  const { original, evidence, headings } = reading
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set())
  const box = useRef<HTMLDivElement>(null)

  const cellsByLine = useMemo(() => {
    const byLine = new Map<number, CellOnLine[]>()
    for (const [cell, { place, raw }] of Object.entries(evidence)) {
      const known = byLine.get(place.line)
      if (known) known.push({ address: cell, place, raw })
      else byLine.set(place.line, [{ address: cell, place, raw }])
    }
    return byLine
  }, [evidence])

  const filled = useMemo(() => filledLines(original), [original])
  const stretches = useMemo(() => {
    const places = findings.flatMap((each) => lineOfFinding(each, reading) ?? [])
    const sections = headings.filter(({ level }) => level === 'section').map((heading) => heading.line)
    const wanted = new Set([
      ...filled.slice(0, 2),
      ...sections,
      ...linesAround(filled, places, 1),
      ...(line ? linesAround(filled, [line], 3) : []),
      ...opened,
    ])
    return foldedLines(filled, wanted)
  }, [filled, findings, reading, headings, line, opened])

  useEffect(() => {
    if (line) scrollWithin(box.current, `[data-line="${line}"]`)
  }, [line])

  const firstCell = firstShownCell(stretches, cellsByLine)
  return (
    <section className="panel pane pane-original" aria-labelledby="original">
      <h2 id="original">
        原文 <small>字句未改动</small>
      </h2>
      <div className="source pane-scroll" ref={box}>
        {stretches.map(({ kind, lines }) =>
          kind === 'folded' ? (
            <div key={lines[0]} className="gap">
              第 {lines[0]}–{lines.at(-1)} 行{' '}
              <button type="button" className="link-button" onClick={() => setOpened(new Set([...opened, ...lines]))}>
                展开
              </button>
            </div>
          ) : (
            lines.map((number) => (
              <SourceLine
                key={number}
                number={number}
                text={original[number - 1] ?? ''}
                cells={cellsByLine.get(number) ?? []}
                quote={line === number && !address ? finding?.quote : undefined}
                hit={line === number}
                address={address}
                tabStop={address && evidence[address]?.raw ? address : firstCell}
                onSelect={onSelect}
              />
            ))
          ),
        )}
      </div>
    </section>
  )
}

function firstShownCell(stretches: readonly Stretch[], cellsByLine: ReadonlyMap<number, CellOnLine[]>): string | null {
  const shown = stretches.filter(({ kind }) => kind === 'shown').flatMap(({ lines }) => lines)
  const cells = shown.flatMap((line) => cellsByLine.get(line) ?? [])
  return cells.find(({ raw }) => raw !== '')?.address ?? null
}

interface SourceLineProps {
  number: number
  text: string
  cells: readonly CellOnLine[]
  quote: string | undefined
  hit: boolean
  address: string | null
  tabStop: string | null
  onSelect: (address: string) => void
}

function SourceLine({ number, text, cells, quote, hit, address, tabStop, onSelect }: SourceLineProps) {
  return (
    <p className={hit ? 'source-line hit' : 'source-line'} data-line={number}>
      <b>{number}</b>
      <span>
        {cells.length > 0 ? (
          <CellsOfLine text={text} cells={cells} address={address} tabStop={tabStop} onSelect={onSelect} />
        ) : (
          markedText(text, quote).map((piece, index) => {
            const words = piece.figure ? <strong>{piece.text}</strong> : piece.text
            // pieces of a line have no other name than their place
            return piece.marked ? <mark key={index}>{words}</mark> : <span key={index}>{words}</span>
          })
        )}
      </span>
    </p>
  )
}

const steps: Record<string, 1 | -1> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

/** The cells of the original are one stop for the tab key; arrow keys walk from one to the next in reading order. */
function walkSourceCells(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key]
  if (!step) return
  const cells = [...(event.currentTarget.closest('.source')?.querySelectorAll<HTMLElement>('.source-cell') ?? [])]
  event.preventDefault()
  cells[cells.indexOf(event.currentTarget) + step]?.focus()
}

type CellsOfLineProps = Pick<SourceLineProps, 'text' | 'cells' | 'address' | 'tabStop' | 'onSelect'>

function CellsOfLine({ text, cells, address, tabStop, onSelect }: CellsOfLineProps) {
  const spans = cellSpans(text, cells)
  const pieces = spans.map((span, index) => (
    <span key={span.address}>
      {text.slice(spans[index - 1]?.end ?? 0, span.start)}
      <button
        type="button"
        className={span.address === address ? 'source-cell source-cell-on' : 'source-cell'}
        aria-pressed={span.address === address}
        tabIndex={span.address === tabStop ? 0 : -1}
        onClick={() => onSelect(span.address)}
        onKeyDown={walkSourceCells}
      >
        {text.slice(span.start, span.end)}
      </button>
    </span>
  ))
  return (
    <>
      {pieces}
      {text.slice(spans.at(-1)?.end ?? 0)}
    </>
  )
}
