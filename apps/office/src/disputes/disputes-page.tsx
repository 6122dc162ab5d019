import { disputeKindLabels, disputeStatusLabels } from '@gongkai/law/disputes'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useNavigate } from 'react-router'
import { useShortcuts } from '../keyboard/shortcuts.tsx'
import { OrganFilter } from '../organs/organ-filter.tsx'
import { Empty } from '../parts/empty.tsx'
import { optionsOf, statusOptions } from '../parts/grouped-options.ts'
import { ChoiceFilter, ListFilters } from '../parts/list-filters.tsx'
import { More } from '../parts/more.tsx'
import { Queried } from '../parts/queried.tsx'
import { useSession } from '../session/session.tsx'
import { useFilter } from '../shell/use-filter.ts'
import { useTitle } from '../shell/use-title.ts'
import { DisputeRows } from './dispute-rows.tsx'
import { disputesQuery } from './queries.ts'

/** All disputes in reach. */
export function DisputesPage() {
  useTitle('复议诉讼')
  const { permissions } = useSession()
  const navigate = useNavigate()
  const [filter, setFilter] = useFilter(['status', 'kind', 'organId', 'q'])
  const disputes = useInfiniteQuery(disputesQuery(filter))
  const mayFile = permissions.includes('dispute.file')
  useShortcuts(mayFile ? [{ key: 'n', text: '登记案件', run: () => void navigate('/disputes/new') }] : [])
  const filtered = Object.keys(filter).length > 0

  return (
    <>
      <div className="head">
        <h1>复议诉讼</h1>
        <span className="push">
          {mayFile && (
            <Button type="primary" onClick={() => void navigate('/disputes/new')}>
              登记案件 <kbd aria-hidden="true">N</kbd>
            </Button>
          )}
        </span>
      </div>
      <div className="panel">
        <ListFilters
          key={filter.q}
          searches="案号、机关、申请编号"
          words={filter.q ?? ''}
          onWords={(words) => setFilter('q', words)}
        >
          <ChoiceFilter
            label="状态"
            options={statusOptions(disputeStatusLabels)}
            value={filter.status}
            onChange={(status) => setFilter('status', status)}
            all="全部状态"
          />
          <ChoiceFilter
            label="种类"
            options={optionsOf(disputeKindLabels)}
            value={filter.kind}
            onChange={(kind) => setFilter('kind', kind)}
            all="全部种类"
          />
          <OrganFilter value={filter.organId} onChange={(organId) => setFilter('organId', organId)} />
        </ListFilters>
        <Queried what="案件" query={disputes}>
          {({ pages }) => {
            const rows = pages.flatMap((page) => page.rows)
            if (rows.length === 0) {
              return (
                <Empty>
                  <p>{filtered ? '没有符合条件的案件。放宽条件再查。' : '没有登记过复议、诉讼案件。'}</p>
                  {!filtered && mayFile && (
                    <p className="quiet">收到复议、诉讼材料后在这里登记，答复期限和年报的 15 格由此得出。</p>
                  )}
                </Empty>
              )
            }
            return (
              <>
                <DisputeRows rows={rows} showOrgan={new Set(rows.map((row) => row.organId)).size > 1} />
                <More shown={rows.length} of="件" query={disputes} />
              </>
            )
          }}
        </Queried>
      </div>
    </>
  )
}
