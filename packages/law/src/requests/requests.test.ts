import { describe, expect, it } from 'vitest'
import { chineseCalendar } from '../calendar/index.ts'
import { explainClock } from '../clock/index.ts'
import type { Role } from '../people/index.ts'
import {
  type AnswerKind,
  answerKinds,
  availableActions,
  decide,
  decideConfirmReceipt,
  evolve,
  foldRequest,
  isAnswerKind,
  type RequestCommand,
  type RequestCommandName,
  type RequestContext,
  type RequestEvent,
  type RequestStatus,
  reportRowIn,
  reportRowOf,
  requestDiagram,
  requestStatusLabels,
  requestTransitions,
  transitionOf,
  withdrawnReportRow,
} from './index.ts'

const submitted: RequestEvent = {
  type: 'submitted',
  day: '2026-03-02',
  channel: 'internet',
  applicantKind: 'naturalPerson',
}
const received: RequestEvent = { type: 'received', day: '2026-03-02', channel: 'internet' }
const correctionAsked: RequestEvent = {
  type: 'correctionAsked',
  day: '2026-03-04',
  items: '信息名称',
  guidance: '请写明文件名称',
  replyBy: '2026-03-20',
}
const opened: RequestEvent = { type: 'consultationOpened', day: '2026-03-04', id: 'c1', party: 'thirdParty' }
const feeNoticed: RequestEvent = { type: 'feeNoticed', day: '2026-03-04', amountYuan: 100 }
const answered: RequestEvent = {
  type: 'answered',
  day: '2026-03-05',
  kind: 'disclosed',
  documentNo: '示范公开〔2026〕1号',
  reasons: '',
  content: '随函提供',
}

/** A history that ends in each status. */
const histories: Record<RequestStatus, RequestEvent[]> = {
  none: [],
  submitted: [submitted],
  handling: [submitted, received],
  awaitingCorrection: [submitted, received, correctionAsked],
  consulting: [submitted, received, opened],
  awaitingPayment: [submitted, received, feeNoticed],
  answered: [submitted, received, answered],
  delivered: [submitted, received, answered, { type: 'delivered', day: '2026-03-06', mode: 'direct' }],
  withdrawn: [submitted, received, { type: 'withdrawn', day: '2026-03-05' }],
}
const statuses = Object.keys(histories) as RequestStatus[]

/** A command of each kind that is right in itself. */
const commands: Record<RequestCommandName, RequestCommand> = {
  submit: { command: 'submit', channel: 'internet', applicantKind: 'business' },
  confirmReceipt: { command: 'confirmReceipt', confirmedOn: '2026-03-09' },
  askCorrection: {
    command: 'askCorrection',
    items: '信息名称',
    guidance: '请写明文件名称',
    replyBy: '2026-03-30',
  },
  receiveCorrection: { command: 'receiveCorrection' },
  openConsultation: { command: 'openConsultation', id: 'c2', party: 'coAuthor' },
  closeConsultation: { command: 'closeConsultation', id: 'c1', outcome: 'consent' },
  extend: {
    command: 'extend',
    workingDays: 10,
    reason: '需要检索的档案较多',
    approver: { id: 'leader', roles: ['approvingLeader'] },
  },
  noticeFee: { command: 'noticeFee', amountYuan: 200 },
  receivePayment: { command: 'receivePayment' },
  withdraw: { command: 'withdraw' },
  answer: {
    command: 'answer',
    kind: 'disclosed',
    documentNo: '示范公开〔2026〕1号',
    reasons: '',
    content: '随函提供',
  },
  deliver: { command: 'deliver', mode: 'post', trackingNo: 'EX123456789CN' },
}

const everyRole: Role[] = ['applicant', 'disclosureOfficer', 'departmentHandler', 'approvingLeader']

const contextOf = (events: RequestEvent[], changes: Partial<RequestContext> = {}): RequestContext => ({
  today: '2026-03-10',
  calendar: chineseCalendar,
  roles: everyRole,
  events,
  ...changes,
})

const decideAfter = (events: RequestEvent[], command: RequestCommand, changes: Partial<RequestContext> = {}) =>
  decide(foldRequest(events), command, contextOf(events, changes))

const reasonsOf = (events: RequestEvent[], command: RequestCommand, changes: Partial<RequestContext> = {}) => {
  const decision = decideAfter(events, command, changes)
  return decision.ok ? [] : decision.reasons
}

