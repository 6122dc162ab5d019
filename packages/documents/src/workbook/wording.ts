import type { CellValue, Finding, FindingSeverity } from '@gongkai/law/annual-report'
import type { Place, Reading } from '../annual-report/reading.ts'

export const severityLabels: Record<FindingSeverity, string> = { error: '错误', warning: '提示', info: '说明' }

/** Where a value stands: `表 2 第 5 行第 3 列`, `第 2 页第 40 行`. */
export function placeText(place: Place): string {
  const page = place.page === undefined ? '' : `第 ${place.page} 页`
  if (place.kind === 'cell') return `${page}表 ${place.table} 第 ${place.row} 行第 ${place.column} 列`
  return `${page}第 ${place.line} 行`
}

/** A value as people read it; a blank is said to be one. */
export function valueText(value: CellValue | undefined): string {
  return value === null || value === undefined ? '空白' : String(value)
}

/** Where in the original a finding lies: its line, or that of the first of its cells; null where it is about no place. */
export function lineOfFinding({ line, cells }: Finding, { evidence }: Reading): number | null {
  if (line !== undefined) return line
  for (const address of cells) {
    const found = evidence[address]
    if (found) return found.place.line
  }
  return null
}
