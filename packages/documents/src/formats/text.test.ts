import { expect, it } from 'vitest'
import { readText } from './text.ts'

it('tables drawn with characters are rows with pipes, their rules are nothing', () => {
  const tree = readText({
    text: '┌────────┬────────┐\n│规章│0│\n├────────┼────────┤\n│行政许可│3│\n└────────┴────────┘\n－－完－－',
    encoding: 'utf-8',
  })
  expect(tree.blocks).toMatchObject([{ text: '|规章|0|' }, { text: '|行政许可|3|' }, { text: '－－完－－' }])
  expect(tree.original[1]).toBe('│规章│0│')
})

it('a table without outer pipes keeps the empty cells its rows begin with', () => {
  const tree = readText({ text: ' | 甲 | 乙\n---|---|---\n | 1 | 2\n丙 |  | 3\n| 丁 | 4 | 5 |', encoding: 'utf-8' })
  const [table] = tree.blocks
  if (table?.kind !== 'table') expect.fail('no table')
  expect(table.grid.map((row) => row.map(({ text }) => text))).toEqual([
    ['', '甲', '乙'],
    ['', '1', '2'],
    ['丙', '', '3'],
    ['丁', '4', '5'],
  ])
})

it('a mark for nothing with a pipe behind it is a cell and no rule of a table', () => {
  const tree = readText({ text: '规章 |\n-- |\n-- |\n行政规范性文件 |\n13件 |', encoding: 'utf-8' })
  expect(tree.blocks.map(({ kind }) => kind)).toEqual(new Array(5).fill('paragraph'))
})
