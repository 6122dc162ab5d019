import { describe, expect, it } from 'vitest'
import { chineseCalendar } from '../calendar/index.ts'
import { explainClock } from '../clock/index.ts'
import {
  answerKinds,
  decide,
  foldRequest,
  type RequestCommand,
  type RequestCommandName,
  type RequestEvent,
  transitionOf,
} from './index.ts'
import { commands, contextOf, disclosedPart } from './testing/histories.ts'

describe('a whole life', () => {
  it('is decided step by step and agrees with the clock', () => {
    const steps: [string, RequestCommand][] = [
      ['2026-03-02', { command: 'submit', channel: 'internet', applicantKind: 'naturalPerson' }],
      ['2026-03-02', { command: 'confirmReceipt' }],
      ['2026-03-09', { command: 'openConsultation', id: 'c1', party: 'thirdParty', name: '某公司' }],
      ['2026-03-25', { command: 'closeConsultation', id: 'c1', outcome: 'objection', grounds: 'reasonable' }],
      ['2026-04-10', commands.proposeExtension],
      ['2026-04-10', { command: 'extend' }],
      [
        '2026-04-28',
        {
          command: 'draftAnswer',
          parts: [
            { ...disclosedPart, item: '合同正文' },
            {
              item: '报价单',
              kind: 'deniedThirdParty',
              content: '不予公开',
              reasons: '涉及商业秘密',
              articles: answerKinds.deniedThirdParty.article,
            },
          ],
        },
      ],
      ['2026-04-28', { command: 'reviewAnswer', verdict: 'pass' }],
      ['2026-04-28', commands.answer],
      ['2026-04-29', commands.deliver],
    ]
    const events: RequestEvent[] = []
    for (const [today, command] of steps) {
      const decision = decide(
        foldRequest(events),
        command,
        contextOf(events, { today, personId: command.command === 'draftAnswer' ? 'officer' : 'leader' }),
      )
      if (!decision.ok) throw new Error(decision.reasons.join('\n'))
      events.push(...decision.events)
    }
    expect(foldRequest(events)).toMatchObject({
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
