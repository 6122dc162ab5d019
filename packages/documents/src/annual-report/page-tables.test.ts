import { expect, it } from 'vitest'
import type { Line } from './lines.ts'
import { disputesFromPages, proactiveRowsFromPages, requestRowsFromPages } from './page-tables.ts'

/** A line of a page: pieces by the middle of where they stand across it. */
const pageLine = (middle: number, pieces: [number, string][], page = 1): Line => ({
  text: pieces.map(([, text]) => text).join(' '),
  squashed: '',
  length: 0,
  line: page * 1000 + middle,
  heading: 0,
  block: 0,
  page,
  inTable: false,
  pieces: pieces.map(([x, text]) => ({
    text,
    from: x - text.length * 3,
    to: x + text.length * 3,
    middle,
    size: 10,
    offset: 0,
  })),
})
const texts = (values: ({ text: string } | undefined)[] | undefined) => values?.map((value) => value?.text)
const columns = [300, 350, 400, 450, 500, 550, 600]
const heads = ['自然人', '商业企业', '科研机构', '公益组织', '法律服务', '其他', '总计']
const row = (middle: number, label: string, values: string[], page = 1) =>
  pageLine(
    middle,
    [[100, label], ...values.flatMap((text, i) => (text ? [[columns[i], text] as [number, string]] : []))],
    page,
  )

it('puts numbers below their headers where cells are blank', () => {
  const found = requestRowsFromPages([
    pageLine(
      80,
      heads.map((text, i) => [columns[i] ?? 0, text]),
    ),
    row(100, '一、本年新收政府信息公开申请数量', ['3', '', '', '', '2', '', '5']),
    row(120, '二、上年结转政府信息公开申请数量', ['', '', '', '', '', '', '']),
    row(140, '（一）予以公开', ['3', '', '', '', '', '', '3']),
  ])
  expect(found.map(({ values }) => texts(values))).toEqual([
    ['3', '', '', '', '2', '', '5'],
    ['', '', '', '', '', '', ''],
    ['3', '', '', '', '', '', '3'],
  ])
})

it('takes a label broken around its numbers, and a number broken around the height of its row, as one', () => {
  const found = requestRowsFromPages([
    row(100, '一、本年新收政府信息公开申请数量', ['1', '0', '0', '0', '0', '0', '1']),
    row(124, '二、上年结转政府', ['', '', '', '', '', '', '1，0']),
    row(131, '', ['9', '0', '0', '0', '0', '0', '']),
    row(138, '信息公开申请数量', ['', '', '', '', '', '', '59']),
  ])
  expect(found.map(({ labels }) => labels)).toEqual([
    ['一、本年新收政府信息公开申请数量'],
    ['二、上年结转政府信息公开申请数量'],
  ])
  expect(texts(found[1]?.values)).toEqual(['9', '0', '0', '0', '0', '0', '1，059'])
})

it('keeps a row that is named in the column of groups', () => {
  const zeros = ['1', '0', '0', '0', '0', '0', '1']
  const grouped = (middle: number, group: string, label: string) => {
    const { pieces = [], ...line } = row(middle, label, zeros)
    const own = { text: group, from: 20, to: 60, middle, size: 10, offset: 0 }
    return {
      ...line,
      pieces: [own, ...pieces.map((piece) => (piece.text === label ? { ...piece, from: 80, to: 160 } : piece))],
    }
  }
  const alone = (middle: number, label: string) => {
    const { pieces = [], ...line } = row(middle, label, zeros)
    return { ...line, pieces: pieces.map((piece) => (piece.text === label ? { ...piece, from: 20, to: 70 } : piece)) }
  }
  const found = requestRowsFromPages([
    grouped(100, '（四）无法', '1.本机关不掌握相关政府信息'),
    grouped(120, '提供', '2.没有现成信息需要另行制作'),
    grouped(140, '（五）不予', '1.信访举报投诉类申请'),
    grouped(160, '处理', '2.重复申请'),
    alone(180, '（七）总计'),
  ])
  expect(found.map(({ labels }) => labels[0])).toEqual([
    '1.本机关不掌握相关政府信息',
    '2.没有现成信息需要另行制作',
    '1.信访举报投诉类申请',
    '2.重复申请',
    '（七）总计',
  ])
})

