import { jointAnswersLabels, reviewStepLabels } from '@gongkai/law/requests'
import { z } from 'zod'
import { organKindLabels } from '@gongkai/platform/actions/organs'
import { oneOf } from '../one-of.ts'
import { line, organId } from '../schemas.ts'

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

const guideText = line(200).optional()

export const organGuide = z
  .object({
    office: guideText.describe('政府信息公开工作机构'),
    address: guideText.describe('办公地址'),
    hours: guideText.describe('办公时间'),
    phone: guideText.describe('联系电话'),
    fax: guideText.describe('传真号码；写明的才受理传真申请'),
    email: guideText.describe('互联网联系方式；写明的才受理电子邮件申请'),
    introduction: line(5_000).optional().describe('政府信息的分类、编排体系、获取方式等说明'),
  })
  .meta({ id: 'OrganGuide' })

const names = {
  name: line(200).describe('规范全称'),
  shortName: line(100).describe('简称'),
  kind: oneOf(organKindLabels),
  organCode: line(40).nullable().describe('机构代码或者统一社会信用代码'),
  documentMark: line(40).nullable().describe('机关代字，年份以前的部分'),
  sortOrder: z.number().int().min(-9_999).max(9_999).describe('同级之间的次序，小的在前'),
}

export const newOrgan = z
  .object({ ...names, id: line(100).describe('网址里的编号'), parentId: organId })
  .partial({ organCode: true, documentMark: true, sortOrder: true })
  .meta({ id: 'NewOrgan' })

export const organChange = z.object(names).partial().meta({ id: 'OrganChange' })

export const organ = z
  .object({
    id: z.string(),
    parentId: z.string().nullable(),
    name: z.string(),
    shortName: z.string(),
    kind: z.string(),
    organCode: z.string().nullable(),
    documentMark: z.string().nullable(),
    sortOrder: z.number().int(),
    demonstration: z.boolean(),
    guide: organGuide,
  })
  .meta({ id: 'Organ' })

const daysBefore = z.number().int().min(0).max(20)

export const answerSettings = z
  .object({
    steps: z.array(oneOf(reviewStepLabels)).max(2).describe('审核步骤，按先后；小机关可以没有'),
    singleHanded: z.boolean().describe('没有审核步骤时，起草人可以自己作出'),
    draftDueBefore: daysBefore.describe('起草：到期前几个工作日'),
    approvalDueBefore: daysBefore.describe('审批：到期前几个工作日'),
    jointAnswers: oneOf(jointAnswersLabels).describe('几件申请能不能并案一起答复'),
  })
  .meta({ id: 'AnswerSettings' })
