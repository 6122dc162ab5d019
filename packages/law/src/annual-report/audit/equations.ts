import type { CellAddress, CellValue, ReportTables } from '../report.ts'
import {
  allRequestRows,
  allResultRows,
  applicantColumns,
  disputeGroups,
  disputeOutcomes,
  requestColumnKeys,
} from './blank-totals.ts'

export type EquationCode = 'REQ_BALANCE' | 'REQ_ROW_SUM' | 'REQ_TOTAL_HANDLED' | 'DIS_SUM'

/** One reconciliation relation (勾稽关系) of the form: the cells of `parts` add up to those of `whole`. */
interface Equation {
  code: EquationCode
  /** Column, row or procedure that the equation is about. */
  where: string
  /** Places of the cells in the list of all cells that equations use. */
  parts: readonly number[]
  whole: readonly number[]
  partAddresses: readonly CellAddress[]
  wholeAddresses: readonly CellAddress[]
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

/** Rows of cells that equations use, each with its columns, in a fixed order: the cells are read once per report. */
const rows: readonly { table: 'requests' | 'disputes'; row: string; columns: readonly string[] }[] = [
  ...allRequestRows.map((row) => ({ table: 'requests' as const, row, columns: requestColumnKeys })),
  ...disputeGroups.map((row) => ({ table: 'disputes' as const, row, columns: [...disputeOutcomes, 'total'] })),
]

const addresses: readonly CellAddress[] = rows.flatMap(({ table, row, columns }) =>
  columns.map((column) => `${table}.${row}.${column}`),
)

const placeOf = new Map(addresses.map((address, place) => [address, place]))

function equation(
  code: EquationCode,
  where: string,
  partAddresses: readonly CellAddress[],
  wholeAddresses: readonly CellAddress[],
): Equation {
  const places = (list: readonly CellAddress[]) => list.map((address) => placeOf.get(address) ?? -1)
  return { code, where, partAddresses, wholeAddresses, parts: places(partAddresses), whole: places(wholeAddresses) }
}

const equations: readonly Equation[] = [
  ...requestColumnKeys.map((column) =>
    equation(
      'REQ_BALANCE',
      column,
      [`requests.newReceived.${column}`, `requests.carriedOver.${column}`],
      [`requests.totalHandled.${column}`, `requests.carriedForward.${column}`],
    ),
  ),
  ...allRequestRows.map((row) =>
    equation(
      'REQ_ROW_SUM',
      row,
      applicantColumns.map((column) => `requests.${row}.${column}`),
      [`requests.${row}.total`],
    ),
  ),
  ...requestColumnKeys.map((column) =>
    equation(
      'REQ_TOTAL_HANDLED',
      column,
      allResultRows.map((row) => `requests.${row}.${column}`),
      [`requests.totalHandled.${column}`],
    ),
  ),
  ...disputeGroups.map((group) =>
    equation(
      'DIS_SUM',
      group,
      disputeOutcomes.map((outcome) => `disputes.${group}.${outcome}`),
      [`disputes.${group}.total`],
    ),
  ),
]

/** A cell as read: undefined where its row is missing, null where it is blank. */
type ReadCell = CellValue | undefined

function readCells(tables: ReportTables): ReadCell[] {
  const cells: ReadCell[] = []
  for (const { table, row, columns } of rows) {
    const values = tables[table]?.[row]
    for (const column of columns) cells.push(values ? (values[column] ?? null) : undefined)
  }
  return cells
}

/** Adds up cells, a blank counted as 0; null where a cell holds no number (unreadable), so that nothing can be said. */
function sumOf(cells: readonly ReadCell[], places: readonly number[]): number | null {
  let sum = 0
  for (const place of places) {
    const value = cells[place]
    if (typeof value === 'string') return null
    if (typeof value === 'number') sum += value
  }
  return sum
}

/**
 * Whether an equation is asked. The balance needs its four rows and one printed cell; a sum needs the total that it is
 * compared with.
 */
function isAsked({ code, parts, whole }: Equation, cells: readonly ReadCell[]): boolean {
  if (code !== 'REQ_BALANCE') return whole.every((place) => cells[place] !== null && cells[place] !== undefined)
  const all = [...parts, ...whole]
  return all.every((place) => cells[place] !== undefined) && all.some((place) => cells[place] !== null)
}

const tolerance = 1e-9

/**
 * Judges all equations that can be asked of a report: the rows they need are there, the total they compare with is
 * printed, and no total they use is one of the blank totals (which is a finding of its own).
 */
export function judgeEquations(tables: ReportTables, blankTotals: ReadonlySet<CellAddress>): JudgedEquation[] {
  const cells = readCells(tables)
  const usesBlank = (address: CellAddress) => blankTotals.has(address)
  const judged: JudgedEquation[] = []
  for (const each of equations) {
    const { code, where, partAddresses, wholeAddresses } = each
    if (!isAsked(each, cells)) continue
    if (blankTotals.size > 0 && (partAddresses.some(usesBlank) || wholeAddresses.some(usesBlank))) continue
    const partsSum = sumOf(cells, each.parts)
    const wholeSum = sumOf(cells, each.whole)
    if (partsSum === null || wholeSum === null) continue
    const holds = Math.abs(partsSum - wholeSum) < tolerance
    judged.push({ code, where, parts: partAddresses, whole: wholeAddresses, partsSum, wholeSum, holds })
  }
  return judged
}

/** The equations of one kind that do not hold. */
export function brokenEquations(judged: readonly JudgedEquation[], code: EquationCode): JudgedEquation[] {
  return judged.filter((each) => each.code === code && !each.holds)
}
