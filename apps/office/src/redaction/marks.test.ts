import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deskOf, drawn, lay, type Mark, marksFor, moved, plainMarks, pressed, redo, resized, undo } from './marks.ts'

const mark = { page: 1, x: 0.2, y: 0.3, width: 0.1, height: 0.05, ground: 'personalPrivacy' } as const

describe('marks on the desk', () => {
  it('are drawn from any corner to the opposite one, inside the page', () => {
    const whole = { page: 2, x: 0.5, y: 0, width: 0.5, height: 0.25, ground: 'tradeSecret' }
    expect(drawn(2, { x: 0.5, y: 0.25 }, { x: 1.7, y: -0.2 }, 'tradeSecret')).toEqual(whole)
    expect(drawn(2, { x: 1, y: 0 }, { x: 0.5, y: 0.25 }, 'tradeSecret')).toEqual(whole)
    expect(drawn(1, { x: 0.5, y: 0.5 }, { x: 0.501, y: 0.9 }, 'tradeSecret')).toBeNull()
  })

  it('stay on the page however they are moved and stretched', () => {
    const by = fc.record({
      x: fc.double({ min: -3, max: 3, noNaN: true }),
      y: fc.double({ min: -3, max: 3, noNaN: true }),
    })
    fc.assert(
      fc.property(by, by, (first, second) => {
        const { x, y, width, height } = resized(moved(mark, first), second)
        for (const value of [x, y, width, height, x + width, y + height]) {
          expect(value).toBeGreaterThanOrEqual(0)
          expect(value).toBeLessThanOrEqual(1 + 1e-9)
        }
        expect(Math.min(width, height)).toBeGreaterThan(0)
      }),
    )
  })

  it('follow the arrow keys', () => {
    const keyed: Mark = { ...mark, key: 1 }
    expect(pressed(keyed, { key: 'ArrowLeft', shiftKey: false })?.x).toBeCloseTo(0.196)
    expect(pressed(keyed, { key: 'ArrowDown', shiftKey: true })?.height).toBeCloseTo(0.054)
    expect(pressed(keyed, { key: 'a', shiftKey: false })).toBeNull()
  })

  it('go back and forth, and a new step ends the way forth', () => {
    const empty = deskOf([], [])
    const one = lay(empty, { marks: marksFor(empty, [mark], 'tradeSecret') })
    const two = lay(one, { words: ['王小明'] })
    expect(plainMarks(undo(two).marks)).toEqual([{ ...mark, ground: 'tradeSecret' }])
    expect(undo(undo(two)).marks).toEqual([])
    expect(undo(empty)).toEqual(empty)
    expect(redo(undo(two))).toEqual(two)
    expect(redo(lay(undo(two), { words: ['李建国'] })).words).toEqual(['李建国'])
  })

  it('are not laid twice on one place, and every mark has a key of its own', () => {
    const desk = deskOf([mark], [])
    const places = [mark, { ...mark, page: 2 }, { ...mark, x: 0.4 }]
    const added = marksFor(desk, places, 'tradeSecret')
    expect(added.map(({ page, x, key }) => [page, x, key])).toEqual([
      [2, 0.2, 2],
      [1, 0.4, 3],
    ])
    const next = lay(desk, { marks: [...desk.marks, ...added] })
    // a key that was undone is not given again
    expect(marksFor(undo(next), places, 'tradeSecret')[0]?.key).toBe(4)
  })
})
