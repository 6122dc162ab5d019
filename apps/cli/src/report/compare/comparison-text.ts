import type { Reading } from '@gongkai/documents/annual-report'
import type { Finding } from '@gongkai/law/annual-report'
import { severityLabels, valueText } from '@gongkai/documents/workbook'
import type { ChangedCell, ComparedProse, Comparison } from './compare-reports.ts'

interface Named {
  path: string
  reading: Reading
}

const sectionNames: Record<ComparedProse['section'], string> = {
  overview: '总体情况',
  problems: '存在的主要问题及改进情况',
  other: '其他需要报告的事项',
}

const kindNames: Record<Comparison['kind'], string> = {
  years: '前后两年的报告',
  versions: '同一年度的两个版本',
  other: '两份不相连的报告',
}

/** What differs, as people read it: cells, prose, findings. */
export function comparisonText(comparison: Comparison, older: Named, newer: Named): string {
  const { kind, cells, narrative, findings, formatsDiffer } = comparison
  const lines = [
    `${kindNames[kind]}`,
    `  旧：${nameOf(older)}`,
    `  新：${nameOf(newer)}`,
    ...(older.reading.organ === newer.reading.organ ? [] : ['  两份报告的机关名称不同，请核对是不是同一机关。']),
    '',
    cells.length === 0 ? '各表数据没有不同。' : `各表数据有 ${cells.length} 格不同：`,
    ...cells.map(cellLine),
    ...(formatsDiffer ? ['  两份报告的表格格式不同，只比较了两种格式都有的单元格。'] : []),
    '',
    '文字：',
    ...narrative.map(proseLine),
    '',
    ...findingLines('新出现的问题', findings.appeared),
    ...findingLines('不再有的问题', findings.disappeared),
  ]
  return `${lines.join('\n')}\n`
}

function nameOf({ path, reading }: Named): string {
  return `${reading.organ ?? '（没有认出机关）'}　${reading.year ?? '（没有认出年度）'}年　${path}`
}

function cellLine({ label, old, new: value, difference }: ChangedCell): string {
  const by = difference === null ? '' : `（${difference > 0 ? '+' : '−'}${Math.abs(difference)}）`
  return `  ${label}：${valueText(old)} → ${valueText(value)}${by}`
}

function proseLine({ section, isEqual, similarity }: ComparedProse): string {
  const name = sectionNames[section]
  if (isEqual) return `  ${name}：相同`
  return `  ${name}：${similarity === null ? '不同（文字太短或缺失，没有计算相似度）' : `相似度 ${Math.floor(similarity * 100)}%`}`
}

function findingLines(title: string, findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [`${title}：没有`]
  const lines = findings.map(({ severity, message, code }) => `  ${severityLabels[severity]} ${message}［${code}］`)
  return [`${title}：${findings.length} 条`, ...lines]
}
