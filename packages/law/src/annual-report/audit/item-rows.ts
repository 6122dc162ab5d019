import { cellLabel } from '../form/cell-addresses.ts'
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

const keys = ['adminLicensing', 'otherServices', 'adminPenalty', 'adminCoercion', 'adminFees']

/** The rows that count items and give both figures. */
export function itemRows(proactive: TableCells | null): ItemRow[] {
  return keys.flatMap((key) => {
    const previousItems = numberAt(proactive, key, 'previousItems')
    const change = numberAt(proactive, key, 'change')
    if (previousItems === null || change === null) return []
    const name = cellLabel(`proactive.${key}.previousItems`, '2019').split(' · ')[0] ?? key
    return [{ key, name, previousItems, change, decisions: numberAt(proactive, key, 'decisions') }]
  })
}
