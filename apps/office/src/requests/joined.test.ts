import { describe, expect, it } from 'vitest'
import { ApiError } from '../api/api-error.ts'
import { firstDue, withNumbers } from './joined.ts'

const lead = { id: 'a', requestNo: '2026-0001' }
const members = [
  { id: 'b', requestNo: '2026-0002' },
  { id: 'c', requestNo: '2026-0003' },
]

describe('the request that is proposed to lead', () => {
  it('is due first; without a due day it comes last', () => {
    expect(firstDue([{ dueOn: null }, { dueOn: '2026-04-02' }, { dueOn: '2026-04-01' }])).toEqual({
      dueOn: '2026-04-01',
    })
    expect(firstDue([{ dueOn: null }])).toEqual({ dueOn: null })
    expect(firstDue([])).toBeUndefined()
  })
})

describe('why requests were not joined', () => {
  it('names the request of each sentence, once', () => {
    const reasons = [
      '申请2026-0003：不能并案办理：申请现在的状态是“已撤回”，应当是“办理中”。',
      '本机关设置为不并案办理。',
    ]
    const told = withNumbers(new ApiError('refused', reasons.join(''), reasons), lead, members)
    expect(told.message).toBe('一件也没有并案：')
    expect(told.reasons).toEqual([reasons[0], '牵头的申请2026-0001：本机关设置为不并案办理。'])
  })

  it('names the request of a field of the command', () => {
    const error = new ApiError('invalid', '有 1 处需要修改', [], { 'members.1.requestId': '本机关没有这件申请' })
    expect(withNumbers(error, lead, members)).toMatchObject({
      reasons: ['申请2026-0003：本机关没有这件申请'],
      fields: {},
    })
  })

  it('leaves the field that the form shows where it is', () => {
    const error = new ApiError('invalid', '理由太长', [], { reason: '理由太长' })
    expect(withNumbers(error, lead, members)).toBe(error)
  })

  it('says on which request a colleague was faster', () => {
    const told = withNumbers(new ApiError('conflict', '演示经办员刚刚办理了“分派”'), lead, members)
    expect(told).toMatchObject({ kind: 'conflict', message: '牵头的申请2026-0001：演示经办员刚刚办理了“分派”' })
  })
})
