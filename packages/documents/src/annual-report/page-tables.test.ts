import { expect, it } from 'vitest'
import type { Line } from './lines.ts'
import { proactiveRowsFromPages, requestRowsFromPages } from './page-tables.ts'

/** A line of a page: pieces by the middle of where they stand across it. */
const pageLine = (middle: number, pieces: [number, string][]): Line => ({
  text: pieces.map(([, text]) => text).join(' '),
  squashed: '',
  length: 0,
  line: middle,
  heading: 0,
  block: 0,
  page: 1,
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
const row = (middle: number, label: string, values: string[]) =>
  pageLine(middle, [
    [100, label],
    ...values.flatMap((text, i) => (text ? [[columns[i], text] as [number, string]] : [])),
  ])

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
