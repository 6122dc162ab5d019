import { useMutation, useQuery } from '@tanstack/react-query'
import { Button, Checkbox } from 'antd'
import { saveFile } from '../api/save-file.ts'
import { OrganChoice } from '../organs/organ-choice.tsx'
import { DayPicker } from '../parts/day-picker.tsx'
import { DoneMessage } from '../parts/done-message.tsx'
import { ErrorMessage } from '../parts/error-message.tsx'
import { Filter } from '../parts/list-filters.tsx'
import { Queried } from '../parts/queried.tsx'
import { useToday } from '../session/session.tsx'
import { useFilter } from '../shell/use-filter.ts'
import { useTitle } from '../shell/use-title.ts'
import { dayInFull } from '../words/dates.ts'
import { type StatisticsQuery, statisticsQuery } from './queries.ts'
import { usualPeriod } from './statistics-filters.ts'
import { StatisticsView } from './statistics-view.tsx'

/** 申请统计: the requests of a period in numbers, each with the list behind it. */
export function StatisticsPage() {
  useTitle('申请统计')
  const today = useToday()
  const [filter, setFilter] = useFilter(['from', 'to', 'organId', 'below'])
  const query: StatisticsQuery = { ...usualPeriod(today), ...filter }
  const statistics = useQuery(statisticsQuery(query))
  const words = new URLSearchParams(query as unknown as Record<string, string>).toString()
  const save = useMutation({
    mutationFn: (format: 'csv' | 'xlsx') => saveFile(`/api/statistics/requests/export/${format}?${words}`),
  })

  return (
    <>
      <div className="head">
        <h1>申请统计</h1>
        <span className="quiet">
          {dayInFull(query.from)}至{dayInFull(query.to)}
        </span>
        <span className="push">
          <Button onClick={() => save.mutate('xlsx')} loading={save.isPending}>
            导出 XLSX
          </Button>
          <Button onClick={() => save.mutate('csv')} loading={save.isPending}>
            导出 CSV
          </Button>
        </span>
      </div>
      {save.isSuccess && <DoneMessage>已保存“{save.data}”。</DoneMessage>}
      {save.error && <ErrorMessage error={save.error} />}
      <div className="stack">
        <section className="panel" aria-label="统计范围">
          <div className="filters">
            <Filter label="从">
              {(id) => <DayPicker id={id} value={query.from} onChange={(day) => setFilter('from', day)} />}
            </Filter>
            <Filter label="到">
              {(id) => <DayPicker id={id} value={query.to} onChange={(day) => setFilter('to', day)} />}
            </Filter>
            <Filter label="机关">
              {(id) => (
                <OrganChoice
                  id={id}
                  value={filter.organId ?? null}
                  onChange={(organId) => setFilter('organId', organId)}
                  optional
                />
              )}
            </Filter>
            {filter.organId && (
              <Checkbox
                checked={filter.below === 'true'}
                onChange={(change) => setFilter('below', change.target.checked ? 'true' : null)}
              >
                连同下级机关
              </Checkbox>
            )}
          </div>
        </section>
        <Queried what="统计" query={statistics}>
          {(data) => <StatisticsView statistics={data} query={query} />}
        </Queried>
      </div>
    </>
  )
}
