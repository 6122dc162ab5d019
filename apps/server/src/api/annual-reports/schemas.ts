import { z } from 'zod'
import { day } from '../schemas.ts'

export const cellValue = z.union([z.number(), z.string()]).nullable().describe('null：未填，不等于 0')

export const tables = z
  .record(z.string(), z.record(z.string(), z.record(z.string(), cellValue).nullable()).nullable())
  .describe('表 → 行 → 列')

export const narrative = z
  .object({ overview: z.string().nullable(), problems: z.string().nullable(), other: z.string().nullable() })
  .meta({ id: 'Narrative' })

export const finding = z
  .object({
    code: z.string(),
    where: z.string(),
    severity: z.enum(['error', 'warning', 'info']),
    message: z.string(),
    basis: z.string(),
    cells: z.array(z.string()),
    found: z.union([z.number(), z.string()]).nullish(),
    expected: z.union([z.number(), z.string()]).nullish(),
    quote: z.string().optional(),
    line: z.number().int().optional(),
    suggestion: z
      .object({ cell: z.string(), from: cellValue, to: z.number(), text: z.string() })
      .optional()
      .describe('只有一种改法能使勾稽关系成立时的改法，供核对'),
  })
  .meta({ id: 'Finding' })

export const annualReportRow = z
  .object({
    organId: z.string(),
    organName: z.string(),
    year: z.number().int(),
    status: z.enum(['draft', 'published']),
    source: z.enum(['composed', 'imported']),
    errors: z.number().int(),
    warnings: z.number().int(),
  })
  .meta({ id: 'AnnualReportRow' })

export const annualReportList = z.object({ rows: z.array(annualReportRow) }).meta({ id: 'AnnualReportList' })

export const annualReport = z
  .object({
    organ: z.object({ id: z.string(), name: z.string() }),
    year: z.number().int(),
    format: z.enum(['2019', '2021']),
    title: z.string(),
    status: z.enum(['draft', 'published']),
    source: z.enum(['composed', 'imported']),
    version: z.number().int(),
    tables,
    cells: z
      .record(z.string(), z.object({ value: cellValue, records: z.number().int() }))
      .describe('单元格地址 → 值和支撑它的记录数'),
    enterable: z.array(z.string()).describe('可以填写的单元格（没有记录可以推出）'),
    narrative,
    findings: z.array(finding),
    publishedOn: day.nullable(),
    editable: z.boolean().describe('我可以填写'),
    publishable: z.boolean().describe('我可以发布'),
  })
  .meta({ id: 'ComposedAnnualReport' })

export const cellDetail = z
  .object({
    address: z.string(),
    label: z.string(),
    value: cellValue,
    explanation: z.string(),
    records: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(['request', 'item', 'dispute', 'figure', 'cell']),
        title: z.string(),
        day: day.nullable(),
        href: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'CellDetail' })

export const figuresBody = z
  .object({
    figures: z
      .record(z.string().max(80), z.number().min(0, '不能小于 0').max(1e12).nullable())
      .describe('单元格地址 → 数；null 为清除'),
  })
  .meta({ id: 'AnnualFigures' })

const passage = z.string().trim().max(20_000, '不能超过 20000 个字')

export const narrativeBody = z
  .object({ overview: passage, problems: passage, other: passage })
  .partial()
  .refine((passages) => Object.keys(passages).length > 0, '没有写任何一部分：overview、problems、other 至少要有一个')
  .meta({ id: 'AnnualNarrative' })
