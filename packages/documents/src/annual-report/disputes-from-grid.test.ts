import { describe, expect, it } from 'vitest'
import { readReport } from './read-report.ts'

const outcomes = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']
const procedures = ['行政复议', '未经复议直接起诉', '复议后起诉']
const row = (...cells: (string | number)[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`

/** The number of a cell by procedure and outcome: 1 to 15 in printed order. */
const number = (procedure: number, outcome: number) => procedure * 5 + outcome + 1

async function read(table: string) {
  const page = `# 石桥县水利局2023年政府信息公开工作年度报告

一、总体情况

公开。

四、政府信息公开行政复议、行政诉讼情况

<table>${table}</table>

五、存在的主要问题及改进情况

公开不够及时。`
  const result = await readReport('report.md', new TextEncoder().encode(page))
  if (!result.ok) expect.fail(result.reason)
  return result.reading
}

const whole = {
  reconsideration: { upheld: 1, corrected: 2, other: 3, pending: 4, total: 5 },
  litigationDirect: { upheld: 6, corrected: 7, other: 8, pending: 9, total: 10 },
  litigationAfterReconsideration: { upheld: 11, corrected: 12, other: 13, pending: 14, total: 15 },
}

describe('a table of disputes turned another way', () => {
  it.each([
    [
      'a row for each procedure under the outcomes',
      row('类别', ...outcomes) +
        procedures.map((name, p) => row(name, ...outcomes.map((_, o) => number(p, o)))).join(''),
    ],
    [
      'a row for each outcome under the procedures',
      row('', ...procedures) + outcomes.map((name, o) => row(name, ...procedures.map((_, p) => number(p, o)))).join(''),
    ],
    [
      'a row for each number',
      procedures.flatMap((name, p) => outcomes.map((outcome, o) => row(name, outcome, number(p, o)))).join(''),
    ],
    [
      'rows for outcomes whose headers have slipped to the left',
      row('行政复议', '行政诉讼', '', '') +
        row('未经复议直接起诉', '复议后起诉', '', '') +
        outcomes.map((name, o) => row(name, ...procedures.map((_, p) => number(p, o)))).join(''),
    ],
  ])('%s', async (_, table) => {
    const reading = await read(table)
    expect(reading.tables.disputes).toEqual(whole)
  })

  it('a procedure with nothing but blanks behind it has blank cells, each with its place', async () => {
    const rows = procedures.map((name, p) => row(name, ...outcomes.map((_, o) => (p === 0 ? '' : number(p, o)))))
    const reading = await read(row('类别', ...outcomes) + rows.join(''))
    const blank = { upheld: null, corrected: null, other: null, pending: null, total: null }
    expect(reading.tables.disputes).toEqual({ ...whole, reconsideration: blank })
    expect(reading.evidence['disputes.reconsideration.total']).toMatchObject({ raw: '' })
  })
})

it('Markdown keeps its headings and paragraphs beside tables in HTML', async () => {
  const reading = await read(row('', ...procedures))
  expect(reading).toMatchObject({ fileType: 'md', title: '石桥县水利局2023年政府信息公开工作年度报告' })
  expect(reading.narrative).toMatchObject({ overview: '公开。', problems: '公开不够及时。' })
})

it('on a sheet the heading below a header without a row is no value of it', async () => {
  const header =
    row(...procedures.flatMap((name) => [name, '', '', '', ''])) + row(...outcomes, ...outcomes, ...outcomes)
  const reading = await read(header + row('五、存在的主要问题及改进情况', ...new Array(14).fill('')))
  const blank = { upheld: null, corrected: null, other: null, pending: null, total: null }
  expect(reading.tables.disputes).toEqual({
    reconsideration: blank,
    litigationDirect: blank,
    litigationAfterReconsideration: blank,
  })
})
