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
