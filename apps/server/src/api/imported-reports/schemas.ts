import { z } from 'zod'
import { finding, narrative, tables } from '../annual-reports/schemas.ts'
import { day, next } from '../schemas.ts'

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

export const importedReport = z
  .object({ ...row, reading: reading.nullable(), findings: z.array(finding) })
  .meta({ id: 'ImportedReport' })
