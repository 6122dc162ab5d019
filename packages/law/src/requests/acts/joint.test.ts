import { describe, expect, it } from 'vitest'
import { chineseCalendar } from '../../calendar/index.ts'
import { explainClock } from '../../clock/index.ts'
import {
  availableActions,
  defaultAnswerSettings,
  foldRequest,
  type JointAnswers,
  nextStepOf,
  type RequestCommand,
  type RequestEvent,
} from '../index.ts'
import {
  commands,
  contextOf,
  decideAfter,
  disclosedPart,
  histories,
  historyBefore,
  reasonsOf,
} from '../testing/histories.ts'

const [submitted, received] = histories.handling as [RequestEvent, RequestEvent]
const due = (events: RequestEvent[]) => explainClock(events, chineseCalendar).due

describe('joint handling', () => {
  const lead = { id: 'r1', requestNo: '2026-0001' }
  const member = { id: 'r2', requestNo: '2026-0002' }
  const begun = (...events: RequestEvent[]): RequestEvent[] => [...histories.handling, ...events]
  const joined = { type: 'joined', day: '2026-03-04', reason: '同样的信息' } as const
  const leading = begun({ ...joined, lead: null, members: [member] })
  const taken = begun({ ...joined, lead, members: [] })
  const own = { documentNo: '示范公开〔2026〕2号', sharedWith: null, together: [] }
  const taking = { command: 'join', lead, members: [], reason: '同样的信息' } as const

  it('is told on the request that leads and on each that it takes along', () => {
    expect(decideAfter(histories.handling, commands.join)).toMatchObject({
      ok: true,
      events: [{ type: 'joined', lead: null, members: [{ requestNo: '2026-0003' }] }],
    })
    expect(decideAfter(histories.handling, taking)).toMatchObject({
      ok: true,
      events: [{ type: 'joined', lead, members: [] }],
    })
    expect(nextStepOf(foldRequest(taken))).toBe('joint')
    expect(due(taken)).toBe(due(histories.handling))
  })

  it.each<[string, RequestEvent[], RequestCommand, string]>([
    ['without a reason', histories.handling, { ...taking, reason: ' ' }, '请写明并案的理由'],
    ['with nobody', histories.handling, { ...taking, lead: null }, '请选择与这件并案的申请'],
    ['twice with the same', leading, { ...taking, lead: null, members: [member] }, '不能并案两次'],
    [
      'with more than fifty',
      histories.handling,
      {
        ...taking,
        lead: null,
        members: Array.from({ length: 51 }, (_, index) => ({ id: `m${index}`, requestNo: `2026-${index}` })),
      },
      '最多与50件',
    ],
    ['when it is taken along already', taken, taking, '不能并案办理：这件已并入申请2026-0001'],
    ['when it leads others', leading, taking, '已经带着别的申请并案'],
    ['while a correction is awaited', histories.awaitingCorrection, taking, '申请现在的状态是“等待补正”'],
    ['when it is closed', histories.delivered, taking, '申请现在的状态是“已送达”'],
    ['while help is awaited', historyBefore('returnAssistance', 'handling'), taking, '还有协办没有返回'],
    ['while reasons are awaited', historyBefore('judgeReasons', 'handling'), taking, '还没有认定'],
    ['when its own draft was approved', historyBefore('answer', 'handling'), taking, '答复稿已经审核通过'],
    [
      'when it corrects a record',
      [{ ...submitted, matter: 'recordCorrection' } as RequestEvent, received],
      taking,
      '不能并案办理：这件是更正',
    ],
  ])('is refused %s', (_, history, command, words) => {
    expect(reasonsOf(history, command).join()).toContain(words)
  })

  it('is as wide as the organ has set it', () => {
    const within = (jointAnswers: JointAnswers, command: RequestCommand = taking) =>
      reasonsOf(histories.handling, command, { settings: { ...defaultAnswerSettings, jointAnswers } }).join()
    expect(within('no')).toContain('设置为不并案')
    expect(within('sameApplicant')).toContain('只与同一申请人')
    expect(within('sameApplicant', { ...taking, sameApplicant: true })).toBe('')
    expect(within('anyApplicants')).toBe('')
    const context = contextOf(histories.handling, { settings: { ...defaultAnswerSettings, jointAnswers: 'no' } })
    const offered = availableActions(foldRequest(histories.handling), context).map(({ command }) => command)
    expect(offered).not.toContain('join')
  })

  it('leaves a member only what is its own: its clock, its withdrawal', () => {
    const offered = availableActions(foldRequest(taken), contextOf(taken, { roles: ['disclosureOfficer'] }))
    expect(offered.map(({ command }) => command)).toEqual(['proposeExtension', 'withdraw', 'proposeProactive'])
    for (const command of [commands.draftAnswer, commands.askCorrection, commands.answer, commands.split]) {
      expect(reasonsOf(taken, command).join()).toContain('这件已并入申请2026-0001一起办理')
    }
    expect(reasonsOf(taken, commands.withdraw)).toEqual([])
    expect(reasonsOf(taken, commands.extend, { roles: ['approvingLeader'] })).toEqual([])
  })

  it('takes away the approvals that were given before, and the draft of whoever is taken along', () => {
    const before = historyBefore('answer', 'handling')
    const after = foldRequest([...before, { ...joined, day: '2026-03-10', lead: null, members: [member] }])
    expect('draft' in after && after.draft).toMatchObject({ version: 1, passed: [] })
    const drafted = historyBefore('reviewAnswer', 'handling')
    const along = foldRequest([...drafted, { ...joined, day: '2026-03-10', lead, members: [] }])
    expect('draft' in along && along.draft).toBeNull()
  })

  it('keeps the request that leads from ending by itself', () => {
    expect(reasonsOf(leading, commands.answerJointly).join()).toContain('正与申请2026-0002并案办理，请先分开办理')
    const corrected = historyBefore('split', 'handling')
    const split = [...corrected, { ...joined, lead: null, members: [member] }]
    expect(reasonsOf(split, commands.split).join()).toContain('请先分开办理')
  })

  it('is undone on both sides before the draft passes review, and not afterwards', () => {
    const separate = { command: 'separate', members: ['r2'], reason: '内容不同' } as const
    expect(decideAfter(leading, separate)).toMatchObject({
      ok: true,
      events: [{ type: 'separated', members: [member] }],
    })
    const letGo = { ...separate, members: [] }
    expect(decideAfter(taken, { ...letGo, letGoBy: 'r1' })).toMatchObject({ ok: true, events: [{ lead }] })
    expect(reasonsOf(taken, letGo).join()).toContain('请在并案的申请2026-0001上分开办理')
    expect(reasonsOf(leading, { ...separate, members: ['r9'] }).join()).toContain('没有与这件并案')
    expect(reasonsOf(leading, { ...separate, members: [] }).join()).toContain('请选择分开办理的申请')
    expect(reasonsOf(histories.handling, separate).join()).toContain('没有与别的申请并案')
    const [draft, approval] = historyBefore('answer', 'handling').slice(2) as [RequestEvent, RequestEvent]
    const approved = [...leading, draft, approval]
    expect(reasonsOf(approved, separate).join()).toContain('不能再分开')
    const redrafted = [...approved, { ...draft, draft: 2, day: '2026-03-07' } as RequestEvent]
    expect(reasonsOf(redrafted, separate)).toEqual([])
  })

  it('does not take approvals away when a member leaves after them', () => {
    const [draft, approval] = historyBefore('answer', 'handling').slice(2) as [RequestEvent, RequestEvent]
    const left = { type: 'separated', day: '2026-03-09', lead: null, members: [member], reason: '申请人撤回' } as const
    const state = foldRequest([...leading, draft, approval, left])
    expect(state).toMatchObject({ joint: null, draft: { passed: [{ step: 'approval' }] } })
  })

  it('answers a member with the words of the request that leads, under a number of its own', () => {
    const answered = { ...(histories.answered.at(-1) as Extract<RequestEvent, { type: 'answered' }>), parts: [] }
    const answer = { command: 'answerJointly', lead: { id: 'r1', sameApplicant: false, answered }, own } as const
    const decision = decideAfter(taken, answer)
    expect(decision).toMatchObject({ ok: true, events: [{ documentNo: '示范公开〔2026〕2号', content: '随函提供' }] })
    expect(decision.ok && decision.events[0]).not.toHaveProperty('jointWith')
    const shared = { ...own, sharedWith: 'r1', together: ['r1', 'r2'] }
    expect(decideAfter(taken, { ...answer, own: shared })).toMatchObject({
      events: [{ jointWith: 'r1', together: ['r1', 'r2'] }],
    })
    expect(reasonsOf(histories.handling, answer).join()).toContain('只能与同一申请人')
    expect(reasonsOf(taken, { ...answer, own: undefined }).join()).toContain('随那一件一起答复')
    const unclear = { ...answered, parts: [{ ...disclosedPart, kind: 'unclearAfterCorrection' as const }] }
    expect(reasonsOf(taken, { ...answer, lead: { ...answer.lead, answered: unclear } }).join()).toContain('没有补正过')
  })

  it('ends with a new clock when the answer is undone', () => {
    const answered = histories.answered.at(-1) as RequestEvent
    const undone = { type: 'reopened', day: '2026-03-20', ground: 'self', decisionNo: '', workingDays: 20 } as const
    expect(foldRequest([...taken, answered, undone])).toMatchObject({ status: 'handling', joint: null })
  })
})