describe('the transition table', () => {
  it('has histories that end in their status', () => {
    for (const status of statuses) expect(foldRequest(histories[status]).status).toBe(status)
  })

  const arrows = requestTransitions.flatMap((transition) => transition.from.map((from) => ({ transition, from })))
  it.each(arrows)('$transition.command is walked from $from', ({ transition, from }) => {
    const history = histories[from]
    const lapse = from === 'awaitingCorrection' ? 'lapsedNoCorrection' : 'lapsedNoPayment'
    const command: RequestCommand =
      transition.command === 'answer' && from !== 'handling'
        ? { command: 'answer', kind: lapse, documentNo: '示范公开〔2026〕2号', reasons: '逾期', content: '不再处理' }
        : commands[transition.command]
    const today = transition.command === 'answer' && from !== 'handling' ? '2026-04-20' : '2026-03-10'
    const decision = decideAfter(history, command, { today })
    if (!decision.ok) throw new Error(decision.reasons.join('\n'))
    expect(decision.events.map(({ type }) => type)).toEqual([transition.event])
    const after = decision.events.reduce(evolve, foldRequest(history)).status
    expect(transition.to.map((target) => (target === 'same' ? from : target))).toContain(after)
  })

  const closed = requestTransitions.flatMap((transition) =>
    statuses.filter((status) => !transition.from.includes(status)).map((from) => ({ transition, from })),
  )
  it.each(closed)('$transition.command is refused from $from', ({ transition, from }) => {
    const reasons = reasonsOf(histories[from], commands[transition.command])
    expect(reasons[0]).toContain(`不能${transition.label}：申请现在的状态是“${requestStatusLabels[from]}”`)
  })

  it.each(closed)(
    'the event of $transition.command cannot follow $from in a stored history',
    ({ transition, from }) => {
      const origin = transition.from[0] ?? 'none'
      const today = transition.command === 'answer' ? '2026-04-20' : '2026-03-10'
      const decision = decideAfter(histories[origin], commands[transition.command], { today })
      if (!decision.ok) throw new Error(decision.reasons.join('\n'))
      const [event] = decision.events
      if (event === undefined) throw new Error('no event')
      expect(() => evolve(foldRequest(histories[from]), event)).toThrow(/cannot follow status/)
    },
  )

  it.each(requestTransitions)('$command is refused to people without its roles', ({ command, by, label, from }) => {
    const others = (['applicant', 'departmentHandler', 'supervisor', 'administrator'] as const).filter(
      (role) => !by.includes(role),
    )
    const reasons = reasonsOf(histories[from[0] ?? 'none'], commands[command], { roles: others })
    expect(reasons.some((reason) => reason.startsWith(`不能${label}：应当由`))).toBe(true)
  })

  it('tells all reasons at once', () => {
    const reasons = reasonsOf(
      histories.answered,
      { command: 'askCorrection', items: '', guidance: ' ', replyBy: '2026-02-30', day: '2026-03-11' },
      { roles: ['applicant'] },
    )
    expect(reasons).toHaveLength(6)
    for (const reason of reasons) expect(reason).toMatch(/。$/)
  })

  it('draws a diagram with every arrow', () => {
    const diagram = requestDiagram()
    expect(diagram).toContain('submitted --> handling: 确认收到')
    expect(diagram).toContain('consulting --> consulting: 延长答复期限')
    expect(diagram.match(/ --> /g)).toHaveLength(
      requestTransitions.reduce((sum, { from, to }) => sum + from.length * to.length, 0) + 2,
    )
  })
})

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

