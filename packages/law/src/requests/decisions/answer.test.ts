import { describe, expect, it } from 'vitest'
import {
  type AnswerKind,
  type AnswerPart,
  answerKinds,
  isAnswerKind,
  type RequestCommand,
  type RequestContext,
  type RequestEvent,
  remedyOfParts,
} from '../index.ts'
import {
  approved,
  decideAfter,
  disclosedPart,
  draftedIn,
  histories,
  lapsedPart,
  reasonsOf,
} from '../testing/histories.ts'

const search = {
  systems: '档案系统和纸质档案',
  keywords: '示范路',
  period: '2020年至2025年',
  person: '李某，2026年3月5日',
  result: '未找到',
}

/** A part of a kind with everything that the kind demands. */
function completePart(kind: AnswerKind, changes: Partial<AnswerPart> = {}): AnswerPart {
  const { article, reasonsRequired } = answerKinds[kind]
  return {
    item: '示范路改造图纸',
    kind,
    content: '告知如下',
    reasons: reasonsRequired ? '理由如下' : '',
    articles: article,
    ...(kind === 'notExist' ? { search } : {}),
    ...(kind === 'notResponsible' ? { rightOrgan: { name: '示范市财政局', contact: '0571-00000000' } } : {}),
    ...(kind === 'alreadyPublic' ? { whereToGet: '本机关网站“财政预算”栏目' } : {}),
    ...(kind === 'repeatedRequest' ? { repeats: '2026-0001' } : {}),
    ...(kind === 'deniedStateSecret' ? { secret: { classification: 'secret', term: '10年' } as const } : {}),
    ...changes,
  }
}

const draft = (...parts: AnswerPart[]): RequestCommand => ({ command: 'draftAnswer', parts })
const refusals = (command: RequestCommand, changes: Partial<RequestContext> = {}) =>
  reasonsOf(histories.handling, command, changes)

const kinds = Object.keys(answerKinds).filter(isAnswerKind)
const anyTime = kinds.filter(
  (kind) => !['lapsedNoCorrection', 'lapsedNoPayment', 'unclearAfterCorrection', 'excessiveRequest'].includes(kind),
)

describe('a draft', () => {
  it.each(anyTime)('of %s is accepted when it says everything', (kind) => {
    expect(refusals(draft(completePart(kind)))).toEqual([])
  })

  it.each(kinds)('of %s states reasons unless the applicant gets everything', (kind) => {
    const demanded = refusals(draft(completePart(kind, { reasons: ' ' }))).some((reason) =>
      reason.includes('应当说明理由'),
    )
    expect(demanded).toBe(kind !== 'alreadyPublic' && kind !== 'disclosed')
  })

  it.each(kinds)('of %s cites its articles', (kind) => {
    const [reason] = refusals(draft(completePart(kind, { articles: '《政府信息公开条例》第一条' }))).filter((text) =>
      text.includes('应当引用'),
    )
    expect(reason).toContain('《')
  })

  it.each<[string, AnswerKind, Partial<AnswerPart>, string]>([
    ['no search', 'notExist', { search: { ...search, systems: '', person: '' } }, '检索范围、检索人员和时间'],
    ['half an organ', 'notResponsible', { rightOrgan: { name: '示范市财政局', contact: '' } }, '名称和联系方式'],
    ['no place', 'alreadyPublic', { whereToGet: '' }, '获取的方式和途径'],
    ['no term', 'deniedStateSecret', { secret: { classification: 'secret', term: '' } }, '保密期限'],
    ['no content', 'disclosed', { content: '' }, '答复的内容'],
  ])('with %s is refused', (_name, kind, changes, words) => {
    const reasons = refusals(draft(completePart(kind, changes)))
    expect(reasons).toHaveLength(1)
    expect(reasons[0]).toContain(words)
  })

  it('may say that the right organ is not known', () => {
    expect(refusals(draft(completePart('notResponsible', { rightOrgan: 'unknown' })))).toEqual([])
  })

  it('of several items says which is which, and tells the place of what is wrong', () => {
    const reasons = refusals(draft(completePart('disclosed', { item: '' }), completePart('notExist', { reasons: '' })))
    expect(reasons[0]).toBe('第1项：请写明是哪一项信息。')
    expect(reasons[1]).toMatch(/^第2项：“经检索，信息不存在”的答复应当说明理由/)
  })

  it('asks what a mixed answer counts as where the rule leaves it open, and takes only one of its kinds', () => {
    const parts = [completePart('notExist'), completePart('petitionMatter')]
    expect(refusals(draft(...parts))[0]).toContain('建议“经检索，信息不存在”')
    expect(refusals({ command: 'draftAnswer', parts, kind: 'disclosed' })[0]).toContain('请确认')
    const chosen = decideAfter(histories.handling, { command: 'draftAnswer', parts, kind: 'petitionMatter' })
    expect(chosen).toMatchObject({ ok: true, events: [{ kind: 'petitionMatter' }] })
  })

  it('keeps every version; a new one is reviewed from the first step', () => {
    const events: RequestEvent[] = [...histories.handling, draftedIn('handling'), approved]
    const again = decideAfter(events, draft(completePart('disclosed', { content: '改过的内容' })))
    expect(again).toMatchObject({ ok: true, events: [{ type: 'answerDrafted', draft: 2, by: 'leader' }] })
    const revised = again.ok ? [...events, ...again.events] : events
    expect(reasonsOf(revised, { command: 'answer', documentNo: '示〔2026〕1号' })[0]).toContain('没有通过负责人审批')
  })

  it('is empty of nothing', () => {
    expect(refusals(draft())).toEqual(['答复至少有一项。'])
  })
})

