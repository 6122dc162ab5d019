import { describe, expect, it } from 'vitest'
import { type RequestCommand, type RequestEvent } from '../index.ts'
import { histories, commands, everyRole, decideAfter, reasonsOf } from '../testing/histories.ts'

describe('days', () => {
  const roles = everyRole
  it('are today when left out, and may lie between the latest event and today', () => {
    const [today] = (decideAfter(histories.handling, commands.extend) as { events: RequestEvent[] }).events
    expect(today?.day).toBe('2026-03-10')
    const dated = { ...commands.extend, day: '2026-03-05' } as RequestCommand
    expect(decideAfter(histories.handling, dated)).toMatchObject({ ok: true, events: [{ day: '2026-03-05' }] })
  })
  it.each([
    ['2026-03-11', /还没有到/],
    ['2026-03-01', /早于上一步/],
    ['2026-02-30', /不是有效日期/],
  ])('refuse %s', (day, reason) => {
    expect(reasonsOf(histories.handling, { ...commands.withdraw, day } as RequestCommand, { roles })[0]).toMatch(reason)
  })
})
