import { describe, expect, test } from 'vitest'
import { cellAddresses } from '../form/cell-addresses.ts'
import type { RequestRecord } from './records.ts'
import { recordsBehind, type TalliedReport } from './tallied-report.ts'
import { tally } from './tally.ts'

const organ = '示范市清河区水务局'

function tallied(records: Parameters<typeof tally>[0], year = 2024): TalliedReport {
  const report = tally(records, { organ, year })
  if (!report) throw new Error('no format')
  return report
}

const request = (id: string, more: Partial<RequestRecord>): RequestRecord => ({
  id,
  applicantKind: 'naturalPerson',
  receivedOn: '2024-03-01',
  closedOn: null,
  outcome: null,
  ...more,
})

/** The cells of one request that are not 0, totals left out. */
function countedIn(record: RequestRecord, year: number): string[] {
  const { cells } = tallied({ requests: [record] }, year)
  return Object.values(cells)
    .filter(({ address, value }) => value === 1 && !address.endsWith('.total') && !address.includes('totalHandled'))
    .map(({ address }) => address)
}

describe('a request in the table of its year', () => {
  test.each([
    ['answered in the year', { closedOn: '2024-03-20', outcome: 'disclosed' }, ['newReceived', 'granted']],
    ['open at the end of the year', {}, ['newReceived', 'carriedForward']],
    ['answered on 31 December', { closedOn: '2024-12-31', outcome: 'notExist' }, ['newReceived', 'unavailableNotHeld']],
    ['answered on 1 January after', { closedOn: '2025-01-01', outcome: 'notExist' }, ['newReceived', 'carriedForward']],
    [
      'received the year before',
      { receivedOn: '2023-12-31', closedOn: '2024-01-10', outcome: 'partiallyDisclosed' },
      ['carriedOver', 'partiallyGranted'],
    ],
    ['open for more than a year', { receivedOn: '2022-12-31' }, ['carriedOver', 'carriedForward']],
    ['answered before the year', { receivedOn: '2023-11-01', closedOn: '2023-12-31', outcome: 'disclosed' }, []],
    ['received after the year', { receivedOn: '2025-01-01' }, []],
    [
      'lapsed: in the year of the lapse',
      { receivedOn: '2023-12-01', closedOn: '2024-02-01', outcome: 'lapsedNoCorrection' },
      ['carriedOver', 'otherOverdueCorrection'],
    ],
    ['withdrawn', { closedOn: '2024-03-05', outcome: 'withdrawn' }, ['newReceived', 'otherMisc']],
    ['not confirmed as received', { receivedOn: null }, []],
  ] as const)('%s', (_, more, rows) => {
    expect(countedIn(request('a', more), 2024)).toEqual(rows.map((row) => `requests.${row}.naturalPerson`))
  })

  test('the 2019 form has one row for all of （六）', () => {
    const lapsed = request('a', { receivedOn: '2020-01-05', closedOn: '2020-03-05', outcome: 'lapsedNoPayment' })
    expect(countedIn(lapsed, 2020)).toEqual([
      'requests.newReceived.naturalPerson',
      'requests.otherHandling.naturalPerson',
    ])
  })

  test('a record that contradicts itself is named and not counted', () => {
    const { uncounted, cells } = tallied({
      requests: [
        request('unknown', { closedOn: '2024-04-01' }),
        request('backward', { closedOn: '2024-02-01', outcome: 'disclosed' }),
        request('unconfirmed', { receivedOn: null }),
      ],
    })
    expect(uncounted.map(({ id }) => id)).toEqual(['unknown', 'backward', 'unconfirmed'])
    expect(uncounted[1]?.reason).toBe('办结日期2024-02-01早于收到申请之日2024-03-01，请核对日期后计入。')
    expect(cells['requests.newReceived.total']?.value).toBe(0)
  })
})

describe('disputes', () => {
  const dispute = {
    id: 'd1',
    procedure: 'reconsideration',
    acceptedOn: '2023-06-01',
    concludedOn: null,
    outcome: null,
    role: 'originalOrgan',
  } as const

  test('a case is pending in each year until it is concluded', () => {
    const concluded = { ...dispute, concludedOn: '2024-02-01', outcome: 'corrected' } as const
    expect(tallied({ disputes: [concluded] }, 2023).tables.disputes?.reconsideration).toMatchObject({
      pending: 1,
      corrected: 0,
      total: 1,
    })
    expect(tallied({ disputes: [concluded] }, 2024).tables.disputes?.reconsideration).toMatchObject({
      pending: 0,
      corrected: 1,
      total: 1,
    })
    expect(tallied({ disputes: [concluded] }, 2025).tables.disputes?.reconsideration?.total).toBe(0)
  })

  test('a case in which the organ is co-defendant as reconsideration organ is not counted here', () => {
    const report = tallied({ disputes: [{ ...dispute, role: 'reconsiderationOrgan' }] })
    expect(report.tables.disputes?.reconsideration?.total).toBe(0)
    expect(report.uncounted[0]?.reason).toContain('国办公开办函〔2016〕201号')
  })
})

