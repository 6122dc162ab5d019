import { catalogueCategories, itemStatusLabels } from '@gongkai/law/publication'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useNavigate } from 'react-router'
import { useShortcuts } from '../keyboard/shortcuts.tsx'
import { OrganFilter } from '../organs/organ-filter.tsx'
import { Empty } from '../parts/empty.tsx'
import { statusOptions } from '../parts/grouped-options.ts'
import { ChoiceFilter, ListFilters } from '../parts/list-filters.tsx'
import { More } from '../parts/more.tsx'
import { Queried } from '../parts/queried.tsx'
import { useSession } from '../session/session.tsx'
import { useFilter } from '../shell/use-filter.ts'
import { useTitle } from '../shell/use-title.ts'
import { categoryOptions } from './category-options.ts'
import { ItemRows } from './item-rows.tsx'
import { itemsQuery } from './queries.ts'

/** All items in reach, from draft to withdrawn. */
export function ItemsPage() {
  useTitle('主动公开')
  const { permissions } = useSession()
  const navigate = useNavigate()
  const [filter, setFilter] = useFilter(['status', 'category', 'organId', 'q'])
  const items = useInfiniteQuery(itemsQuery(filter))
  const mayDraft = permissions.includes('item.draft')
  useShortcuts(mayDraft ? [{ key: 'n', text: '起草信息', run: () => void navigate('/items/new') }] : [])
  const filtered = Object.keys(filter).length > 0

  return (
    <>
      <div className="head">
        <h1>主动公开</h1>
        <span className="push">
          {mayDraft && (
            <Button type="primary" onClick={() => void navigate('/items/new')}>
              起草信息 <kbd aria-hidden="true">N</kbd>
            </Button>
          )}
        </span>
      </div>
      <div className="panel">
        <ListFilters
          key={filter.q}
          searches="标题、文号"
          words={filter.q ?? ''}
          onWords={(words) => setFilter('q', words)}
        >
          <ChoiceFilter
            label="状态"
            options={statusOptions(itemStatusLabels)}
            value={filter.status}
            onChange={(status) => setFilter('status', status)}
            all="全部状态"
          />
          <ChoiceFilter
            label="类别"
            options={categoryOptions(catalogueCategories)}
            value={filter.category}
            onChange={(category) => setFilter('category', category)}
            all="全部类别"
          />
          <OrganFilter value={filter.organId} onChange={(organId) => setFilter('organId', organId)} />
        </ListFilters>
        <Queried what="信息" query={items}>
          {({ pages }) => {
            const rows = pages.flatMap((page) => page.rows)
            if (rows.length === 0) {
              return (
                <Empty>
                  <p>{filtered ? '没有符合条件的信息。放宽条件再查。' : '还没有信息。'}</p>
                  {!filtered && mayDraft && <p className="quiet">起草的信息经保密审查和审批后，由这里发布到门户。</p>}
                </Empty>
              )
            }
            return (
              <>
                <ItemRows rows={rows} />
                <More shown={rows.length} of="条" query={items} />
              </>
            )
          }}
        </Queried>
      </div>
    </>
  )
}
