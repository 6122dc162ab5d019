import { useInfiniteQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { Link, useNavigate } from 'react-router'
import type { RequestRow, WorkCounts } from '../api/types.ts'
import { useShortcuts } from '../keyboard/shortcuts.tsx'
import { Empty } from '../parts/empty.tsx'
import { More } from '../parts/more.tsx'
import { Queried } from '../parts/queried.tsx'
import { BulkBar } from '../requests/bulk-bar.tsx'
import { filterNames, requestsAddress } from '../requests/request-filter.ts'
import { RequestFilters } from '../requests/request-filters.tsx'
import { RequestRows } from '../requests/request-rows.tsx'
import { SavedViews } from '../requests/saved-views.tsx'
import { useSelection } from '../requests/use-selection.ts'
import { useSession } from '../session/session.tsx'
import { useFilter } from '../shell/use-filter.ts'
import { useTitle } from '../shell/use-title.ts'
import { dayInFull } from '../words/dates.ts'
import { AssistanceTasks } from './assistance-tasks.tsx'
import { groupedByUrgency } from './groups.ts'
import { OwedReplies } from './owed-replies.tsx'
import { workQuery } from './queries.ts'

/** 我的工作: open requests, due soonest first. */
export function WorkPage() {
  useTitle('我的工作')
  const { today, permissions } = useSession()
  const navigate = useNavigate()
  const [filter, setFilter] = useFilter(filterNames)
  const work = useInfiniteQuery(workQuery(filter))
  const selection = useSelection(work.data?.pages.flatMap((page) => page.rows) ?? [])
  const mayRegister = permissions.includes('request.register')
  const mayDraft = permissions.includes('item.draft')
  useShortcuts(mayRegister ? [{ key: 'n', text: '登记申请', run: () => void navigate('/requests/new') }] : [])

  return (
    <>
      <div className="head">
        <h1>我的工作</h1>
        <span className="quiet">{dayInFull(today)}</span>
        <span className="push">
          <Link to="/calendar">日历</Link>
          {mayRegister && (
            <Button onClick={() => void navigate('/requests/new')}>
              登记申请 <kbd aria-hidden="true">N</kbd>
            </Button>
          )}
          {mayDraft && (
            <Button type="primary" onClick={() => void navigate('/items/new')}>
              起草信息
            </Button>
          )}
        </span>
      </div>
      <AssistanceTasks />
      <OwedReplies />
      <Queried what="办件" query={work}>
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.rows)
          const counts = pages[0]?.counts
          return (
            <div className="panel">
              {counts && <Counts counts={counts} />}
              <SavedViews list="work" filter={filter} />
              <RequestFilters filter={filter} setFilter={setFilter} openOnly />
              <BulkBar rows={selection.rows} onDone={selection.clear} />
              {rows.length === 0 && Object.keys(filter).length > 0 ? (
                <Empty>
                  <p>没有符合条件的未办结申请。放宽条件再查。</p>
                </Empty>
              ) : rows.length === 0 ? (
                <NothingOpen counts={counts} />
              ) : (
                <>
                  <RequestRows
                    caption="没有办结的申请，按到期日排列"
                    groups={groupedByUrgency(rows)}
                    selection={permissions.includes('request.assign') ? selection : undefined}
                    showOrgan={organCount(rows) > 1}
                  />
                  <More shown={rows.length} of="件" query={work} />
                </>
              )}
            </div>
          )
        }}
      </Queried>
      <ul className="quiet key-line">
        <li>
          <kbd>J</kbd> <kbd>K</kbd> 上下移动
        </li>
        <li>
          <kbd>Enter</kbd> 打开
        </li>
        <li>
          <kbd>W</kbd> 为什么是这一天
        </li>
        <li>
          <kbd>X</kbd> 选中
        </li>
        <li>
          <kbd>/</kbd> 搜索
        </li>
        <li>
          <kbd>?</kbd> 全部快捷键
        </li>
      </ul>
    </>
  )
}

function organCount(rows: readonly RequestRow[]): number {
  return new Set(rows.map((row) => row.organId)).size
}

function Counts({ counts }: { counts: WorkCounts }) {
  return (
    <dl className="figures in">
      <Figure of="已超期" count={counts.overdue} />
      <Figure of="将到期" count={counts.dueSoon} />
      <Figure of="办理中" count={counts.running} />
      <Figure of="暂停" count={counts.paused} />
      <Figure of="待确认收到" count={counts.unconfirmed} />
      <div>
        <dt>信息在审</dt>
        <dd>{counts.itemsInReview > 0 ? <Link to="/items">{counts.itemsInReview} 条</Link> : '0 条'}</dd>
      </div>
      {counts.erasureWaiting > 0 && (
        <div>
          <dt>删除个人信息待决定</dt>
          <dd>
            <Link to={requestsAddress({ erasure: 'waiting' })}>{counts.erasureWaiting} 件</Link>
          </dd>
        </div>
      )}
    </dl>
  )
}

function Figure({ of, count }: { of: string; count: number }) {
  return (
    <div>
      <dt>{of}</dt>
      <dd>{count} 件</dd>
    </div>
  )
}

function NothingOpen({ counts }: { counts: WorkCounts | undefined }) {
  return (
    <Empty>
      <p>没有未办结的申请。</p>
      <p className="quiet">
        网上提交的申请会自动出现在这里；收到纸质申请，请登记。
        {counts && counts.itemsInReview > 0 && (
          <>
            有 {counts.itemsInReview} 条信息在审，<Link to="/items">去看看</Link>。
          </>
        )}
      </p>
    </Empty>
  )
}
