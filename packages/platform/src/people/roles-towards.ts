import type { Role } from '@gongkai/law/people'
import type { Actor } from './actor.ts'

/**
 * The roles in which the law sees an actor towards a request or an item of an organ. A handler of a department counts
 * for what is assigned to them, or for which they were asked for help; the permission table says for which steps.
 */
export function rolesTowards(
  actor: Actor,
  object: { organId: string; assignedTo?: string | null; assistants?: readonly string[] },
): Role[] {
  if (actor.kind === 'applicant' || actor.kind === 'public') return ['applicant']
  if (actor.kind === 'system') return []
  return actor.roles
    .filter(({ organId, role }) => {
      if (organId !== object.organId) return false
      if (role !== 'departmentHandler' || object.assignedTo === undefined) return true
      return object.assignedTo === actor.personId || (object.assistants ?? []).includes(actor.personId)
    })
    .map(({ role }) => role)
}
