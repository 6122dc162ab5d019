import { z } from 'zod'
import { filledLine, organId } from '../schemas.ts'

export const personRow = z
  .object({
    id: z.string(),
    username: z.string(),
    displayName: z.string(),
    active: z.boolean(),
    mustChangePassword: z.boolean(),
    roles: z.array(z.object({ organId: z.string(), organName: z.string(), role: z.string(), roleLabel: z.string() })),
  })
  .meta({ id: 'PersonRow' })

export const personList = z.object({ rows: z.array(personRow) }).meta({ id: 'PersonList' })

export const staffRole = z.enum(
  ['disclosureOfficer', 'departmentHandler', 'approvingLeader', 'supervisor', 'administrator'],
  '请选择系统中的角色',
)

export const heldRole = z.object({ organId, role: staffRole }).meta({ id: 'HeldRole' })

export const newPerson = z
  .object({
    username: filledLine(32),
    displayName: filledLine(40),
    roles: z.array(z.object({ organId, role: staffRole })).max(50),
  })
  .meta({ id: 'NewPerson' })

export const oneTimePassword = z
  .object({ id: z.string(), oneTimePassword: z.string().describe('只在这里给出一次；首次登录后必须更换') })
  .meta({ id: 'OneTimePassword' })
