import { describe, expect, it } from 'vitest'
import { chineseCalendar } from '../../calendar/index.ts'
import { explainClock } from '../../clock/index.ts'
import { foldRequest } from '../index.ts'
import { commands, decideAfter, histories, reasonsOf } from '../testing/histories.ts'

describe('reopening', () => {
  it('gives a new clock of 20 working days and keeps the first answer', () => {
    const decision = decideAfter(histories.delivered, commands.reopen)
    const events = decision.ok ? [...histories.delivered, ...decision.events] : []
    expect(foldRequest(events)).toMatchObject({
      status: 'handling',
      draft: null,
      earlierAnswers: [{ documentNo: '示范公开〔2026〕1号', kind: 'disclosed' }],
    })
    expect(explainClock(events, chineseCalendar)).toMatchObject({ due: '2026-04-08', phase: 'running', refused: [] })
    expect(reasonsOf(events, commands.proposeExtension)[0]).toContain('不能延长')
    expect(reasonsOf(events, commands.draftAnswer)).toEqual([])
  })
  it('takes what the decision orders', () => {
    const ordered = {
      command: 'reopen',
      ground: 'litigation',
      decisionNo: '（2026）示01行初1号',
      workingDays: 15,
    } as const
    const decision = decideAfter(histories.answered, ordered)
    const events = decision.ok ? [...histories.answered, ...decision.events] : []
    expect(explainClock(events, chineseCalendar).due).toBe('2026-03-31')
  })
  it.each([
    [{ ground: 'reconsideration' }, '文号'],
    [{ ground: 'self' }, '理由'],
    [{ ground: 'other' }, '根据'],
    [{ ground: 'self', reason: '漏了附件', workingDays: 61 }, '1至60'],
  ])('is refused with %j', (fields, words) => {
    expect(reasonsOf(histories.delivered, { command: 'reopen', ...fields } as never)[0]).toContain(words)
  })
})
