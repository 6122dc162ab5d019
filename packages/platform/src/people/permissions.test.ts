import { roles as lawRoles } from '@gongkai/law/people'
import { requestTransitions } from '@gongkai/law/requests'
import { describe, expect, it } from 'vitest'
import type { Role } from '../database/schema.ts'
import type { Actor } from './actor.ts'
import {
  type Action,
  actions,
  may,
  type PermissionObject,
  permissions,
  reachesNothing,
  reachOf,
} from './permissions.ts'

const roles = lawRoles.filter((role): role is Role => role !== 'applicant')

const personWith = (role: Role): Actor => ({
  kind: 'person',
  personId: 'me',
  displayName: '我',
  roles: [{ organId: 'own', organPath: '/city/own/', role }],
})

/** The same object in four places seen from the organ `own`. */
const objects: Record<'own' | 'assigned' | 'below' | 'elsewhere', PermissionObject> = {
  own: { organId: 'own', organPath: '/city/own/', assignedTo: 'somebody' },
  assigned: { organId: 'own', organPath: '/city/own/', assignedTo: 'me' },
  below: { organId: 'below', organPath: '/city/own/below/', assignedTo: 'me' },
  elsewhere: { organId: 'own2', organPath: '/city/own2/', assignedTo: 'me' },
}

const letters = {
  ownOrgan: 'OA..',
  subordinates: 'OAB.',
  assigned: '.A..',
  assisting: '.A..',
  any: 'OABE',
  none: '....',
}

/** What the table allows, one line a pair of action and role: O own organ, A assigned to me, B below, E elsewhere. */
function allowed(actor: Actor, action: Action): string {
  const places = [
    ['own', 'O'],
    ['assigned', 'A'],
    ['below', 'B'],
    ['elsewhere', 'E'],
  ] as const
  return places.map(([place, letter]) => (may(actor, action, objects[place]).allowed ? letter : '.')).join('')
}

describe('the permission table', () => {
  it.each(actions.flatMap((action) => roles.map((role) => [action, role] as const)))('%s by %s', (action, role) => {
    const { holders }: { holders: Partial<Record<string, keyof typeof letters>> } = permissions[action]
    expect(allowed(personWith(role), action)).toBe(letters[holders[role] ?? 'none'])
  })

  it('gives every refusal a Chinese sentence that names the act', () => {
    const everybody: Actor[] = [...roles.map(personWith), { kind: 'public' }, { kind: 'system' }]
    const speechless = actions.filter((action) =>
      everybody.some((actor) => {
        const permit = may(actor, action, objects.elsewhere)
        return !permit.allowed && !permit.reason.includes(permissions[action].label)
      }),
    )
    expect(speechless).toEqual([])
  })

  it('lets the public do nothing but ask', () => {
    const open = actions.filter((action) => may({ kind: 'public' }, action, objects.own).allowed)
    expect(open).toEqual(['request.submit'])
  })

  it('lets an applicant act on their own request only', () => {
    const mine: Actor = { kind: 'applicant', requestId: 'r1' }
    const reachable = (requestId: string) =>
      actions.filter(
        (action) => action !== 'request.submit' && may(mine, action, { ...objects.own, requestId }).allowed,
      )
    expect(reachable('r1')).toEqual([
      'request.receiveCorrection',
      'request.withdraw',
      'request.receiveReasons',
      'request.proposeProactive',
      'request.readStatus',
      'request.handInPaymentProof',
      'request.confirmAnswerReceived',
      'request.rateAnswer',
      'request.exportOwn',
      'request.askErasure',
    ])
    expect(reachable('r2')).toEqual([])
  })

  it('grants every step of a request to the roles of its transition and to no other', () => {
    for (const { command, by } of requestTransitions) {
      if (command === 'submit') continue
      const holders = Object.keys(permissions[`request.${command}`].holders)
      expect(holders.sort()).toEqual([...by].sort())
    }
  })

  it('keeps administrators away from what applicants wrote', () => {
    const administrator = personWith('administrator')
    const touching = actions.filter((action) => action.startsWith('request.') || action.startsWith('item.'))
    expect(touching.filter((action) => may(administrator, action, objects.assigned).allowed)).toEqual([])
  })

  it('says the same for lists as for single objects', () => {
    for (const action of actions) {
      for (const role of roles) {
        const reach = reachOf(personWith(role), action)
        const inReach = ({ organId, organPath, assignedTo }: PermissionObject): boolean =>
          reach.everything ||
          reach.organIds.includes(organId) ||
          reach.organPaths.some((path) => organPath.startsWith(path)) ||
          (reach.assignedInOrganIds.includes(organId) && assignedTo === 'me')
        for (const object of Object.values(objects)) {
          expect(inReach(object)).toBe(may(personWith(role), action, object).allowed)
        }
        expect(reachesNothing(reach)).toBe(allowed(personWith(role), action) === '....')
      }
    }
  })
})
