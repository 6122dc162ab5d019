import { expect, test } from 'vitest'
import { fileSize } from './file-size.ts'

test.each([
  [980, '980 字节'],
  [12_400, '12 KB'],
  [3_565_158, '3.4 MB'],
])('%i bytes are %s', (bytes, text) => {
  expect(fileSize(bytes)).toBe(text)
})
