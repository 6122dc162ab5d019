import { z } from 'zod'
import { day } from '../schemas.ts'

export const signInBody = z
  .object({
    username: z.string().trim().min(1, '请填写用户名').max(64),
    password: z.string().min(1, '请填写密码').max(256),
  })
  .meta({ id: 'SignIn' })

export const sessionPerson = z
  .object({
    id: z.string(),
    username: z.string(),
    displayName: z.string(),
    roles: z.array(z.object({ organId: z.string(), organName: z.string(), role: z.string(), roleLabel: z.string() })),
  })
  .meta({ id: 'SessionPerson' })

export const session = z
  .object({
    person: sessionPerson,
    csrfToken: z.string().describe('每个改动数据的请求都要在 X-CSRF-Token 中带上'),
    mustChangePassword: z.boolean(),
    today: day,
    permissions: z.array(z.string()),
  })
  .meta({ id: 'Session' })

export const changePasswordBody = z
  .object({ currentPassword: z.string().max(256), newPassword: z.string().max(256) })
  .meta({ id: 'ChangePassword' })
