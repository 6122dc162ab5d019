import { expect, test } from 'vitest'
import { fileNameOf } from './save-file.ts'

test.each([
  [
    `attachment; filename*=UTF-8''${encodeURIComponent('整改通知-县民政局-2022年.docx')}`,
    '整改通知-县民政局-2022年.docx',
  ],
  [`attachment; filename*=UTF-8''a%20b.txt; size=3`, 'a b.txt'],
  ['attachment', null],
  [null, null],
])('the name in %s is %s', (header, name) => {
  expect(fileNameOf(header)).toBe(name)
})
