import type { Reading } from '@gongkai/documents/annual-report'
import { cellAt, cellLabel, type Finding } from '@gongkai/law/annual-report'
import { type FileOutcome, type OutcomeState, stateOf } from '../outcome.ts'
import { placeText, severityLabels } from '@gongkai/documents/workbook'

const signs: Record<OutcomeState, string> = {
  unreadable: '✗',
  errors: '✗',
  warnings: '✓',
  doubtful: '？',
  notes: '✓',
  clean: '✓',
}

/** One file as people read it: what it is, how much was read, what is wrong and where. */
export function outcomeText(outcome: FileOutcome): string {
  const { result, findings } = outcome
  const path = oneLine(outcome.path)
  const comparedWith = outcome.comparedWith === undefined ? undefined : oneLine(outcome.comparedWith)
  if (!result.ok) return `✗ ${path}\n  读不了：${result.reason}\n\n`
  const { reading } = result
  const lines = [`${signs[stateOf(outcome)]} ${path}`]
  lines.push(
    `  ${reading.organ ?? '（没有认出机关）'}　${reading.year ?? '（没有认出年度）'}年　${formatText(reading)}`,
  )
  lines.push(`  ${cellsText(reading)}`)
  for (const message of reading.messages) {
    lines.push(`  读取时：${message.text}${message.line === undefined ? '' : `（第 ${message.line} 行）`}`)
  }
  if (findings) {
    if (comparedWith !== undefined) lines.push(`  与上一年度报告比较：${comparedWith}`)
    if (findings.length === 0) lines.push('  没有发现问题。')
    for (const finding of findings) lines.push(...findingText(finding, reading))
  }
  return `${lines.join('\n')}\n\n`
}

/** A name as it is shown: a line break or a control sign in it could pass for something we say. */
export const oneLine = (name: string): string => name.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, '�')

/** How many outcomes there are in each state. */
export type OutcomeCounts = Record<OutcomeState, number>

/** The last line over several files. */
export function summaryText(counts: OutcomeCounts, isAudit: boolean): string {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const parts = [`共 ${total} 个文件`, `读出 ${total - counts.unreadable} 个`]
  if (counts.unreadable > 0) parts.push(`读不了 ${counts.unreadable} 个`)
  if (isAudit) parts.push(`有错误的 ${counts.errors} 个`)
  if (counts.doubtful > 0) parts.push(`读取有疑问的 ${counts.doubtful} 个`)
  return `${parts.join('，')}。\n`
}

function formatText({ format, title, publishDate }: Reading): string {
  const parts = [format === null ? '没有认出表格格式' : `${format} 年版格式`]
  if (publishDate) parts.push(`发布 ${publishDate}`)
  if (title) parts.push(`《${title}》`)
  return parts.join('　')
}

function cellsText({ tables, evidence }: Reading): string {
  const numbers = Object.keys(evidence).filter((address) => typeof cellAt(tables, address) === 'number').length
  const blanks = Object.keys(evidence).length - numbers
  const missing = [
    ['主动公开', tables.proactive],
    ['依申请公开', tables.requests],
    ['复议诉讼', tables.disputes],
  ].flatMap(([name, table]) => (table === null ? [`没有${name}表`] : []))
  return [`读出 ${numbers} 个数`, blanks > 0 ? `${blanks} 格空白` : '', ...missing]
    .filter((part) => part !== '')
    .join('，')
}

function findingText(finding: Finding, reading: Reading): string[] {
  const { code, severity, message, cells, line, quote } = finding
  const lines = [`  ${severityLabels[severity]} ${message}［${code}］`]
  const places = cells.flatMap((address) => {
    const evidence = reading.evidence[address]
    return evidence
      ? [`${cellLabel(address, reading.format ?? '2021')}：“${evidence.raw}”（${placeText(evidence.place)}）`]
      : []
  })
  for (const place of places.slice(0, 4)) lines.push(`      ${place}`)
  if (places.length > 4) lines.push(`      等 ${places.length} 格`)
  if (quote) lines.push(`      原文：“${quote}”${line === undefined ? '' : `（第 ${line} 行）`}`)
  if (finding.suggestion) lines.push(`      建议：${finding.suggestion.text}`)
  return lines
}
