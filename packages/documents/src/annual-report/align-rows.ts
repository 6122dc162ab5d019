import { labelCoverage, requestRowKeys, requestRowOf } from './request-labels.ts'
import type { FoundRow } from './value-cell.ts'

/** Certainty that a found row is a row of the form; 0 is impossible. */
interface Match {
  key: string
  score: number
}

/**
 * Which row of the form is each found row? By the meaning of its label; where labels are torn, by what is left of
 * them and the order of the form. Rows that cannot be placed are left out of the result.
 */
export function alignRequestRows(rows: FoundRow[]): Map<string, FoundRow[]> {
  const own = rows.map((row) => ownMatch(row))
  const result = new Map<string, FoundRow[]>()
  const add = (key: string, row: FoundRow) => {
    const found = result.get(key)
    if (found) found.push(row)
    else result.set(key, [row])
  }
  if (own.every((match, index) => match !== null || !hasValues(rows[index]))) {
    for (const [index, match] of own.entries()) if (match) add(match.key, rows[index] as FoundRow)
    return result
  }
  const chosen = inOrder(rows.map((row, index) => matches(row, own[index] ?? null)))
  for (const [index, row] of rows.entries()) {
    const key = chosen[index] ?? own[index]?.key
    if (key) add(key, row)
  }
  return result
}

const hasValues = (row: FoundRow | undefined) => row?.values.some((value) => value && value.text !== '') ?? false

/** The row named by the label next to the values, taking in earlier pieces until they make sense. */
function ownMatch(row: FoundRow): Match | null {
  let text = ''
  for (let taken = 1; taken <= Math.min(row.labels.length, 5); taken++) {
    text = row.labels[row.labels.length - taken] + text
    const key = requestRowOf(text)
    if (key) return { key, score: 1 - taken * 0.05 }
  }
  return null
}

function matches(row: FoundRow, own: Match | null): Match[] {
  const found: Match[] = own ? [own] : []
  const text = row.labels.slice(-6).join('') + row.after
  if (own && own.score > 0.9) return found
  for (const key of requestRowKeys) {
    if (key === own?.key) continue
    const coverage = labelCoverage(key, text)
    if (coverage >= 0.3) found.push({ key, score: coverage * 0.6 })
    else if (row.labels.length === 0 && hasValues(row)) found.push({ key, score: 0.02 })
  }
  return found
}

/** The assignment in the order of the form with the highest sum of scores; null where a row gets none. */
function inOrder(candidates: Match[][]): (string | null)[] {
  const keys = requestRowKeys.length
  const index = new Map(requestRowKeys.map((key, at) => [key, at]))
  // best[i][j]: highest sum for the first i rows using the first j keys.
  const best: Float64Array[] = [new Float64Array(keys + 1)]
  for (const [i, found] of candidates.entries()) {
    const before = best[i] as Float64Array
    const now = Float64Array.from(before)
    for (const { key, score } of found) {
      const at = index.get(key) as number
      const sum = (before[at] as number) + score
      if (sum > (now[at + 1] as number)) now[at + 1] = sum
    }
    for (let j = 1; j <= keys; j++) now[j] = Math.max(now[j] as number, now[j - 1] as number)
    best.push(now)
  }
  const chosen: (string | null)[] = candidates.map(() => null)
  let j = keys
  for (let i = candidates.length; i > 0; i--) {
    const now = best[i] as Float64Array
    const before = best[i - 1] as Float64Array
    while (j > 0 && now[j - 1] === now[j]) j--
    if (before[j] === now[j]) continue
    const match = (candidates[i - 1] as Match[]).find(
      ({ key, score }) => (index.get(key) as number) === j - 1 && (before[j - 1] as number) + score === now[j],
    )
    if (match) {
      chosen[i - 1] = match.key
      j -= 1
    }
  }
  return chosen
}
