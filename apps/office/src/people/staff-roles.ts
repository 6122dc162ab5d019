import type { NewPerson } from '../api/types.ts'

export type StaffRole = NewPerson['roles'][number]['role']

/** The roles that people can hold. */
export const staffRoles: readonly StaffRole[] = [
  'disclosureOfficer',
  'departmentHandler',
  'approvingLeader',
  'supervisor',
  'administrator',
]

export const isStaffRole = (role: string | null): role is StaffRole => staffRoles.some((known) => known === role)
