import { describe, expect, it } from 'vitest'
import { composeCells, isEnterable, recordsBehindCell } from './compose-cells.ts'

const request = (id: string, outcome: 'disclosed' | 'withdrawn' | null) => ({
  id,
  applicantKind: 'naturalPerson' as const,
  receivedOn: '2025-03-03',
  closedOn: outcome === null ? null : '2025-03-10',
  outcome,
})

const document = {
  id: 'd1',
  kind: 'normativeDocuments' as const,
  issuedOn: '2025-02-01',
  publishedOn: '2025-02-03',
  repealedOn: null,
}

function composed(figures: { cell: string; value: number; year?: number }[] = []) {
  const result = composeCells(
    {
      requests: [
        request('r1', 'disclosed'),
        request('r2', 'disclosed'),
        request('r3', 'withdrawn'),
        request('r4', null),
      ],
      disputes: [],
      documents: [document],
      figures: figures.map(({ cell, value, year = 2025 }) => ({ id: cell, cell, value, year })),
    },
    '示范市水务局',
    2025,
  )
  if (result === null) throw new Error('2025 has a format')
  return result
}

describe('a composed cell', () => {
  it('counts records and names them; a sum adds up cells and reaches their records', () => {
    const { cells, tables } = composed()
    expect(cells['requests.granted.naturalPerson']).toEqual({
      value: 2,
      basis: 'records',
      records: ['r1', 'r2'],
      addends: [],
    })
    expect(cells['requests.totalHandled.total']).toMatchObject({ value: 3, basis: 'sum' })
    expect(recordsBehindCell(cells, 'requests.totalHandled.total').sort()).toEqual(['r1', 'r2', 'r3'])
    expect(tables.requests?.carriedForward?.total).toBe(1)
  })

  it('that nothing tells is unknown, not 0', () => {
    expect(composed().cells['proactive.adminPenalty.decisions']).toEqual({
      value: null,
      basis: 'unknown',
      records: [],
      addends: [],
    })
  })

  it('takes the figure that was entered for this year and no other', () => {
    const { cells, tables } = composed([
      { cell: 'proactive.adminPenalty.decisions', value: 7 },
      { cell: 'proactive.adminCoercion.decisions', value: 9, year: 2024 },
    ])
    expect(cells['proactive.adminPenalty.decisions']).toMatchObject({ value: 7, basis: 'figure' })
    expect(cells['proactive.adminCoercion.decisions']?.value).toBeNull()
    expect(tables.proactive?.adminPenalty).toEqual({ decisions: 7 })
  })

  it('of the stock of documents takes the entered figure before the count, cell by cell', () => {
    const { cells, tables } = composed([{ cell: 'proactive.normativeDocuments.inForce', value: 31 }])
    expect(tables.proactive?.normativeDocuments).toEqual({ issued: 1, repealed: 0, inForce: 31 })
    expect(cells['proactive.normativeDocuments.issued']).toMatchObject({ basis: 'records', records: ['d1'] })
    expect(cells['proactive.normativeDocuments.inForce']).toMatchObject({ basis: 'figure' })
  })

  it('may be entered only where no record carries it', () => {
    expect(isEnterable('proactive.adminFees.amount')).toBe(true)
    expect(isEnterable('requests.granted.total')).toBe(false)
    expect(isEnterable('disputes.reconsideration.upheld')).toBe(false)
  })

  it('has no report to stand in before 2019', () => {
    expect(composeCells({}, '示范市水务局', 2018)).toBeNull()
  })
})
