import { describe, expect, it } from 'vitest'
import { type DrawingFont, readDrawing } from './pdf-drawing.ts'

const names = [
  'save',
  'restore',
  'transform',
  'paintFormXObjectBegin',
  'paintFormXObjectEnd',
  'constructPath',
  'stroke',
  'fill',
  'beginText',
  'setFont',
  'setCharSpacing',
  'setWordSpacing',
  'setHScale',
  'setLeading',
  'setTextRise',
  'setTextMatrix',
  'setLeadingMoveText',
  'moveText',
  'nextLine',
  'showText',
] as const
const ops: Record<string, number> = Object.fromEntries(names.map((name, index) => [name, index + 1]))

/** A page 800 points high, whose y grows upwards. */
const view = [1, 0, 0, -1, 0, 800]

type Step = [(typeof names)[number], unknown[]]

const glyphs = (text: string, width = 500) =>
  [...text].map((unicode) => ({ unicode, width: unicode > '\u2e80' ? 1000 : width, isSpace: unicode === ' ' }))

const show = (text: string): Step => ['showText', [glyphs(text)]]

function draw(steps: Step[], fontOf: (id: string) => DrawingFont = () => ({})) {
  const operators = { fnArray: steps.map(([name]) => ops[name] as number), argsArray: steps.map(([, args]) => args) }
  return readDrawing(ops, operators, view, fontOf)
}

const runsOf = (steps: Step[]) =>
  draw(steps).runs.map(({ text, x, width }) => [text, Math.round(x * 10) / 10, Math.round(width * 10) / 10])

const ten: Step[] = [
  ['beginText', []],
  ['setFont', ['f', 10]],
]

describe('text of a drawing', () => {
  it('stands where its matrices put it, character by character', () => {
    const { runs } = draw([['transform', [2, 0, 0, 2, 100, 0]], ...ten, ['moveText', [5, 50]], show('本12')])
    expect(runs).toMatchObject([{ text: '本12', x: 110, width: 40, size: 20, offsets: [0, 20, 30] }])
    expect(runs[0]?.middle).toBeCloseTo(800 - 100 - 7)
  })

  it('two numbers with a gap between them are two runs, however small the gap', () => {
    const gap = (points: number): Step => ['showText', [[...glyphs('1714'), -points * 100, ...glyphs('3187')]]]
    expect(runsOf([...ten, gap(1.5)])).toEqual([
      ['1714', 0, 20],
      ['3187', 21.5, 20],
    ])
    // kerning inside of one
    expect(runsOf([...ten, gap(0.5)])).toEqual([['17143187', 0, 40.5]])
  })

  it('two numbers with a space between them are two runs, words with one are one', () => {
    expect(runsOf([...ten, show('12 34')]).map(([text]) => text)).toEqual(['12', '34'])
    expect(runsOf([...ten, show('1. 属于 国家')]).map(([text]) => text)).toEqual(['1. 属于 国家'])
  })

  it('characters that are set wide still follow each other', () => {
    expect(runsOf([...ten, ['setCharSpacing', [3]], show('128')])).toEqual([['128', 0, 21]])
  })

  it('a line goes on below with the leading, and the state comes back after a form', () => {
    const { runs } = draw([
      ...ten,
      ['setLeading', [12]],
      ['moveText', [0, 100]],
      show('上'),
      ['nextLine', []],
      show('下'),
      ['paintFormXObjectBegin', [[1, 0, 0, 1, 50, 0], null]],
      ['setFont', ['f', 20]],
      ['paintFormXObjectEnd', []],
      ['moveText', [30, 0]],
      show('旁'),
    ])
    expect(runs.map(({ text, x, middle, size }) => [text, x, Math.round(middle * 10) / 10, size])).toEqual([
      ['上', 0, 696.5, 10],
      ['下', 0, 708.5, 10],
      ['旁', 30, 708.5, 10],
    ])
  })

  it('slanted text, a watermark, is left out; marks that steer are none', () => {
    expect(runsOf([...ten, ['setTextMatrix', [[0.7, 0.7, -0.7, 0.7, 0, 0]]], show('草稿')])).toEqual([])
    expect(runsOf([...ten, show('\u200b3\u0000')])).toEqual([['3', 5, 5]])
  })

  it('text without a height, or nowhere, is left out', () => {
    expect(runsOf([['beginText', []], ['setFont', ['f', 0]], show('3')])).toEqual([])
    expect(runsOf([...ten, ['moveText', [Number.NaN, 0]], show('3')])).toEqual([])
    expect(runsOf([...ten, ['moveText', [1e9, 0]], show('3')])).toEqual([])
  })

  it('a font with units of its own is set in them', () => {
    const { runs } = draw([...ten, show('11')], () => ({ fontMatrix: [0.002, 0, 0, 0.002, 0, 0] }))
    expect(runs).toMatchObject([{ text: '11', width: 20 }])
  })
})
