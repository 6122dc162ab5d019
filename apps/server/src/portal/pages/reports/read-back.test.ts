import { readReport } from '@gongkai/documents/annual-report'
import {
  type AnnualReport,
  audit,
  type CellAddress,
  cellAddresses,
  cellAt,
  composeReport,
  emptyTables,
  type Finding,
  type ReportFormat,
} from '@gongkai/law/annual-report'
import type { PublicOrgan } from '@gongkai/platform/public'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { renderPage } from '../../frame/page.tsx'
import { unknownSite } from '../../site.ts'
import { reportPage } from './report-page.tsx'

const runs = Number(process.env.PROPERTY_RUNS ?? 60)

const organNames = [
  '示范市水务局',
  '示范市人民政府',
  '示范县城关街道办事处',
  '示范市人民政府办公室',
  '示范市发展和改革委员会',
]

/** The tables of a format with these values in their cells, as composed. */
function tablesOf(format: ReportFormat, numbers: readonly (number | null)[], fees: number | null) {
  const tables = emptyTables(format) as unknown as Record<
    string,
    Record<string, Record<string, number | string | null>>
  >
  const addresses = cellAddresses(format).filter((address) => !address.endsWith('.unit'))
  for (const [index, address] of addresses.entries()) {
    const [table = '', row = '', column = ''] = address.split('.')
    const cells = tables[table]?.[row]
    if (cells === undefined) throw new Error(`no row for ${address}`)
    cells[column] = address === 'proactive.adminFees.amount' ? fees : (numbers[index % numbers.length] ?? null)
  }
  return tables as unknown as AnnualReport['tables']
}

const cell = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 9 }) },
  { weight: 2, arbitrary: fc.integer({ min: 10, max: 98765 }) },
  { weight: 2, arbitrary: fc.constant(null) },
)

const fee = fc.oneof(
  fc.constant(null),
  fc.constant(0),
  fc.integer({ min: 1, max: 99_999_999 }).map((amount) => amount / 10_000),
)

const sentence = fc.constantFrom(
  '本机关认真贯彻落实政府信息公开条例，坚持以公开为常态、不公开为例外。',
  '全年主动公开政府信息1204条，其中规范性文件12件、财政信息34条，其他1158条。',
  '共收取信息处理费0.35万元，比上年增加12.5%。',
  '一是加强组织领导；二是完善制度；三是强化培训，累计培训3场126人次。',
  '“放管服”改革信息（含清单）及时更新，《办事指南》修订2次；网址：www.example.gov.cn。',
  '本年度新收政府信息公开申请3件，上年结转1件，均按期办结。',
  '没有其他需要报告的事项。',
  '2024年1月20日公布了2023年度报告。',
)
/** How people type: indents, and lines left blank. */
const typedBreak = fc.constantFrom('\n', '\n　　', '\n\n', '\r\n  ')
const paragraph = fc
  .record({
    mark: fc.constantFrom('', '', '', '（一）主动公开情况。', '（二）依申请公开情况\n', '1.', '2.', '一是'),
    sentences: fc.array(sentence, { minLength: 1, maxLength: 6 }),
  })
  .map(({ mark, sentences }) => mark + sentences.join(''))
const prose = fc
  .tuple(fc.array(paragraph, { minLength: 1, maxLength: 12 }), typedBreak)
  .map(([paragraphs, between]) => paragraphs.join(between))

const composed = fc
  .record({
    format: fc.constantFrom<ReportFormat>('2019', '2021'),
    organ: fc.constantFrom(...organNames),
    numbers: fc.array(cell, { minLength: 41, maxLength: 230 }),
    fees: fee,
    overview: prose,
    problems: prose,
    other: prose,
  })
  .map(({ format, organ, numbers, fees, overview, problems, other }) => {
    const year = format === '2019' ? 2020 : 2024
    return composeReport(
      { format, organ, year, tables: tablesOf(format, numbers, fees), cells: {}, uncounted: [] },
      { overview, problems, other },
      `${year + 1}-01-20`,
    )
  })

const plainOrgan = (name: string): PublicOrgan =>
  ({
    id: 'shifan',
    parentId: null,
    name,
    shortName: name,
    kind: 'department',
    demonstration: true,
  }) as PublicOrgan

function printed(report: AnnualReport, findings: Finding[]): Uint8Array {
  const { format, year, organ, title, publishDate, tables } = report
  if (format === null || year === null || organ === null || title === null)
    throw new Error('a composed report is whole')
  const content = reportPage({
    site: unknownSite,
    organ: plainOrgan(organ),
    report: {
      organId: 'shifan',
      year,
      format,
      source: 'composed',
      title,
      publishedOn: publishDate,
      errors: null,
      warnings: null,
      report,
      tables,
      findings,
      fileName: null,
    },
    other: null,
  })
  const look = { text: 'normal', contrast: 'normal' } as const
  return new TextEncoder().encode(renderPage({ site: unknownSite, look, address: `/reports/shifan/${year}`, content }))
}

const brief = (findings: readonly Finding[]) =>
  findings.map(({ code, where, severity, message, cells, found, expected, quote }) => ({
    code,
    where,
    severity,
    message,
    cells,
    found,
    expected,
    quote,
  }))

const withoutLine = ({ line: _, ...others }: { line: number }) => others

test('the page of a composed report is read back as it was composed, whatever the page says beside it', () =>
  fc.assert(
    fc.asyncProperty(composed, async (report) => {
      const findings = audit(report)
      const result = await readReport('page.html', printed(report, findings))
      if (!result.ok) expect.fail(result.reason)
      const { reading } = result
      const addresses: CellAddress[] = cellAddresses(report.format ?? '2021')
      const differing = addresses.filter(
        (address) => cellAt(reading.tables, address) !== cellAt(report.tables, address),
      )
      expect(
        differing.map((address) => [
          address,
          cellAt(report.tables, address),
          cellAt(reading.tables, address),
          reading.evidence[address]?.raw,
        ]),
      ).toEqual([])
      const { format, year, organ, title, publishDate, sections, narrative } = report
      expect(reading).toMatchObject({ format, year, organ, title, publishDate, sections, narrative })
      expect(reading.headings.map(withoutLine)).toEqual(report.headings.map(withoutLine))
      expect(reading.claims.stated?.map(withoutLine)).toEqual(report.claims.stated?.map(withoutLine))
      expect(reading.proseElsewhere).toEqual({})
      expect(reading.claims.newReceived).toBe(report.claims.newReceived)
      expect(reading.messages).toEqual([])
      expect(brief(audit(reading))).toEqual(brief(findings))
    }),
    { numRuns: runs },
  ))
