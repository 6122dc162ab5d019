import { expect, test } from 'vitest'
import { markedText } from './marked-text.ts'

test('a quoted passage is marked, its figures bold, the rest untouched', () => {
  const line = '栏目合理。共公开171条，其中指南4条。信息及时。'
  const pieces = markedText(line, '共公开171条，其中指南4条')
  expect(pieces.map(({ text, marked, figure }) => [text, marked, figure])).toEqual([
    ['栏目合理。', false, false],
    ['共公开', true, false],
    ['171条', true, true],
    ['，其中指南', true, false],
    ['4条', true, true],
    ['。信息及时。', false, false],
  ])
  expect(pieces.map(({ text }) => text).join('')).toBe(line)
})

test('a line without the passage is one plain piece', () => {
  expect(markedText('总体情况', '171')).toEqual([{ text: '总体情况', marked: false, figure: false }])
  expect(markedText('总体情况', undefined)).toEqual([{ text: '总体情况', marked: false, figure: false }])
})
