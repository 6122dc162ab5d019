import { cellAt, cellLabel, type Finding, type FindingSeverity } from '@gongkai/law/annual-report'
import type { Evidence, Reading } from '@gongkai/documents/annual-report'
import type { FileOutcome } from './outcome.ts'

const severityLabels: Record<FindingSeverity, string> = { error: '错误', warning: '提醒', info: '提示' }

/** One file as people read it: what it is, how much was read, what is wrong and where. */
export function outcomeText({ path, result, findings }: FileOutcome): string {
  if (!result.ok) return `✗ ${path}\n  读不了：${result.reason}\n\n`
  const { reading } = result
  const lines = [`${findings?.some(({ severity }) => severity === 'error') ? '✗' : '✓'} ${path}`]
  lines.push(
    `  ${reading.organ ?? '（没有认出机关）'}　${reading.year ?? '（没有认出年度）'}年　${formatText(reading)}`,
  )
  lines.push(`  ${cellsText(reading)}`)
  for (const message of reading.messages) {
    lines.push(`  读取时：${message.text}${message.line === undefined ? '' : `（第 ${message.line} 行）`}`)
  }
  if (findings) {
    if (findings.length === 0) lines.push('  没有发现问题。')
    for (const finding of findings) lines.push(...findingText(finding, reading))
  }
  return `${lines.join('\n')}\n\n`
}

/** The last line over several files. */
export function summaryText(outcomes: FileOutcome[]): string {
  const failed = outcomes.filter(({ result }) => !result.ok).length
  const wrong = outcomes.filter(({ findings }) => findings?.some(({ severity }) => severity === 'error')).length
  const audited = outcomes.some(({ findings }) => findings !== undefined)
  const parts = [`共 ${outcomes.length} 个文件`, `读出 ${outcomes.length - failed} 个`]
  if (failed > 0) parts.push(`读不了 ${failed} 个`)
  if (audited) parts.push(`有错误的 ${wrong} 个`)
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
      ? [`${cellLabel(address, reading.format ?? '2021')}：“${evidence.raw}”（${placeText(evidence)}）`]
      : []
  })
  for (const place of places.slice(0, 4)) lines.push(`      ${place}`)
  if (places.length > 4) lines.push(`      等 ${places.length} 格`)
  if (quote) lines.push(`      原文：“${quote}”${line === undefined ? '' : `（第 ${line} 行）`}`)
  return lines
}

function placeText({ place }: Evidence): string {
  if (place.kind === 'cell') {
    const page = place.page === undefined ? '' : `第 ${place.page} 页`
    return `${page}表 ${place.table} 第 ${place.row} 行第 ${place.column} 列`
  }
  return `${place.page === undefined ? '' : `第 ${place.page} 页`}第 ${place.line} 行`
}
