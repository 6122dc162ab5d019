import { describe, expect, it } from 'vitest'
import type { PageContent, Ruling, TextRun } from './page-content.ts'
import { pagesToTree } from './pages-to-tree.ts'

const columns = [50, 250, 350, 450]

/** A page with a table whose rows are 20 points high; the line at `without` (0 top, n bottom) is not drawn. */
function page(number: number, rows: string[][], without: number): PageContent {
  const top = number === 1 ? 700 : 60
  const rulings: Ruling[] = []
  const runs: TextRun[] = []
  for (let r = 0; r <= rows.length; r++) {
    if (r !== without) rulings.push({ x1: 50, x2: 450, y1: top + 20 * r, y2: top + 20 * r })
  }
  for (const x of columns) rulings.push({ x1: x, x2: x, y1: top, y2: top + 20 * rows.length })
  for (const [r, cells] of rows.entries()) {
    for (const [c, text] of cells.entries()) {
      if (text !== '') {
        runs.push({ text, x: (columns[c] ?? 0) + 5, middle: top + 20 * r + 10, width: 10 * text.length, size: 10 })
      }
    }
  }
  return { number, width: 595, height: 842, runs, rulings }
}

function gridOf(first: string[][], second: string[][]): string[][] {
  const tree = pagesToTree('pdf', [page(1, first, first.length), page(2, second, 0)], {})
  const [table] = tree.blocks
  if (table?.kind !== 'table') expect.fail('no table')
  return table.grid.map((row) => row.map((cell) => cell.text))
}

describe('a table that goes on on the next page', () => {
  it('joins the halves of a row that the page break has cut', () => {
    const grid = gridOf(
      [
        ['1.属于国家秘密', '1', '2'],
        ['2.其他法律行政', '', ''],
      ],
      [
        ['法规禁止公开', '3', '4'],
        ['3.重复申请', '5', '6'],
      ],
    )
    expect(grid).toEqual([
      ['1.属于国家秘密', '1', '2'],
      ['2.其他法律行政\n法规禁止公开', '3', '4'],
      ['3.重复申请', '5', '6'],
    ])
  })

  it('keeps a head that comes again apart from the row above the break', () => {
    const head = ['申请人情况', '自然人', '总计']
    const first = [head, ['1.属于国家秘密', '1', '2'], ['2.其他法律行政', '', '']]
    const second = [head, ['法规禁止公开', '3', '4']]
    expect(gridOf(first, second)).toEqual([...first, ...second])
  })

  it('takes a frame that runs out to the edge of the page for no row', () => {
    const first = page(
      1,
      [
        ['规章', '0', '0'],
        ['', '', ''],
      ],
      2,
    )
    const strip = { y1: 700, y2: 720 }
    first.rulings = first.rulings.map((ruling) =>
      ruling.x1 === ruling.x2 && ruling.x1 > 50 && ruling.x1 < 450 ? { ...ruling, ...strip } : ruling,
    )
    const tree = pagesToTree(
      'pdf',
      [
        first,
        page(
          2,
          [
            ['行政许可', '3', '4'],
            ['行政处罚', '5', '6'],
          ],
          -1,
        ),
      ],
      {},
    )
    const [table] = tree.blocks
    if (table?.kind !== 'table') expect.fail('no table')
    expect(table.grid.map((row) => row.map((cell) => cell.text))).toEqual([
      ['规章', '0', '0'],
      ['行政许可', '3', '4'],
      ['行政处罚', '5', '6'],
    ])
  })

  it.each([
    ['figures below figures', ['1.属于国家秘密', '1', '—'], ['2.其他', '5', '6']],
    ['a number of its own', ['1.属于国家秘密', '', ''], ['2.其他', '', '']],
  ])('keeps whole rows apart where the line at the edge is not drawn: %s', (_, upper, lower) => {
    expect(gridOf([['规章', '0', '0'], upper], [lower, ['3.重复申请', '5', '6']])).toEqual([
      ['规章', '0', '0'],
      upper,
      lower,
      ['3.重复申请', '5', '6'],
    ])
  })
})

describe('lines at the edge of pages', () => {
  const line = (text: string, middle: number): TextRun => ({ text, x: 40, middle, width: 6 * text.length, size: 8 })
  const printed = (number: number, ...runs: TextRun[]): PageContent => ({
    number,
    width: 595,
    height: 842,
    runs,
    rulings: [],
  })

  it('are no text where they stand on every page, and text where they stand on one', () => {
    const tree = pagesToTree(
      'pdf',
      [
        printed(
          1,
          line('2024/1/18 水利局年度报告', 20),
          line('一、总体情况', 100),
          line('http://a.gov.cn/1.html 1/2', 830),
        ),
        printed(2, line('2024/1/18 水利局年度报告', 20), line('六、其他', 40), line('http://a.gov.cn/1.html 2/2', 830)),
      ],
      {},
    )
    expect(tree.original).toEqual(['一、总体情况', '六、其他'])
  })
})

describe('what stands over or beside a table', () => {
  const rows = [
    ['1.属于国家秘密', '1', '2'],
    ['2.重复申请', '3', '4'],
  ]
  const gridWith = (...more: TextRun[]) => {
    const own = page(1, rows, -1)
    const [table] = pagesToTree('pdf', [{ ...own, runs: [...own.runs, ...more] }], {}).blocks
    if (table?.kind !== 'table') expect.fail('no table')
    return table.grid.map((row) => row.map((cell) => cell.text))
  }

  it('leaves a large mark across the page out of its cells', () => {
    expect(gridWith({ text: '内部资料', x: 180, middle: 722, width: 240, size: 60 })).toEqual(rows)
  })

  it('keeps a mark that hangs over the edge of its cell with the text it closes', () => {
    const hanging = { text: '事项、', x: 225, middle: 718, width: 34, size: 10, offsets: [0, 12, 24, 34] }
    expect(gridWith(hanging)[0]).toEqual(['1.属于国家秘密\n事项、', '1', '2'])
  })
})

it('leaves out the name of the report at the head of every page, where a table goes on below it', () => {
  const name = { text: '示范县水务局2023年政府信息公开工作年度报告', x: 50, middle: 95, width: 300, size: 9 }
  const lower = (content: PageContent): PageContent => ({
    ...content,
    runs: [name, ...content.runs.map((run) => ({ ...run, middle: run.middle + 60 }))],
    rulings: content.rulings.map((line) => ({ ...line, y1: line.y1 + 60, y2: line.y2 + 60 })),
  })
  const pages = [lower(page(1, [['a', '1', '2']], -1)), lower(page(2, [['b', '3', '4']], -1))]
  expect(pagesToTree('pdf', pages, {}).blocks.map(({ kind }) => kind)).toEqual(['table'])
})