describe('a review', () => {
  const drafted: RequestEvent[] = [...histories.handling, draftedIn('handling', ['legalCheck', 'approval'])]
  const pass: RequestCommand = { command: 'reviewAnswer', verdict: 'pass' }

  it('is not for the person who drafted', () => {
    expect(reasonsOf(drafted, pass, { personId: 'drafter' })).toEqual(['答复是您起草的，应当由另一人审核。'])
  })
  it('goes step by step: the legal check, then the approval by the head', () => {
    const first = decideAfter(drafted, pass, { roles: ['disclosureOfficer'], personId: 'jurist' })
    if (!first.ok) throw new Error(first.reasons.join())
    expect(first.events).toMatchObject([{ step: 'legalCheck', by: 'jurist', draft: 1 }])
    const checked = [...drafted, ...first.events]
    const officer = { roles: ['disclosureOfficer' as const], personId: 'jurist' }
    expect(reasonsOf(checked, pass, officer)[0]).toContain('负责人审批')
    expect(reasonsOf(checked, { command: 'reviewAnswer', step: 'legalCheck', verdict: 'pass' })[0]).toContain(
      '现在等待的是负责人审批',
    )
    expect(decideAfter(checked, pass)).toMatchObject({ ok: true, events: [{ step: 'approval', by: 'leader' }] })
  })
  it('that sends back says what to change, and stops the draft until it is made anew', () => {
    expect(reasonsOf(drafted, { command: 'reviewAnswer', verdict: 'return' })[0]).toContain('怎样修改')
    const returned = decideAfter(drafted, { command: 'reviewAnswer', verdict: 'return', note: '补充理由' })
    const after = returned.ok ? [...drafted, ...returned.events] : drafted
    expect(reasonsOf(after, pass)[0]).toContain('已退回修改')
    expect(reasonsOf(after, { command: 'answer', documentNo: '示〔2026〕1号' })[0]).toContain('已退回修改')
  })
  it('lapses when something happens that the reviewers could not know', () => {
    const events: RequestEvent[] = [
      ...histories.handling,
      draftedIn('handling'),
      approved,
      { type: 'consultationOpened', day: '2026-03-06', id: 'c1', party: 'thirdParty' },
      { type: 'consultationClosed', day: '2026-03-09', id: 'c1', outcome: 'objection' },
    ]
    expect(reasonsOf(events, { command: 'answer', documentNo: '示〔2026〕1号' })[0]).toContain('没有通过负责人审批')
  })
})

