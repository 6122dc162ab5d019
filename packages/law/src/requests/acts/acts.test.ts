import { describe, expect, it } from 'vitest'
import { chineseCalendar } from '../../calendar/index.ts'
import { explainClock } from '../../clock/index.ts'
import {
  assistanceOf,
  availableActions,
  channelHindrance,
  consultationDue,
  consultationEffect,
  consultationsOf,
  decide,
  excessiveHindrances,
  foldRequest,
  historyOfPart,
  intakeAlert,
  objectionHindrances,
  type RequestCommand,
  type RequestEvent,
  requestSimilarity,
} from '../index.ts'
import { commands, contextOf, decideAfter, histories, historyBefore, reasonsOf } from '../testing/histories.ts'
import { deliveryHindrances } from './consultations.ts'

const [submitted, received] = histories.handling as [RequestEvent, RequestEvent]
const due = (events: RequestEvent[]) => explainClock(events, chineseCalendar).due

describe('excessive requests', () => {
  const asked: RequestEvent = { type: 'reasonsAsked', day: '2026-03-03', facts: '本月第 40 件', replyBy: '2026-03-10' }
  const judged = (reasonable: boolean): RequestEvent => ({
    type: 'reasonsJudged',
    day: '2026-03-11',
    reasonable,
    note: '无具体说明',
  })
  it.each([
    ['nothing asked', [], '应当先要求申请人说明理由'],
    ['asked', [asked], '还没有认定'],
    ['judged reasonable', [asked, judged(true)], '认定为合理'],
  ])('cannot be refused with %s', (_, acts, part) => {
    expect(excessiveHindrances([...histories.handling, ...acts])[0]).toContain(part)
  })
  it('can be refused when the reasons were found unreasonable', () => {
    expect(excessiveHindrances([...histories.handling, asked, judged(false)])).toEqual([])
  })
  it('are judged after the statement or after its day', () => {
    const command = commands.judgeReasons
    expect(reasonsOf([...histories.handling, asked], command, { today: '2026-03-10' })[0]).toContain(
      '期限到2026年3月10日',
    )
    expect(reasonsOf([...histories.handling, asked], command, { today: '2026-03-11' })).toEqual([])
  })
  it('are delayed to a told day, once, before the due day; the clock keeps it', () => {
    const before = historyBefore('delay', 'handling')
    expect(due(before)).toBe('2026-03-30')
    const early = { command: 'delay', until: '2026-03-30', reason: '档案多' } as const
    expect(reasonsOf(before, early)[0]).toContain('2026年3月30日（星期一）以后')
    expect(reasonsOf(before, commands.delay, { today: '2026-03-31' })[0]).toContain('届满')
    const decision = decideAfter(before, commands.delay)
    if (!decision.ok) throw new Error(decision.reasons.join())
    const after = [...before, ...decision.events]
    expect(due(after)).toBe('2026-06-01')
    expect(reasonsOf(after, commands.delay)[0]).toContain('只有一次')
    expect(explainClock(after, chineseCalendar).steps.at(-1)?.text).toContain('延迟答复日期')
  })
  it('that are not excessive are not delayed', () => {
    expect(reasonsOf(histories.handling, commands.delay)[0]).toContain('只适用于')
  })
})

