import { redactionGrounds } from '@gongkai/law/redaction'
import { redactionLimits, redactionStateLabels } from '@gongkai/platform/actions/redactions'
import { z } from 'zod'
import { oneOf } from '../one-of.ts'

const fraction = z.number().min(0).max(1)

const mark = z
  .object({
    page: z.number().int().min(1),
    x: fraction,
    y: fraction,
    width: fraction,
    height: fraction,
    ground: oneOf(redactionGrounds),
  })
  .meta({ id: 'RedactionMark', description: '一处遮盖；长度是页面宽、高的几分之几，从左上角起' })

const document = z
  .object({
    id: z.string(),
    fileName: z.string(),
    mediaType: z.string(),
    size: z.number().int(),
    pages: z.number().int(),
    state: oneOf(redactionStateLabels),
    stateLabel: z.string(),
    marks: z.number().int().describe('几处遮盖'),
    grounds: z.string().describe('遮盖的理由，可以写进答复'),
    reason: z.string().nullable().describe('为什么不需要遮盖'),
    served: z.boolean().describe('是否已经随答复送达'),
    changedBy: z.string().nullable(),
    changedAt: z.string(),
    version: z.number().int(),
  })
  .meta({ id: 'AnswerDocument' })

const frozen = z.string().nullable().describe('为什么现在不能改；null：可以改')

export const answerDocuments = z
  .object({
    documents: z.array(document),
    mayAdd: z.boolean(),
    frozen,
    grounds: z.string().describe('已经遮盖的全部理由'),
  })
  .meta({ id: 'AnswerDocuments' })

export const answerDocumentDetail = document
  .extend({
    pageSizes: z.array(
      z.object({
        number: z.number().int(),
        width: z.number().describe('点（1/72英寸）'),
        height: z.number(),
        hasText: z.boolean(),
      }),
    ),
    markList: z.array(mark),
    words: z.array(z.string()).describe('副本里不能找到的词'),
    proof: z.array(z.string()).describe('核验的结果'),
    mayRedact: z.boolean(),
    frozen,
  })
  .meta({ id: 'AnswerDocumentDetail' })

export const savedMarks = {
  marks: z.array(mark).max(redactionLimits.marks),
  words: z.array(z.string().max(200)).max(redactionLimits.words),
}

export const foundPlaces = z
  .object({ found: z.array(mark.omit({ ground: true }).extend({ text: z.string() })) })
  .meta({ id: 'FoundPlaces' })