it('gives no rows where blank columns cannot be told without headers', () => {
  expect(requestRowsFromPages([row(100, '一、本年新收政府信息公开申请数量', ['1', '', '2', '', '', '', '3'])])).toEqual(
    [],
  )
})

it('reads each block of the table of section 二 by its own header', () => {
  const found = proactiveRowsFromPages([
    pageLine(80, [
      [100, '信息内容'],
      [300, '本年制发件数'],
      [400, '本年废止件数'],
      [500, '现行有效件数'],
    ]),
    pageLine(100, [
      [100, '规章'],
      [300, '1'],
      [400, '2'],
      [500, '3'],
    ]),
    pageLine(140, [
      [100, '信息内容'],
      [400, '本年处理决定数量'],
    ]),
    pageLine(160, [
      [100, '行政许可'],
      [430, '57'],
    ]),
  ])
  expect(found.map(({ item, columns, values }) => [item, columns?.map(({ key }) => key), texts(values)])).toEqual([
    ['regulations', ['issued', 'repealed', 'inForce'], ['1', '2', '3']],
    ['adminLicensing', ['decisions'], ['57']],
  ])
})

it('a header that a page break repeats inside a row is no part of its label', () => {
  const header = (page: number) => [
    pageLine(
      60,
      [
        [100, '（本列数据的勾稽关系为：第一项加第二项之和，'],
        [450, '申请人情况'],
      ],
      page,
    ),
    pageLine(
      72,
      [[100, '等于第三项加第四项之和）'], ...heads.map((text, i): [number, string] => [columns[i] ?? 0, text])],
      page,
    ),
  ]
  const found = requestRowsFromPages([
    ...header(1),
    row(700, '一、本年新收政府信息公开申请数量', ['1', '0', '0', '0', '0', '0', '1']),
    pageLine(720, [[100, '（二）部分公开（区分处理的，只计']]),
    ...header(2),
    row(92, '这一情形，不计其他情形）', ['12', '0', '0', '0', '0', '0', '12'], 2),
  ])
  expect(found.map(({ labels, values }) => [labels, texts(values)])).toEqual([
    [['一、本年新收政府信息公开申请数量'], ['1', '0', '0', '0', '0', '0', '1']],
    [['（二）部分公开（区分处理的，只计这一情形，不计其他情形）'], ['12', '0', '0', '0', '0', '0', '12']],
  ])
})

it('single digits beside each other are two numbers where others show that digits are not set wide', () => {
  const block = (last: string) =>
    proactiveRowsFromPages([
      pageLine(80, [
        [100, '信息内容'],
        [300, '上一年项目数量'],
        [400, '本年增/减'],
        [500, '处理决定数量'],
      ]),
      pageLine(100, [
        [100, '行政许可'],
        [300, '7'],
        [446, '6'],
        [456, '0'],
      ]),
      pageLine(120, [
        [100, '行政处罚'],
        [300, '7'],
        [446, '2'],
        [456, last],
      ]),
    ]).map(({ values }) => texts(values))
  expect(block('31')).toEqual([
    ['7', '6', '0'],
    ['7', '2', '31'],
  ])
})

it('a row with blanks is told by the full row above it before the headers, which stand elsewhere in their columns', () => {
  const found = proactiveRowsFromPages([
    pageLine(80, [
      [100, '信息内容'],
      [244, '上一年项目数量'],
      [344, '本年增/减'],
      [444, '处理决定数量'],
    ]),
    pageLine(100, [
      [100, '行政许可'],
      [310, '9'],
      [410, '2'],
      [510, '5'],
    ]),
    pageLine(120, [
      [100, '其他对外管理服务事项'],
      [310, '86'],
      [510, '4'],
    ]),
  ])
  expect(found.map(({ values }) => texts(values))).toEqual([
    ['9', '2', '5'],
    ['86', '', '4'],
  ])
})

