import { describe, expect, it } from 'vitest'
import { foldRequest, type RequestCommand, type RequestEvent } from '../index.ts'
import { histories, reasonsOf } from '../testing/histories.ts'

describe('consultations', () => {
  it('end as silence only after 15 working days from the arrival of the letter', () => {
    const command: RequestCommand = { command: 'closeConsultation', id: 'c1', outcome: 'silence' }
    expect(reasonsOf(histories.consulting, command, { today: '2026-06-01' })[0]).toContain('还没有登记')
    const arrived: RequestEvent[] = [
      ...histories.consulting,
      { type: 'consultationArrived', day: '2026-03-09', id: 'c1', arrivedOn: '2026-03-06' },
    ]
    expect(reasonsOf(arrived, command, { today: '2026-03-27' })[0]).toContain('到2026年3月27日（星期五）还没有届满')
    expect(reasonsOf(arrived, command, { today: '2026-03-28' })).toEqual([])
  })
  it('are closed by their id; the request is handled again when the last is closed', () => {
    const two: RequestEvent[] = [
      ...histories.consulting,
      { type: 'consultationOpened', day: '2026-03-05', id: 'c2', party: 'otherOrgan' },
    ]
    expect(reasonsOf(two, { command: 'closeConsultation', id: 'c3', outcome: 'replied' })[0]).toContain('“c3”')
    expect(reasonsOf(two, { command: 'openConsultation', id: 'c1', party: 'coAuthor' })[0]).toContain('已经用过')
    const closed = (id: string): RequestEvent => ({
      type: 'consultationClosed',
      day: '2026-03-09',
      id,
      outcome: 'replied',
    })
    expect(foldRequest([...two, closed('c1')])).toMatchObject({ status: 'consulting', open: [{ id: 'c2' }] })
    expect(foldRequest([...two, closed('c1'), closed('c2')])).toMatchObject({ status: 'handling' })
  })
})
