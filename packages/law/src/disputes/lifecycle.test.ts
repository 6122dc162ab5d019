import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chineseCalendar } from '../calendar/index.ts'
import {
  addMonths,
  availableDisputeActions,
  type DisputeCommand,
  type DisputeCommandName,
  type DisputeContext,
  type DisputeEvent,
  type DisputeStatus,
  decideDispute,
  disputeTransitions,
  explainDispute,
  foldDispute,
} from './index.ts'

const filed: DisputeEvent = {
  type: 'filed',
  day: '2026-03-02',
  kind: 'reconsideration',
  role: 'originalOrgan',
  decidedBy: '示范市人民政府',
}
const suit: DisputeEvent = { ...filed, kind: 'litigationDirect', decidedBy: '示范市人民法院' }
const noticed: DisputeEvent = { type: 'noticeReceived', day: '2026-03-04', procedure: 'simplified' }
const replied: DisputeEvent = { type: 'replied', day: '2026-03-10' }
const decided: DisputeEvent = {
  type: 'decided',
  day: '2026-04-01',
  decision: 'maintained',
  decisionNo: '示政复决字〔2026〕3号',
}

/** A history for each status, by the shortest way. */
const histories: Record<DisputeStatus, DisputeEvent[]> = {
  none: [],
  filed: [suit],
  awaitingReply: [filed, noticed],
  awaitingDecision: [filed, noticed, replied],
  decided: [suit, noticed, replied, decided],
}

const commands: { [Name in DisputeCommandName]: Extract<DisputeCommand, { command: Name }> } = {
  file: {
    command: 'file',
    kind: 'reconsideration',
    role: 'originalOrgan',
    decidedBy: '示范市人民政府',
    caseNo: '示政复〔2026〕3号',
  },
  receiveNotice: { command: 'receiveNotice', procedure: 'ordinary' },
  reply: { command: 'reply' },
  extendDecision: { command: 'extendDecision', days: 30 },
  decide: { command: 'decide', decision: 'revoked', decisionNo: '示政复决字〔2026〕3号', workingDays: 20 },
  appeal: { command: 'appeal', court: '示范市中级人民法院' },
  amendDecision: { command: 'amendDecision', decision: 'changed', decisionNo: '同上', reason: '登记时选错' },
}

const commandOf = (name: DisputeCommandName): DisputeCommand => commands[name]

const context = (events: readonly DisputeEvent[], more: Partial<DisputeContext> = {}): DisputeContext => ({
  today: '2026-04-10',
  calendar: chineseCalendar,
  roles: ['disclosureOfficer'],
  events,
  request: null,
  ...more,
})

const take = (events: readonly DisputeEvent[], command: DisputeCommand, more: Partial<DisputeContext> = {}) =>
  decideDispute(foldDispute(events), command, context(events, more))

const statuses = Object.keys(histories) as DisputeStatus[]

describe('the lifecycle of a dispute', () => {
  const arrows = disputeTransitions.flatMap((transition) =>
    statuses.map((status) => ({ transition, status, allowed: transition.from.includes(status) })),
  )

  it.each(arrows.filter(({ allowed }) => allowed))(
    'walks $transition.command from $status',
    ({ transition, status }) => {
      const history = histories[status]
      const result = take(history, commands[transition.command])
      expect(result).toMatchObject({ ok: true, events: [{ type: transition.event }] })
      if (!result.ok) return
      const after = foldDispute([...history, ...result.events]).status
      expect(after).toBe(transition.to === 'same' ? status : transition.to)
    },
  )

  it.each(arrows.filter(({ allowed }) => !allowed))(
    'refuses $transition.command from $status',
    ({ transition, status }) => {
      const result = take(histories[status], commands[transition.command])
      expect(result.ok).toBe(false)
      expect(!result.ok && result.reasons[0]).toContain(`不能${transition.label}`)
    },
  )

  it('has an arrow or a refusal for every command in every status', () => {
    for (const status of statuses) expect(foldDispute(histories[status]).status).toBe(status)
    expect(arrows).toHaveLength(Object.keys(commands).length * statuses.length)
  })

  it.each(arrows.filter(({ allowed }) => !allowed))(
    'the event of $transition.command cannot follow $status in a stored history',
    ({ transition, status }) => {
      const result = take(histories[transition.from[0] ?? 'none'], commandOf(transition.command))
      if (!result.ok) throw new Error(result.reasons.join('\n'))
      expect(() => foldDispute([...histories[status], ...result.events])).toThrow(/cannot follow status/)
    },
  )

  it.each(disputeTransitions)('refuses $command to people without its roles', ({ command, from, label, by }) => {
    const others = (['applicant', 'departmentHandler', 'supervisor', 'administrator'] as const).filter(
      (role) => !by.includes(role),
    )
    const result = take(histories[from[0] ?? 'none'], commandOf(command), { roles: others })
    expect(!result.ok && result.reasons.some((reason) => reason.startsWith(`不能${label}：应当由`))).toBe(true)
  })

  it('shows exactly the buttons of its status, hindered ones with their reasons', () => {
    const buttons = (events: DisputeEvent[]) =>
      availableDisputeActions(foldDispute(events), ['disclosureOfficer']).map(({ command, reasons }) => [
        command,
        ...reasons,
      ])
    expect(buttons([filed, noticed, replied, decided])).toEqual([
      ['appeal', '不服行政复议决定的，应当另行登记行政诉讼，不是上诉。'],
      ['amendDecision'],
    ])
    expect(buttons(histories.awaitingDecision)).toEqual([['extendDecision'], ['decide']])
    expect(availableDisputeActions(foldDispute([filed]), ['departmentHandler'])).toEqual([])
  })

  it('says everything that is wrong at once', () => {
    const result = take(
      [],
      { command: 'file', kind: 'other' as never, role: 'x' as never, decidedBy: ' ', day: '2026-12-01' },
      { roles: ['departmentHandler'] },
    )
    expect(!result.ok && result.reasons).toHaveLength(5)
  })

  it('refuses a direct suit against a refusal of 2024 or later, and only then', () => {
    const direct: DisputeCommand = { ...commands.file, kind: 'litigationDirect' }
    const against = (answerKind: 'deniedProcessInfo' | 'disclosed', answeredOn: string) =>
      take([], direct, { request: { answerKind, answeredOn } }).ok
    expect(against('deniedProcessInfo', '2026-03-01')).toBe(false)
    expect(against('deniedProcessInfo', '2023-12-29')).toBe(true)
    expect(against('disclosed', '2026-03-01')).toBe(true)
  })

  it('appeals once', () => {
    const second: DisputeEvent[] = [
      ...histories.decided,
      { type: 'appealed', day: '2026-04-03', court: '示范市中级人民法院' },
      { ...noticed, day: '2026-04-05' },
      { ...replied, day: '2026-04-06' },
      { ...decided, day: '2026-04-08' },
    ]
    expect(foldDispute(second)).toMatchObject({ status: 'decided', instance: 2, decidedBy: '示范市中级人民法院' })
    const again = take(second, commands.appeal)
    expect(!again.ok && again.reasons).toEqual(['二审判决、裁定是终审的，不能再上诉。'])
  })

  it('keeps what an adverse decision orders, and nothing of the kind with others', () => {
    const revoked = take(histories.awaitingDecision, commands.decide)
    expect(revoked).toMatchObject({ events: [{ order: { workingDays: 20 } }] })
    const upheld = take(histories.awaitingDecision, { ...commands.decide, decision: 'maintained' })
    expect(upheld.ok && 'order' in (upheld.events[0] ?? {})).toBe(false)
  })
})

