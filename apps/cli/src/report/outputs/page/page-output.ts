import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { ruleSetVersion } from '@gongkai/law/annual-report'
import { type FileOutcome, type OutcomeState, stateLabels, stateOf } from '../../outcome.ts'
import { cannotWrite } from '../cannot-write.ts'
import type { ReportOutput } from '../report-output.ts'
import { openResultFile } from '../result-file.ts'
import { escapeHtml } from './escape-html.ts'
import { pageStyle } from './page-style.ts'
import { reportSection, stateHtml } from './report-section.ts'

/**
 * One page that needs nothing else: a table of all reports, then each report with its findings. The sections go to
 * disk as they come and behind the table at the end, which alone is held.
 */
export async function pageOutput(path: string, temporary: string, isAudit: boolean): Promise<ReportOutput> {
  const result = await openResultFile(path)
  const sectionsPath = join(temporary, 'sections.html')
  const sections = await open(sectionsPath, 'w')
  const rows: string[] = []
  const counts: Partial<Record<OutcomeState, number>> = {}
  return {
    add: async (outcome) => {
      const state = stateOf(outcome)
      counts[state] = (counts[state] ?? 0) + 1
      rows.push(rowHtml(outcome, rows.length + 1, isAudit))
      await sections.write(reportSection(outcome, rows.length))
    },
    close: async () => {
      await sections.close()
      try {
        const page = await open(result.writingPath, 'w')
        await page.write(headHtml(rows, counts, isAudit))
        for await (const chunk of createReadStream(sectionsPath)) await page.write(chunk as Buffer)
        await page.write('</main></body></html>\n')
        await page.close()
        await result.finish()
      } catch (error) {
        throw cannotWrite(path, error)
      }
    },
  }
}

function rowHtml(outcome: FileOutcome, number: number, isAudit: boolean): string {
  const { path, result, findings = [] } = outcome
  const reading = result.ok ? result.reading : null
  const name = reading ? (reading.organ ?? reading.file) : path
  const count = (wanted: string) => {
    const shown = reading ? findings.filter(({ severity }) => severity === wanted).length : '—'
    return `<td class="number">${shown}</td>`
  }
  return (
    `<tr><td class="number">${number}</td><th scope="row"><a href="#r${number}">${escapeHtml(name)}</a></th>` +
    `<td>${reading ? (reading.year ?? '不明') : '—'}</td><td>${stateHtml(outcome)}</td>` +
    `${isAudit ? count('error') + count('warning') + count('info') : ''}<td class="soft">${escapeHtml(path)}</td></tr>`
  )
}

const shownStates: OutcomeState[] = ['unreadable', 'errors', 'doubtful', 'warnings', 'notes', 'clean']

function headHtml(rows: readonly string[], counts: Partial<Record<OutcomeState, number>>, isAudit: boolean): string {
  const title = isAudit ? '政府信息公开工作年度报告核对结果' : '政府信息公开工作年度报告读取结果'
  const word = (state: OutcomeState) => (state === 'clean' && !isAudit ? '已读出' : stateLabels[state])
  const totals = shownStates
    .filter((state) => (counts[state] ?? 0) > 0)
    .map((state) => `<li><b>${counts[state]}</b> 份${word(state)}</li>`)
  const columns = isAudit ? '<th scope="col">错误</th><th scope="col">提示</th><th scope="col">说明</th>' : ''
  const version = isAudit ? `规则版本 ${ruleSetVersion}。` : ''
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title}</title><style>${pageStyle}</style></head>
<body id="top"><a class="skip" href="#reports">跳到各份报告</a><main>
<h1>${title}</h1>
<p class="soft">共 ${rows.length} 份文件。${version}读不出的文件没有核对，不等于没有问题。</p>
<ul class="counts">${totals.join('')}</ul>
<div class="wide" role="region" aria-label="汇总表" tabindex="0"><table><caption>汇总表</caption><thead><tr><th scope="col">序号</th><th scope="col">报告</th>
<th scope="col">年度</th><th scope="col">状态</th>${columns}<th scope="col">文件</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div><div id="reports"></div>
`
}
