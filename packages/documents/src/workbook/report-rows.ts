import { cellAt, cellLabel, ruleSetVersion } from '@gongkai/law/annual-report'
import { type FileOutcome, outcomeState, stateLabels } from '../annual-report/outcome.ts'
import type { Reading } from '../annual-report/reading.ts'
import { lineOfFinding, placeText, severityLabels } from './wording.ts'

/** One row of a table; null is an empty cell, which is not 0. */
export type Row = readonly (string | number | null)[]

export const reportColumns = [
  '文件',
  '状态',
  '机关',
  '年度',
  '格式',
  '标题',
  '发布日期',
  '错误',
  '提示',
  '说明',
  '读出的数',
  '空白格',
  '上一年度报告',
  '读不出的原因或读取时的疑问',
] as const

/** One row a file. What is not known about a file that could not be read is blank and never 0. */
export function reportRow(outcome: FileOutcome): Row {
  const { path, result, findings, comparedWith = null } = outcome
  const state = stateLabels[outcomeState(outcome.result, outcome.findings)]
  if (!result.ok) return [path, state, null, null, null, null, null, null, null, null, null, null, null, result.reason]
  const { organ, year, format, title, publishDate, evidence, tables, messages } = result.reading
  const count = (wanted: string) => (findings ? findings.filter(({ severity }) => severity === wanted).length : null)
  const addresses = Object.keys(evidence)
  const numbers = addresses.filter((address) => typeof cellAt(tables, address) === 'number').length
  const doubts = messages.filter(({ severity }) => severity === 'warning').map(({ text }) => text)
  const counts = [count('error'), count('warning'), count('info'), numbers, addresses.length - numbers]
  return [path, state, organ, year, format, title, publishDate, ...counts, comparedWith, doubts.join('；') || null]
}

export const findingColumns = [
  '文件',
  '机关',
  '年度',
  '状态',
  '级别',
  '代码',
  '问题',
  '找到',
  '应为',
  '建议',
  '依据',
  '涉及的单元格',
  '原文',
  '行号',
  '规则版本',
] as const

/** One row a finding; a file without any has one row that says how it stands, so that none is missed. */
export function findingRows(outcome: FileOutcome): Row[] {
  const { path, result, findings = [] } = outcome
  const state = stateLabels[outcomeState(outcome.result, outcome.findings)]
  const rest = [null, null, null, null, null, null, null, null]
  if (!result.ok) return [[path, null, null, state, null, null, result.reason, ...rest]]
  const { reading } = result
  const { organ, year } = reading
  if (findings.length === 0) {
    const doubts = reading.messages.filter(({ severity }) => severity === 'warning').map(({ text }) => text)
    return [[path, organ, year, state, null, null, doubts.join('；') || null, ...rest]]
  }
  return findings.map((finding) => [
    path,
    organ,
    year,
    state,
    severityLabels[finding.severity],
    finding.code,
    finding.message,
    finding.found ?? null,
    finding.expected ?? null,
    finding.suggestion?.text ?? null,
    finding.basis,
    finding.cells.map((address) => cellLabel(address, reading.format ?? '2021')).join('；') || null,
    finding.quote ?? null,
    lineOfFinding(finding, reading),
    ruleSetVersion,
  ])
}

export const cellColumns = ['文件', '机关', '年度', '单元格', '名称', '值', '原文', '位置'] as const

/** One row a cell, with its raw text and its place; none for a file that could not be read. */
export function cellRows({ path, result }: FileOutcome): Row[] {
  return result.ok ? cellRowsOf(path, result.reading) : []
}

function cellRowsOf(path: string, { organ, year, format, evidence, tables }: Reading): Row[] {
  return Object.entries(evidence).map(([address, { raw, place }]) => [
    path,
    organ,
    year,
    address,
    cellLabel(address, format ?? '2021'),
    cellAt(tables, address),
    raw,
    placeText(place),
  ])
}
