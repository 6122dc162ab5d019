import { describe, expect, test } from 'vitest'
import { type CellOnLine, cellSpans } from './cell-spans.ts'

const onLine = (address: string, raw: string, column: number): CellOnLine => ({
  address,
  raw,
  place: { kind: 'line', line: 1, column },
})
const inTable = (address: string, raw: string, column: number): CellOnLine => ({
  address,
  raw,
  place: { kind: 'cell', table: 1, row: 1, column, line: 1 },
})
const words = (text: string, cells: CellOnLine[]) =>
  cellSpans(text, cells).map(({ address, start, end }) => [address, text.slice(start, end), start])

describe('the cells of a line of text', () => {
  test('begin where their place says', () => {
    expect(
      words('行政处罚|21|21|0|', [onLine('previous', '21', 6), onLine('change', '21', 9), onLine('done', '0', 12)]),
    ).toEqual([
      ['previous', '21', 5],
      ['change', '21', 8],
      ['done', '0', 11],
    ])
  })
  test('may have spaces before the value', () => {
    expect(words('| 规章 |  3 |', [onLine('a', '3', 7)])).toEqual([['a', '3', 8]])
  })
  test('that are blank have no span', () => {
    expect(words('规章||', [onLine('a', '', 4)])).toEqual([])
  })
})

describe('the cells of a table row', () => {
  test('are found from the right, past labels that look like values', () => {
    const text = '三、结果 | 1 | 1 | 0 | 1'
    expect(words(text, [inTable('person', '1', 3), inTable('business', '0', 4), inTable('total', '1', 5)])).toEqual([
      ['person', '1', 11],
      ['business', '0', 15],
      ['total', '1', 19],
    ])
  })
  test('pass over blanks', () => {
    expect(words('规章 |  | 2 | ', [inTable('a', '', 2), inTable('b', '2', 3), inTable('c', '', 4)])).toEqual([
      ['b', '2', 8],
    ])
  })
})
