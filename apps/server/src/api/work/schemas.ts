import { z } from 'zod'
import { disputeRow } from '../disputes/schemas.ts'
import { day } from '../schemas.ts'

export const dueCalendar = z
  .object({
    entries: z.array(
      z.object({
        day,
        kind: z.enum(['answer', 'draft', 'approval', 'disputeReply', 'assistance']),
        objectKind: z.enum(['request', 'dispute']),
        objectId: z.string(),
        number: z.string(),
        text: z.string(),
        late: z.boolean(),
      }),
    ),
    cut: z.boolean().describe('还有更多没有列出'),
  })
  .meta({ id: 'DueCalendar' })

export const owedReplies = z.object({ rows: z.array(disputeRow) }).meta({ id: 'OwedReplies' })
