import { cellAt, type ReportFormat } from '@gongkai/law/annual-report'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readReport } from './read-report.ts'
import { type OfficeType, printOffice } from './testing/print-office.ts'
import {
  droppableRows,
  type Markup,
  organ,
  printedAddresses,
  printReport,
  type Setting,
  title,
  type Values,
} from './testing/print-report.ts'

const grids: Markup[] = [
  'html',
  'htmlWithoutSpans',
  'oneTable',
  'markdown',
  'pipeRows',
  'tabRows',
  'commas',
  'semicolons',
  'drawn',
]
const streams: Markup[] = ['pipeLines', 'tabLines', 'lines', 'spacedLines', 'columns', 'oneLine']

const offices: OfficeType[] = ['docx', 'xlsx', 'rtf', 'mht', 'ofd']

const format = fc.constantFrom<ReportFormat>('2019', '2021')

function settings(markups: Markup[]): fc.Arbitrary<Setting> {
  return format.chain((chosen) =>
    fc.record<Setting>({
      format: fc.constant(chosen),
      markup: fc.constantFrom(...markups),
      merges: fc.constantFrom('padded', 'repeated', 'shifted'),
      blank: fc.constantFrom('', '/', '—', '-', '\u00a0'),
      digits: fc.constantFrom('plain', 'grouped', 'fullWidth', 'counted'),
      mark: fc.constantFrom('.', '、', '．', '. '),
      brackets: fc.constantFrom('full', 'half'),
      quotes: fc.constantFrom('“”', '""', '‘’'),
      breakAt: fc.constantFrom(0, 0, 4, 6, 9),
      cutAfter: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 20 })),
      headerAgain: fc.boolean(),
      dropped: fc.subarray(droppableRows(chosen), { maxLength: 2 }),
      wrapping: fc.constantFrom('none', 'paragraph', 'letters', 'fonts'),
      layoutTable: fc.boolean(),
      perItem: fc.boolean(),
      disputes: fc.constantFrom('form', 'form', 'procedures', 'outcomes'),
    }),
  )
}

const value = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 9 }) },
  { weight: 2, arbitrary: fc.integer({ min: 10, max: 98765 }) },
  { weight: 1, arbitrary: fc.integer({ min: -9, max: -1 }) },
  { weight: 2, arbitrary: fc.constant(null) },
)

/** Where nothing shows an empty cell, it is printed as a stroke; a row without any number cannot be told from a heading. */
function honest(setting: Setting): Setting {
  const visible = setting.blank === '' || setting.blank === '\u00a0' ? '/' : setting.blank
  // Set in columns, a number is placed by the headers above it, which a broken header no longer shows.
  const needsMark =
    setting.markup === 'lines' || setting.markup === 'oneLine' || (setting.markup === 'columns' && setting.breakAt > 0)
  // Pushed to the left and blank at the end, a row keeps no trace of which cells were empty.
  const ambiguous =
    setting.merges === 'shifted' && ['htmlWithoutSpans', 'markdown', 'pipeRows'].includes(setting.markup)
  return needsMark || ambiguous ? { ...setting, blank: visible } : setting
}

async function comesBack(drawn: Setting, numbers: (number | null)[], office: OfficeType | null): Promise<void> {
  const setting = office ? drawn : honest(drawn)
  const addresses = printedAddresses(setting)
  const values: Values = Object.fromEntries(
    addresses.map((address, i) => [address, numbers[i % numbers.length] ?? null]),
  )
  const bytes = office ? printOffice(office, setting, values) : printReport(setting, values)
  const result = await readReport('drawn', bytes)
  const print = () =>
    office === null || office === 'rtf' || office === 'mht' ? new TextDecoder().decode(bytes) : office
  if (!result.ok) expect.fail(`${result.reason}\n${print()}`)
  const { reading } = result
  const wrong = addresses.filter((address) => cellAt(reading.tables, address) !== values[address])
  if (wrong.length > 0) {
    const first = wrong
      .slice(0, 5)
      .map((address) => `${address}: ${values[address]} came back as ${cellAt(reading.tables, address)}`)
    expect.fail(`${wrong.length} cells\n${first.join('\n')}\n${JSON.stringify(setting)}\n${print()}`)
  }
  expect(addresses.filter((address) => !reading.evidence[address])).toEqual([])
  expect(reading).toMatchObject({ organ, title, year: 2023, publishDate: '2024-01-20', format: setting.format })
  expect(Object.values(reading.sections).every(Boolean)).toBe(true)
  expect(reading.narrative).toMatchObject({ overview: '2023年，本局公开信息12条。', other: '无。' })
}

const numbers = fc.array(value, { minLength: 41, maxLength: 97 })
const runs = Number(process.env.PROPERTY_RUNS ?? 100)

describe('a report set at random is read back cell by cell', () => {
  it('as a grid', () =>
    fc.assert(
      fc.asyncProperty(settings(grids), numbers, (setting, drawn) => comesBack(setting, drawn, null)),
      { numRuns: runs },
    ))

  it('as flattened text', () =>
    fc.assert(
      fc.asyncProperty(settings(streams), numbers, (setting, drawn) => comesBack(setting, drawn, null)),
      { numRuns: runs },
    ))

  it.each(offices)('as a file of office software: %s', (office) =>
    fc.assert(
      fc.asyncProperty(settings(['lines']), numbers, (setting, drawn) => comesBack(setting, drawn, office)),
      { numRuns: Math.ceil(runs / 8) },
    ),
  )
})
