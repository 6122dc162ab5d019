import type { CellAddress, CellValue, ReportTables, TableKey } from '../report.ts'
import {
  allRequestRows,
  allResultRows,
  applicantColumns,
  disputeGroups,
  disputeOutcomes,
  requestColumnKeys,
} from './blank-totals.ts'

export type EquationCode = 'REQ_BALANCE' | 'REQ_ROW_SUM' | 'REQ_TOTAL_HANDLED' | 'DIS_SUM'

interface Term {
  address: CellAddress
  table: TableKey
  row: string
  column: string
}

/** One reconciliation relation (勾稽关系) of the form: the cells of `parts` add up to those of `whole`. */
interface Equation {
  code: EquationCode
  /** Column, row or procedure that the equation is about. */
  where: string
  parts: readonly Term[]
  whole: readonly Term[]
  /** Rows without which the equation is not asked. */
  needs: readonly { table: TableKey; row: string }[]
}

/** An equation on the figures of one report. */
export interface JudgedEquation {
  code: EquationCode
  where: string
  parts: readonly CellAddress[]
  whole: readonly CellAddress[]
  partsSum: number
  wholeSum: number
  holds: boolean
}

const term = (table: TableKey, row: string, column: string): Term => ({
  address: `${table}.${row}.${column}`,
  table,
  row,
  column,
})

const balanceRows = ['newReceived', 'carriedOver', 'totalHandled', 'carriedForward']

const equations: readonly Equation[] = [
  ...requestColumnKeys.map(
    (column): Equation => ({
      code: 'REQ_BALANCE',
      where: column,
      parts: [term('requests', 'newReceived', column), term('requests', 'carriedOver', column)],
      whole: [term('requests', 'totalHandled', column), term('requests', 'carriedForward', column)],
      needs: balanceRows.map((row) => ({ table: 'requests' as const, row })),
    }),
  ),
  ...allRequestRows.map(
    (row): Equation => ({
      code: 'REQ_ROW_SUM',
      where: row,
      parts: applicantColumns.map((column) => term('requests', row, column)),
      whole: [term('requests', row, 'total')],
      needs: [{ table: 'requests', row }],
    }),
  ),
  ...requestColumnKeys.map(
    (column): Equation => ({
      code: 'REQ_TOTAL_HANDLED',
      where: column,
      parts: allResultRows.map((row) => term('requests', row, column)),
      whole: [term('requests', 'totalHandled', column)],
      needs: [{ table: 'requests', row: 'totalHandled' }],
    }),
  ),
  ...disputeGroups.map(
    (group): Equation => ({
      code: 'DIS_SUM',
      where: group,
      parts: disputeOutcomes.map((outcome) => term('disputes', group, outcome)),
      whole: [term('disputes', group, 'total')],
      needs: [{ table: 'disputes', row: group }],
    }),
  ),
]

const addressesOf = (terms: readonly Term[]): CellAddress[] => terms.map(({ address }) => address)
const addressLists = new Map(
  equations.map((equation) => [equation, { parts: addressesOf(equation.parts), whole: addressesOf(equation.whole) }]),
)

function valueOf(tables: ReportTables, { table, row, column }: Term): CellValue {
  return tables[table]?.[row]?.[column] ?? null
}

/** Adds up terms, a blank counted as 0; null where a cell holds no number (unreadable), so that nothing can be said. */
function sumOf(tables: ReportTables, terms: readonly Term[]): number | null {
  let sum = 0
  for (const each of terms) {
    const value = valueOf(tables, each)
    if (typeof value === 'string') return null
    sum += value ?? 0
  }
  return sum
}

const tolerance = 1e-9

/**
 * Judges all equations that can be asked of a report: the rows they need are there, the total they compare with is
 * printed, and no total they use is one of the blank totals (which is a finding of its own).
 */
export function judgeEquations(tables: ReportTables, blankTotals: ReadonlySet<CellAddress>): JudgedEquation[] {
  const judged: JudgedEquation[] = []
  for (const equation of equations) {
    if (equation.needs.some(({ table, row }) => !tables[table]?.[row])) continue
    const comparesWithTotal = equation.code !== 'REQ_BALANCE'
    const printed = (each: Term) => valueOf(tables, each) !== null
    if (comparesWithTotal ? !equation.whole.every(printed) : ![...equation.parts, ...equation.whole].some(printed)) {
      continue
    }
    if (blankTotals.size > 0) {
      const usesBlank = (each: Term) => blankTotals.has(each.address)
      if (equation.parts.some(usesBlank) || equation.whole.some(usesBlank)) continue
    }
    const partsSum = sumOf(tables, equation.parts)
    const wholeSum = sumOf(tables, equation.whole)
    if (partsSum === null || wholeSum === null) continue
    const { parts = [], whole = [] } = addressLists.get(equation) ?? {}
    judged.push({
      code: equation.code,
      where: equation.where,
      parts,
      whole,
      partsSum,
      wholeSum,
      holds: Math.abs(partsSum - wholeSum) < tolerance,
    })
  }
  return judged
}

/** The equations of one kind that do not hold. */
export function brokenEquations(judged: readonly JudgedEquation[], code: EquationCode): JudgedEquation[] {
  return judged.filter((equation) => equation.code === code && !equation.holds)
}