it('the fifteen headers of section 四 on two lines are known where cells below them are blank', () => {
  const at = (index: number) => 60 + index * 34
  const upper = ['结果', '结果', '其他', '尚未', '总']
  const lower = ['维持', '纠正', '结果', '审结', '计']
  const fifteen = (words: string[]) =>
    Array.from({ length: 15 }, (_, i): [number, string] => [at(i), words[i % 5] ?? ''])
  const values = ['1', '', '0', '0', '1', '0', '0', '', '0', '0', '3', '0', '0', '0', '3']
  const found = disputesFromPages([
    pageLine(60, [
      [at(2), '行政复议'],
      [at(7), '未经复议直接起诉'],
      [at(12), '复议后起诉'],
    ]),
    pageLine(80, fifteen(upper)),
    pageLine(92, fifteen(lower)),
    pageLine(
      112,
      values.flatMap((text, i): [number, string][] => (text ? [[at(i), text]] : [])),
    ),
  ])
  expect(texts(found?.values)).toEqual(values)
})

it.each([
  ['below, where numbers are set at the top', 1],
  ['above, where they are set at the bottom', -1],
])('puts back what a narrow cell has broken off a number, %s', (_, step) => {
  const label = '（一）予以公开'
  const lines = [
    row(60, '一、本年新收政府信息公开申请数量', ['1', '0', '0', '0', '0', '0', '1']),
    step > 0
      ? row(120, label, ['２８', '0', '0', '0', '0', '１０', '385'])
      : row(106, '', ['２８', '', '', '', '', '１０', '']),
    step > 0
      ? row(134, '', ['３', '', '', '', '', '２', ''])
      : row(120, label, ['３', '0', '0', '0', '0', '２', '385']),
    row(180, '四、结转下年度继续办理', ['0', '0', '0', '0', '0', '0', '0']),
  ]
  const found = requestRowsFromPages(lines)
  expect(found.map(({ labels }) => labels[0])).toContain(label)
  expect(texts(found.find(({ labels }) => labels[0] === label)?.values)).toEqual([
    '２８３',
    '0',
    '0',
    '0',
    '0',
    '１０２',
    '385',
  ])
})

it('does not put a number to another that ends in nothing', () => {
  const found = requestRowsFromPages([
    row(100, '一、本年新收政府信息公开申请数量', ['0', '0', '0', '0', '0', '0', '0']),
    row(114, '', ['3', '', '', '', '', '', '']),
    row(160, '二、上年结转政府信息公开申请数量', ['1', '0', '0', '0', '0', '0', '1']),
  ])
  expect(texts(found[0]?.values)?.[0]).toBe('0')
})

it('reads the fifteen cells below headers that are set one character below the other, some blank', () => {
  const at = Array.from({ length: 15 }, (_, i) => 60 + i * 22)
  const words = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']
  const characters = (place: number) =>
    at.flatMap((x, i) => {
      const character = [...(words[i % 5] ?? '')][place]
      return character === undefined ? [] : [[x, character] as [number, string]]
    })
  const values = ['1', '', '0', '2', '3', '0', '0', '0', '0', '0', '0', '0', '', '4', '4']
  const found = disputesFromPages([
    pageLine(60, [[100, '行政复议']]),
    pageLine(74, [
      [220, '未经复议直接起诉'],
      [330, '复议后起诉'],
    ]),
    ...[0, 1, 2, 3].map((place) => pageLine(90 + place * 12, characters(place))),
    pageLine(
      150,
      values.flatMap((text, i) => (text === '' ? [] : [[(at[i] ?? 0) + 1, text] as [number, string]])),
    ),
  ])
  expect(texts(found?.values)).toEqual(values)
})

it('takes full-width numbers with a space between for those of two columns', () => {
  const found = requestRowsFromPages([
    pageLine(
      80,
      heads.map((text, i) => [columns[i] ?? 0, text]),
    ),
    pageLine(100, [
      [100, '一、本年新收政府信息公开申请数量'],
      [300, '１２'],
      [350, '０'],
      [400, '０'],
      [450, '０'],
      [525, '０       ４'],
      [600, '１６'],
    ]),
  ])
  expect(texts(found[0]?.values)).toEqual(['１２', '０', '０', '０', '０', '４', '１６'])
})
