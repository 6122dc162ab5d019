import { z } from 'zod'
import { cellValue, finding, narrative, tables } from '../annual-reports/schemas.ts'
import { light } from '../import-batches/schemas.ts'
import { day, expectedVersion, filledLine, historyEntry, line, next } from '../schemas.ts'

const row = {
  id: z.string(),
  fileName: z.string(),
  readable: z.boolean(),
  reason: z.string().nullable().describe('读不出的原因'),
  organName: z.string().nullable().describe('报告中写的机关'),
  year: z.number().int().nullable(),
  format: z.enum(['2019', '2021']).nullable(),
  errors: z.number().int(),
  warnings: z.number().int(),
  importedAt: z.string().describe('ISO 8601'),
  aboutOrganId: z.string().nullable().describe('对上的机关'),
  undecided: z.number().int().describe('还没有处理的错误和提示'),
  light,
}

export const importedReportRow = z.object(row).meta({ id: 'ImportedReportRow' })

export const importedReportList = z
  .object({ rows: z.array(importedReportRow), next })
  .meta({ id: 'ImportedReportList' })

export const importedReportUpload = z.object({ rows: z.array(importedReportRow) }).meta({ id: 'ImportedReportUpload' })

const page = z.number().int().optional()

const place = z.union([
  z.object({ kind: z.literal('line'), line: z.number().int(), column: z.number().int().optional(), page }),
  z.object({
    kind: z.literal('cell'),
    table: z.number().int(),
    row: z.number().int(),
    column: z.number().int(),
    line: z.number().int(),
    page,
  }),
])

export const reading = z
  .object({
    file: z.string(),
    fileType: z.string(),
    encoding: z.string().nullable(),
    format: z.enum(['2019', '2021']).nullable(),
    year: z.number().int().nullable(),
    organ: z.string().nullable(),
    title: z.string().nullable(),
    publishDate: day.nullable(),
    sections: z.record(z.string(), z.boolean()),
    narrative,
    claims: z.object({ newReceived: z.number().optional() }),
    tables,
    headings: z.array(
      z.object({
        mark: z.string(),
        level: z.enum(['section', 'part', 'item']),
        number: z.number(),
        text: z.string(),
        line: z.number().int(),
        section: z.string().nullable(),
      }),
    ),
    evidence: z.record(z.string(), z.object({ place, raw: z.string() })).describe('单元格地址 → 原文位置和原文'),
    messages: z.array(
      z.object({ severity: z.enum(['info', 'warning']), text: z.string(), line: z.number().int().optional() }),
    ),
    original: z.array(z.string()).describe('原文逐行'),
  })
  .meta({ id: 'Reading' })

const said = {
  kind: z.enum(['confirmed', 'dismissed', 'sentBack']).describe('属实、不成立、退回整改'),
  reason: z.string().nullable(),
  personName: z.string().nullable(),
  at: z.string().describe('ISO 8601'),
}

const judgedFinding = finding
  .extend({
    fingerprint: z.string().describe('这条问题所依据的数字和文字；处理时带回'),
    decision: z.object(said).nullable(),
    earlier: z
      .object({
        ...said,
        changes: z.array(z.object({ cell: z.string().nullable(), before: cellValue, now: cellValue })),
      })
      .nullable()
      .describe('依据变化以前作出的处理；现在需要重新处理'),
  })
  .meta({ id: 'JudgedFinding' })

const permit = z.object({ allowed: z.boolean(), reason: z.string().nullable() })

export const importedReport = z
  .object({
    ...row,
    version: z.number().int(),
    importedBy: z.object({ organId: z.string(), organName: z.string() }),
    aboutOrganName: z.string().nullable(),
    reading: reading.nullable().describe('读到的内容，更正不改变它'),
    effectiveTables: tables.nullable().describe('读数加上更正：核对、汇总、公布都以它为准'),
    corrections: z.array(
      z.object({
        cell: z.string(),
        label: z.string(),
        value: cellValue,
        from: cellValue.describe('更正时读出的值'),
        readNow: cellValue.describe('现在读出的值'),
        reason: z.string(),
        personName: z.string().nullable(),
        at: z.string().describe('ISO 8601'),
      }),
    ),
    findings: z.array(judgedFinding),
    ruleSetVersion: z.string().nullable(),
    newerRules: z.boolean().describe('规则已经更新，可以重新读取并核对'),
    history: z.array(historyEntry),
    letters: z
      .array(
        z.object({
          id: z.string(),
          documentNo: z.string().nullable(),
          date: day,
          toOrgan: z.string(),
          replyBy: day.describe('整改期限'),
          points: z.number().int().describe('列出几处问题'),
          personName: z.string().nullable().describe('印发人'),
          upToDate: z.boolean().describe('列出的问题和现在要列的相同'),
          href: z.object({ docx: z.string(), pdf: z.string() }),
        }),
      )
      .describe('印发过的整改通知'),
    amended: z
      .object({
        id: z.string(),
        fileName: z.string(),
        importedAt: z.string().describe('ISO 8601'),
        settled: z.array(z.string()).describe('通知列出、这份报告里已经没有的问题'),
        left: z.array(z.string()).describe('通知列出、这份报告里还有的问题'),
      })
      .nullable()
      .describe('整改后报告：最近一份整改通知印发以后，同一机关同一年度最新导入的报告'),
    may: z.object({ decide: permit, correct: permit, reread: permit }),
    originalHref: z.string().describe('原文件'),
  })
  .meta({ id: 'ImportedReport' })

const fingerprint = z.string().regex(/^[0-9a-f]{16}$/, '格式不对')
const note = line(500).nullish()

export const decisionBody = z.object({ expectedVersion, fingerprint, reason: note }).meta({ id: 'FindingDecision' })

export const takeBackDecisionBody = z.object({ expectedVersion, fingerprint }).meta({ id: 'DecisionTakenBack' })

export const correctionBody = z
  .object({
    expectedVersion,
    cell: filledLine(80),
    value: z
      .union([z.number(), line(20)])
      .nullable()
      .describe('原文中的值；null：原文空白'),
    reason: line(500),
  })
  .meta({ id: 'CellCorrection' })

export const takeBackCorrectionBody = z
  .object({ expectedVersion, cell: filledLine(80) })
  .meta({ id: 'CorrectionTakenBack' })

export const rereadBody = z.object({ expectedVersion }).meta({ id: 'ReportReread' })

const replyBy = day.describe('整改期限')

export const rectificationBody = z
  .object({
    expectedVersion,
    replyBy,
    another: z.boolean().default(false).describe('列出的问题和上一份相同时，仍然另发一份'),
  })
  .meta({ id: 'RectificationIssued' })

export const rectificationQuery = z.object({ replyBy })