describe('consultations', () => {
  const opened = (id: string, party: 'thirdParty' | 'coAuthor'): RequestEvent => ({
    type: 'consultationOpened',
    day: '2026-03-04',
    id,
    party,
  })
  const closed = (id: string, more: object): RequestEvent =>
    ({ type: 'consultationClosed', day: '2026-03-20', id, ...more }) as RequestEvent

  it('run 15 working days from arrival', () => {
    const calendar = chineseCalendar
    expect(consultationDue({ party: 'thirdParty', arrivedOn: null }, calendar)).toBeNull()
    expect(consultationDue({ party: 'otherOrgan', arrivedOn: '2026-03-06' }, calendar)).toBeNull()
    expect(consultationDue({ party: 'coAuthor', arrivedOn: '2026-03-06' }, calendar)).toBe('2026-03-27')
  })
  it.each([
    ['coAuthor', { outcome: 'silence' }, '视为同意公开'],
    ['thirdParty', { outcome: 'silence' }, '由本机关决定'],
    ['thirdParty', { outcome: 'objection', grounds: 'unreasonable' }, '没有合理理由'],
    ['thirdParty', { outcome: 'objection', grounds: 'reasonable' }, '不予公开'],
    ['thirdParty', { outcome: 'consent' }, '可以公开'],
  ] as const)('of %s ending with %j mean what the law says', (party, end, part) => {
    const [only] = consultationsOf([opened('c1', party), closed('c1', end)])
    expect(only && consultationEffect(only)).toContain(part)
  })
  it('of a third party that objects need a word about its reasons', () => {
    const command: RequestCommand = { command: 'closeConsultation', id: 'c1', outcome: 'objection' }
    expect(reasonsOf(histories.consulting, command)[0]).toContain('认定其理由是否合理')
    expect(reasonsOf(histories.consulting, { ...command, grounds: 'reasonable' } as RequestCommand)).toEqual([])
  })
  it('of other organs never end as silence', () => {
    const events = [...histories.handling, { ...opened('c1', 'coAuthor'), party: 'otherOrgan' } as RequestEvent]
    const command: RequestCommand = { command: 'closeConsultation', id: 'c1', outcome: 'silence' }
    expect(reasonsOf(events, command, { today: '2026-08-03' })[0]).toContain('没有法定的答复期限')
  })
  it('with a standing objection hold back disclosure until the third party was informed', () => {
    const objected = [
      ...histories.handling,
      opened('c1', 'thirdParty'),
      closed('c1', { outcome: 'objection', grounds: 'reasonable' }),
    ]
    const answered = {
      type: 'answered',
      day: '2026-03-23',
      kind: 'disclosed',
      documentNo: 'x',
      reasons: '',
      content: 'y',
    }
    expect(objectionHindrances(objected)).toHaveLength(1)
    const inStatus = [...objected, answered as RequestEvent]
    expect(deliveryHindrances(inStatus)[0]).toContain('书面告知该第三方')
    expect(deliveryHindrances([...objected, { ...answered, kind: 'partiallyDisclosed' } as RequestEvent])).toEqual([])
    const inform = { ...commands.informThirdParty, id: 'c1' } as RequestCommand
    const decision = decideAfter(inStatus, inform, { today: '2026-03-24' })
    if (!decision.ok) throw new Error(decision.reasons.join())
    expect(deliveryHindrances([...inStatus, ...decision.events])).toEqual([])
    expect(
      reasonsOf(inStatus, { ...inform, publicInterest: ' ' } as RequestCommand, { today: '2026-03-24' })[0],
    ).toContain('公共利益')
  })
  it('register an arrival once, not before the letter was sent', () => {
    const early = { ...commands.registerArrival, arrivedOn: '2026-03-03' } as RequestCommand
    expect(reasonsOf(histories.consulting, early)[0]).toContain('不能早于发出')
    const twice = [
      ...histories.consulting,
      { type: 'consultationArrived', day: '2026-03-06', id: 'c1', arrivedOn: '2026-03-06' } as RequestEvent,
    ]
    expect(reasonsOf(twice, commands.registerArrival)[0]).toContain('已经登记过')
  })
})

describe('assistance', () => {
  const asked = historyBefore('returnAssistance', 'handling')
  it('does not stop the clock', () => expect(due(asked)).toBe(due(histories.handling)))
  it('is returned by who was asked, or by an officer', () => {
    const roles = ['departmentHandler' as const]
    expect(reasonsOf(asked, commands.returnAssistance, { roles })).toEqual([])
    const other = { ...commands.returnAssistance, by: 'somebody' } as RequestCommand
    expect(reasonsOf(asked, other, { roles })[0]).toContain('被交办的人')
    expect(reasonsOf(asked, other, { roles: ['disclosureOfficer'] })).toEqual([])
  })
  it('may run several times at once, each with its reminders and return', () => {
    const events: RequestEvent[] = [
      ...asked,
      { type: 'assistanceAsked', day: '2026-03-04', id: 'a2', to: 'other', what: '算金额', dueOn: '2026-03-12' },
      { type: 'assistanceReminded', day: '2026-03-11', id: 'a1' },
      { type: 'assistanceReturned', day: '2026-03-12', id: 'a1', text: '找到了' },
    ]
    expect(assistanceOf(events)).toMatchObject([
      { id: 'a1', remindedOn: ['2026-03-11'], returned: { on: '2026-03-12', text: '找到了' } },
      { id: 'a2', remindedOn: [], returned: null },
    ])
  })
  it('is not due before it is asked', () => {
    const command = { ...commands.askAssistance, dueOn: '2026-03-09' } as RequestCommand
    expect(reasonsOf(histories.handling, command)[0]).toContain('不能早于')
  })
})

