import { expect, test } from 'vitest'
import { placeInWords } from './place-in-words.ts'

test.each([
  [{ kind: 'line' as const, line: 80 }, '第 80 行'],
  [{ kind: 'line' as const, line: 12, column: 3 }, '第 12 行第 3 个字'],
  [{ kind: 'line' as const, line: 12, column: 3, page: 2 }, '第 2 页第 12 行第 3 个字'],
  [{ kind: 'cell' as const, table: 2, row: 6, column: 10, line: 32 }, '第 2 张表第 6 行第 10 列（原文第 32 行）'],
  [
    { kind: 'cell' as const, table: 2, row: 6, column: 10, line: 42, page: 2 },
    '第 2 页第 2 张表第 6 行第 10 列（原文第 42 行）',
  ],
])('the place %j is called %s', (place, words) => {
  expect(placeInWords(place)).toBe(words)
})
