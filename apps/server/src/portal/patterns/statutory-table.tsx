import type { CellAddress, CellValue, LayoutCell, TableLayout } from '@gongkai/law/annual-report'

/** What a finding says of a cell: `error` makes it wrong, `warning` asks for a look. */
export interface CellFault {
  number: number
  severity: 'error' | 'warning'
}

interface StatutoryTableProps {
  layout: TableLayout
  /** The value at an address; null is unknown and printed as “—”. */
  valueOf: (address: CellAddress) => CellValue
  /** Cells a finding speaks about, with its number on the page. */
  faults?: ReadonlyMap<CellAddress, CellFault>
  /** `proactive`, `requests` or `disputes`: decides widths. */
  kind: string
  labelledBy: string
  /** A row is printed bold when its key is here, a cell also when its column is `total`. */
  totalRows?: ReadonlySet<string>
}

/** A cell with its place on the grid. */
interface Placed {
  cell: LayoutCell
  row: number
  column: number
}

/** A statutory table with order, labels and merged heads of the printed form, in a frame that scrolls sideways. */
export function StatutoryTable(props: StatutoryTableProps) {
  const { layout, kind, labelledBy } = props
  const rows = place(layout)
  const headRows = rows.findIndex((row) => row.some(({ cell }) => cell.kind === 'label' || cell.kind === 'value'))
  // The first table prints its heads inside the body, block by block.
  const heads = kind === 'proactive' ? 0 : headRows
  return (
    // A region that scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={`scroll-region scroll-${kind}`} role="region" aria-labelledby={labelledBy} tabIndex={0}>
      {/* Named by the heading of its section: a caption would say it twice to whoever reads the page as a report. */}
      <table className={`statutory statutory-${kind}`} aria-labelledby={labelledBy}>
        {heads > 0 && <thead>{rows.slice(0, heads).map((row, index) => line(row, index, props))}</thead>}
        <tbody>{rows.slice(heads).map((row, index) => line(row, heads + index, props))}</tbody>
      </table>
    </div>
  )
}

const line = (row: readonly Placed[], index: number, props: StatutoryTableProps) => (
  <tr key={index}>
    {row.map((placed) => (
      <Cell key={placed.column} placed={placed} {...props} />
    ))}
  </tr>
)

function Cell({ placed, ...props }: StatutoryTableProps & { placed: Placed }) {
  const { cell } = placed
  const { layout } = props
  const edges = [
    placed.column + cell.colSpan === layout.columnCount ? 'edge-right' : '',
    placed.row + cell.rowSpan === layout.rows.length ? 'edge-bottom' : '',
  ]
  const spans = {
    ...(cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {}),
    ...(cell.colSpan > 1 ? { colSpan: cell.colSpan } : {}),
  }
  switch (cell.kind) {
    case 'note':
      return (
        <td className={classes('note', ...edges)} {...spans}>
          {cell.text}
        </td>
      )
    case 'header':
      return (
        <th
          className={classes(cell.colSpan === layout.columnCount ? 'band' : 'head', ...edges)}
          scope={cell.scope}
          {...spans}
        >
          {cell.text}
        </th>
      )
    case 'label':
      return (
        <th className={classes(...labelClasses(placed), ...edges)} scope={cell.scope} {...spans}>
          <span>{cell.text}</span>
        </th>
      )
    case 'value':
      return <ValueCell cell={cell} edges={edges} spans={spans} {...props} />
  }
}

function labelClasses({ cell, column }: Placed): string[] {
  if (cell.rowSpan > 1) return ['group', column === 0 ? 'outer' : '']
  return ['leaf', cell.colSpan > 1 ? `over-${cell.colSpan}` : '']
}

interface ValueCellProps extends StatutoryTableProps {
  cell: Extract<LayoutCell, { kind: 'value' }>
  edges: string[]
  spans: object
}

function ValueCell({ cell, edges, spans, valueOf, faults, totalRows }: ValueCellProps) {
  const value = valueOf(cell.address)
  const unit = cell.unitAddress === null ? null : valueOf(cell.unitAddress)
  const fault = faults?.get(cell.address)
  const [, row = '', column = ''] = cell.address.split('.')
  const total = column === 'total' || totalRows?.has(row)
  return (
    <td
      className={classes(
        total ? 'total' : '',
        value === null ? 'unknown' : '',
        fault === undefined ? '' : fault.severity === 'error' ? 'faulty' : 'questioned',
        ...edges,
      )}
      {...spans}
    >
      {value === null ? (
        // One sign in the text, so that whoever copies or reads the table takes the cell for empty.
        <span role="img" aria-label="空白">
          —
        </span>
      ) : (
        `${value}${unit ?? ''}`
      )}
      {fault !== undefined && (
        <a className="mark-link" href={`#finding-${fault.number}`} role="doc-noteref">
          <span className="unseen">核对结果</span>
          {fault.number}
        </a>
      )}
    </td>
  )
}

const classes = (...names: string[]): string | undefined => names.filter(Boolean).join(' ') || undefined

/** Where each cell stands when spans above and beside it have taken their places. */
function place(layout: TableLayout): Placed[][] {
  const taken = new Set<number>()
  const at = (row: number, column: number): number => row * layout.columnCount + column
  return layout.rows.map((cells, row) => {
    let column = 0
    return cells.map((cell) => {
      while (taken.has(at(row, column))) column++
      for (let down = 0; down < cell.rowSpan; down++) {
        for (let right = 0; right < cell.colSpan; right++) taken.add(at(row + down, column + right))
      }
      return { cell, row, column }
    })
  })
}
