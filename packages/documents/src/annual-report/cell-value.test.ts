import { describe, expect, it } from 'vitest'
import { readCell } from './cell-value.ts'

describe('a cell as printed', () => {
  it.each<[string, number, string | null]>([
    ['0', 0, null],
    ['１２', 12, null],
    ['1,234', 1234, null],
    ['1，234', 1234, null],
    ['12,345,678', 12345678, null],
    ['12件', 12, null],
    ['12 （件）', 12, null],
    ['3人次', 3, null],
    ['+3', 3, null],
    ['-2', -2, null],
    ['－２', -2, null],
    ['0.5', 0.5, null],
    ['１８４．７１万元', 184.71, '万元'],
    ['185277.44元', 185277.44, '元'],
    ['约1.2亿元', 1.2, '亿元'],
    ['1.2万件', 12000, null],
    ['1 2', 12, null],
    ['十二', 12, null],
    ['一百零三件', 103, null],
    ['〇', 0, null],
  ])('%s is %d (%s)', (printed, value, unit) => {
    expect(readCell(printed)).toEqual({ kind: 'number', value, unit })
  })

  it.each(['', ' ', '\u00a0', '/', '／', '—', '——', '-', '－', '无'])('%j says nothing', (printed) => {
    expect(readCell(printed)).toEqual({ kind: 'blank' })
  })

  it.each(['见附件', '#REF!', '1,23', '3/4', '12件4', '自然人'])('%s cannot be read', (printed) => {
    expect(readCell(printed)).toEqual({ kind: 'unreadable' })
  })
})
