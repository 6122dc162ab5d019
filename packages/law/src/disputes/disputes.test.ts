import { describe, expect, it } from 'vitest'
import { countsForOrgan, type DisputeDecision, disputeCellOf, disputeCells, disputeDecisions } from './index.ts'

describe('the dispute table', () => {
  it('has 15 cells: three blocks of four outcomes and a total', () => {
    expect(disputeCells).toHaveLength(15)
    expect(new Set(disputeCells.map((cell) => cell.address)).size).toBe(15)
    expect(disputeCells[0]).toMatchObject({ address: 'disputes.reconsideration.upheld', label: '行政复议 结果维持' })
    expect(disputeCells[14]).toMatchObject({
      address: 'disputes.litigationAfterReconsideration.total',
      label: '行政诉讼（复议后起诉） 总计',
    })
  })

  it.each<[DisputeDecision | null, string]>([
    ['maintained', 'upheld'],
    ['claimRejected', 'upheld'],
    ['changed', 'corrected'],
    ['revoked', 'corrected'],
    ['confirmedUnlawful', 'corrected'],
    ['confirmedVoid', 'corrected'],
    ['orderedToPerform', 'corrected'],
    ['terminated', 'other'],
    ['claimWithdrawn', 'other'],
    ['notAccepted', 'other'],
    ['mediated', 'other'],
    [null, 'pending'],
  ])('counts %s as %s', (decision, outcome) => {
    expect(disputeCellOf({ kind: 'litigationDirect', decision })).toBe(`disputes.litigationDirect.${outcome}`)
  })

  it('counts every decision in a cell of the form', () => {
    const addresses = new Set(disputeCells.map((cell) => cell.address))
    for (const decision of Object.keys(disputeDecisions) as DisputeDecision[]) {
      expect(addresses).toContain(disputeCellOf({ kind: 'reconsideration', decision }))
    }
  })

  it('counts a case only for the organ whose act is disputed', () => {
    expect(countsForOrgan('示范市教育局', '示范市教育局')).toBe(true)
    expect(countsForOrgan('示范市人民政府', '示范市教育局')).toBe(false)
  })
})
