import { describe, expect, it } from 'vitest'
import { foldRequest, type RequestCommand, type RequestEvent } from '../index.ts'
import { commands, decideAfter, histories, reasonsOf } from '../testing/histories.ts'

const extend = commands.extend as Extract<RequestCommand, { command: 'extend' }>
const propose = commands.proposeExtension as Extract<RequestCommand, { command: 'proposeExtension' }>
const proposed: RequestEvent[] = [
  ...histories.handling,
  { type: 'extensionProposed', day: '2026-03-05', workingDays: 8, reason: '档案多', by: 'officer' },
]

describe('a proposal to extend', () => {
  it('waits for the head, once, and moves no date', () => {
    expect(decideAfter(histories.handling, propose, { personId: 'officer' })).toMatchObject({
      events: [{ type: 'extensionProposed', workingDays: 10, by: 'officer' }],
    })
    expect(reasonsOf(proposed, propose)[0]).toContain('正在等待负责人决定')
  })
  it('is refused with reasons, and can be made again', () => {
    expect(reasonsOf(proposed, { command: 'refuseExtension', reason: '' })[0]).toContain('理由')
    expect(reasonsOf(histories.handling, commands.refuseExtension)[0]).toContain('没有等待决定')
    const refused = decideAfter(proposed, commands.refuseExtension)
    const after = refused.ok ? [...proposed, ...refused.events] : proposed
    expect(foldRequest(after)).toMatchObject({ extensionProposal: null, extension: null })
    expect(reasonsOf(after, propose)).toEqual([])
  })
})

describe('extension', () => {
  it('takes days and reason from the proposal', () => {
    expect(decideAfter(proposed, { command: 'extend' })).toMatchObject({
      events: [{ type: 'extended', workingDays: 8, reason: '档案多', approvedBy: 'leader' }],
    })
    expect(reasonsOf(histories.handling, { command: 'extend' })).toHaveLength(2)
  })
  it('is only for the head of the OGI office', () => {
    expect(reasonsOf(proposed, extend, { roles: ['disclosureOfficer'] })[0]).toContain(
      '应当由政府信息公开工作机构负责人',
    )
  })
  it('is granted up to the due day', () => {
    expect(reasonsOf(histories.handling, extend, { today: '2026-03-30' })).toEqual([])
    expect(reasonsOf(histories.handling, extend, { today: '2026-03-31' })[0]).toContain('届满')
  })
  it.each([0, 21, 1.5, Number.NaN])('is not granted for %d working days', (workingDays) => {
    expect(reasonsOf(histories.handling, { ...extend, workingDays })[0]).toContain('1至20')
  })
  it('is not granted without a reason, or twice', () => {
    expect(reasonsOf(histories.handling, { ...extend, reason: '' })[0]).toContain('理由')
    const once: RequestEvent[] = [
      ...histories.handling,
      { type: 'extended', day: '2026-03-05', workingDays: 5, reason: '档案', approvedBy: 'leader' },
    ]
    expect(reasonsOf(once, extend)[0]).toContain('延长过一次')
    expect(reasonsOf(once, propose)[0]).toContain('延长过一次')
  })
})
