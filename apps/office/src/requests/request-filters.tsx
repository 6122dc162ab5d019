import { useQuery } from '@tanstack/react-query'
import { OrganFilter } from '../organs/organ-filter.tsx'
import { DayPicker } from '../parts/day-picker.tsx'
import { ChoiceFilter, Filter, ListFilters } from '../parts/list-filters.tsx'
import { useSession } from '../session/session.tsx'
import { assigneesQuery } from './desk-queries.ts'
import { type FilterName, filterOptions, foldedCount, type RequestFilter } from './request-filter.ts'
import './request-filters.css'

interface RequestFiltersProps {
  filter: RequestFilter
  setFilter: (name: FilterName, value: string | null) => void
  /** The list of work holds open requests only, so it offers less. */
  openOnly?: boolean
}

/** The filters above a list of requests: the daily ones in sight, the others folded. */
export function RequestFilters({ filter, setFilter, openOnly = false }: RequestFiltersProps) {
  const choice = (name: keyof typeof filterOptions, label: string, all: string) => (
    <ChoiceFilter
      label={label}
      options={filterOptions[name]}
      value={filter[name]}
      onChange={(value) => setFilter(name, value)}
      all={all}
    />
  )
  const range = (label: string, from: FilterName, to: FilterName) => (
    <>
      <Filter label={`${label}，从`}>
        {(id) => <DayPicker id={id} value={filter[from] ?? null} onChange={(day) => setFilter(from, day)} />}
      </Filter>
      <Filter label={`${label}，到`}>
        {(id) => <DayPicker id={id} value={filter[to] ?? null} onChange={(day) => setFilter(to, day)} />}
      </Filter>
    </>
  )
  const folded = foldedCount(filter)
  return (
    <>
      <ListFilters
        key={filter.q}
        searches="编号、内容"
        words={filter.q ?? ''}
        onWords={(words) => setFilter('q', words)}
      >
        {choice('level', '期限', '全部期限')}
        {choice('status', '状态', '全部状态')}
        <AssigneeFilter value={filter.assignedTo} onChange={(value) => setFilter('assignedTo', value)} />
        <OrganFilter value={filter.organId} onChange={(organId) => setFilter('organId', organId)} />
      </ListFilters>
      <details className="more-filters" open={folded > 0 || undefined}>
        <summary>更多条件{folded > 0 && `（已用 ${folded} 个）`}</summary>
        <div className="filters">
          {choice('channel', '申请渠道', '全部渠道')}
          {choice('applicantKind', '申请人类型', '全部类型')}
          {range('收到日期', 'receivedFrom', 'receivedTo')}
          {range('到期日', 'dueFrom', 'dueTo')}
          {!openOnly && (
            <>
              {choice('answerKind', '答复类型', '全部类型')}
              {choice('inTime', '是否按期', '不限')}
              {range('答复日期', 'answeredFrom', 'answeredTo')}
              {range('办结日期', 'closedFrom', 'closedTo')}
              {choice('open', '是否办结', '不限')}
              {choice('archived', '是否归档', '不限')}
              {choice('erasure', '删除个人信息', '不限')}
              {choice('sort', '排列', '按筛选的日子')}
            </>
          )}
        </div>
      </details>
    </>
  )
}

function AssigneeFilter({ value, onChange }: { value: string | undefined; onChange: (value: string | null) => void }) {
  const { person } = useSession()
  const people = useQuery(assigneesQuery).data?.people ?? []
  const others = new Map(people.filter(({ id }) => id !== person.id).map((one) => [one.id, one.displayName]))
  const options = [
    { value: 'me', label: '我' },
    { value: 'nobody', label: '没有分派' },
    ...[...others].map(([id, label]) => ({ value: id, label })),
  ]
  return <ChoiceFilter label="承办人" options={options} value={value} onChange={onChange} all="全部人员" />
}
