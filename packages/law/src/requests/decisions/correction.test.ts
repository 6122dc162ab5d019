import { describe, expect, it } from 'vitest'
import { type RequestCommand, type RequestEvent } from '../index.ts'
import { histories, commands, reasonsOf } from '../testing/histories.ts'

describe('corrections', () => {
  it('are asked within 7 working days, and only once', () => {
    expect(reasonsOf(histories.handling, commands.askCorrection, { today: '2026-03-11' })).toEqual([])
    expect(reasonsOf(histories.handling, commands.askCorrection, { today: '2026-03-12' })[0]).toContain(
      '最迟为2026年3月11日（星期三）',
    )
    const corrected: RequestEvent[] = [
      ...histories.awaitingCorrection,
      { type: 'correctionReceived', day: '2026-03-05' },
    ]
    expect(reasonsOf(corrected, commands.askCorrection)[0]).toContain('一次性告知')
  })
  it('need a reason when they come late', () => {
    const late = { today: '2026-03-23' }
    expect(reasonsOf(histories.awaitingCorrection, commands.receiveCorrection, late)[0]).toContain('正当理由')
    const command: RequestCommand = { command: 'receiveCorrection', note: '住院' }
    expect(reasonsOf(histories.awaitingCorrection, command, late)).toEqual([])
  })
})
