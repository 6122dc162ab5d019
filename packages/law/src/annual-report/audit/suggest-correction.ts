import { cellAt } from '../form/cell-addresses.ts'
import type { CellAddress, ReportTables, Suggestion } from '../report.ts'
import type { JudgedEquation } from './equations.ts'

const tolerance = 1e-9

/** The change of one cell that repairs an equation: parts are short by it, or the whole is too large by it. */
function neededChange(equation: JudgedEquation, cell: CellAddress): number {
  const missing = equation.wholeSum - equation.partsSum
  return equation.parts.includes(cell) ? missing : -missing
}

/** False for the cells of a row that the document lacks: there is nothing to correct. */
function isPrinted(cell: CellAddress, tables: ReportTables): boolean {
  const [table = '', row = ''] = cell.split('.')
  const cells = table === 'requests' ? tables.requests : tables.disputes
  return Boolean(cells?.[row])
}

/**
 * The one cell whose change makes a broken equation hold without breaking another, and repairs the most broken ones
 * on the way. Null where there is none, or where several cells would do equally well: then only the ledger can tell.
 */
export function suggestCorrection(
  broken: JudgedEquation,
  judged: readonly JudgedEquation[],
  tables: ReportTables,
  label: (address: CellAddress) => string,
): Suggestion | null {
  let best: { cell: CellAddress; to: number; repairs: number } | null = null
  let ties = 0
  for (const cell of [...broken.parts, ...broken.whole]) {
    if (!isPrinted(cell, tables)) continue
    const change = neededChange(broken, cell)
    const touched = judged.filter(({ parts, whole }) => parts.includes(cell) || whole.includes(cell))
    const repairsAll = touched.every(
      (equation) => !equation.holds && Math.abs(neededChange(equation, cell) - change) < tolerance,
    )
    const value = cellAt(tables, cell)
    const to = (typeof value === 'number' ? value : 0) + change
    if (!repairsAll || !Number.isInteger(to) || to < 0) continue
    if (best === null || touched.length > best.repairs) {
      best = { cell, to, repairs: touched.length }
      ties = 0
    } else if (touched.length === best.repairs) ties++
  }
  if (best === null || ties > 0) return null
  const from = cellAt(tables, best.cell)
  const printed = from === null ? '空白' : String(from)
  return {
    cell: best.cell,
    from,
    to: best.to,
    text: `若将“${label(best.cell)}”由${printed}改为${best.to}，相关勾稽关系即全部成立，请对照台账核实。`,
  }
}
