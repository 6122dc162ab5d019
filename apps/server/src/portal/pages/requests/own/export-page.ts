import type { OwnRequestExport } from '@gongkai/platform/applicants'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const facts = (title: string, entries: Record<string, string | null>): string => {
  const rows = Object.entries(entries).flatMap(([label, value]) =>
    value === null || value === '' ? [] : `<tr><th>${escaped(label)}</th><td>${escaped(value)}</td></tr>`,
  )
  return rows.length === 0 ? '' : `<h2>${title}</h2><table>${rows.join('')}</table>`
}

/** The export as a page that can be read without this site: a file of its own, without scripts and styles from elsewhere. */
export function exportPage(data: OwnRequestExport): string {
  const { request, applicant, asked, history, dueDate, answer, files, satisfaction } = data
  const list = (title: string, lines: readonly string[]): string =>
    lines.length === 0 ? '' : `<h2>${title}</h2><ol>${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ol>`
  const title = `政府信息公开申请 ${request['申请编号'] ?? ''}`
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${escaped(title)}</title>
<style>body{font-family:sans-serif;line-height:1.7;max-width:50em;margin:2em auto;padding:0 1em}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #999;padding:.3em .6em;text-align:left;vertical-align:top;white-space:pre-wrap}
th{width:9em;font-weight:normal}</style></head><body>
<h1>${escaped(title)}</h1>
<p>导出时间：${escaped(data.exportedAt)}</p>
${facts('申请', request)}${facts('申请人', applicant)}${facts('需要的政府信息', asked)}
${list(
  '办理经过',
  history.map(({ day, what, detail }) => `${day}　${what}${detail === null ? '' : `：${detail}`}`),
)}
${list(
  dueDate.due === null ? '期限的计算' : `期限的计算（到 ${dueDate.due}）`,
  dueDate.steps.map(({ day, text, article }) => `${day}　${text}（${article}）`),
)}
${answer === null ? '' : facts('答复', answer)}
${list(
  '附件',
  files.map(({ fileName, size }) => `${fileName}（${size} 字节）`),
)}
${satisfaction === null ? '' : facts('您的评价', { 评分: String(satisfaction.score), 想说的话: satisfaction.word })}
</body></html>
`
}
