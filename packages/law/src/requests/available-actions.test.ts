import { describe, expect, it } from 'vitest'
import type { Role } from '../people/index.ts'
import { availableActions, foldRequest, type RequestContext, type RequestStatus } from './index.ts'
import { histories, statuses, contextOf } from './testing/histories.ts'

describe('available actions', () => {
  const labels = (status: RequestStatus, changes: Partial<RequestContext> = {}) =>
    availableActions(foldRequest(histories[status]), contextOf(histories[status], changes)).map(
      ({ command, allowed }) => `${command}${allowed ? '' : ' (no)'}`,
    )
  const officer = { roles: ['disclosureOfficer'] as Role[] }

  it('are the arrows that leave the status', () => {
    expect(labels('submitted', officer)).toEqual(['confirmReceipt', 'withdraw', 'registerUnreachable'])
    expect(labels('handling', officer)).toEqual([
      'askCorrection',
      'openConsultation',
      'proposeExtension',
      'noticeFee',
      'draftAnswer',
      'reviewAnswer (no)',
      'answer (no)',
      'withdraw',
      'askReasons',
      'askAssistance',
      'join',
      'answerJointly',
      'proposeProactive',
    ])
    expect(labels('awaitingCorrection', officer)).toEqual([
      'receiveCorrection',
      'draftAnswer',
      'reviewAnswer (no)',
      'answer (no)',
      'withdraw',
    ])
    expect(labels('delivered', officer)).toEqual([
      'signService',
      'failService',
      'reopen',
      'proposeProactive',
      'makeProactive',
    ])
  })

  it('keep what is hindered visible, with the reasons', () => {
    expect(labels('handling', { ...officer, today: '2026-03-31' })).toEqual([
      'askCorrection (no)',
      'openConsultation',
      'proposeExtension (no)',
      'noticeFee (no)',
      'draftAnswer',
      'reviewAnswer (no)',
      'answer (no)',
      'withdraw',
      'askReasons',
      'askAssistance',
      'join',
      'answerJointly',
      'proposeProactive',
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
    expect(labels('handling', { roles: ['applicant'] })).toEqual(['withdraw', 'proposeProactive'])
    expect(labels('handling', { roles: ['departmentHandler'] })).toEqual([
      'openConsultation',
      'proposeExtension',
      'draftAnswer',
    ])
    expect(labels('handling', { roles: ['supervisor', 'administrator'] })).toEqual([])
  })

  it('have one primary step in every status that waits for the organ', () => {
    for (const status of statuses) {
      const primary = availableActions(foldRequest(histories[status]), contextOf(histories[status])).filter(
        (action) => action.primary && action.allowed,
      )
      expect(primary).toHaveLength(['delivered', 'withdrawn', 'split', 'concluded'].includes(status) ? 0 : 1)
    }
  })
})
