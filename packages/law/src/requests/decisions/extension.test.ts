import { describe, expect, it } from 'vitest'
import { type RequestCommand, type RequestEvent } from '../index.ts'
import { histories, commands, decideAfter, reasonsOf } from '../testing/histories.ts'

describe('extension', () => {
  const extend = commands.extend as Extract<RequestCommand, { command: 'extend' }>
  it('is granted by the head of the OGI office, up to the due day', () => {
    expect(reasonsOf(histories.handling, extend, { today: '2026-03-30' })).toEqual([])
    expect(reasonsOf(histories.handling, extend, { today: '2026-03-31' })[0]).toContain('届满')
    const [event] = (decideAfter(histories.handling, extend) as { events: RequestEvent[] }).events
    expect(event).toMatchObject({ workingDays: 10, approvedBy: 'leader' })
  })
  it.each([0, 21, 1.5, Number.NaN])('is not granted for %d working days', (workingDays) => {
    expect(reasonsOf(histories.handling, { ...extend, workingDays })[0]).toContain('1至20')
  })
  it('is not granted without consent, without a reason, or twice', () => {
    const officer = { id: 'officer', roles: ['disclosureOfficer' as const] }
    expect(reasonsOf(histories.handling, { ...extend, approver: officer })[0]).toContain('负责人同意')
    expect(reasonsOf(histories.handling, { ...extend, reason: '' })[0]).toContain('理由')
    const once: RequestEvent[] = [
      ...histories.handling,
      { type: 'extended', day: '2026-03-05', workingDays: 5, reason: '档案', approvedBy: 'leader' },
    ]
    expect(reasonsOf(once, extend)[0]).toContain('延长过一次')
  })
})
