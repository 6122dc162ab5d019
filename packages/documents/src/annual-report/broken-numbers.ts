import { overlap, type SetPiece } from './page-pieces.ts'
import { type ValueRow, valueRows } from './page-rows.ts'

const unitWord = /^(?:[万亿]?元|[件项条个次人份])$/

/**
 * Puts numbers together that a narrow cell has broken over lines: `1 2 9` stands above and `6` below the height of the
 * row they belong to, each less than a line off it.
 */
export function joinBrokenNumbers(pieces: SetPiece[]): SetPiece[] {
  const rows = valueRows(pieces.filter(({ isValue }) => isValue))
  const isPart = (row: ValueRow | undefined, main: ValueRow): row is ValueRow =>
    row !== undefined &&
    row.values.length < main.values.length &&
    Math.abs(row.y - main.y) < (main.values[0]?.size ?? 0) * 0.95
  const gone = new Set<SetPiece>()
  const joined: SetPiece[] = []
  for (const [i, main] of rows.entries()) {
    const parts = [rows[i - 1], rows[i + 1]].filter((row) => isPart(row, main))
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
      const upper = joined.find((own) => own.y === main.y && overlap(own, unit) > 0)
      if (!upper || unit.y < main.y || unit.y - main.y > unit.size * 0.95) continue
      gone.add(unit)
      upper.text += unit.text
    }
  }
  return gone.size === 0 ? pieces : [...pieces.filter((piece) => !gone.has(piece)), ...joined]
}
