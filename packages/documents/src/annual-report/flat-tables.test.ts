import { describe, expect, it } from 'vitest'
import { flatCells } from './flat-cells.ts'
import { proactiveRowsFromLines } from './flat-tables.ts'
import type { Line } from './lines.ts'
import { squash } from './squash.ts'

/** Lines of a page as text that was taken from it shows them. */
const linesOfPage = (page: string): Line[] =>
  page.split('\n').map((text, index) => ({
    text,
    squashed: squash(text),
    length: text.length,
    line: index + 1,
    heading: 0,
    block: index,
    page: undefined,
    inTable: false,
  }))

describe('headers broken over lines of a page', () => {
  it.each([
    [
      'beginning above 信息内容',
      `第二十条第(一)项
           本年制发数   本年废止件
信息内容                       现行有效件数
           量       数
规章         0       2       1`,
    ],
    [
      'the first one whole, the others broken',
      `第二十条第(一)项
                        本年废止件    现行有效件
信息内容      本年制发件数
                            数         数
规章             0           2         1`,
    ],
  ])('%s', (_, page) => {
    const lines = linesOfPage(page)
    expect(flatCells(lines, undefined).length).toBeGreaterThan(6)
    const [row] = proactiveRowsFromLines(lines)
    expect(row?.columns?.map(({ key }) => key)).toEqual(['issued', 'repealed', 'inForce'])
    expect(row?.values.map((value) => value?.text)).toEqual(['0', '2', '1'])
  })
})