describe('what is due in a dispute', () => {
  const after = (...events: DisputeEvent[]) => explainDispute(events, chineseCalendar)

  it.each([
    // notice on Wednesday 2026-03-04
    ['reconsideration', 'simplified', '2026-03-11', '2026-04-03'],
    ['reconsideration', 'ordinary', '2026-03-18', '2026-05-06'],
    ['litigationDirect', 'ordinary', '2026-03-19', '2026-09-04'],
    ['litigationDirect', 'simplified', '2026-03-19', '2026-04-20'],
  ] as const)('%s %s: reply by %s, decision by %s', (kind, procedure, replyDue, decisionDue) => {
    const explained = after({ ...filed, kind }, { ...noticed, procedure })
    expect(explained).toMatchObject({ replyDue, decisionDue, nextStepDue: null, provisional: false })
    expect(explained.steps.at(-1)?.text).toContain('视为没有证据')
  })

  it('owes no reply once it is given, moves the decision, and then names the next step', () => {
    expect(after(filed, noticed, replied)).toMatchObject({ replyDue: null, decisionDue: '2026-04-03' })
    const extended: DisputeEvent = { type: 'decisionExtended', day: '2026-03-30', days: 30 }
    expect(after(filed, noticed, replied, extended)).toMatchObject({ decisionDue: '2026-05-06' })
    expect(after(filed, noticed, replied, decided)).toMatchObject({ decisionDue: null, nextStepDue: '2026-04-16' })
    expect(
      after(suit, noticed, replied, decided, { type: 'appealed', day: '2026-04-02', court: '中院' }),
    ).toMatchObject({ nextStepDue: null })
  })

  it('reckons months to the same number or the last day of a shorter month', () => {
    expect(addMonths('2025-08-31', 6)).toBe('2026-02-28')
    expect(addMonths('2023-08-31', 6)).toBe('2024-02-29')
    expect(addMonths('2026-11-15', 3)).toBe('2027-02-15')
  })

  it('explains each event of any history that the table allows', () => {
    const name = fc.constantFrom(...(Object.keys(commands) as DisputeCommandName[]))
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), fc.boolean(), (names, lawsuit) => {
        let events: DisputeEvent[] = []
        for (const command of names) {
          const given =
            command === 'file' && lawsuit ? { ...commands.file, kind: 'litigationDirect' as const } : commands[command]
          const result = take(events, given)
          if (result.ok) events = [...events, ...result.events]
        }
        const explained = after(...events)
        expect(explained.steps.length).toBeGreaterThanOrEqual(events.length)
        const state = foldDispute(events).status
        expect(explained.replyDue !== null).toBe(state === 'awaitingReply')
        expect(explained.decisionDue !== null).toBe(state === 'awaitingReply' || state === 'awaitingDecision')
        for (const { text, article } of explained.steps) expect(text.endsWith('。') && article !== '').toBe(true)
      }),
    )
  })
})
