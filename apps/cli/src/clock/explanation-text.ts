import { formatDayChinese } from '@gongkai/law/calendar'
import { clockPhaseLabels } from '@gongkai/law/clock'
import type { ExplainedRequest } from './explain-request.ts'

/** An explanation as Chinese text for the terminal, ending with a line break. */
export function explanationText({ id, due, phase, provisional, steps, refused }: ExplainedRequest): string {
  const date = due === null ? '现在还不能确定' : `${formatDayChinese(due)}${provisional ? '（暂定）' : ''}`
  const lines = [
    `申请${id === null ? '' : ` ${id}`}`,
    `  答复到期日：${date}`,
    `  期限：${clockPhaseLabels[phase]}`,
    ...steps.map(({ text, article }, index) => `  ${index + 1}. ${text}\n     依据：${article}`),
  ]
  if (refused.length > 0) lines.push('  没有采用的事件：', ...refused.map((reason) => `  · ${reason}`))
  return `${lines.join('\n')}\n`
}
