import type { Cell } from '../formats/index.ts'
import { readCell } from './cell-value.ts'
import { disputeOutcomeOf } from './dispute-labels.ts'
import type { Line } from './lines.ts'
import { proactiveColumnOf } from './proactive-labels.ts'
import { requestColumnOf } from './request-labels.ts'
import type { NumberedTable } from './requests-from-grid.ts'

/** A piece of a line: `总计：3` names its column and its value. */
interface Pair {
  key: string
  value: string
  at: number
}

/** A row written out as prose, `（一）予以公开：自然人：3；商业企业：0；…；总计：3`: what stands before the first pair names it. */
interface LabelledRow {
  label: string
  pairs: Pair[]
}

/** Fewer rows than this are a sentence that happens to name figures by column. */
const fewestRows = 2

/**
 * Tables that text holds as rows of `column：value`, each row with its own label. They are read like grids: every
 * change of columns is a header of its own, a line between the rows without figures is a group.
 */
export function labelledGrids(lines: Line[]): NumberedTable[] {
  const rows: string[][] = []
  const places: { line: number; offsets: number[] }[] = []
  const push = (cells: string[], line: number, offsets: number[] = []) => {
    rows.push(cells)
    places.push({ line, offsets })
  }
  let header = ''
  let found = 0
  for (const { text, line } of lines) {
    const row = labelledRow(text)
    if (!row) {
      if (text.trim() !== '' && text.length <= 40) push([text.trim()], line)
      continue
    }
    const keys = row.pairs.map(({ key }) => key)
    if (keys.join() !== header) push([keys.some(proactiveColumnOf) ? '信息内容' : '', ...keys], line)
    header = keys.join()
    push([row.label, ...row.pairs.map(({ value }) => value)], line, [0, ...row.pairs.map(({ at }) => at)])
    found++
  }
  if (found < fewestRows) return []
  const width = Math.max(...rows.map((row) => row.length))
  const grid = rows.map((row, r) =>
    Array.from({ length: width }, (_, column): Cell => {
      const { line, offsets } = places[r] as (typeof places)[number]
      return { text: row[column] ?? '', row: r, column, rowSpan: 1, columnSpan: 1, line, offset: offsets[column] ?? 0 }
    }),
  )
  return [{ number: 0, table: { kind: 'table', grid, line: places[0]?.line ?? 0 } }]
}

/** What parts the pairs of a row; a comma before three digits is part of a number. */
const parting = /[；;、。\s]|[,，](?!\d{3}(?!\d))/
const unitNote = /[（(]单位[：:].{1,4}?[)）]/
const figure = /^(.*?)[：:]?([-—–−－+]?[\d０-９][\d０-９.,，．]*(?:\D{1,3})?|[-—–―−－/\\]*|无)$/

function labelledRow(text: string): LabelledRow | null {
  if (text.length > 300 || !/[：:]/.test(text)) return null
  const pairs: Pair[] = []
  let label = ''
  let from = 0
  while (from < text.length) {
    const end = from + Math.max(0, text.slice(from).search(parting))
    const to = end > from || parting.test(text[from] ?? '') ? end : text.length
    const part = text.slice(from, to)
    const pair = part === '' ? null : pairOf(part)
    if (pair) {
      if (pairs.length === 0) label = text.slice(0, from) + pair.label
      else if (pair.label !== '') return null
      pairs.push({ key: pair.key, value: pair.value, at: to - pair.value.length })
    } else if (pairs.length > 0 && part !== '') return null
    from = to + 1
  }
  label = label.replace(/[：:\s]+$/, '').trim()
  return pairs.length > 0 && label !== '' ? { label, pairs } : null
}

/** `规章：本年制发件数：2` is a label, a column of one of the three tables and a value. */
function pairOf(part: string): { label: string; key: string; value: string } | null {
  const match = figure.exec(part.replace(unitNote, ''))
  if (!match) return null
  const [, words = '', value = ''] = match
  // A column named without a colon and without a value is a header.
  if (value === '' && !/[：:]$/.test(part)) return null
  const colon = Math.max(words.lastIndexOf('：'), words.lastIndexOf(':'))
  const key = words.slice(colon + 1)
  const isColumn = key !== '' && (requestColumnOf(key) ?? disputeOutcomeOf(key) ?? proactiveColumnOf(key)) !== null
  if (!isColumn || readCell(value).kind === 'unreadable') return null
  return { label: words.slice(0, colon + 1), key, value }
}
