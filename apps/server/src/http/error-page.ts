import { type Refusal, statusOfKind } from './error-answer.ts'

/**
 * A page for a person who followed a link and found nothing, or met a fault: what happened, where to go.
 * Stands on its own (no style sheet, no data) so that it also works when everything else does not.
 */
export function errorPage(refusal: Refusal): string {
  const reasons = refusal.reasons.map((reason) => `<li>${escapeHtml(reason)}</li>`).join('')
  return `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${statusOfKind[refusal.kind]} - 政府信息公开</title></head>
<body><main><h1>${escapeHtml(refusal.message)}</h1>${reasons === '' ? '' : `<ul>${reasons}</ul>`}
<p><a href="/">回到首页</a></p></main></body>
</html>
`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
