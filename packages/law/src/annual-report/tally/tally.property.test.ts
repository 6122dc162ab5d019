import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { audit } from '../audit/audit.ts'
import { composeReport } from '../compose-report.ts'
import { type FormCell, formCells } from '../form/cell-addresses.ts'
import { answerKinds } from '../../requests/answer-kinds.ts'
import type { ReportFormat } from '../report.ts'
import type { RequestOutcome } from '../report-rows.ts'
import type { DisputeRecord, OrganRecords, RequestRecord } from './records.ts'
import { recordsBehind, type TalliedReport } from './tallied-report.ts'
import { tally } from './tally.ts'

function tallied(records: OrganRecords, year: number): TalliedReport {
  const report = tally(records, { organ: '示范市清河区水务局', year })
  if (!report) throw new Error('no format')
  return report
}

const day = fc
  .integer({ min: 0, max: 3650 })
  .map((offset) => new Date(Date.UTC(2018, 0, 1) + offset * 86_400_000).toISOString().slice(0, 10))

const outcomes = [...(Object.keys(answerKinds) as RequestOutcome[]), 'withdrawn' as const]

/** Two days in order, or one and none: an open record. */
const span = fc
  .tuple(day, day, fc.boolean())
  .map(([first, second, open]): [string, string | null] =>
    first <= second ? [first, open ? null : second] : [second, open ? null : first],
  )

const requestArbitrary = fc
  .tuple(
    span,
    fc.constantFrom('naturalPerson', 'business', 'research', 'publicWelfare', 'legalService', 'other' as const),
    fc.constantFrom(...outcomes),
  )
  .map(
    ([[receivedOn, closedOn], applicantKind, outcome]): Omit<RequestRecord, 'id'> => ({
      applicantKind: applicantKind as RequestRecord['applicantKind'],
      receivedOn,
      closedOn,
      outcome: closedOn === null ? null : outcome,
    }),
  )

const disputeArbitrary = fc
  .tuple(
    span,
    fc.constantFrom('reconsideration', 'litigationDirect', 'litigationAfterReconsideration'),
    fc.constantFrom('upheld', 'corrected', 'other'),
    fc.constantFrom('originalOrgan', 'originalOrgan', 'reconsiderationOrgan'),
  )
  .map(
    ([[acceptedOn, concludedOn], procedure, outcome, role]): Omit<DisputeRecord, 'id'> => ({
      procedure: procedure as DisputeRecord['procedure'],
      acceptedOn,
      concludedOn,
      outcome: concludedOn === null ? null : (outcome as DisputeRecord['outcome']),
      role: role as DisputeRecord['role'],
    }),
  )

/** Any records without contradictions, over ten years. */
const recordsArbitrary: fc.Arbitrary<Required<Pick<OrganRecords, 'requests' | 'disputes'>>> = fc
  .tuple(fc.array(requestArbitrary, { maxLength: 60 }), fc.array(disputeArbitrary, { maxLength: 20 }))
  .map(([requests, disputes]) => ({
    requests: requests.map((request, index) => ({ ...request, id: `r${index}` })),
    disputes: disputes.map((dispute, index) => ({ ...dispute, id: `d${index}` })),
  }))

type Placed = { row: string; column: string }

/** Written apart from the tally, by the year in the dates: in which row and column one request stands. */
function places(request: RequestRecord, year: number, format: ReportFormat): Placed[] {
  const received = Number(request.receivedOn?.slice(0, 4))
  const closed = request.closedOn === null ? Number.POSITIVE_INFINITY : Number(request.closedOn.slice(0, 4))
  if (received > year || closed < year) return []
  const result =
    request.outcome === null || request.outcome === 'withdrawn' ? 'otherMisc' : answerKinds[request.outcome].reportRow
  const sixth = ['otherOverdueCorrection', 'otherOverdueFee', 'otherMisc'].includes(result)
  const resultRow = format === '2019' && sixth ? 'otherHandling' : result
  const rows = [
    received === year ? 'newReceived' : 'carriedOver',
    ...(closed === year ? [resultRow, 'totalHandled'] : ['carriedForward']),
  ]
  return rows.flatMap((row) => [request.applicantKind, 'total'].map((column) => ({ row, column })))
}

function disputePlaces(dispute: DisputeRecord, year: number): Placed[] {
  const accepted = Number(dispute.acceptedOn.slice(0, 4))
  const concluded = dispute.concludedOn === null ? Number.POSITIVE_INFINITY : Number(dispute.concludedOn.slice(0, 4))
  if (dispute.role !== 'originalOrgan' || accepted > year || concluded < year) return []
  const outcome = concluded === year ? (dispute.outcome ?? 'pending') : 'pending'
  return [outcome, 'total'].map((column) => ({ row: dispute.procedure, column }))
}

/** Sorted ids of the records that belong into a cell. */
function countedIndependently(
  records: Required<Pick<OrganRecords, 'requests' | 'disputes'>>,
  year: number,
  format: ReportFormat,
  cell: FormCell,
): string[] {
  const hits = (placed: Placed[]) => placed.some(({ row, column }) => row === cell.row && column === cell.column)
  const counted =
    cell.table === 'requests'
      ? records.requests.filter((request) => hits(places(request, year, format)))
      : records.disputes.filter((dispute) => hits(disputePlaces(dispute, year)))
  return counted.map(({ id }) => id).sort()
}

describe('for any records', () => {
  const prose = {
    overview: '本机关推进政务公开。',
    problems: '一是培训不够；下一步加强培训。',
    other: '未收取信息处理费。',
  }

  test('the composed report passes every rule about its tables', () => {
    fc.assert(
      fc.property(recordsArbitrary, fc.integer({ min: 2019, max: 2027 }), (records, year) => {
        const findings = audit(composeReport(tallied(records, year), prose))
        expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  test('each cell is what an independent count makes, and its records are those counted', () => {
    fc.assert(
      fc.property(recordsArbitrary, fc.integer({ min: 2019, max: 2027 }), (records, year) => {
        const report = tallied(records, year)
        for (const cell of formCells(report.format)) {
          if (cell.table === 'proactive') continue
          const expected = countedIndependently(records, year, report.format, cell)
          expect([cell.address, [...recordsBehind(report, cell.address)].sort()]).toEqual([cell.address, expected])
          expect([cell.address, report.cells[cell.address]?.value]).toEqual([cell.address, expected.length])
        }
      }),
      { numRuns: 60 },
    )
  })

  test('the year that follows carries over what the year before carried forward', () => {
    fc.assert(
      fc.property(recordsArbitrary, (records) => {
        const before = tallied(records, 2023)
        const after = tallied(records, 2024)
        expect(after.tables.requests?.carriedOver).toEqual(before.tables.requests?.carriedForward)
      }),
    )
  })
})
