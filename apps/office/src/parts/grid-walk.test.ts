import { disputeTableLayout, proactiveTableLayout, requestTableLayout } from '@gongkai/law/annual-report'
import { describe, expect, test } from 'vitest'
import { placedValues, walk } from './grid-walk.ts'

describe('the values of a printed table', () => {
  test('stand right of the merged labels', () => {
    const placed = placedValues(requestTableLayout('2021'))
    expect(placed[0]).toEqual({ address: 'requests.newReceived.naturalPerson', row: 3, column: 3 })
    const columns = placed.filter((value) => value.address.endsWith('.total')).map((value) => value.column)
    expect(new Set(columns)).toEqual(new Set([9]))
  })
  test('of every table are reached by the arrow keys', () => {
    for (const layout of [proactiveTableLayout('2019'), requestTableLayout('2021'), disputeTableLayout('2021')]) {
      const placed = placedValues(layout)
      const reached = new Set<string>()
      let row: string | null = placed[0]?.address ?? null
      while (row) {
        let at: string = row
        for (let next = at; ; at = next) {
          reached.add(at)
          next = walk(placed, at, 'ArrowRight')
          if (next === at) break
        }
        const below: string = walk(placed, row, 'ArrowDown')
        row = below === row ? null : below
      }
      expect(reached.size).toBe(placed.length)
    }
  })
})

describe('an arrow key', () => {
  const placed = placedValues(requestTableLayout('2021'))
  test('keeps the column', () => {
    expect(walk(placed, 'requests.newReceived.research', 'ArrowDown')).toBe('requests.carriedOver.research')
    expect(walk(placed, 'requests.carriedOver.research', 'ArrowUp')).toBe('requests.newReceived.research')
    expect(walk(placed, 'requests.carriedOver.research', 'End')).toBe('requests.carriedOver.total')
    expect(walk(placed, 'requests.carriedOver.research', 'Home')).toBe('requests.carriedOver.naturalPerson')
  })
  test('stays at the edge', () => {
    expect(walk(placed, 'requests.newReceived.naturalPerson', 'ArrowUp')).toBe('requests.newReceived.naturalPerson')
    expect(walk(placed, 'requests.newReceived.total', 'ArrowRight')).toBe('requests.newReceived.total')
  })
})
