import { overlap, type SetPiece } from './page-pieces.ts'
import { type ValueRow, valueRows } from './page-rows.ts'

const unitWord = /^(?:[万亿]?元|[件项条个次人份]+)$/

/**
 * Puts numbers together that a narrow cell has broken over lines: `1 2 9` stands above and `6` below the height of the
 * row they belong to, each less than a line off it.
 */
export function joinBrokenNumbers(pieces: SetPiece[]): SetPiece[] {
  const rows = valueRows(pieces.filter(({ isValue }) => isValue))
  const isNear = (row: ValueRow | undefined, main: ValueRow): row is ValueRow =>
    row !== undefined && Math.abs(row.y - main.y) < (main.values[0]?.size ?? 0) * 0.95
  const gone = new Set<SetPiece>()
  const joined: SetPiece[] = []
  for (const [i, main] of rows.entries()) {
    if (main.values.every((value) => gone.has(value))) continue
    const near = [rows[i - 1], rows[i + 1]].filter((row) => isNear(row, main))
    const isBetween = near.length === 2 && near[0]?.values.length === near[1]?.values.length
    const parts = near.filter((row) => isBetween || row.values.length < main.values.length)
    // The upper halves of numbers have a row to go to between them and the lower halves.
    const next = rows[i + 1]
    const after = rows[i + 2]
    if (
      !isBetween &&
      next &&
      after &&
      isNear(next, main) &&
      isNear(after, next) &&
      main.values.length === after.values.length
    )
      continue
    const broken = parts.flatMap(({ values }) => values).filter((value) => !gone.has(value))
    if (broken.length === 0 || broken.some((piece) => main.values.some((own) => overlap(own, piece) > 0))) continue
    for (const piece of broken.sort((a, b) => a.y - b.y)) {
      gone.add(piece)
      const upper = joined.find((own) => own.y === main.y && overlap(own, piece) > 0)
      if (upper) {
        upper.text += piece.text
        upper.from = Math.min(upper.from, piece.from)
        upper.to = Math.max(upper.to, piece.to)
      } else joined.push({ ...piece, y: main.y })
    }
    // The unit of money or number that stands below it.
    for (const unit of pieces) {
      if (!unitWord.test(unit.text) || gone.has(unit)) continue
      if (unit.y < main.y || unit.y - main.y > unit.size * 0.95) continue
      const uppers = joined.filter((own) => own.y === main.y && overlap(own, unit) > 0)
      if (uppers.length === 0) continue
      gone.add(unit)
      for (const upper of uppers) upper.text += uppers.length === 1 ? unit.text : unit.text[0]
    }
  }
  return gone.size === 0 ? pieces : [...pieces.filter((piece) => !gone.has(piece)), ...joined]
}
