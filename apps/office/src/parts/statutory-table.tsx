import {
  type CellValue,
  cellLabel,
  type LayoutCell,
  type ReportFormat,
  type TableLayout,
} from '@gongkai/law/annual-report'
import { type KeyboardEvent, memo, useId, useMemo, useRef, useState } from 'react'
import { cellText } from './cell-text.ts'
import { type GridKey, placedValues, walk } from './grid-walk.ts'
import './statutory-table.css'

export interface CellMark {
  severity: 'error' | 'warning' | 'info'
}

interface StatutoryTableProps {
  layout: TableLayout
  format: ReportFormat
  valueAt: (address: string) => CellValue
  /** Cells a finding is about. */
  marks: ReadonlyMap<string, CellMark>
  selected: string | null
  onSelect: (address: string) => void
  /** Cells whose value a person has put right. */
  corrected?: ReadonlySet<string>
}

const walkKeys = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'])
const markWords = { error: '有错误', warning: '有提示', info: '有说明' }

/**
 * A table of the annual report as printed: order, labels and merged heads unchanged, 0 as 0, unknown as 「—」.
 * One stop for the tab key; arrow keys walk from cell to cell, Enter or a click chooses one.
 */
export const StatutoryTable = memo(function StatutoryTable(props: StatutoryTableProps) {
  const { layout, format, valueAt, marks, selected, onSelect, corrected } = props
  const captionId = useId()
  const table = useRef<HTMLTableElement>(null)
  const placed = useMemo(() => placedValues(layout), [layout])
  const [walked, setWalked] = useState<string | null>(null)
  const isHere = (address: string | null) => placed.some((value) => value.address === address)
  const stop = isHere(selected) ? selected : (walked ?? placed[0]?.address)

  function onKeyDown(event: KeyboardEvent, address: string) {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      onSelect(address)
      return
    }
    if (!walkKeys.has(event.key)) return
    event.preventDefault()
    const next = walk(placed, address, event.key as GridKey)
    setWalked(next)
    table.current?.querySelector<HTMLElement>(`[data-address="${next}"]`)?.focus()
  }

  return (
    <div className="scroll">
      <table
        className="form-table"
        data-columns={layout.columnCount}
        role="grid"
        ref={table}
        aria-labelledby={captionId}
      >
        <caption id={captionId} className="visually-hidden">
          {layout.caption}
        </caption>
        <tbody>
          {layout.rows.map((cells, row) => (
            // the rows of a statutory form never move
            <tr key={row}>
              {cells.map((cell, index) =>
                cell.kind === 'value' ? (
                  <td
                    key={cell.address}
                    colSpan={cell.colSpan}
                    rowSpan={cell.rowSpan}
                    data-address={cell.address}
                    data-mark={marks.get(cell.address)?.severity}
                    data-corrected={corrected?.has(cell.address) || undefined}
                    className={cell.address === selected ? 'cell-on' : undefined}
                    aria-selected={cell.address === selected}
                    aria-label={`${cellLabel(cell.address, format)}：${spoken(cell, valueAt, marks)}${corrected?.has(cell.address) ? '，已更正' : ''}`}
                    tabIndex={cell.address === stop ? 0 : -1}
                    onClick={() => onSelect(cell.address)}
                    onKeyDown={(event) => onKeyDown(event, cell.address)}
                  >
                    {textOf(cell, valueAt)}
                  </td>
                ) : (
                  <HeadCell key={`${row} ${index}`} cell={cell} band={cells.length === 1} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
})

type ValueCell = Extract<LayoutCell, { kind: 'value' }>

function textOf(cell: ValueCell, valueAt: StatutoryTableProps['valueAt']): string {
  return cellText(valueAt(cell.address), cell.unitAddress ? valueAt(cell.unitAddress) : null)
}

function spoken(cell: ValueCell, valueAt: StatutoryTableProps['valueAt'], marks: StatutoryTableProps['marks']): string {
  const text = textOf(cell, valueAt)
  const mark = marks.get(cell.address)
  return `${text === '—' ? '没有数' : text}${mark ? `，${markWords[mark.severity]}` : ''}`
}

function HeadCell({ cell, band }: { cell: Exclude<LayoutCell, { kind: 'value' }>; band: boolean }) {
  const spans = { colSpan: cell.colSpan, rowSpan: cell.rowSpan }
  if (cell.kind === 'note') {
    return (
      <td {...spans} className="corner-note">
        {cell.text}
      </td>
    )
  }
  const className = band ? 'band' : cell.kind === 'header' ? 'group' : cell.rowSpan > 1 ? 'group bracket' : undefined
  return (
    <th {...spans} scope={cell.scope} className={className}>
      {cell.text}
    </th>
  )
}