describe('issuing', () => {
  const issue: RequestCommand = { command: 'answer', documentNo: '示范公开〔2026〕3号' }
  const small = {
    steps: [],
    singleHanded: false,
    draftDueBefore: 5,
    approvalDueBefore: 2,
    jointAnswers: 'anyApplicants' as const,
  }
  const unreviewed: RequestEvent[] = [...histories.handling, draftedIn('handling', [])]

  it('takes what was approved, word for word, with who drafted, approved and issued', () => {
    const decision = decideAfter([...histories.handling, draftedIn('handling'), approved], issue, {
      personId: 'officer',
    })
    expect(decision).toMatchObject({
      ok: true,
      events: [
        {
          type: 'answered',
          kind: 'disclosed',
          content: '随函提供',
          parts: [disclosedPart],
          draftedBy: 'drafter',
          approvals: [{ step: 'approval', by: 'leader', day: '2026-03-06' }],
          by: 'officer',
        },
      ],
    })
    expect(decision.ok && decision.events[0]).not.toHaveProperty('singleHanded')
  })
  it('needs a draft and a number', () => {
    expect(reasonsOf(histories.handling, issue)[0]).toContain('还没有起草')
    expect(reasonsOf(unreviewed, { command: 'answer', documentNo: ' ' })).toEqual(['请填写答复书的文号。'])
  })
  it('without steps needs a second person, unless the organ works single-handed', () => {
    expect(reasonsOf(unreviewed, issue, { personId: 'drafter', settings: small })[0]).toContain('应当由另一人确认')
    expect(reasonsOf(unreviewed, issue, { personId: 'second', settings: small })).toEqual([])
    const alone = decideAfter(unreviewed, issue, { personId: 'drafter', settings: { ...small, singleHanded: true } })
    expect(alone).toMatchObject({ ok: true, events: [{ singleHanded: true, by: 'drafter', approvals: [] }] })
  })
  it('may be late', () => {
    expect(reasonsOf([...histories.handling, draftedIn('handling'), approved], issue, { today: '2026-06-01' })).toEqual(
      [],
    )
  })
  it('as lapsed waits for the end of the period', () => {
    const lapse = (status: 'awaitingCorrection' | 'awaitingPayment', today: string) =>
      reasonsOf([...histories[status], draftedIn(status), approved], issue, { today })
    expect(lapse('awaitingCorrection', '2026-03-20')[0]).toContain('期限届满前不能答复')
    expect(lapse('awaitingCorrection', '2026-03-21')).toEqual([])
    expect(lapse('awaitingPayment', '2026-04-01')[0]).toContain('期限届满前不能答复')
    expect(lapse('awaitingPayment', '2026-04-02')).toEqual([])
  })
  it('asks again whether the kind still fits', () => {
    const paid: RequestEvent[] = [
      ...histories.awaitingPayment,
      draftedIn('awaitingPayment'),
      { type: 'feePaid', day: '2026-03-09' },
      { ...approved, day: '2026-03-09' } as RequestEvent,
    ]
    expect(reasonsOf(paid, issue)[0]).toContain('只有等待缴费逾期')
  })
})

describe('kinds that depend on what happened', () => {
  it('are given while awaiting only as lapsed', () => {
    expect(reasonsOf(histories.awaitingCorrection, draft(completePart('disclosed')))[0]).toContain('逾期不补正')
    expect(reasonsOf(histories.awaitingPayment, draft(completePart('disclosed')))[0]).toContain('逾期未按收费通知')
    expect(refusals(draft(lapsedPart('lapsedNoCorrection')))[0]).toContain('只有等待补正逾期')
  })
  it('say that a request stays unclear only after a correction', () => {
    const unclear = draft(completePart('unclearAfterCorrection'))
    expect(refusals(unclear)[0]).toContain('没有补正过')
    const corrected: RequestEvent[] = [
      ...histories.awaitingCorrection,
      { type: 'correctionReceived', day: '2026-03-06' },
    ]
    expect(reasonsOf(corrected, unclear)).toEqual([])
  })
  it('lead to the strictest remedy of their parts', () => {
    expect(remedyOfParts([completePart('disclosed'), completePart('deniedThirdParty')])).toBe('R1')
    expect(remedyOfParts([completePart('petitionMatter'), completePart('notExist')])).toBe('R2')
  })
})
