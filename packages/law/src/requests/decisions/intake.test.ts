import { describe, expect, it } from 'vitest'
import { decideConfirmReceipt, foldRequest, type RequestEvent } from '../index.ts'
import { submitted, contextOf } from '../testing/histories.ts'

describe('receipt', () => {
  const confirm = (
    channel: 'inPerson' | 'postSigned' | 'internet',
    command: { signedOn?: string; confirmedOn?: string },
  ) => {
    const events: RequestEvent[] = [{ ...submitted, channel } as RequestEvent]
    return decideConfirmReceipt(foldRequest(events), command, contextOf(events))
  }
  it('follows from the channel', () => {
    expect(confirm('inPerson', {})).toMatchObject({ events: [{ type: 'received', day: '2026-03-02' }] })
    expect(confirm('postSigned', { signedOn: '2026-03-06' })).toMatchObject({ events: [{ day: '2026-03-06' }] })
    expect(confirm('internet', {})).toMatchObject({ events: [{ day: '2026-03-10' }] })
    expect(confirm('internet', { confirmedOn: '2026-03-09' })).toMatchObject({ events: [{ day: '2026-03-09' }] })
  })
  it('waits for the signature of post', () => {
    const decision = confirm('postSigned', {})
    expect(decision.ok ? [] : decision.reasons).toEqual([
      '请填写签收日期：邮寄且需要签收的，行政机关签收之日为收到申请之日。',
    ])
  })
})
