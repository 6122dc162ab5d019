import { answerKinds, applicantKindLabels, receiptChannelLabels, requestStatusLabels } from '@gongkai/law/requests'
import type { paths } from '../api/schema.generated.ts'
import { optionsOf, statusOptions } from '../parts/grouped-options.ts'
import { levelWord } from '../parts/status.tsx'

/** The filters of lists of requests as they stand in the address; each name is one of the API. */
export const filterNames = [
  'status',
  'level',
  'assignedTo',
  'organId',
  'below',
  'channel',
  'applicantKind',
  'answerKind',
  'inTime',
  'open',
  'archived',
  'erasure',
  'receivedFrom',
  'receivedTo',
  'answeredFrom',
  'answeredTo',
  'closedFrom',
  'closedTo',
  'dueFrom',
  'dueTo',
  'q',
  'sort',
] as const

export type FilterName = (typeof filterNames)[number]
export type RequestFilter = Partial<Record<FilterName, string>>
export type RequestQuery = NonNullable<paths['/api/requests']['get']['parameters']['query']>

/** The filter as the API takes it: names are the same, and the server checks the values. */
export const queryOf = (filter: RequestFilter): RequestQuery => filter as RequestQuery

export const filterOptions = {
  status: statusOptions(requestStatusLabels),
  level: (['overdue', 'dueSoon', 'running', 'paused', 'unconfirmed', 'closed'] as const).map((value) => ({
    value,
    label: levelWord(value),
  })),
  channel: optionsOf(receiptChannelLabels),
  applicantKind: optionsOf(applicantKindLabels),
  answerKind: Object.entries(answerKinds).map(([value, { label }]) => ({ value, label })),
  inTime: [
    { value: 'true', label: '按期送达' },
    { value: 'false', label: '超期送达' },
  ],
  open: [
    { value: 'true', label: '未办结' },
    { value: 'false', label: '已办结' },
  ],
  archived: [
    { value: 'true', label: '已归档' },
    { value: 'false', label: '未归档' },
  ],
  erasure: [
    { value: 'waiting', label: '申请删除，待决定' },
    { value: 'kept', label: '决定暂不删除' },
    { value: 'erased', label: '已删除' },
  ],
  sort: [
    { value: 'newest', label: '新提交的在前' },
    { value: 'due', label: '先到期的在前' },
  ],
}

/** Filters that stand folded under 更多条件. */
export const foldedNames: readonly FilterName[] = filterNames.filter(
  (name) => !['status', 'level', 'assignedTo', 'organId', 'q', 'sort'].includes(name),
)

/** How many of the folded filters are set. */
export const foldedCount = (filter: RequestFilter): number =>
  foldedNames.filter((name) => filter[name] !== undefined).length

/** The address of the list of requests with a filter. */
export function requestsAddress(filter: RequestFilter): string {
  const words = new URLSearchParams(filter as Record<string, string>).toString()
  return words === '' ? '/requests' : `/requests?${words}`
}
