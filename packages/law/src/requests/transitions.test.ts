import { describe, expect, it } from 'vitest'
import {
  evolve,
  foldRequest,
  type RequestEvent,
  requestDiagram,
  requestStatusLabels,
  requestTransitions,
} from './index.ts'
import { commandIn, commands, decideAfter, histories, historyBefore, reasonsOf, statuses } from './testing/histories.ts'

describe('the transition table', () => {
  it('has histories that end in their status', () => {
    for (const status of statuses) expect(foldRequest(histories[status]).status).toBe(status)
  })

  const arrows = requestTransitions.flatMap((transition) => transition.from.map((from) => ({ transition, from })))
  it.each(arrows)('$transition.command is walked from $from', ({ transition, from }) => {
    const history = historyBefore(transition.command, from)
    const today = transition.command === 'answer' && from !== 'handling' ? '2026-04-20' : '2026-03-10'
    const decision = decideAfter(history, commandIn(transition.command, from), { today })
    if (!decision.ok) throw new Error(decision.reasons.join('\n'))
    expect(decision.events.map(({ type }) => type)).toEqual([transition.event])
    const after = decision.events.reduce(evolve, foldRequest(history)).status
    expect(transition.to.map((target) => (target === 'same' ? from : target))).toContain(after)
  })

  const closed = requestTransitions.flatMap((transition) =>
    statuses.filter((status) => !transition.from.includes(status)).map((from) => ({ transition, from })),
  )
  it.each(closed)('$transition.command is refused from $from', ({ transition, from }) => {
    const reasons = reasonsOf(historyBefore(transition.command, from), commands[transition.command])
    expect(reasons[0]).toContain(`不能${transition.label}：申请现在的状态是“${requestStatusLabels[from]}”`)
  })

  it('has an arrow or a refusal for every command in every status', () => {
    expect(new Set(requestTransitions.map(({ command }) => command))).toEqual(new Set(Object.keys(commands)))
    expect(arrows.length + closed.length).toBe(requestTransitions.length * statuses.length)
  })

  it('reaches both ends of an arrow that has two', () => {
    const branching = requestTransitions.filter(({ to }) => to.length > 1).map(({ command }) => command)
    expect(branching).toEqual(['closeConsultation'])
    const second: RequestEvent = { type: 'consultationOpened', day: '2026-03-04', id: 'c2', party: 'otherOrgan' }
    const close = (history: RequestEvent[]) => {
      const decision = decideAfter(history, commands.closeConsultation)
      if (!decision.ok) throw new Error(decision.reasons.join('\n'))
      return decision.events.reduce(evolve, foldRequest(history)).status
    }
    expect(close(histories.consulting)).toBe('handling')
    expect(close([...histories.consulting, second])).toBe('consulting')
  })

  /** Two commands may tell the same event: then it can follow wherever either of them leaves from. */
  const impossible = closed.filter(
    ({ transition, from }) =>
      !requestTransitions.some((other) => other.event === transition.event && other.from.includes(from)),
  )
  it.each(impossible)(
    'the event of $transition.command cannot follow $from in a stored history',
    ({ transition, from }) => {
      const origin = transition.from[0] ?? 'none'
      const decision = decideAfter(historyBefore(transition.command, origin), commandIn(transition.command, origin))
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
      requestTransitions.reduce((sum, { from, to }) => sum + from.length * to.length, 0) + 4,
    )
  })
})
