import { describe, expect, it } from 'vitest'
import type { Cell } from '../formats/index.ts'
import { requestRowsFromGrids } from './requests-from-grid.ts'

const header = ['项目', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计']

/** A grid without merges, a cell for each text. */
const gridOf = (rows: string[][]): Cell[][] =>
  rows.map((texts, row) =>
    texts.map((text, column) => ({ text, row, column, rowSpan: 1, columnSpan: 1, line: row + 1 })),
  )

const read = (rows: string[][]) =>
  requestRowsFromGrids([{ number: 1, table: { kind: 'table', grid: gridOf(rows), line: 1 } }]).map(
    ({ labels, values }) => [labels.at(-1), ...values.map((value) => value?.text)],
  )

const inflow = ['一、本年新收政府信息公开申请数量', '1', '2', '0', '0', '0', '0', '3']

describe('rows that a page break or the lines of a drawing have changed', () => {
  it('takes the rest of a label from the row below it, where nothing else stands', () => {
    const blank = ['', '', '', '', '', '', '']
    expect(
      read([header, inflow, ['4．', '0', '8', '0', '0', '0', '0', '8'], ['无正当理由大量反复申请', ...blank]]),
    ).toEqual([inflow, ['4．无正当理由大量反复申请', '0', '8', '0', '0', '0', '0', '8']])
  })

  it('takes the rest of a label from below a head that the page break repeats', () => {
    const note = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）'
    const head = [[note, ...new Array<string>(7).fill('申请人情况')], header]
    const blank = ['', '', '', '', '', '', '']
    expect(
      read([
        ...head,
        inflow,
        ['1.申请人无正当理由逾期不补', '0', '8', '0', '0', '0', '0', '8'],
        ...head,
        ['正、行政机关不再处理其政府信息公开申请', ...blank],
      ]),
    ).toEqual([
      inflow,
      ['1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', '0', '8', '0', '0', '0', '0', '8'],
    ])
  })

  it('puts the lower half of a number back to a row that its upper half names', () => {
    const above = ['2.没有现成信息需要另行', '0', '2', '0', '0', '0', '0', '2']
    const below = ['制作', '', '2', '', '', '', '', '2']
    const grid = gridOf([header, inflow, above, below]).map((row, r) =>
      row.map((cell) => ({ ...cell, page: r < 3 ? 1 : 2 })),
    )
    const onPages = requestRowsFromGrids([{ number: 1, table: { kind: 'table', grid, line: 1 } }])
    expect(onPages.map(({ labels, values }) => [labels.at(-1), ...values.map((value) => value?.text)])).toEqual([
      inflow,
      ['2.没有现成信息需要另行制作', '0', '22', '0', '0', '0', '0', '22'],
    ])
  })

  it('leaves a blank row alone below a row that names itself', () => {
    const blank = ['2.重复申请', '', '', '', '', '', '', '']
    expect(read([header, inflow, blank])).toEqual([inflow, blank])
  })

  it('reads by order where gaps have moved the cells from under their headers', () => {
    const wide = (cells: string[]) => cells.flatMap((cell) => [cell, ''])
    const moved = ['（七）总计', '1', '', '2', '', '3', '', '4', '', '5', '', '6', '', '21', '', '']
    expect(read([wide(header), wide(inflow), moved])).toEqual([
      inflow,
      ['（七）总计', '1', '2', '3', '4', '5', '6', '21'],
    ])
  })

  it('goes by the header that was printed again at other places', () => {
    const again = ['', ...header]
    const below = ['', '（七）总计', '1', '2', '0', '', '0', '0', '3']
    expect(read([[...header, ''], [...inflow, ''], again, below]).at(-1)).toEqual([
      '（七）总计',
      '1',
      '2',
      '0',
      '',
      '0',
      '0',
      '3',
    ])
  })
})

describe('a sheet that holds the whole report', () => {
  const wide = (text: string) => [text, ...new Array<string>(7).fill('')]
  const forward = ['四、结转下年度继续办理', '0', '0', '0', '0', '0', '0', '0']

  it('gives no row for a sentence about requests', () => {
    const sentence = wide('（二）依申请公开。2023年新收政府信息公开申请3件，均依法依规办理。')
    expect(read([sentence, header, inflow, forward])).toEqual([inflow, forward])
  })

  it('takes no figures from a heading that reaches over the whole width', () => {
    const grid = gridOf([header, inflow, wide('五、存在的主要问题及改进情况')])
    const [heading] = grid[2] ?? []
    if (heading === undefined) throw new Error('the grid has three rows')
    const merged = [...grid.slice(0, 2), header.map(() => ({ ...heading, columnSpan: 8 }))]
    const rows = requestRowsFromGrids([{ number: 1, table: { kind: 'table', grid: merged, line: 1 } }])
    expect(rows.map(({ values }) => values.filter((value) => value !== undefined).length)).toEqual([7, 0])
  })

  it('ends where the table of disputes begins, and reads nothing of that one alone', () => {
    const disputes = [
      ['行政复议', '', '', '', '', '行政诉讼', '', ''],
      ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计', '结果维持', '结果纠正', '其他结果'],
      ['1', '0', '0', '0', '1', '2', '0', '0'],
    ]
    expect(read([header, inflow, forward, ...disputes])).toEqual([inflow, forward])
    const tables = [[header, inflow, forward], disputes].map((rows, index) => ({
      number: index + 1,
      table: { kind: 'table' as const, grid: gridOf(rows), line: 1 },
    }))
    expect(requestRowsFromGrids(tables)).toHaveLength(2)
  })
})
