import type { Reading } from '@gongkai/documents/annual-report'
import { cellLabel, type Finding } from '@gongkai/law/annual-report'
import { type FileOutcome, stateLabels, stateOf } from '../../outcome.ts'
import { placeText, severityLabels, valueText } from '@gongkai/documents/workbook'
import { escapeHtml } from './escape-html.ts'
import { markedLineHtml, markedLines } from './marked-lines.ts'

/** The light of a report as a word with a colour. */
export function stateHtml(outcome: FileOutcome): string {
  const state = stateOf(outcome)
  return `<span class="state ${state}">${outcome.findings || state !== 'clean' ? stateLabels[state] : '已读出'}</span>`
}

/** One report: what it is, what the reader was unsure of, and each finding with its equation and its place. */
export function reportSection(outcome: FileOutcome, number: number): string {
  const { path, result, findings, comparedWith } = outcome
  const title = result.ok ? reportName(result.reading) : path
  const parts = [
    `<article id="r${number}" aria-labelledby="t${number}"><h2 id="t${number}">${escapeHtml(title)}</h2>`,
    `<p>${stateHtml(outcome)} <span class="soft">${escapeHtml(path)}</span></p>`,
  ]
  if (!result.ok) parts.push(`<p><strong>读不出：</strong>${escapeHtml(result.reason)}这份报告没有核对。</p>`)
  else {
    if (comparedWith !== undefined) parts.push(`<p class="soft">与上一年度报告比较：${escapeHtml(comparedWith)}</p>`)
    for (const { text, line } of result.reading.messages) {
      parts.push(`<p>读取时：${escapeHtml(text)}${line === undefined ? '' : `（第 ${line} 行）`}</p>`)
    }
    if (findings?.length === 0) parts.push('<p>没有发现问题。</p>')
    const { reading } = result
    if (findings && findings.length > 0) {
      parts.push(`<ol class="findings">${findings.map((finding) => findingHtml(finding, reading)).join('')}</ol>`)
    }
  }
  parts.push('<p><a href="#top">回到汇总表</a></p></article>\n')
  return parts.join('\n')
}

/** `某某局 2024 年度`, as far as it was recognised. */
export function reportName({ organ, year, file }: Reading): string {
  return `${organ ?? file}　${year === null ? '年度不明' : `${year} 年度`}`
}

function findingHtml(finding: Finding, reading: Reading): string {
  const { severity, message, code, basis, found, expected, suggestion } = finding
  const facts: [string, string][] = []
  if (found !== undefined || expected !== undefined) {
    facts.push(['写为', valueText(found)])
    if (expected !== undefined) facts.push(['应为', valueText(expected)])
  }
  const cells = cellsText(finding, reading)
  if (cells !== '') facts.push(['单元格', cells])
  if (suggestion) facts.push(['建议', suggestion.text])
  facts.push(['依据', basis])
  const list = facts.map(([name, text]) => `<dt>${name}</dt><dd>${escapeHtml(text)}</dd>`).join('')
  return (
    `<li class="${severity}"><h3><span class="level">${severityLabels[severity]}</span>${escapeHtml(message)} ` +
    `<code>${escapeHtml(code)}</code></h3><dl>${list}</dl>${originalHtml(finding, reading)}</li>`
  )
}

function cellsText({ cells }: Finding, { evidence, format }: Reading): string {
  const named = cells.slice(0, 12).map((address) => {
    const at = evidence[address]
    const label = cellLabel(address, format ?? '2021')
    return at
      ? `${label}＝${at.raw.trim() === '' ? '空白' : at.raw.trim()}（${placeText(at.place)}）`
      : `${label}（原文没有）`
  })
  return `${named.join('；')}${cells.length > named.length ? `；等 ${cells.length} 格` : ''}`
}

function originalHtml(finding: Finding, reading: Reading): string {
  const lines = markedLines(finding, reading)
  if (lines.length === 0) return ''
  const items = lines.map(
    (line) => `<li><span class="line">第 ${line.line} 行</span><span class="text">${markedLineHtml(line)}</span></li>`,
  )
  return `<ol class="original" aria-label="原文">${items.join('')}</ol>`
}
