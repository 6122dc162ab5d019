import { cellAddresses, emptyTables, cellAt, type ReportFormat, tableLayouts } from '@gongkai/law/annual-report'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { type CellFault, StatutoryTable } from './statutory-table.tsx'

const kinds = ['proactive', 'requests', 'disputes'] as const

function draw(
  format: ReportFormat,
  kind: (typeof kinds)[number],
  values: ReadonlyMap<string, number | string>,
  faults: ReadonlyMap<string, CellFault> = new Map(),
) {
  return renderToStaticMarkup(
    <StatutoryTable
      layout={tableLayouts(format)[kind]}
      kind={kind}
      labelledBy="heading"
      valueOf={(address) => values.get(address) ?? cellAt(emptyTables(format), address)}
      faults={faults}
    />,
  )
}

describe.each(['2019', '2021'] as const)('the tables of the format of %s', (format) => {
  test('print every figure once, in the order of the form', () => {
    const addresses = cellAddresses(format)
    const values = new Map(addresses.map((address, index) => [address, 1000 + index]))
    const printed = kinds.flatMap((kind) =>
      [...draw(format, kind, values).matchAll(/<td[^>]*>(\d+)<\/td>/g)].flatMap(
        ([, text]) => text?.match(/\d{4}/g) ?? [],
      ),
    )
    expect(printed.map(Number)).toEqual(addresses.map((_, index) => 1000 + index))
  })

  test('print what is not known as a dash that is read as blank, and never as 0', () => {
    for (const kind of kinds) {
      const table = draw(format, kind, new Map())
      expect(table).toContain('aria-label="空白">—</span>')
      expect(table).not.toMatch(/<td[^>]*>0/)
    }
  })
})

test('zero is printed as zero', () => {
  const table = draw('2021', 'requests', new Map([['requests.newReceived.total', 0]]))
  expect(table).toMatch(/<td class="total[^"]*">0<\/td>/)
})

test.each([
  ['error', 'faulty'],
  ['warning', 'questioned'],
] as const)('a cell with a finding of severity %s is marked and leads to it', (severity, mark) => {
  const faults = new Map([['requests.newReceived.total', { number: 1, severity }]])
  const table = draw('2021', 'requests', new Map([['requests.newReceived.total', 171]]), faults)
  expect(table).toMatch(
    new RegExp(`<td class="total ${mark}[^"]*">171<a class="mark-link" href="#finding-1" role="doc-noteref">`),
  )
})

test('the heading of the section names the table and heads say what they head', () => {
  const table = draw('2021', 'disputes', new Map())
  expect(table).toMatch(/<table [^>]*aria-labelledby="[^"]+"/)
  expect(table.match(/<th\b[^>]*>/g)?.every((head) => head.includes('scope='))).toBe(true)
})
