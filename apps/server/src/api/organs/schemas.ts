import { z } from 'zod'

export const organRow = z
  .object({
    id: z.string(),
    parentId: z.string().nullable(),
    name: z.string(),
    shortName: z.string(),
    kind: z.string(),
    demonstration: z.boolean(),
  })
  .meta({ id: 'OrganRow' })

export const organList = z.object({ rows: z.array(organRow) }).meta({ id: 'OrganList' })