describe('documents and figures', () => {
  test('issued and repealed are flows, in force is a stock on 31 December', () => {
    const document = { kind: 'normativeDocuments', publishedOn: null } as const
    const { tables } = tallied({
      documents: [
        { ...document, id: 'old', issuedOn: '2020-01-01', repealedOn: null },
        { ...document, id: 'repealed', issuedOn: '2020-01-01', repealedOn: '2024-12-31' },
        { ...document, id: 'new', issuedOn: '2024-12-31', repealedOn: null },
        { ...document, id: 'next', issuedOn: '2025-01-01', repealedOn: null },
      ],
    })
    expect(tables.proactive?.normativeDocuments).toEqual({ issued: 1, repealed: 1, inForce: 2 })
    expect(tables.proactive?.regulations).toEqual({ issued: 0, repealed: 0, inForce: 0 })
  })

  test('the 2019 form counts documents made, published and public in all', () => {
    const { tables } = tallied(
      {
        documents: [
          { id: 'a', kind: 'regulations', issuedOn: '2020-05-01', publishedOn: '2020-05-09', repealedOn: null },
          { id: 'b', kind: 'regulations', issuedOn: '2018-05-01', publishedOn: '2018-05-09', repealedOn: null },
        ],
      },
      2020,
    )
    expect(tables.proactive?.regulations).toEqual({ produced: 1, disclosed: 1, totalPublic: 2 })
  })

  test('figures of one cell and year add up exactly, and name their records', () => {
    const figure = { year: 2024, cell: 'proactive.adminFees.amount' }
    const report = tallied({
      figures: [
        { ...figure, id: 'q1', value: 0.1 },
        { ...figure, id: 'q2', value: 0.2 },
        { ...figure, id: 'before', year: 2023, value: 9 },
      ],
    })
    expect(report.cells['proactive.adminFees.amount']).toEqual({
      address: 'proactive.adminFees.amount',
      value: 0.3,
      from: 'records',
      records: ['q1', 'q2'],
    })
  })

  test('a figure for a cell that is counted, or that the form lacks, is named and not entered', () => {
    const { uncounted } = tallied({
      documents: [],
      figures: [
        { id: 'a', year: 2024, cell: 'proactive.normativeDocuments.issued', value: 3 },
        { id: 'b', year: 2024, cell: 'proactive.procurement.amount', value: 3 },
        { id: 'c', year: 2024, cell: 'requests.granted.naturalPerson', value: 3 },
      ],
    })
    expect(uncounted.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })

  test('a purchase amount says its unit', () => {
    const figures = [{ id: 'a', year: 2020, cell: 'proactive.procurement.amount', value: 185277.44 }]
    expect(tallied({ figures }, 2020).tables.proactive?.procurement).toEqual({
      items: null,
      amount: 185277.44,
      unit: '元',
    })
  })
})

describe('what is not known', () => {
  test('every cell of the form stands in the report', () => {
    expect(Object.keys(tallied({}).cells).sort()).toEqual([...cellAddresses('2021')].sort())
  })

  test('cells without a list to rest on are unknown, not 0', () => {
    const { tables } = tallied({ requests: [] })
    expect(tables.requests?.totalHandled?.total).toBe(0)
    expect(tables.disputes?.reconsideration?.total).toBeNull()
    expect(tables.proactive?.adminPenalty?.decisions).toBeNull()
  })

  test('no unified format stood before 2019', () => {
    expect(tally({ requests: [] }, { organ, year: 2018 })).toBeNull()
  })
})

describe('why a cell holds its value', () => {
  test('a cell lists its records, a sum its cells, and both lead to the records', () => {
    const report = tallied({
      requests: [
        request('a', { closedOn: '2024-03-20', outcome: 'disclosed' }),
        request('b', { closedOn: '2024-03-21', outcome: 'alreadyPublic', applicantKind: 'business' }),
        request('c', { closedOn: '2024-03-22', outcome: 'notExist' }),
      ],
    })
    expect(report.cells['requests.granted.naturalPerson']).toMatchObject({ from: 'records', records: ['a'] })
    expect(report.cells['requests.granted.total']).toMatchObject({ from: 'sum', value: 2 })
    expect(recordsBehind(report, 'requests.granted.total')).toEqual(['a', 'b'])
    expect(recordsBehind(report, 'requests.totalHandled.total').sort()).toEqual(['a', 'b', 'c'])
    expect(recordsBehind(report, 'requests.nothing.total')).toEqual([])
  })
})
