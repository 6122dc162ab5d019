import { reviewStepLabels } from '@gongkai/law/requests'
import { z } from 'zod'
import { oneOf } from '../one-of.ts'

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

const daysBefore = z.number().int().min(0).max(20)

export const answerSettings = z
  .object({
    steps: z.array(oneOf(reviewStepLabels)).max(2).describe('审核步骤，按先后；小机关可以没有'),
    singleHanded: z.boolean().describe('没有审核步骤时，起草人可以自己作出'),
    draftDueBefore: daysBefore.describe('起草：到期前几个工作日'),
    approvalDueBefore: daysBefore.describe('审批：到期前几个工作日'),
  })
  .meta({ id: 'AnswerSettings' })
