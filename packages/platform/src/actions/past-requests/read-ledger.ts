import { readRows, type SheetRow } from '@gongkai/documents/formats'
import type { Day } from '@gongkai/law'
import { type ColumnKey, columnKeys, columnOf, columns } from './columns.ts'
import { judgeRow } from './judge-row.ts'
import type { JudgedRow } from './past-request.ts'

/** How many rows one file may hold. */
export const MAX_LEDGER_ROWS = 10_000

/** Rows above the headings (a title, a date of filling in) in which headings are looked for. */
const headRows = 20

export interface Ledger {
  /** The headings as they stand, with what each was taken for. */
  headings: { heading: string; means: string | null }[]
  /** Column labels of the template that may be given and are not in the file. */
  missing: string[]
  rows: JudgedRow[]
  /** The cells of each row as they stand, by row number. */
  originals: Map<number, string[]>
}

export type LedgerResult = ({ ok: true } & Ledger) | { ok: false; reason: string }

interface Head {
  at: number
  keys: (ColumnKey | null)[]
  found: number
}

/**
 * Reads a ledger of past requests: the sheet and the row of headings are found by what the headings mean, whatever
 * their order and wording. Every row comes back, with all its faults; a number that stands twice is a fault of the
 * second row.
 */
export function readLedger(bytes: Uint8Array, today: Day): LedgerResult {
  const read = readRows(bytes)
  if (!read.ok) return read
  const candidates = read.sheets.map(({ rows }) => ({ rows, head: headOf(rows) }))
  const best = candidates.reduce<(typeof candidates)[number] | null>(
    (chosen, next) => (next.head.found > (chosen?.head.found ?? 0) ? next : chosen),
    null,
  )
  const required = columnKeys.filter((key) => columns[key].required === '必填')
  if (best === null || best.head.found < 3) {
    const labels = required.map((key) => columns[key].label).join('、')
    return { ok: false, reason: `没有找到表头。第一行应当是各列的名称，至少有${labels}；可以先下载模板对照。` }
  }
  const { rows, head } = best
  const absent = required.filter((key) => !head.keys.includes(key))
  if (absent.length > 0) {
    return {
      ok: false,
      reason: `表里没有${absent.map((key) => `“${columns[key].label}”`).join('、')}这${absent.length === 1 ? '' : '几'}列。请补上，或者把列名改成模板里的名称。`,
    }
  }
  const body = rows.slice(head.at + 1)
  if (body.length === 0) return { ok: false, reason: '表头下面没有内容。' }
  if (body.length > MAX_LEDGER_ROWS) {
    return { ok: false, reason: `有 ${body.length} 行，一次最多 ${MAX_LEDGER_ROWS} 行，请分成几个文件。` }
  }
  return {
    ok: true,
    headings: (rows[head.at]?.cells ?? []).map((heading, index) => {
      const key = head.keys[index] ?? null
      return { heading, means: key === null ? null : columns[key].label }
    }),
    missing: columnKeys.filter((key) => !head.keys.includes(key)).map((key) => columns[key].label),
    rows: markDoubles(body.map(({ row, cells }) => judgeRow(row, textsOf(head.keys, cells), today))),
    originals: new Map(body.map(({ row, cells }) => [row, cells])),
  }
}

/** The row that holds most known headings. Of two columns with one meaning the first counts. */
function headOf(rows: readonly SheetRow[]): Head {
  let best: Head = { at: 0, keys: [], found: 0 }
  for (const [at, { cells }] of rows.slice(0, headRows).entries()) {
    const seen = new Set<ColumnKey>()
    const keys = cells.map((heading) => {
      const key = columnOf(heading)
      if (key === null || seen.has(key)) return null
      seen.add(key)
      return key
    })
    if (seen.size > best.found) best = { at, keys, found: seen.size }
  }
  return best
}

function textsOf(keys: readonly (ColumnKey | null)[], cells: readonly string[]): Partial<Record<ColumnKey, string>> {
  const texts: Partial<Record<ColumnKey, string>> = {}
  for (const [index, key] of keys.entries()) if (key !== null) texts[key] = cells[index] ?? ''
  return texts
}

function markDoubles(rows: JudgedRow[]): JudgedRow[] {
  const first = new Map<string, number>()
  return rows.map((judged) => {
    const { requestNo } = judged.shown
    const earlier = first.get(requestNo)
    if (requestNo === '') return judged
    if (earlier === undefined) {
      first.set(requestNo, judged.row)
      return judged
    }
    return { ...judged, request: null, faults: [...judged.faults, `申请编号“${requestNo}”与第 ${earlier} 行重复`] }
  })
}
