import type { Role } from '../database/schema.ts'

/** One role of a person at one organ. `organPath` is the organ's place in the tree, `/shifan/chengguan/`. */
export interface HeldRole {
  organId: string
  organPath: string
  role: Role
}

/**
 * Who acts. `applicant`: somebody who proved to be the applicant of one request by its query code;
 * `public`: anybody; `system`: the platform itself (jobs, first start).
 */
export type Actor =
  | { kind: 'person'; personId: string; displayName: string; roles: HeldRole[] }
  | { kind: 'applicant'; requestId: string }
  | { kind: 'public' }
  | { kind: 'system' }

export const publicActor: Actor = { kind: 'public' }
export const systemActor: Actor = { kind: 'system' }

/** The person's id for events and audit entries; null for the applicant, the public and the system. */
export const personIdOf = (actor: Actor): string | null => (actor.kind === 'person' ? actor.personId : null)
