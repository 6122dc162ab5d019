import { z } from 'zod'
import { day, expectedVersion, filledLine, line, organId, uuid } from '../schemas.ts'

const retentionTerm = z.enum(['permanent', 'thirtyYears', 'tenYears'])

const targets = z
  .array(z.object({ requestId: uuid, expectedVersion }))
  .min(1, '请至少选择一件申请')
  .max(200, '一次最多 200 件')

const doneOne = z.object({
  requestId: z.string(),
  requestNo: z.string().nullable(),
  ok: z.boolean(),
  message: z.string().nullable().describe('没有办成的原因'),
})

export const requestCount = z
  .object({ count: z.number().int().nullable().describe('null：超过 1000 件') })
  .meta({ id: 'RequestCount' })

export const assignment = z.object({ requests: targets, to: z.string().max(64).nullable() }).meta({ id: 'Assignment' })

export const doneMany = z.object({ results: z.array(doneOne) }).meta({ id: 'DoneMany' })

export const caseFile = z
  .object({
    id: z.string(),
    state: z.enum(['waiting', 'ready', 'failed']),
    done: z.number().int().describe('已经完成的步数'),
    total: z.number().int(),
    pages: z.number().int().nullable(),
    leftOut: z.number().int().nullable().describe('没有合并、只写明名称和原因的材料数'),
    reason: z.string().nullable().describe('没有做成的原因'),
    finishedAt: z.string().nullable(),
    expiresAt: z.string().nullable().describe('到时删除'),
  })
  .meta({ id: 'CaseFile' })

export const latestCaseFileAnswer = z.object({ caseFile: caseFile.nullable() }).meta({ id: 'LatestCaseFile' })

export const assignees = z
  .object({ people: z.array(z.object({ id: z.string(), displayName: z.string(), organId: z.string() })) })
  .meta({ id: 'Assignees' })

const list = z.enum(['work', 'requests'])
const savedFilter = z.record(z.string().max(40), z.string().max(200))

export const savedViews = z
  .object({
    views: z.array(z.object({ id: z.string(), list, name: z.string(), filter: savedFilter, isDefault: z.boolean() })),
  })
  .meta({ id: 'SavedViews' })

export const newView = z
  .object({ list, name: filledLine(40), filter: savedFilter, isDefault: z.boolean() })
  .meta({ id: 'NewView' })

export const viewsQuery = z.object({ list: list.default('requests') })

export const notes = z
  .object({
    notes: z.array(z.object({ id: z.string(), text: z.string(), personName: z.string().nullable(), at: z.string() })),
  })
  .meta({ id: 'RequestNotes' })

export const newNote = z.object({ text: filledLine(2000) }).meta({ id: 'NewNote' })

const templateUse = z.enum(['answer', 'correction'])

export const reasonTemplates = z
  .object({
    templates: z.array(
      z.object({ id: z.string(), organId: z.string(), use: templateUse, name: z.string(), text: z.string() }),
    ),
  })
  .meta({ id: 'ReasonTemplates' })

export const newTemplate = z
  .object({ organId, use: templateUse, name: filledLine(60), text: filledLine(2000) })
  .meta({ id: 'NewReasonTemplate' })

export const newHandover = z
  .object({ organId, from: z.string().max(64), to: z.string().max(64), reason: line(200).default('') })
  .meta({ id: 'NewHandover' })

export const handovers = z
  .object({
    rows: z.array(
      z.object({
        id: z.string(),
        at: z.string(),
        fromName: z.string(),
        toName: z.string(),
        byName: z.string().nullable(),
        reason: z.string(),
        requests: z.array(doneOne),
      }),
    ),
  })
  .meta({ id: 'Handovers' })

export const archiving = z.object({ requests: targets, term: retentionTerm.optional() }).meta({ id: 'Archiving' })

export const archived = z
  .object({
    results: z.array(z.object({ requestId: z.string(), ok: z.boolean(), message: z.string().nullable() })),
  })
  .meta({ id: 'Archived' })

export const appraisals = z
  .object({
    rows: z.array(
      z.object({
        id: z.string(),
        requestNo: z.string(),
        subject: z.string(),
        organName: z.string(),
        closedOn: day,
        archivedOn: day,
        term: retentionTerm,
        termLabel: z.string(),
        appraiseOn: day,
      }),
    ),
    next: z.string().nullable(),
  })
  .meta({ id: 'Appraisals' })

export const retention = z
  .object({ organs: z.array(z.object({ organId: z.string(), organName: z.string(), term: retentionTerm })) })
  .meta({ id: 'Retention' })

export const newRetention = z.object({ organId, term: retentionTerm }).meta({ id: 'NewRetention' })
