import { type CellAddress, type CellValue, cellAt, cellLabel, formCells } from '@gongkai/law/annual-report'
import { type Refusal, refuse, refuseFields } from '../../outcome.ts'
import type { Actor } from '../../people/index.ts'
import type { Platform } from '../../platform.ts'
import {
  changeImportedReport,
  type ImportedReportChanged,
  type ImportedReportTarget,
} from './change-imported-report.ts'

export interface CorrectCell extends ImportedReportTarget {
  cell: CellAddress
  /** What stands in the original; null: the cell is blank there. Text only for the unit of an amount. */
  value: CellValue
  reason: string
}

/**
 * Puts another value over a cell that was misread. What was read stays and is shown beside it; the audit, roll-ups,
 * publication and comparison between years take the corrected value.
 */
export function correctCell(platform: Platform, actor: Actor, input: CorrectCell): Promise<ImportedReportChanged> {
  const { cell, value } = input
  const reason = input.reason.trim()
  return changeImportedReport(platform, actor, input, 'importedReport.correct', ({ reading, effective }) => {
    if (reading === null || effective === null) {
      return refuse('refused', '这个文件没有读出来，没有可以更正的单元格。请换一份文件重新导入。')
    }
    const wrong = faultsOf(reading.format ?? '2021', cell, value, reason)
    if (wrong !== null) return wrong
    const now = cellAt(effective.tables, cell)
    if (now === value) {
      return refuse('refused', `这一格现在就是${value === null ? '空白' : value}，没有需要更正的。`)
    }
    const from = cellAt(reading.tables, cell)
    return { event: { type: 'cellCorrected', day: platform.today(), cell, from, value, reason } }
  })
}

/** Takes a correction back: what was read counts again. */
export function takeBackCorrection(
  platform: Platform,
  actor: Actor,
  input: ImportedReportTarget & { cell: CellAddress },
): Promise<ImportedReportChanged> {
  const { cell } = input
  return changeImportedReport(platform, actor, input, 'importedReport.correct', ({ record }) => {
    const correction = record.corrections[cell]
    if (correction === undefined) return refuse('refused', '这一格没有更正过，不用撤回。')
    return { event: { type: 'correctionTakenBack', day: platform.today(), cell, value: correction.value } }
  })
}

function faultsOf(format: '2019' | '2021', cell: CellAddress, value: CellValue, reason: string): Refusal | null {
  const known = formCells(format).find(({ address }) => address === cell)
  if (known === undefined) return refuse('invalid', '这种格式的报告里没有这一格。')
  const fields: Record<string, string> = {}
  const isUnit = known.column === 'unit'
  if (value !== null && isUnit !== (typeof value === 'string')) {
    fields.value = isUnit ? '请填写单位，例如“万元”' : `“${cellLabel(cell, format)}”应填写数字；原文空白的，选择空白`
  }
  if (typeof value === 'number' && !Number.isFinite(value)) fields.value = '请填写一个数字'
  if (typeof value === 'string' && (value.trim() === '' || value.length > 20)) fields.value = '单位最多 20 个字'
  if (reason === '') fields.reason = '请写明更正的理由，例如“原文为 7，识别成了 1”'
  return Object.keys(fields).length === 0 ? null : refuseFields(fields)
}
