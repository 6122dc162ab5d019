import { proactiveBlocks } from '../form/proactive-blocks.ts'
import type { TableCells } from '../report.ts'
import { numberAt } from './audit-context.ts'

/** A row of the 2019 table that counts items: how many last year, how many more or fewer, and decisions if it has any. */
export interface ItemRow {
  key: string
  name: string
  previousItems: number
  change: number
  /** Null where the row has no such column or leaves it blank. */
  decisions: number | null
}

const rows = proactiveBlocks['2019'].flatMap(({ rows, columns }) =>
  columns.some(({ key }) => key === 'previousItems') ? rows : [],
)

/** The rows that count items and give both figures. */
export function itemRows(proactive: TableCells | null): ItemRow[] {
  return rows.flatMap(({ key, label }) => {
    const previousItems = numberAt(proactive, key, 'previousItems')
    const change = numberAt(proactive, key, 'change')
    if (previousItems === null || change === null) return []
    return [{ key, name: label, previousItems, change, decisions: numberAt(proactive, key, 'decisions') }]
  })
}
