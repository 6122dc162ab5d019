import { imprintUseLabels, letterKinds, reconsiderationOrgans, specialRemedyLabels } from '@gongkai/law/letters'
import { z } from 'zod'
import { oneOf } from '../one-of.ts'
import { day, line } from '../schemas.ts'

const kind = oneOf(letterKinds)

const letterFault = z
  .object({
    code: z.string(),
    severity: z.enum(['refuse', 'warn']),
    text: z.string(),
    article: z.string().nullable(),
    suggestion: z.string().nullable(),
  })
  .meta({ id: 'LetterFault' })

/** Which letter: its kind and the version of the fact that it belongs to. What is no kind is not found. */
export const letterChoice = z
  .object({ kind: z.string().max(40), eventVersion: z.coerce.number().int().min(1) })
  .meta({ id: 'LetterChoice' })

export const requestLetters = z
  .object({
    issued: z.array(
      z.object({
        id: z.string(),
        kind,
        title: z.string(),
        documentNo: z.string().nullable(),
        date: day,
        eventVersion: z.number().int(),
        issuedBy: z.string().nullable(),
        href: z.object({ docx: z.string(), pdf: z.string() }),
      }),
    ),
    issuable: z.array(
      z.object({
        kind,
        title: z.string(),
        eventVersion: z.number().int(),
        previewOnly: z.boolean().describe('答复草案：只能预览'),
        faults: z.array(letterFault),
        preview: z.string(),
      }),
    ),
    mayIssue: z.boolean(),
    mayRead: z.boolean().describe('能否预览和下载'),
  })
  .meta({ id: 'RequestLetters' })

export const draftLetters = z
  .object({
    letters: z.array(
      z.object({
        requestNos: z.array(z.string()).describe('这一份答复的申请'),
        applicantName: z.string().describe('遮盖过的姓名或者名称'),
        text: z
          .object({
            title: z.string(),
            recipient: z.string(),
            paragraphs: z.array(z.string()),
            annexes: z.array(z.string()),
            signature: z.string(),
            date: z.string().describe('成文日期，如文书所印'),
            notes: z.array(z.string()),
          })
          .nullable()
          .describe('没有权限看这一件的文书的，为空'),
        faults: z.array(letterFault),
        preview: z.string(),
      }),
    ),
  })
  .meta({ id: 'DraftLetters' })

export const letterSettings = z
  .object({
    redHead: z.boolean().describe('是否套红头'),
    headMark: line(40),
    signature: line(40),
    office: line(40),
    phone: line(40),
    address: line(80),
    reconsiderationOrgans: z.array(line(60)).max(2),
    respondent: oneOf(reconsiderationOrgans).nullable(),
    court: line(40),
    online: line(120),
    special: oneOf(specialRemedyLabels),
    payment: z.string().trim().max(400),
    closing: z.array(line(100)).max(4),
    imprint: oneOf(imprintUseLabels).describe('哪些文书印版记'),
    imprintIssuer: line(40).describe('印发机关'),
    partialDisclosure: line(120).describe('部分公开的写法'),
    copyTo: z.array(line(40)).max(10).describe('抄送机关'),
  })
  .meta({ id: 'LetterSettings' })

export const versionedSettings = z
  .object({ version: z.number().int(), settings: letterSettings })
  .meta({ id: 'VersionedLetterSettings' })

export const settingsTried = z
  .object({ faults: z.array(letterFault), remedy: z.string().describe('样文中的救济途径') })
  .meta({ id: 'LetterSettingsTried' })
