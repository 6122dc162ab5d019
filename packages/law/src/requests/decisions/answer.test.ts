import { describe, expect, it } from 'vitest'
import { type AnswerKind, answerKinds, isAnswerKind, type RequestCommand, type RequestEvent } from '../index.ts'
import { histories, decideAfter, reasonsOf } from '../testing/histories.ts'

describe('answers', () => {
  const answer = (kind: AnswerKind, texts: { reasons?: string; searchRecord?: string } = {}): RequestCommand => ({
    command: 'answer',
    kind,
    documentNo: '示范公开〔2026〕3号',
    reasons: texts.reasons ?? '',
    content: '告知如下',
    ...(texts.searchRecord === undefined ? {} : { searchRecord: texts.searchRecord }),
  })

  it.each(Object.keys(answerKinds).filter(isAnswerKind))(
    '%s states reasons unless the applicant gets everything',
    (kind) => {
      const reasons = reasonsOf(histories.handling, answer(kind))
      const demanded = reasons.some((reason) => reason.includes('应当说明理由'))
      expect(demanded).toBe(kind !== 'alreadyPublic' && kind !== 'disclosed')
    },
  )

  it('of non-existence keep a search record', () => {
    const without = answer('notExist', { reasons: '经检索未找到' })
    expect(reasonsOf(histories.handling, without)).toEqual([
      '答复信息不存在应当有检索记录：写明检索的范围、关键词、时间和人员。',
    ])
    const record = '2026-03-05 李某检索档案系统和纸质档案，关键词“示范路”，未找到。'
    const decision = decideAfter(
      histories.handling,
      answer('notExist', { reasons: '经检索未找到', searchRecord: record }),
    )
    expect(decision).toMatchObject({ ok: true, events: [{ type: 'answered', searchRecord: record }] })
  })

  it('are given while awaiting a correction only as lapsed, after its period', () => {
    const lapsed = answer('lapsedNoCorrection', { reasons: '逾期未补正' })
    expect(reasonsOf(histories.awaitingCorrection, lapsed, { today: '2026-03-20' })[0]).toContain('期限届满前不能答复')
    expect(reasonsOf(histories.awaitingCorrection, lapsed, { today: '2026-03-21' })).toEqual([])
    expect(reasonsOf(histories.awaitingCorrection, answer('disclosed'), { today: '2026-03-21' })[0]).toContain(
      '逾期不补正',
    )
    expect(reasonsOf(histories.handling, lapsed)[0]).toContain('只有等待补正逾期')
  })

  it('are given while awaiting a payment only as lapsed, after 20 working days', () => {
    const lapsed = answer('lapsedNoPayment', { reasons: '逾期未缴费' })
    expect(reasonsOf(histories.awaitingPayment, lapsed, { today: '2026-04-01' })[0]).toContain('期限届满前不能答复')
    expect(reasonsOf(histories.awaitingPayment, lapsed, { today: '2026-04-02' })).toEqual([])
    expect(reasonsOf(histories.handling, lapsed)[0]).toContain('只有等待缴费逾期')
  })

  it('say that a request stays unclear only after a correction', () => {
    const unclear = answer('unclearAfterCorrection', { reasons: '仍不明确' })
    expect(reasonsOf(histories.handling, unclear)[0]).toContain('没有补正过')
    const corrected: RequestEvent[] = [
      ...histories.awaitingCorrection,
      { type: 'correctionReceived', day: '2026-03-06' },
    ]
    expect(reasonsOf(corrected, unclear)).toEqual([])
  })

  it('may be late, but never without number and content', () => {
    expect(reasonsOf(histories.handling, answer('disclosed'), { today: '2026-06-01' })).toEqual([])
    const empty: RequestCommand = { command: 'answer', kind: 'disclosed', documentNo: ' ', reasons: '', content: '' }
    expect(reasonsOf(histories.handling, empty)).toEqual(['请填写答复书的文号。', '请填写答复的内容。'])
  })
})
