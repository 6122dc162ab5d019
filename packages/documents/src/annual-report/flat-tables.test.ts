import { describe, expect, it } from 'vitest'
import { flatCells } from './flat-cells.ts'
import { disputesFromLines, proactiveRowsFromLines } from './flat-tables.ts'
import type { Line } from './lines.ts'
import { readReport } from './read-report.ts'
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

it('words of a header that follow each other from line to line stay in their order', () => {
  const lines = linesOfPage(`第二十条第（五）项
信息内容
上一年项目数
量
本年增/减 处理决定数量
行政许可 212 8 4139`)
  const [row] = proactiveRowsFromLines(lines)
  expect(row?.columns?.map(({ key }) => key)).toEqual(['previousItems', 'change', 'decisions'])
})

it('a row whose first cell has lost its tab does not go on with the header above it', () => {
  const lines = linesOfPage(
    '第二十条第（一）项\n信息内容\n\t本年制发件数\n\t本年废止件数\n\t现行有效件数\n规章\n\t1\n\t2\n\t3',
  )
  const [row] = proactiveRowsFromLines(lines)
  expect(row).toMatchObject({ item: 'regulations', values: [{ text: '1' }, { text: '2' }, { text: '3' }] })
})

describe('a table of disputes without a number', () => {
  const outcomes = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']
  const header = ['行政复议', '行政诉讼', ...outcomes, '未经复议直接起诉', '复议后起诉', ...outcomes, ...outcomes]

  it('is there when empty lines show its fifteen cells', () => {
    const page = linesOfPage([...header, ...Array(15).fill(''), '五、存在的主要问题'].join('\n\n')).filter(
      ({ text }) => text !== '',
    )
    const found = disputesFromLines(page.slice(0, -1), page.at(-1))
    expect(found?.values.map((value) => value?.text)).toEqual(Array(15).fill(''))
  })

  it('is there, with a doubt, when only its header is left', () => {
    expect(disputesFromLines(linesOfPage(header.join('\n')))?.doubt).toBe('没有数字')
  })

  it('is not there where prose says that there were none', () => {
    expect(disputesFromLines(linesOfPage('未发生行政复议\n未发生行政诉讼'))).toBeNull()
  })
})

it.each([
  [
    'an outcome',
    '结果',
    ['行政复议', '未经复议直接起诉', '复议后起诉'],
    ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'],
  ],
  [
    'a procedure',
    '类别',
    ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'],
    ['行政复议', '未经复议直接起诉', '复议后起诉'],
  ],
])('with a row for each %s, a row of blanks keeps its place', (_, corner, heads, rows) => {
  const piped = (cells: string[]) => cells.map((cell) => (cell === '' ? '|' : `${cell} |`)).join('\n')
  const numbers = (row: number) => heads.map((_, column) => (row === 0 ? '' : String(row * 10 + column)))
  const text = [piped([corner, ...heads]), ...rows.map((row, r) => piped([row, ...numbers(r)]))].join('\n')
  const cells = rows.flatMap((_, r) => numbers(r))
  // the form prints procedure by procedure
  const printed = rows.length === 5 ? heads.flatMap((_, h) => rows.map((_, r) => cells[r * heads.length + h])) : cells
  expect(disputesFromLines(linesOfPage(text))?.values.map((value) => value?.text)).toEqual(printed)
})

it('the table of section 二 on one line of more than two hundred characters is a table', async () => {
  const articles = ['第二十条 第（一）项', '第二十条 第（五）项', '第二十条 第（六）项', '第二十条 第（八）项']
  const table = [
    `${articles[0]} 信息内容 本年制发 件数 本年废止 件数 现行有效 件数 规章 100件 10000件 0件 行政规范 性文件 1件 2件 3件`,
    `${articles[1]} 信息内容 本年处理 决定数量 行政许可 4件`,
    `${articles[2]} 信息内容 本年处理 决定数量 行政处罚 5件 行政强制 10000件`,
    `${articles[3]} 信息内容 本年收费 金额（单位：万元） 行政事业 性收费 10000`,
  ].join(' ')
  const report = `石桥县水利局2023年政府信息公开工作年度报告\n二、主动公开政府信息情况\n${table}\n五、存在的主要问题及改进情况\n无。`
  const result = await readReport('report.txt', new TextEncoder().encode(report))
  expect(result.ok && result.reading.tables.proactive).toMatchObject({
    regulations: { issued: 100, repealed: 10000, inForce: 0 },
    normativeDocuments: { issued: 1, repealed: 2, inForce: 3 },
    adminPenalty: { decisions: 5 },
    adminFees: { amount: 10000 },
  })
})

it('a row of blanks for an outcome, set in columns, keeps its place', () => {
  const found = disputesFromLines(
    linesOfPage(`结果          行政复议      未经复议直接起诉      复议后起诉
结果维持         1                2                 3
结果纠正
其他结果         0                                  4
尚未审结         0                0                 0
总计             1                2                 7`),
  )
  expect(found?.values.map((value) => value?.text)).toEqual([
    '1',
    '',
    '0',
    '0',
    '1',
    '2',
    '',
    '',
    '0',
    '2',
    '3',
    '',
    '4',
    '0',
    '7',
  ])
})
