import type { components } from '../api/schema.generated.ts'

export type DueEntry = components['schemas']['DueCalendar']['entries'][number]

export const dueKindLabels: Record<DueEntry['kind'], string> = {
  answer: '答复到期',
  draft: '起草期限',
  approval: '审核期限',
  disputeReply: '复议诉讼答复',
  assistance: '协办返回',
}
