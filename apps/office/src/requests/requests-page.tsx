import { requestStatusLabels } from '@gongkai/law/requests'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useNavigate } from 'react-router'
import { useShortcuts } from '../keyboard/shortcuts.tsx'
import { OrganChoice } from '../organs/organ-choice.tsx'
import { Choice } from '../parts/choice.tsx'
import { Empty } from '../parts/empty.tsx'
import { Filter, ListFilters } from '../parts/list-filters.tsx'
import { More } from '../parts/more.tsx'
import { Queried } from '../parts/queried.tsx'
import { useSession } from '../session/session.tsx'
import { useFilter } from '../shell/use-filter.ts'
import { useTitle } from '../shell/use-title.ts'
import { requestsQuery } from './queries.ts'
import { RequestRows } from './request-rows.tsx'

const statuses = Object.entries(requestStatusLabels)
  .filter(([value]) => value !== 'none')
  .map(([value, label]) => ({ value, label }))

/** All requests in reach, newest first, closed ones too. */
export function RequestsPage() {
  useTitle('依申请公开')
  const { permissions } = useSession()
  const navigate = useNavigate()
  const [filter, setFilter] = useFilter(['status', 'organId', 'q'])
  const requests = useInfiniteQuery(requestsQuery(filter))
  const mayRegister = permissions.includes('request.register')
  useShortcuts(mayRegister ? [{ key: 'n', text: '登记申请', run: () => void navigate('/requests/new') }] : [])
  const filtered = Object.keys(filter).length > 0

  return (
    <>
      <div className="head">
        <h1>依申请公开</h1>
        <span className="push">
          {mayRegister && (
            <Button type="primary" onClick={() => void navigate('/requests/new')}>
              登记申请 <kbd aria-hidden="true">N</kbd>
            </Button>
          )}
        </span>
      </div>
      <div className="panel">
        <ListFilters
          key={filter.q}
          searches="编号、内容"
          words={filter.q ?? ''}
          onWords={(words) => setFilter('q', words)}
        >
          <Filter label="状态">
            {(id) => (
              <Choice
                id={id}
                options={statuses}
                value={filter.status ?? null}
                onChange={(status) => setFilter('status', status)}
                optional
                placeholder="全部状态"
              />
            )}
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
        </ListFilters>
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
                <RequestRows
                  caption="申请，新提交的在前"
                  groups={[{ key: 'all', title: '', note: '', rows }]}
                  showOrgan={new Set(rows.map((row) => row.organId)).size > 1}
                />
                <More
                  shown={rows.length}
                  of="件"
                  hasMore={requests.hasNextPage}
                  fetching={requests.isFetchingNextPage}
                  onMore={() => void requests.fetchNextPage()}
                />
              </>
            )
          }}
        </Queried>
      </div>
    </>
  )
}