describe('splitting', () => {
  const before = historyBefore('split', 'handling')
  it('comes after correction guidance and needs two parts', () => {
    expect(reasonsOf(histories.handling, commands.split)[0]).toContain('一事一申请')
    expect(reasonsOf(before, { ...commands.split, parts: ['p1'] } as RequestCommand)[0]).toContain('至少有两件')
  })
  it('leaves parts that are due on the same day, and cannot be split again', () => {
    const part = historyOfPart(before, 'origin')
    expect(part[0]).toMatchObject({ type: 'submitted', splitFrom: 'origin' })
    expect(foldRequest(part).status).toBe('handling')
    expect(due(part)).toBe(due(before))
    expect(reasonsOf(part, commands.split)[0]).toContain('不能再次拆分')
  })
})

describe('joint answers', () => {
  it('repeat the answer of another request of the same applicant', () => {
    expect(decideAfter(histories.handling, commands.answerJointly)).toMatchObject({
      ok: true,
      events: [{ type: 'answered', day: '2026-03-10', documentNo: '示范公开〔2026〕1号', jointWith: 'r2' }],
    })
    const lead = { id: 'r2', sameApplicant: false, answered: null }
    expect(reasonsOf(histories.handling, { command: 'answerJointly', lead })).toHaveLength(2)
  })
})

describe('a request to correct a record', () => {
  const events: RequestEvent[] = [{ ...submitted, matter: 'recordCorrection' } as RequestEvent, received]
  it('is concluded with an outcome, and knows no answer, fee or extension', () => {
    const offered = availableActions(foldRequest(events), contextOf(events)).map(({ command }) => command)
    expect(offered).toContain('concludeRecordCorrection')
    expect(offered).not.toContain('answer')
    expect(offered).not.toContain('noticeFee')
    expect(reasonsOf(events, commands.noticeFee)).toContain('不能通知收费：这件是更正本人相关政府信息记录的申请。')
    expect(reasonsOf(histories.handling, commands.concludeRecordCorrection)[0]).toContain('这件是政府信息公开申请')
  })
  it('is refused only with reasons', () => {
    const command = { ...commands.concludeRecordCorrection, outcome: 'refused' } as RequestCommand
    expect(reasonsOf(events, command)[0]).toContain('应当说明理由')
    expect(
      decide(foldRequest(events), { ...command, reasons: '没有证据' } as RequestCommand, contextOf(events)),
    ).toMatchObject({ ok: true, events: [{ outcome: 'refused' }] })
  })
})

describe('intake', () => {
  const on = (channel: string, acts: RequestEvent[] = []) => [{ ...submitted, channel } as RequestEvent, ...acts]
  it('alerts when a confirmation is late', () => {
    expect(intakeAlert(on('internet'), '2026-03-03', chineseCalendar)).toMatchObject({
      confirmBy: '2026-03-03',
      late: false,
    })
    expect(intakeAlert(on('internet'), '2026-03-04', chineseCalendar)).toMatchObject({ late: true })
    expect(intakeAlert(on('postUnsigned'), '2026-03-03', chineseCalendar)).toMatchObject({ late: true })
    expect(intakeAlert(on('inPerson'), '2026-03-30', chineseCalendar)).toBeNull()
    expect(intakeAlert(histories.handling, '2026-03-30', chineseCalendar)).toBeNull()
    const failed = on('internet', [{ type: 'contactFailed', day: '2026-03-03' }])
    expect(intakeAlert(failed, '2026-03-30', chineseCalendar)?.text).toContain('没有联系上')
  })
  it('takes e-mail where the guide announces it, or announces nothing', () => {
    expect(channelHindrance('email', { fax: true, email: false })).toContain('没有公布电子邮件')
    expect(channelHindrance('email', { fax: false, email: true })).toBeNull()
    expect(channelHindrance('email', { fax: false, email: false })).toBeNull()
    expect(channelHindrance('postUnsigned', { fax: true, email: true })).toBeNull()
  })
  it('confirms an oral request only when it was read back', () => {
    const command: RequestCommand = { command: 'confirmReceipt', confirmedOn: '2026-03-03' }
    expect(reasonsOf(on('oral'), command)[0]).toContain('宣读')
    expect(decideAfter(on('oral'), { ...command, readBack: true })).toMatchObject({ events: [{ readBack: true }] })
  })
})

describe('similarity of requests', () => {
  it('is 1 for the same text, however it is punctuated, and lower for another year or subject', () => {
    const text = '申请公开2025年公共停车位规划图'
    expect(requestSimilarity(text, '再次申请：2025 年公共停车位规划图。')).toBe(1)
    expect(requestSimilarity(text, '申请公开2024年公共停车位规划图')).toBeLessThan(1)
    expect(requestSimilarity(text, '食堂食材采购合同')).toBeLessThan(0.2)
    expect(requestSimilarity('', '')).toBe(0)
  })
})
