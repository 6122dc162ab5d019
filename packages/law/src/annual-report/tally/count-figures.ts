import { cellLabel, formCells } from '../form/cell-addresses.ts'
import type { CellAddress, ReportFormat } from '../report.ts'
import type { FigureRecord } from './records.ts'
import type { TalliedCell, UncountedRecord } from './tallied-report.ts'

/** Adds decimal figures in ten-thousandths, so that 0.1 and 0.2 万元 make 0.3 万元. */
function addUp(values: readonly number[]): number {
  const scaled = values.map((value) => Math.round(value * 10_000))
  if (!scaled.every(Number.isSafeInteger)) return values.reduce((sum, value) => sum + value, 0)
  return scaled.reduce((sum, value) => sum + value, 0) / 10_000
}

function whyUncounted(figure: FigureRecord, format: ReportFormat, documentsKnown: boolean): string | null {
  const cell = formCells(format).find(({ address }) => address === figure.cell)
  if (!cell || cell.table !== 'proactive' || cell.column === 'unit') {
    return `本年度表格中没有可以填报数字的“${cellLabel(figure.cell, format)}”，请核对填报位置。`
  }
  if (documentsKnown && (cell.row === 'regulations' || cell.row === 'normativeDocuments')) {
    return `“${cell.label}”由文件记录自动汇总，不计入另行填报的数字${figure.value}，请核对。`
  }
  return null
}

/**
 * Cells of section 二 from figures entered with their source; several figures for one cell add up. A purchase amount
 * is entered in yuan, and its unit cell says so.
 */
export function countFigures(
  figures: readonly FigureRecord[],
  year: number,
  format: ReportFormat,
  documentsKnown: boolean,
): { cells: Record<CellAddress, TalliedCell>; uncounted: UncountedRecord[] } {
  const grouped = new Map<CellAddress, FigureRecord[]>()
  const uncounted: UncountedRecord[] = []
  for (const figure of figures) {
    if (figure.year !== year) continue
    const reason = whyUncounted(figure, format, documentsKnown)
    const group = grouped.get(figure.cell)
    if (reason !== null) uncounted.push({ id: figure.id, reason })
    else if (group) group.push(figure)
    else grouped.set(figure.cell, [figure])
  }
  const cells: Record<CellAddress, TalliedCell> = {}
  for (const [address, group] of grouped) {
    const records = group.map(({ id }) => id)
    cells[address] = { address, value: addUp(group.map(({ value }) => value)), from: 'records', records }
    if (address === 'proactive.procurement.amount') {
      const unit = 'proactive.procurement.unit'
      cells[unit] = { address: unit, value: '元', from: 'records', records }
    }
  }
  return { cells, uncounted }
}
