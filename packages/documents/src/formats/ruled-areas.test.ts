import { describe, expect, it } from 'vitest'
import type { Ruling } from './page-content.ts'
import { findRuledAreas } from './ruled-areas.ts'
import { columnsOf } from './ruled-table.ts'

const across = (y: number, x1: number, x2: number): Ruling => ({ x1, x2, y1: y, y2: y })
const down = (x: number, y1: number, y2: number): Ruling => ({ x1: x, x2: x, y1, y2 })

/** Where the lines of each table stand on a page that shows these rulings. */
const linesOf = (rulings: Ruling[]) =>
  findRuledAreas(rulings).map((area) => ({
    columns: columnsOf(area).map(Math.round),
    rows: area.horizontal.map(({ at }) => Math.round(at)).sort((a, b) => a - b),
  }))

describe('lines of tables as they are drawn', () => {
  it('takes dashes for the line they make up', () => {
    const dashed = [100, 120, 140].flatMap((y) =>
      Array.from({ length: 75 }, (_, i) => across(y, 50 + i * 4, 50 + i * 4 + 2.4)),
    )
    const edges = [50, 200, 350].flatMap((x) =>
      Array.from({ length: 10 }, (_, i) => down(x, 100 + i * 4, 102.4 + i * 4)),
    )
    expect(linesOf([...dashed, ...edges])).toEqual([{ columns: [50, 200, 350], rows: [100, 120, 140] }])
  })

  it('closes tables that have no line at their sides', () => {
    const rows = [100, 120, 140].map((y) => across(y, 50, 450))
    expect(linesOf([...rows, down(200, 100, 140), down(300, 100, 140)])).toEqual([
      { columns: [50, 200, 300, 450], rows: [100, 120, 140] },
    ])
  })

  it('closes a single row that a page break has left of such a table', () => {
    expect(linesOf([across(60, 50, 450), across(80, 50, 450), down(200, 60, 80)])).toEqual([
      { columns: [50, 200, 450], rows: [60, 80] },
    ])
  })

  it('takes a double line for one, also where the lines of the cells do not touch its outer one', () => {
    const cell = (x1: number, y1: number, x2: number, y2: number) => [
      across(y1, x1, x2),
      across(y2, x1, x2),
      down(x1, y1, y2),
      down(x2, y1, y2),
    ]
    const cells = [103, 125, 147].flatMap((y) => [
      ...cell(53, y, 198, y + 19),
      ...cell(201, y, 297, y + 19),
      ...cell(300, y, 447, y + 19),
    ])
    const [table, ...rest] = linesOf([...cell(50, 100, 450, 169), ...cells])
    expect(rest).toEqual([])
    expect(table?.columns).toHaveLength(4)
    expect(new Set(table?.rows).size).toBe(4)
  })

  it('keeps the columns of two tables below each other apart, however close they stand', () => {
    const upper = [...[100, 120, 140].map((y) => across(y, 50, 450)), ...[50, 200, 450].map((x) => down(x, 100, 140))]
    const lower = [...[200, 220, 240].map((y) => across(y, 50, 450)), ...[50, 204, 450].map((x) => down(x, 200, 240))]
    expect(linesOf([...upper, ...lower]).map(({ columns }) => columns)).toEqual([
      [50, 200, 450],
      [50, 204, 450],
    ])
  })
})
