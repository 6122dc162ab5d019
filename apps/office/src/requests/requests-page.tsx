import { useInfiniteQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { Link, useNavigate } from 'react-router'
import { useShortcuts } from '../keyboard/shortcuts.tsx'
import { Empty } from '../parts/empty.tsx'
import { More } from '../parts/more.tsx'
import { Queried } from '../parts/queried.tsx'
import { useSession } from '../session/session.tsx'
import { useFilter } from '../shell/use-filter.ts'
import { useTitle } from '../shell/use-title.ts'
import { BulkBar } from './bulk-bar.tsx'
import { FoundCount } from './found-count.tsx'
import { requestsQuery } from './queries.ts'
import { filterNames } from './request-filter.ts'
import { RequestFilters } from './request-filters.tsx'
import { RequestRows } from './request-rows.tsx'
import { SavedViews } from './saved-views.tsx'
import { useSelection } from './use-selection.ts'

/** All requests in reach, newest first, closed ones too. */
export function RequestsPage() {
  useTitle('依申请公开')
  const { permissions } = useSession()
  const navigate = useNavigate()
  const [filter, setFilter] = useFilter(filterNames)
  const requests = useInfiniteQuery(requestsQuery(filter))
  const selection = useSelection(requests.data?.pages.flatMap((page) => page.rows) ?? [])
  const mayRegister = permissions.includes('request.register')
  useShortcuts(mayRegister ? [{ key: 'n', text: '登记申请', run: () => void navigate('/requests/new') }] : [])
  const mayTick = permissions.includes('request.assign') || permissions.includes('request.archive')
  const filtered = Object.keys(filter).length > 0

  return (
    <>
      <div className="head">
        <h1>依申请公开</h1>
        <span className="push">
          {permissions.includes('request.importPast') && (
            <Link to="/requests/import" className="inline-link">
              导入历史申请
            </Link>
          )}
          {mayRegister && (
            <Button type="primary" onClick={() => void navigate('/requests/new')}>
              登记申请 <kbd aria-hidden="true">N</kbd>
            </Button>
          )}
        </span>
      </div>
      <div className="panel">
        <SavedViews list="requests" filter={filter} />
        <RequestFilters filter={filter} setFilter={setFilter} />
        <Queried what="申请" query={requests}>
          {({ pages }) => {
            const rows = pages.flatMap((page) => page.rows)
            if (rows.length === 0) {
              return (
                <Empty>
                  <p>{filtered ? '没有符合条件的申请。放宽条件再查。' : '还没有收到过申请。'}</p>
                </Empty>
              )
            }
            return (
              <>
                <FoundCount filter={filter} />
                <BulkBar rows={selection.rows} onDone={selection.clear} />
                <RequestRows
                  caption="申请，新提交的在前"
                  selection={mayTick ? selection : undefined}
                  groups={[{ key: 'all', title: '', note: '', rows }]}
                  showOrgan={new Set(rows.map((row) => row.organId)).size > 1}
                />
                <More shown={rows.length} of="件" query={requests} />
              </>
            )
          }}
        </Queried>
      </div>
    </>
  )
}