describe('consultations', () => {
  it('end as silence only after 15 working days', () => {
    const command: RequestCommand = { command: 'closeConsultation', id: 'c1', outcome: 'silence' }
    expect(reasonsOf(histories.consulting, command, { today: '2026-03-25' })[0]).toContain(
      '到2026年3月25日（星期三）还没有届满',
    )
    expect(reasonsOf(histories.consulting, command, { today: '2026-03-26' })).toEqual([])
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

describe('other commands', () => {
  it('refuse a fee of nothing and a fee after the due day', () => {
    expect(reasonsOf(histories.handling, { command: 'noticeFee', amountYuan: 0 })[0]).toContain('大于0')
    expect(reasonsOf(histories.handling, commands.noticeFee, { today: '2026-03-31' })[0]).toContain('届满')
  })
  it('serve by post only with a tracking number', () => {
    expect(reasonsOf(histories.answered, { command: 'deliver', mode: 'post' })[0]).toContain('邮件号码')
    expect(reasonsOf(histories.answered, { command: 'deliver', mode: 'internet' })).toEqual([])
  })
})

describe('available actions', () => {
  const labels = (status: RequestStatus, changes: Partial<RequestContext> = {}) =>
    availableActions(foldRequest(histories[status]), contextOf(histories[status], changes)).map(
      ({ command, allowed }) => `${command}${allowed ? '' : ' (no)'}`,
    )
  const officer = { roles: ['disclosureOfficer'] as Role[] }

  it('are the arrows that leave the status', () => {
    expect(labels('submitted', officer)).toEqual(['confirmReceipt', 'withdraw'])
    expect(labels('handling', officer)).toEqual([
      'askCorrection',
      'openConsultation',
      'extend',
      'noticeFee',
      'answer',
      'withdraw',
    ])
    expect(labels('awaitingCorrection', officer)).toEqual(['receiveCorrection', 'answer (no)', 'withdraw'])
    expect(labels('delivered', officer)).toEqual([])
  })

  it('keep what is hindered visible, with the reasons', () => {
    expect(labels('handling', { ...officer, today: '2026-03-31' })).toEqual([
      'askCorrection (no)',
      'openConsultation',
      'extend (no)',
      'noticeFee (no)',
      'answer',
      'withdraw',
    ])
    const actions = availableActions(
      foldRequest(histories.handling),
      contextOf(histories.handling, { today: '2026-03-31' }),
    )
    expect(actions.find(({ command }) => command === 'extend')?.reasons).toEqual([
      '答复期限已于2026年3月30日（星期一）届满，届满后不能延长。',
    ])
  })

  it('are those of the person', () => {
    expect(labels('handling', { roles: ['applicant'] })).toEqual(['withdraw'])
    expect(labels('handling', { roles: ['departmentHandler'] })).toEqual(['openConsultation'])
    expect(labels('handling', { roles: ['supervisor', 'administrator'] })).toEqual([])
  })

  it('have one primary step in every status that waits for the organ', () => {
    for (const status of statuses) {
      const primary = availableActions(foldRequest(histories[status]), contextOf(histories[status])).filter(
        (action) => action.primary && action.allowed,
      )
      expect(primary).toHaveLength(status === 'delivered' || status === 'withdrawn' ? 0 : 1)
    }
  })
})

describe('answer kinds', () => {
  it('cover the 21 result rows of the form of 2021, and 19 of 2019', () => {
    const kinds = Object.keys(answerKinds).filter(isAnswerKind)
    expect(kinds).toHaveLength(23)
    expect(new Set(kinds.map((kind) => reportRowOf(kind, '2021'))).size).toBe(21)
    expect(new Set(kinds.map((kind) => reportRowOf(kind, '2019'))).size).toBe(19)
    expect(reportRowIn('2019', withdrawnReportRow)).toBe('otherHandling')
    expect(reportRowIn('2021', withdrawnReportRow)).toBe('otherMisc')
  })
  it('put reconsideration first exactly where disclosure is refused', () => {
    for (const [kind, { remedy, group }] of Object.entries(answerKinds)) {
      const refused = group === 'partiallyGranted' || (group === 'denied' && kind !== 'administrativeQuery')
      expect(remedy === 'R1').toBe(refused)
    }
  })
  it('know their keys', () => {
    expect(isAnswerKind('disclosed')).toBe(true)
    expect(isAnswerKind('toString')).toBe(false)
    expect(isAnswerKind(null)).toBe(false)
  })
})

describe('a whole life', () => {
  it('is decided step by step and agrees with the clock', () => {
    const steps: [string, RequestCommand][] = [
      ['2026-03-02', { command: 'submit', channel: 'internet', applicantKind: 'naturalPerson' }],
      ['2026-03-02', { command: 'confirmReceipt' }],
      ['2026-03-09', { command: 'openConsultation', id: 'c1', party: 'thirdParty', name: '某公司' }],
      ['2026-03-25', { command: 'closeConsultation', id: 'c1', outcome: 'objection' }],
      ['2026-04-10', { ...commands.extend } as RequestCommand],
      [
        '2026-04-28',
        { ...commands.answer, kind: 'partiallyDisclosed', reasons: '涉及商业秘密的部分不公开' } as RequestCommand,
      ],
      ['2026-04-29', commands.deliver],
    ]
    const events: RequestEvent[] = []
    for (const [today, command] of steps) {
      const decision = decide(foldRequest(events), command, contextOf(events, { today }))
      if (!decision.ok) throw new Error(decision.reasons.join('\n'))
      events.push(...decision.events)
    }
    expect(foldRequest(events)).toEqual({
      status: 'delivered',
      submittedOn: '2026-03-02',
      channel: 'internet',
      applicantKind: 'naturalPerson',
      receivedOn: '2026-03-02',
      extension: { workingDays: 10, on: '2026-04-10' },
      correctionAskedOn: null,
      answeredOn: '2026-04-28',
      kind: 'partiallyDisclosed',
      documentNo: '示范公开〔2026〕1号',
      deliveredOn: '2026-04-29',
      mode: 'post',
    })
    const { due, phase, refused } = explainClock(events, chineseCalendar)
    expect({ due, phase, refused }).toEqual({ due: '2026-04-30', phase: 'closed', refused: [] })
  })

  it('finds the transition of every command', () => {
    for (const command of Object.keys(commands) as RequestCommandName[]) {
      expect(transitionOf(command).command).toBe(command)
    }
  })
})
